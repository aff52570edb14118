package dev.winnow.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Links that may be followed from anywhere: to the web or to a mail address, and of plain characters. */
final class SafeLink {

    private static final int LONGEST = 4000;
    private static final String[] WEB = {"http://", "https://"};
    private static final String MAIL = "mailto:";
    private static final String ENCODED = "\"<>\\^`{|}[]";
    private static final String HEX = "0123456789ABCDEF";

    private SafeLink() {}

    /** The address of a page, or of a mail box, to link to. */
    static Optional<String> of(String target) {
        Optional<String> page = toWeb(target);
        return page.isPresent() ? page : opening(target, MAIL).flatMap(SafeLink::checked);
    }

    /** The address of a page or picture. */
    static Optional<String> toWeb(String target) {
        for (String scheme : WEB) {
            Optional<String> link = opening(target, scheme);
            if (link.isPresent()) {
                return link.flatMap(SafeLink::checked);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> opening(String target, String scheme) {
        boolean fits = target.length() <= LONGEST && target.regionMatches(true, 0, scheme, 0, scheme.length());
        return fits ? Optional.of(scheme + target.substring(scheme.length())) : Optional.empty();
    }

    private static Optional<String> checked(String link) {
        String plain = encoded(link);
        try {
            URI uri = new URI(plain);
            String host = uri.isOpaque() ? plain : uri.getRawAuthority();
            return host == null || host.endsWith(":") ? Optional.empty() : Optional.of(plain);
        } catch (URISyntaxException e) {
            return Optional.empty(); // no address, whatever the page says
        }
    }

    private static String encoded(String link) {
        StringBuilder out = new StringBuilder(link.length());
        for (int i = 0; i < link.length(); ) {
            int c = link.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '%' && !isEscape(link, i) || ENCODED.indexOf(c) >= 0 || !isPlain(c)) {
                encode(link.substring(i, next), out);
            } else {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    private static boolean isEscape(String link, int at) {
        return at + 2 < link.length()
                && Character.digit(link.charAt(at + 1), 16) >= 0
                && Character.digit(link.charAt(at + 2), 16) >= 0;
    }

    private static boolean isPlain(int c) {
        return c < 128 ? c > ' ' && c < 127 : Character.isLetterOrDigit(c) && Character.getType(c) != Character.FORMAT;
    }

    private static void encode(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }
}
