package dev.winnow.metadata;

import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;

/** Finds the headline: as printed, else as the page tells it. */
final class Titles {

    private static final List<String> META = List.of("og:title", "twitter:title", "parsely-title", "dc.title", "title");
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " | ");
    private static final int MOST_SITE_WORDS = 5;

    private Titles() {}

    static Optional<String> find(Clues clues) {
        Optional<String> told = told(clues);
        Optional<String> printed = clues.texts(Role.TITLE)
                .map(Texts::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return printed.filter(text -> told.isEmpty() || isLike(text, clues)).or(() -> told);
    }

    private static Optional<String> told(Clues clues) {
        return clues.jsonLd()
                .ofArticle("headline")
                .map(Texts::clean)
                .filter(text -> Texts.words(text) > 1)
                .or(() -> clues.firstMeta(META).map(title -> withoutSite(Texts.clean(title), clues)))
                .or(() -> Optional.of(withoutSite(Texts.clean(clues.raw().title()), clues)))
                .filter(text -> !text.isEmpty());
    }

    /** Whether a printed line shares its words with one of the titles that the page tells, and is not just the site's name. */
    private static boolean isLike(String printed, Clues clues) {
        if (clues.site().filter(site -> Texts.letters(site).equals(Texts.letters(printed))).isPresent()) {
            return false;
        }
        String told = " " + spaced(clues.raw().title()) + " " + spaced(clues.firstMeta(META).orElse("")) + " "
                + spaced(clues.jsonLd().ofArticle("headline").orElse("")) + " ";
        String[] words = spaced(printed).split(" ");
        int shared = 0;
        for (String word : words) {
            shared += told.contains(" " + word + " ") ? 1 : 0;
        }
        return shared * 3 >= words.length;
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = Character.isLetterOrDigit(c);
            if (word) {
                out.append(Character.toLowerCase(c));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Takes the site's name off the end, or the beginning, of a title. */
    static String withoutSite(String title, Clues clues) {
        String rest = title;
        for (int cuts = 0; cuts < 2; cuts++) {
            String shorter = cutEnd(rest, clues);
            if (shorter.equals(rest)) {
                shorter = cutStart(rest, clues);
            }
            if (shorter.equals(rest)) {
                break;
            }
            rest = shorter;
        }
        return rest;
    }

    private static String cutEnd(String title, Clues clues) {
        int at = -1;
        String separator = "";
        for (String candidate : SEPARATORS) {
            int last = title.lastIndexOf(candidate);
            if (last > at) {
                at = last;
                separator = candidate;
            }
        }
        if (at <= 0) {
            return title;
        }
        String head = title.substring(0, at).strip();
        String tail = title.substring(at + separator.length()).strip();
        boolean shortTail = Texts.words(tail) <= MOST_SITE_WORDS && Texts.words(head) > Texts.words(tail);
        return isSite(tail, clues) || shortTail && clues.site().isEmpty() ? head : title;
    }

    private static String cutStart(String title, Clues clues) {
        for (String separator : SEPARATORS) {
            int at = title.indexOf(separator);
            if (at > 0 && isSite(title.substring(0, at), clues)) {
                return title.substring(at + separator.length()).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String part, Clues clues) {
        String letters = Texts.letters(part);
        if (letters.isEmpty()) {
            return true;
        }
        String host = Texts.letters(clues.page().host());
        String site = Texts.letters(clues.site().orElse(""));
        return letters.length() >= 3 && host.contains(letters)
                || !site.isEmpty() && (site.contains(letters) || letters.contains(site));
    }
}
