package dev.winnow.input;

import dev.winnow.document.Line;
import dev.winnow.document.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the pictures of a page; beyond a number none are noted, and what is too small to look at is no picture. */
final class Pictures {

    private static final int MOST = 5000;
    private static final int LONGEST_ALT = 1000;
    /** In CSS pixels. */
    private static final int LEAST_SIDE = 50;

    private static final Set<String> ORNAMENTS =
            Set.of("icon", "icons", "logo", "avatar", "emoji", "sprite", "pixel", "spacer", "badge", "gravatar");

    /** In the file name of a vector drawing. */
    private static final Set<String> CONTROLS = Set.of(
            "icon",
            "icons",
            "logo",
            "zoom",
            "loading",
            "spinner",
            "play",
            "arrow",
            "close",
            "search",
            "share",
            "enlarge",
            "expand",
            "fullscreen");

    private final ElementNames names;
    private final List<Found> found = new ArrayList<>();

    Pictures(ElementNames names) {
        this.names = names;
    }

    /**
     * A picture whose surroundings are not known yet, as lines may still come.
     *
     * @param address its address as written
     * @param alt its alternative text
     * @param frame the element around it
     * @param line number of lines before it
     */
    private record Found(String address, String alt, Frame frame, int line) {

        Picture picture() {
            Frame at = frame;
            while (at.element < 0 && at.parent != null) {
                at = at.parent;
            }
            return new Picture(address, alt, at.element, line);
        }
    }

    /** Whether a custom element of that lower-case name shows a picture. */
    static boolean isCustom(String name) {
        return name.endsWith("-img") || name.endsWith("-image");
    }

    /** Notes an {@code img}, or the still of a {@code video}, that stands in that frame after that many lines. */
    void add(Element element, Frame frame, int line) {
        if (found.size() < MOST && !isCopy(frame, line) && !isOrnament(element)) {
            String address = PictureAddress.of(element);
            if (!address.isEmpty() && !isControl(address)) {
                found.add(new Found(address, alt(element), frame, line));
            }
        }
    }

    /** Notes what a {@code meta} element inside a {@code figure} says of its picture in microdata. */
    void addMeta(Element meta, Frame frame, int line) {
        String property = meta.attr("itemprop");
        boolean address = property.equals("url") || property.equals("contentUrl");
        if (address && frame.node.normalName().equals("figure") && found.size() < MOST) {
            String content = PictureAddress.usable(meta.attr("content"));
            if (!content.isEmpty()) {
                found.add(new Found(content, "", frame, line));
            }
        }
    }

    private static boolean isControl(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.endsWith(".svg")
                && holdsAny(ElementNames.split(path.substring(path.lastIndexOf('/') + 1)), CONTROLS);
    }

    /** The pictures in page order; to be asked when the walk is over. */
    List<Picture> pictures() {
        return found.stream().map(Found::picture).toList();
    }

    /** Whether a {@code noscript} repeats the picture before it. */
    private boolean isCopy(Frame frame, int line) {
        @Nullable Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        return frame.visibility == Line.Visibility.NOSCRIPT
                && last != null
                && last.line() == line
                && last.frame().visibility != Line.Visibility.NOSCRIPT;
    }

    private boolean isOrnament(Element element) {
        return isTiny(element.attr("width"))
                || isTiny(element.attr("height"))
                || holdsAny(names.of(element).words(), ORNAMENTS);
    }

    private static boolean holdsAny(List<String> words, Set<String> some) {
        for (int i = 0; i < words.size(); i++) {
            if (some.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTiny(String side) {
        String digits = side.strip();
        int end = digits.endsWith("px") ? digits.length() - 2 : digits.length();
        if (end == 0 || end > 2) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(digits.substring(0, end)) < LEAST_SIDE;
    }

    private static String alt(Element element) {
        LineBuffer text = new LineBuffer(LONGEST_ALT);
        text.append(element.attr("alt"));
        return text.text();
    }
}
