package dev.winnow.rules.siteconfig;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts as scalars of YAML, in quotes where they could be taken for something else. */
final class YamlScalar {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final int LAST_ASCII = 0x7E;
    private static final int FIRST_LATIN = 0xA0;

    private YamlScalar() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        if (!text.codePoints().allMatch(YamlScalar::isPrintable)) {
            return escaped(text);
        }
        boolean single = text.indexOf('\'') < 0 || text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return single ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return out.append('"').toString();
    }

    /** Whether a character may stand in quotes as it is, and breaks no line. */
    private static boolean isPrintable(int c) {
        boolean ascii = c >= ' ' && c <= LAST_ASCII;
        boolean beyond = c >= FIRST_LATIN && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
        return ascii || beyond && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
    }
}
