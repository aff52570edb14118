package dev.winnow.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Splits the names that a page gives its elements into words; each distinct name once a page. */
final class ElementNames {

    private static final int MOST_WORDS = 64;
    private static final int MOST_CHARS = 2000;

    private final Map<String, List<String>> split = new HashMap<>();
    private final Map<String, Integer> hashes = new HashMap<>();

    /** The words of class, id, role, itemprop and test names, in the order of the attributes. */
    List<String> words(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> words = List.of();
        for (Attribute attribute : element.attributes()) {
            if (isNaming(attribute.getKey())) {
                words = join(words, split.computeIfAbsent(attribute.getValue(), ElementNames::split));
            }
        }
        return words;
    }

    /** Equal for elements of the same tag and classes, whatever their order and numbers. */
    int signature(Element element) {
        String classes =
                element.attributesSize() == 0 ? "" : element.attributes().get("class");
        int hash = classes.isEmpty() ? 0 : hashes.computeIfAbsent(classes, ElementNames::hash);
        return 31 * element.normalName().hashCode() + hash;
    }

    private static boolean isNaming(String key) {
        return switch (key) {
            case "class", "id", "role", "itemprop", "data-testid", "data-component" -> true;
            default -> false;
        };
    }

    private static List<String> join(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both.subList(0, Math.min(MOST_WORDS, both.size())));
    }

    private static int hash(String classes) {
        List<String> words = new ArrayList<>();
        for (String word : split(classes)) {
            String letters = withoutDigits(word);
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        Collections.sort(words);
        return words.hashCode();
    }

    private static String withoutDigits(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Cuts at everything that is no letter or digit, and at camel-case humps. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int length = Math.min(name.length(), MOST_CHARS);
        int start = 0;
        for (int i = 0; i <= length && words.size() < MOST_WORDS; i++) {
            if (i == length || !isWordChar(name.charAt(i)) || i > start && isHump(name, i)) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i < length && isWordChar(name.charAt(i)) ? i : i + 1;
            }
        }
        return List.copyOf(words);
    }

    private static boolean isHump(String name, int i) {
        return Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
