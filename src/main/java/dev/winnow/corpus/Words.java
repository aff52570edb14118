package dev.winnow.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as the reference scorer counts them: runs of letters and numbers of every kind and of {@code _}, in lower case.
 * Combining marks do not belong to a word.
 */
public final class Words {
    private Words() {}

    /** The words of the text in their order. */
    public static List<String> of(String text) {
        String lower = LowerCase.of(text);
        List<String> words = new ArrayList<>(lower.length() / 6 + 1);
        int start = -1;
        int at = 0;
        while (at < lower.length()) {
            int point = lower.codePointAt(at);
            boolean inside = isWordPart(point);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            }
            at += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    /** How often each word occurs. */
    static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : of(text)) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    /** The words joined by single spaces. */
    static String flat(String text) {
        return String.join(" ", of(text));
    }

    /** Whether the text has any word. */
    static boolean hasAny(String text) {
        return text.codePoints().anyMatch(Words::isWordPart);
    }

    /** Whether a word can hold this code point. */
    static boolean isWordPart(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> point == '_';
        };
    }
}
