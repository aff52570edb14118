package dev.winnow.language;

import java.util.Arrays;

/**
 * A writing system, and the language that is meant where it has only one. Its ranges are given as their first and last
 * characters; each begins and ends where a row of sixteen does.
 */
enum Script {
    /** What is no letter of any script here. */
    OTHER("", 0, ""),
    LATIN("", 1, "@\u02BF\u1E00\u1EFF"),
    CYRILLIC("", 1, "\u0400\u052F"),
    ARABIC("", 1, "\u0600\u06FF\u0750\u077F\u08A0\u08FF"),
    HEBREW("", 1, "\u0590\u05FF"),
    DEVANAGARI("", 1, "\u0900\u097F"),
    BENGALI("", 1, "\u0980\u09FF"),
    ETHIOPIC("", 2, "\u1200\u139F"),
    GREEK("el", 1, "\u0370\u03FF\u1F00\u1FFF"),
    ARMENIAN("hy", 1, "\u0530\u058F"),
    THAANA("dv", 1, "\u0780\u07BF"),
    GURMUKHI("pa", 1, "\u0A00\u0A7F"),
    GUJARATI("gu", 1, "\u0A80\u0AFF"),
    ORIYA("or", 1, "\u0B00\u0B7F"),
    TAMIL("ta", 1, "\u0B80\u0BFF"),
    TELUGU("te", 1, "\u0C00\u0C7F"),
    KANNADA("kn", 1, "\u0C80\u0CFF"),
    MALAYALAM("ml", 1, "\u0D00\u0D7F"),
    SINHALA("si", 1, "\u0D80\u0DFF"),
    THAI("th", 1, "\u0E00\u0E7F"),
    LAO("lo", 1, "\u0E80\u0EFF"),
    TIBETAN("bo", 1, "\u0F00\u0FFF"),
    MYANMAR("my", 1, "\u1000\u109F"),
    GEORGIAN("ka", 1, "\u10A0\u10FF\u1C90\u1CBF\u2D00\u2D2F"),
    KHMER("km", 1, "\u1780\u17FF"),
    INUKTITUT("iu", 1, "\u1400\u167F"),
    HANGUL("ko", 2, "\u1100\u11FF\u3130\u318F\uAC00\uD7AF"),
    HAN("zh", 3, "\u3400\u4DBF\u4E00\u9FFF\uF900\uFAFF"),
    KANA("ja", 2, "\u3040\u30FF\u31F0\u31FF");

    static final int COUNT = values().length;

    private static final int CELL = 4;
    private static final Script[] CELLS = cells();

    private final String language;
    private final int weight;
    private final String ranges;

    Script(String language, int weight, String ranges) {
        this.language = language;
        this.weight = weight;
        this.ranges = ranges;
    }

    /** The script of that letter. */
    static Script of(char letter) {
        return CELLS[letter >>> CELL];
    }

    /** Tag of its only language; empty where several share it. */
    String language() {
        return language;
    }

    /** Whether it is the only language of a script. */
    static boolean isKnown(String language) {
        for (Script script : values()) {
            if (!language.isEmpty() && script.language.equals(language)) {
                return true;
            }
        }
        return false;
    }

    /** How many letters of an alphabet say about as much as one of its own. */
    int weight() {
        return weight;
    }

    private static Script[] cells() {
        Script[] cells = new Script[(Character.MAX_VALUE >>> CELL) + 1];
        Arrays.fill(cells, OTHER);
        for (Script script : values()) {
            for (int i = 0; i < script.ranges.length(); i += 2) {
                int first = script.ranges.charAt(i) >>> CELL;
                int last = script.ranges.charAt(i + 1) >>> CELL;
                Arrays.fill(cells, first, last + 1, script);
            }
        }
        return cells;
    }
}
