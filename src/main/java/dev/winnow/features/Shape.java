package dev.winnow.features;

/** Counts of one line's characters and words, gathered in one pass. */
final class Shape {

    private static final String SYMBOLS_ALLOWED = ".,;:!?'\"()-\u2018\u2019\u201C\u201D\u2013\u2014";

    int letters;
    int digits;
    int uppers;
    int symbols;
    int words;
    int capitalised;
    int longest;
    int dense;
    int sentences;
    int commas;
    int bars;
    int arrows;
    int glued;
    int code;
    int quotes;
    int clocks;
    boolean handle;
    boolean currency;
    boolean copyright;
    private int wordLength;

    Shape(char[] text, int from, int to) {
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > ' ') {
                take(c, before, i + 1 < to ? text[i + 1] : ' ');
            }
            before = c;
        }
        words += (dense + 1) / 2;
    }

    private void take(char c, char before, char next) {
        byte kind = Folding.kind(c);
        if (kind == Folding.WORD) {
            word(c, before);
        } else if (kind == Folding.FREE) {
            dense++;
            letters++;
        } else if (kind == Folding.OTHER) {
            sign(c, before, next);
        }
    }

    private void word(char c, char before) {
        boolean first = Folding.kind(before) != Folding.WORD;
        wordLength = first ? 1 : wordLength + 1;
        longest = Math.max(longest, wordLength);
        words += first ? 1 : 0;
        if (Folding.fold(c) == '0') {
            digits++;
            return;
        }
        letters++;
        if (isUpper(c)) {
            uppers++;
            capitalised += first ? 1 : 0;
            glued += !first && Character.isLowerCase(before) ? 1 : 0;
        }
    }

    private static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private void sign(char c, char before, char next) {
        switch (c) {
            case '.', '!', '?', '\u0964', '\u061F', '\u06D4' -> sentences += next <= ' ' || isQuote(next) ? 1 : 0;
            case '\u3002', '\uFF01', '\uFF1F' -> sentences++;
            case ',', '\u060C', '\u3001', '\uFF0C' -> commas++;
            case '|', '\u00B7', '\u2022', '\u30FB', '\uFF5C' -> bars++;
            case '>', '\u203A', '\u00BB', '\u2192', '\u25B6', '\u25BA', '\u2039', '\u00AB', '\u2190' -> arrows++;
            case '{', '}', '[', ']', ';', '=', '\\', '<' -> code++;
            case ':' -> clocks += isDigit(before) && isDigit(next) ? 1 : 0;
            case '@', '#' -> handle |= before <= ' ' && Folding.isWord(next);
            case '$', '\u20AC', '\u00A3', '\u00A5', '\u20B9', '\u20BD', '\u20BA', '\u20A9' -> currency = true;
            case '\u00A9', '\u24D2' -> copyright = true;
            default -> {
                // counted below where it is a quotation mark or a symbol
            }
        }
        quotes += isQuote(c) ? 1 : 0;
        symbols += SYMBOLS_ALLOWED.indexOf(c) < 0 && c < '\u3000' ? 1 : 0;
    }

    private static boolean isDigit(char c) {
        return Folding.fold(c) == '0';
    }

    static boolean isQuote(char c) {
        return c == '"'
                || (c >= '\u201C' && c <= '\u201F')
                || c == '\u00AB'
                || c == '\u00BB'
                || (c >= '\u300C' && c <= '\u300F');
    }
}
