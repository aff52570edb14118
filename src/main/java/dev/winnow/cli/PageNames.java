package dev.winnow.cli;

import dev.winnow.document.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the name of a file says of a page. */
final class PageNames {
    private static final List<String> HTML = List.of(".html", ".htm");
    private static final String TEXT = ".txt";
    private static final String PACKED = ".gz";

    private PageNames() {}

    /** The kind of page that a file of that name holds; empty for names of other files. */
    static Optional<Page.Kind> kind(Path file) {
        String name = unpacked(file.toString().toLowerCase(Locale.ROOT));
        if (name.endsWith(TEXT)) {
            return Optional.of(Page.Kind.TEXT);
        }
        return HTML.stream().anyMatch(name::endsWith) ? Optional.of(Page.Kind.HTML) : Optional.empty();
    }

    /** The path, its parts separated by {@code /}, without the ends of page names. */
    static String id(Path relative) {
        String path =
                unpacked(relative.toString().replace(relative.getFileSystem().getSeparator(), "/"));
        for (String end : List.of(".html", ".htm", ".txt")) {
            if (endsWith(path, end)) {
                return path.substring(0, path.length() - end.length());
            }
        }
        return path;
    }

    private static String unpacked(String name) {
        return endsWith(name, PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** Whether the name ends so, in any case, and is more than its end. */
    private static boolean endsWith(String name, String end) {
        int start = name.length() - end.length();
        return start > 0 && name.regionMatches(true, start, end, 0, end.length());
    }
}
