package dev.winnow.metadata;

import java.util.List;
import java.util.Optional;

/** Finds the language that the page declares. */
final class Languages {

    private static final List<String> META =
            List.of("content-language", "og:locale", "language", "dc.language", "inlanguage");

    private Languages() {}

    /** As a BCP 47 tag. */
    static Optional<String> find(Clues clues) {
        return Optional.of(clues.raw().language())
                .flatMap(Languages::tag)
                .or(() -> clues.firstMeta(META).flatMap(Languages::tag))
                .or(() -> clues.jsonLd().ofArticle("inLanguage").flatMap(Languages::tag));
    }

    private static Optional<String> tag(String value) {
        String first = value.strip();
        int comma = first.indexOf(',');
        String tag = (comma < 0 ? first : first.substring(0, comma)).strip().replace('_', '-');
        return isTag(tag) ? Optional.of(tag) : Optional.empty();
    }

    private static boolean isTag(String tag) {
        int dash = tag.indexOf('-');
        int primary = dash < 0 ? tag.length() : dash;
        if (primary < 2 || primary > 3 || tag.length() > 35) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = Character.toLowerCase(tag.charAt(i));
            if (!(c >= 'a' && c <= 'z' || i > primary && (c == '-' || c >= '0' && c <= '9') || i == primary)) {
                return false;
            }
        }
        return true;
    }
}
