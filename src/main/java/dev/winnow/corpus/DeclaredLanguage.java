package dev.winnow.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the language that HTML declares at its root; a glance, not a parse. */
final class DeclaredLanguage {
    private static final Pattern ROOT = Pattern.compile("<html(?=\\s)([^>]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANG =
            Pattern.compile("\\s(?:xml:)?lang\\s*=\\s*[\"']?\\s*([a-z]{2,3})(?![a-z])", Pattern.CASE_INSENSITIVE);

    private DeclaredLanguage() {}

    /** The first subtag, as {@code de} of {@code de-AT}. */
    static Optional<String> of(byte[] html) {
        Matcher root = ROOT.matcher(new String(html, StandardCharsets.ISO_8859_1));
        while (root.find()) {
            Matcher lang = LANG.matcher(root.group(1));
            if (lang.find()) {
                return Optional.of(lang.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
