package dev.winnow.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the address of a picture. Pages that load pictures late keep the true one in a {@code data-} attribute, with a
 * placeholder in its stead; pages that offer several sizes list them in a {@code srcset}, or in the sources of a {@code picture}.
 */
final class PictureAddress {

    private static final int LONGEST = 4000;
    private static final int MOST_SOURCES = 16;

    /** Parts of the names of attributes that hold a poor copy. */
    private static final List<String> POOR = List.of("low", "thumb", "placeholder", "fallback", "preview");

    private static final Set<String> PLACEHOLDERS =
            Set.of("blank", "spacer", "pixel", "lazy", "loading", "loader", "grey", "gray", "clear", "empty");

    private PictureAddress() {}

    /** As written; empty if there is none worth looking at. */
    static String of(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        if (element.normalName().equals("video")) {
            return usable(element.attr("poster"));
        }
        String address = first(largest(element), late(element, "src"));
        address = address.isEmpty() ? usable(element.attr("src")) : address;
        return address.isEmpty() ? ofSources(element) : address;
    }

    private static String first(String... addresses) {
        for (String address : addresses) {
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    private static String largest(Element element) {
        return first(usable(SourceSet.largest(element.attr("srcset"))), late(element, "srcset"));
    }

    /** From the first {@code data-} attribute whose name ends so. */
    private static String late(Element element, String ending) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.startsWith("data-") && key.endsWith(ending) && POOR.stream().noneMatch(key::contains)) {
                String value = attribute.getValue();
                String address = usable(ending.equals("src") ? value : SourceSet.largest(value));
                if (!address.isEmpty()) {
                    return address;
                }
            }
        }
        return "";
    }

    /** From the sources that stand before it in a {@code picture}. */
    private static String ofSources(Element element) {
        Element parent = element.parent();
        boolean listed = parent != null && parent.normalName().equals("picture");
        Element at = listed ? element.previousElementSibling() : null;
        for (int i = 0; at != null && i < MOST_SOURCES; i++) {
            String address = at.normalName().equals("source") ? largest(at) : "";
            if (!address.isEmpty()) {
                return address;
            }
            at = at.previousElementSibling();
        }
        return "";
    }

    /** That address, or an empty one if it shows nothing. */
    static String usable(String written) {
        String address = written.strip();
        boolean web = !address.isEmpty()
                && address.length() <= LONGEST
                && !address.startsWith("#")
                && !starts(address, "data:")
                && !starts(address, "blob:")
                && !starts(address, "about:")
                && !starts(address, "javascript:");
        return web && address.indexOf('{') < 0 && !isPlaceholder(address) ? address : "";
    }

    private static boolean starts(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static boolean isPlaceholder(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.indexOf('.');
        return file.startsWith("placeholder")
                || file.contains("transparent")
                || file.startsWith("1x1")
                || PLACEHOLDERS.contains(dot < 0 ? file : file.substring(0, dot));
    }
}
