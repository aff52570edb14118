package dev.winnow.metadata;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/** Small helpers on short texts. */
final class Texts {

    private Texts() {}

    /** Without entities, tags and invisible characters, white space folded. */
    static String clean(String text) {
        String plain = withoutTags(unescape(text));
        StringBuilder out = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                space = !out.isEmpty();
            } else if (Character.getType(c) != Character.FORMAT) {
                out.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return out.toString();
    }

    /** Twice, as sites escape what is escaped already. */
    private static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : StringEscapeUtils.unescapeHtml4(StringEscapeUtils.unescapeHtml4(text));
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (at >= start && (next == '/' || Character.isLetter(next))) {
                int end = text.indexOf('>', at);
                if (end < 0) {
                    break;
                }
                out.append(text, start, at).append(' ');
                start = end + 1;
            }
        }
        return out.append(text, start, text.length()).toString();
    }

    /** Letters and digits only, lower case. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return out.toString();
    }

    /** Whether these are the {@link #letters} of the text. */
    static boolean hasLetters(String text, String letters) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (at == letters.length() || Character.toLowerCase(c) != letters.charAt(at)) {
                    return false;
                }
                at++;
            }
        }
        return at == letters.length();
    }

    /** Whether there is a digit before that place. */
    static boolean hasDigit(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Number of runs of non-blank characters. */
    static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) > ' ' && (i == 0 || text.charAt(i - 1) <= ' ') ? 1 : 0;
        }
        return words;
    }

    /** Where the first of these words stands in a text, −1 if none does. */
    static int first(String text, List<String> words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
