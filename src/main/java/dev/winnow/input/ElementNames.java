package dev.winnow.input;

import java.util.Arrays;
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
    /** Most names have no more words. */
    private static final int FEW_WORDS = 8;

    private final Map<String, Name> names = new HashMap<>();

    /**
     * What the names of an element say.
     *
     * @param words the words of class, id, role, itemprop and test names, in the order of the attributes
     * @param id the id as written, empty where there is none
     * @param classes equal for the same classes, whatever their order and numbers; 0 where there are none
     */
    record Named(List<String> words, String id, int classes) {

        private static final Named NOTHING = new Named(List.of(), "", 0);
    }

    /** One value of an attribute. */
    private static final class Name {

        final List<String> words;
        private int hash;
        private boolean hashed;

        Name(List<String> words) {
            this.words = words;
        }

        int hash() {
            if (!hashed) {
                hash = ElementNames.hash(words);
                hashed = true;
            }
            return hash;
        }
    }

    Named of(Element element) {
        if (element.attributesSize() == 0) {
            return Named.NOTHING;
        }
        List<String> words = List.of();
        String id = "";
        int classes = 0;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (isNaming(key)) {
                String value = attribute.getValue();
                Name name = name(value);
                words = join(words, name.words);
                id = key.equals("id") ? value : id;
                classes = key.equals("class") && !value.isEmpty() ? name.hash() : classes;
            }
        }
        return new Named(words, id, classes);
    }

    private Name name(String value) {
        Name name = names.get(value);
        if (name == null) {
            name = new Name(split(value));
            names.put(value, name);
        }
        return name;
    }

    /** By length first, as most attributes are others. */
    private static boolean isNaming(String key) {
        return switch (key.length()) {
            case 2 -> key.equals("id");
            case 4 -> key.equals("role");
            case 5 -> key.equals("class");
            case 8 -> key.equals("itemprop");
            case 11 -> key.equals("data-testid");
            case 14 -> key.equals("data-component");
            default -> false;
        };
    }

    private static List<String> join(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        int size = Math.min(MOST_WORDS, first.size() + second.size());
        String[] both = first.toArray(new String[size]);
        for (int i = first.size(); i < size; i++) {
            both[i] = second.get(i - first.size());
        }
        return List.of(both);
    }

    private static int hash(List<String> words) {
        String[] letters = new String[words.size()];
        int size = 0;
        for (int i = 0; i < letters.length; i++) {
            String rest = withoutDigits(words.get(i));
            if (!rest.isEmpty()) {
                letters[size++] = rest;
            }
        }
        Arrays.sort(letters, 0, size);
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + letters[i].hashCode();
        }
        return hash;
    }

    private static String withoutDigits(String word) {
        int digit = 0;
        while (digit < word.length() && !Character.isDigit(word.charAt(digit))) {
            digit++;
        }
        if (digit == word.length()) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word.length()).append(word, 0, digit);
        for (int i = digit; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Cuts at everything that is no letter or digit, and at camel-case humps. */
    static List<String> split(String name) {
        String[] words = new String[FEW_WORDS];
        int size = 0;
        int length = Math.min(name.length(), MOST_CHARS);
        for (int i = 0; i < length && size < MOST_WORDS; ) {
            int end = wordEnd(name, i, length);
            if (end > i) {
                words = size < words.length ? words : Arrays.copyOf(words, MOST_WORDS);
                words[size++] = name.substring(i, end).toLowerCase(Locale.ROOT);
            }
            i = Math.max(end, i + 1);
        }
        return List.of(size == words.length ? words : Arrays.copyOf(words, size));
    }

    private static int wordEnd(String name, int start, int length) {
        int end = start;
        while (end < length && isWordChar(name.charAt(end)) && (end == start || !isHump(name, end))) {
            end++;
        }
        return end;
    }

    private static boolean isHump(String name, int i) {
        return Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1));
    }

    private static boolean isWordChar(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }
}
