package dev.winnow.metadata;

import dev.winnow.document.Origin;
import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the name of the site: {@code og:site_name}, the name of the site, then of the publisher, in JSON-LD,
 * {@code application-name}; else the end or start of the title element that the host spells, too.
 */
final class Sites {

    private static final int LONGEST = 80;
    private static final int WHOLE = 40;
    private static final List<String> OPEN_GRAPH = List.of("og:site_name");
    private static final List<String> META = List.of("application-name");
    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: ", ": "};
    /** Labels of hosts that say what it is, not whose. */
    private static final Set<String> COMMON = Set.of(
            "www",
            "blog",
            "blogs",
            "forum",
            "forums",
            "news",
            "shop",
            "store",
            "docs",
            "learn",
            "help",
            "support",
            "community",
            "mobile",
            "com",
            "org",
            "net",
            "gov",
            "edu",
            "ac",
            "co");

    private Sites() {}

    static Optional<Sourced<String>> find(Page page, JsonLd jsonLd) {
        RawMetadata raw = page.metadata();
        String title = Texts.letters(Texts.clean(raw.title()));
        Stream<Sourced<String>> told = Stream.of(
                        Metas.all(raw, OPEN_GRAPH),
                        jsonLd.siteName().map(name -> new Sourced<>(name, Origin.JSON_LD)).stream(),
                        jsonLd.publisher().map(name -> new Sourced<>(name, Origin.JSON_LD)).stream(),
                        Metas.all(raw, META))
                .flatMap(names -> names);
        return told.map(name -> new Sourced<>(tidy(name.value(), page.host()), name.origin()))
                .filter(name -> isName(name.value()) && !isTitle(name.value(), title))
                .findFirst()
                .or(() -> fromTitle(raw.title(), page.host()));
    }

    private static String tidy(String written, String host) {
        String name = Texts.clean(written);
        List<String> parts = parts(name);
        if (parts.size() < 2) {
            return name;
        }
        return parts.stream()
                .filter(part -> isSpelled(part, host))
                .findFirst()
                .orElse(name.length() <= WHOLE ? name : parts.get(0));
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST
                && !name.startsWith("http")
                && name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isTitle(String name, String title) {
        return name.length() > WHOLE && Texts.letters(name).equals(title);
    }

    private static Optional<Sourced<String>> fromTitle(String title, String host) {
        List<String> parts = parts(Texts.clean(title));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return Stream.of(parts.get(parts.size() - 1), parts.get(0))
                .filter(part -> isName(part) && isSpelled(part, host))
                .map(part -> new Sourced<>(part, Origin.TITLE_ELEMENT))
                .findFirst();
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String rest = name;
        while (parts.size() < 10) {
            int at = -1;
            int length = 0;
            for (String separator : SEPARATORS) {
                int next = rest.indexOf(separator);
                if (next > 0 && (at < 0 || next < at)) {
                    at = next;
                    length = separator.length();
                }
            }
            if (at < 0) {
                break;
            }
            parts.add(rest.substring(0, at).strip());
            rest = rest.substring(at + length).strip();
        }
        parts.add(rest);
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Whether a label of the host is that name without its blanks, most of it, or its initials. */
    private static boolean isSpelled(String name, String host) {
        String letters = Texts.letters(name);
        String initials = initials(name);
        for (String part : host.split("\\.", -1)) {
            String label = Texts.letters(part);
            if (!COMMON.contains(label) && label.length() > 1 && letters.length() > 1) {
                boolean most = label.length() > 3 && letters.contains(label)
                        || letters.length() > 3 && label.contains(letters) && letters.length() * 2 >= label.length();
                if (most || label.equals(letters) || label.length() > 2 && label.equals(initials)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean starts = Character.isLetterOrDigit(name.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1)));
            if (starts) {
                initials.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return initials.toString();
    }
}
