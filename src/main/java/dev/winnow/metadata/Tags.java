package dev.winnow.metadata;

import dev.winnow.document.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds keywords: of the first source that has any, JSON-LD before Open Graph before news keywords before keywords of other
 * kinds. At most 50, each of at most 80 characters, none twice; a sentence is no list of keywords.
 */
final class Tags {

    private static final int MOST = 50;
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_KEY = 16;
    private static final List<List<String>> META = List.of(
            List.of("article:tag"),
            List.of("og:article:tag"),
            List.of("news_keywords"),
            List.of("keywords"),
            List.of("parsely-tags"),
            List.of("sailthru.tags"),
            List.of("dc.subject", "dcterms.subject"));

    private Tags() {}

    static Optional<Sourced<List<String>>> find(Clues clues) {
        Stream<List<Sourced<String>>> told = Stream.concat(
                Stream.of(clues.jsonLd().all("keywords").stream()
                        .map(text -> new Sourced<>(text, Origin.JSON_LD))
                        .toList()),
                META.stream().map(names -> Metas.all(clues.raw(), names).toList()));
        return told.filter(texts -> !texts.isEmpty())
                .map(texts -> new Sourced<>(tags(texts), texts.get(0).origin()))
                .filter(tags -> !tags.value().isEmpty())
                .findFirst();
    }

    private static List<String> tags(List<Sourced<String>> texts) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Sourced<String> text : texts) {
            List<String> parts = split(Texts.clean(text.value()));
            for (String tag : areTags(parts) ? parts : List.<String>of()) {
                if (tags.size() < MOST && isTag(tag)) {
                    tags.putIfAbsent(Texts.lower(tag), tag);
                }
            }
        }
        return List.copyOf(tags.values());
    }

    private static List<String> split(String text) {
        String marks = text.indexOf(',') >= 0 ? "," : ";|、，";
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || marks.indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Whether those are more than the clauses of a sentence. */
    private static boolean areTags(List<String> parts) {
        int words = parts.stream().mapToInt(Texts::words).sum();
        return !parts.isEmpty() && words <= parts.size() * MOST_WORDS / (parts.size() < 3 ? 1 : 2);
    }

    private static boolean isTag(String tag) {
        return tag.length() <= LONGEST
                && Texts.words(tag) <= MOST_WORDS
                && !tag.startsWith("http")
                && tag.charAt(0) != '_'
                && tag.codePoints().anyMatch(Character::isLetter)
                && !isKey(tag);
    }

    /** Whether it is the key of a record in some database. */
    private static boolean isKey(String tag) {
        long digits = tag.chars().filter(Character::isDigit).count();
        return tag.length() >= SHORTEST_KEY && tag.indexOf(' ') < 0 && digits * 4 > tag.length();
    }
}
