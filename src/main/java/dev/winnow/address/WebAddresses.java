package dev.winnow.address;

import java.util.ArrayDeque;
import java.util.Deque;

/** Resolves addresses as browsers do (RFC 3986, section 5), whatever characters they contain. Stateless and thread-safe. */
public final class WebAddresses {

    private WebAddresses() {}

    /** The address that is meant on a page with that base; as written, but for blanks, where the base is no web address. */
    public static String resolve(String base, String written) {
        String address = tidy(written);
        int host = base.indexOf("://") + 3;
        if (host < 3 || hasScheme(address)) {
            return address;
        }
        String root = base.substring(0, pathStart(base, host));
        String rest = base.substring(root.length());
        if (address.isEmpty()) {
            return root + upTo(rest, '#');
        }
        return switch (address.charAt(0)) {
            case '#' -> root + upTo(rest, '#') + address;
            case '?' -> root + upTo(upTo(rest, '#'), '?') + address;
            case '/' -> address.startsWith("//") ? base.substring(0, host - 2) + address : root + flat(address);
            default -> root + flat(folder(upTo(upTo(rest, '#'), '?')) + address);
        };
    }

    /** Whether that is an absolute {@code http} or {@code https} address. */
    public static boolean isWeb(String address) {
        return isAfter(address, "http://") || isAfter(address, "https://");
    }

    private static boolean isAfter(String address, String scheme) {
        return address.length() > scheme.length() && address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** The address without scheme, query and fragment: the same for the same thing, asked for in another size. */
    public static String bare(String address) {
        int host = isWeb(address) ? address.indexOf("://") + 3 : address.startsWith("//") ? 2 : 0;
        return upTo(upTo(address.substring(host), '#'), '?');
    }

    /** Without control characters; blanks inside are encoded. */
    private static String tidy(String written) {
        String text = written.strip();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                out.append("%20");
            } else if (c > ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':' || "/?#".indexOf(c) >= 0) {
                return c == ':' && i > 0;
            }
        }
        return false;
    }

    private static int pathStart(String base, int host) {
        int at = host;
        while (at < base.length() && "/?#".indexOf(base.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String upTo(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "/" : path.substring(0, slash + 1);
    }

    /** Without {@code .} and {@code ..} in its path. */
    private static String flat(String address) {
        String path = upTo(upTo(address, '#'), '?');
        if (!path.contains("/.")) {
            return address;
        }
        Deque<String> parts = new ArrayDeque<>();
        String last = "";
        for (String part : path.substring(1).split("/", -1)) {
            last = part;
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        String end = last.equals(".") || last.equals("..") ? "/" : "";
        String joined = "/" + String.join("/", parts) + end;
        return (joined.equals("//") ? "/" : joined) + address.substring(path.length());
    }
}
