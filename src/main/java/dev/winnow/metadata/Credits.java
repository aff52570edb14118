package dev.winnow.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The two parts of the words to a picture.
 *
 * @param caption what it shows
 * @param credit who made or owns it
 */
record Credits(Optional<String> caption, Optional<String> credit) {

    private static final List<String> LABELS = List.of(
            "photo credit:",
            "photo by",
            "photograph by",
            "photo:",
            "photos:",
            "photograph:",
            "picture:",
            "image credit:",
            "image:",
            "credit:",
            "credits:",
            "courtesy of",
            "source:",
            "bild:",
            "foto:",
            "fotos:",
            "quelle:",
            "crédit photo :",
            "crédit :",
            "©");
    private static final int LONGEST = 120;

    /** The end of a caption that is a credit by its label, and the rest. */
    static Credits split(String written) {
        String text = Texts.clean(written);
        int at = start(text);
        String credit = at < 0 ? "" : trimmed(text.substring(at));
        if (credit.isEmpty()) {
            return new Credits(ToldImage.given(text), Optional.empty());
        }
        return new Credits(
                ToldImage.given(trimmed(text.substring(0, at))), alone(credit).credit());
    }

    /** A credit without its label. */
    static Credits alone(String written) {
        String text = trimmed(Texts.clean(written));
        String lower = Texts.lower(text);
        for (String label : LABELS) {
            if (lower.startsWith(label) && text.length() > label.length() + 1) {
                return new Credits(Optional.empty(), ToldImage.given(trimmed(text.substring(label.length()))));
            }
        }
        String letters = Texts.letters(text);
        boolean label = LABELS.stream().anyMatch(one -> Texts.letters(one).equals(letters));
        return new Credits(Optional.empty(), label ? Optional.empty() : ToldImage.given(text));
    }

    /** Where a label starts that opens the last few words; −1 if there is none. */
    private static int start(String text) {
        String lower = Texts.lower(text);
        int best = -1;
        for (String label : LABELS) {
            int at = lower.lastIndexOf(label);
            boolean opens = at == 0 || at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
            if (opens && text.length() - at <= LONGEST && (best < 0 || at < best)) {
                best = at;
            }
        }
        return lower.length() == text.length() ? best : -1;
    }

    /** Without blanks, brackets and strokes around it. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " |/([–—-:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |/([–—-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean open = text.indexOf('(', start) >= 0 && text.indexOf('(', start) < end;
        boolean close =
                end > start && text.charAt(end - 1) == ')' && !open || end > start && text.charAt(end - 1) == ']';
        return text.substring(start, close ? end - 1 : end);
    }
}
