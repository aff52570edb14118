package dev.winnow.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Class and id words and what they mean, as masks: words, two words in a row written {@code first-second}, and beginnings of
 * words written {@code begin*}. Immutable and thread-safe.
 */
final class ClassWords {

    private static final int LEAST_PREFIX = 4;

    private static final class Word {
        private int mask;
        private final Map<String, Integer> next = new HashMap<>(0);
    }

    private record Prefix(String text, int mask) {}

    private final Map<String, Word> words = new HashMap<>();
    private final List<Prefix> prefixes = new ArrayList<>();

    ClassWords(Map<String, Integer> masks) {
        masks.forEach((entry, mask) -> {
            word(entry).mask = mask;
            for (int dash = entry.indexOf('-'); dash > 0; dash = entry.indexOf('-', dash + 1)) {
                word(entry.substring(0, dash)).next.put(entry.substring(dash + 1), mask);
            }
            if (entry.endsWith("*") && entry.length() > LEAST_PREFIX) {
                prefixes.add(new Prefix(entry.substring(0, entry.length() - 1), mask));
            }
        });
    }

    private Word word(String text) {
        return words.computeIfAbsent(text, key -> new Word());
    }

    /** What any of those words means, alone or with the one before. */
    int mask(List<String> said) {
        int mask = 0;
        Word before = null;
        for (int i = 0; i < said.size(); i++) {
            String text = said.get(i);
            if (before != null) {
                mask |= before.next.getOrDefault(text, 0);
            }
            before = words.get(text);
            mask |= before == null ? 0 : before.mask;
            mask |= prefix(text);
        }
        return mask;
    }

    private int prefix(String text) {
        int mask = 0;
        for (int i = 0; i < prefixes.size(); i++) {
            mask |= text.startsWith(prefixes.get(i).text) ? prefixes.get(i).mask : 0;
        }
        return mask;
    }
}
