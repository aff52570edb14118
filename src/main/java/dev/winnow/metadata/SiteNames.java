package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the site's name off a title. It is cut
 *
 * <ul>
 *   <li>at the end or the beginning, twice at most, where what stands beyond a separator is the name that the page
 *       gives its site or a part of its host;
 *   <li>at the end, where no name is told and what stands there is short and shorter than what stays;
 *   <li>at the end, where what stays is printed as a heading of the page.
 * </ul>
 */
final class SiteNames {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ");
    private static final int MOST_SITE_WORDS = 5;
    private static final int MOST_PARTS = 12;

    private SiteNames() {}

    /** The title without it; {@code printed} holds the letters of the page's headings. */
    static String cut(String title, Clues clues, Set<String> printed) {
        String rest = title.startsWith("| ") ? title.substring(2) : title;
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
        return printedHead(rest, printed);
    }

    /** The parts of a title between separators, at most twelve. */
    static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < title.length() && parts.size() < MOST_PARTS - 1; ) {
            String separator = separatorAt(title, at);
            if (separator.isEmpty()) {
                at++;
            } else {
                parts.add(title.substring(start, Math.max(start, at)).strip());
                start = at + separator.length();
                at = start - 1; // the blank may belong to the next separator too
            }
        }
        parts.add(title.substring(Math.min(start, title.length())).strip());
        return parts;
    }

    private static String separatorAt(String title, int at) {
        if (at == 0 || title.charAt(at) != ' ') {
            return "";
        }
        for (String separator : SEPARATORS) {
            if (title.startsWith(separator, at)) {
                return separator;
            }
        }
        return "";
    }

    private static String printedHead(String title, Set<String> printed) {
        if (printed.contains(Texts.letters(title))) {
            return title;
        }
        String head = title;
        for (int cuts = 0; cuts < MOST_PARTS; cuts++) {
            int at = lastSeparator(head);
            if (at <= 0) {
                break;
            }
            head = head.substring(0, at).strip();
            String letters = Texts.letters(head);
            if (letters.length() > 2 && printed.contains(letters)) {
                return head;
            }
        }
        return title;
    }

    private static int lastSeparator(String title) {
        int last = -1;
        for (String separator : SEPARATORS) {
            last = Math.max(last, title.lastIndexOf(separator));
        }
        return last;
    }

    private static String cutEnd(String title, Clues clues) {
        int at = lastSeparator(title);
        if (at <= 0) {
            return title;
        }
        String head = title.substring(0, at).strip();
        String tail = title.substring(at + separatorAt(title, at).length()).strip();
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

    /** Whether that is the name of the site, a part of it, or a part of its host. */
    static boolean isSite(String part, Clues clues) {
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
