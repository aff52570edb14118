package dev.winnow.metadata;

import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the headline: as printed, else as the page tells it. */
final class Titles {

    private static final List<String> META = List.of("og:title", "twitter:title", "parsely-title", "dc.title", "title");
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ");
    private static final int MOST_SITE_WORDS = 5;

    private Titles() {}

    static Optional<String> find(Clues clues) {
        Optional<String> picked = clues.picked().title().map(Texts::clean).filter(text -> !text.isEmpty());
        if (picked.isPresent()) {
            return picked;
        }
        List<String> told = told(clues);
        Optional<String> printed = clues.texts(Role.TITLE)
                .map(Texts::clean)
                .filter(text ->
                        !text.isEmpty() && (told.isEmpty() || told.stream().anyMatch(other -> areAlike(text, other))))
                .findFirst();
        return printed.or(() -> told.stream().findFirst())
                .or(() -> clues.texts(Role.TITLE).findFirst().map(Texts::clean))
                .filter(text -> !text.isEmpty());
    }

    /** The titles that the page tells, the best first, the site's name taken off. */
    private static List<String> told(Clues clues) {
        return Stream.of(
                        clues.jsonLd().ofArticle("headline").filter(text -> Texts.words(text) > 1),
                        clues.firstMeta(META),
                        Optional.of(clues.raw().title()))
                .flatMap(Optional::stream)
                .map(title -> withoutSite(Texts.clean(title), clues))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** Whether half the words of one are words of the other. */
    private static boolean areAlike(String first, String second) {
        Set<String> a = Set.copyOf(Arrays.asList(spaced(first).split(" ")));
        Set<String> b = Set.copyOf(Arrays.asList(spaced(second).split(" ")));
        long shared = a.stream().filter(b::contains).count();
        return shared * 2 >= Math.min(a.size(), b.size());
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
