package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/** The line's own text: lengths, case, punctuation. */
final class TextShape implements FeatureGroup {

    @Override
    public void fill(FeatureTable table) {
        PageChars chars = table.chars();
        for (int row = 0; row < table.rows(); row++) {
            String text = table.page().lines().get(row).text();
            Shape shape = new Shape(chars.all, chars.from(row), chars.to(row));
            counts(table, row, text, shape);
            shares(table, row, text, shape);
            ends(table, row, text);
            signs(table, row, text, shape);
            table.cells(FACET)[row] = flag(isFacet(text));
            table.cells(SNAKE_KEY)[row] = flag(isKey(text));
        }
        facetRuns(table);
    }

    private static void counts(FeatureTable table, int row, String text, Shape shape) {
        table.cells(CHARS)[row] = text.length();
        table.cells(WORDS)[row] = shape.words;
        table.cells(SENTENCES)[row] = shape.sentences;
        table.cells(COMMAS)[row] = shape.commas;
        table.cells(CLOCK_TIMES)[row] = shape.clocks;
        table.cells(BARS)[row] = shape.bars;
        table.cells(ARROWS)[row] = shape.arrows;
        table.cells(GLUED_CASE)[row] = shape.glued;
        table.cells(CODE_SIGNS)[row] = shape.code;
        table.cells(PAIRED_QUOTES)[row] = shape.quotes;
        table.cells(LONGEST_WORD)[row] = shape.longest;
    }

    private static void shares(FeatureTable table, int row, String text, Shape shape) {
        float length = Math.max(1, text.length());
        float words = Math.max(1, shape.words);
        table.cells(DIGIT_SHARE)[row] = shape.digits / length;
        table.cells(SYMBOL_SHARE)[row] = shape.symbols / length;
        table.cells(UPPER_SHARE)[row] = shape.uppers / (float) Math.max(1, shape.letters);
        table.cells(CAPITALISED_SHARE)[row] = shape.capitalised / words;
        table.cells(MEAN_WORD)[row] = shape.letters / words;
        table.cells(DENSE)[row] = shape.dense * 2 > shape.letters ? 1 : 0;
    }

    private static void ends(FeatureTable table, int row, String text) {
        char first = Ends.first(text);
        char last = Ends.last(text);
        table.cells(ENDS_SENTENCE)[row] = flag(Ends.endsSentence(text));
        table.cells(ENDS_COLON)[row] = flag(last == ':' || last == '\uFF1A');
        table.cells(ENDS_ELLIPSIS)[row] = flag(Ends.endsEllipsis(text));
        table.cells(ENDS_QUESTION)[row] = flag(last == '?' || last == '\uFF1F' || last == '\u061F');
        table.cells(STARTS_LOWER)[row] = flag(Character.isLowerCase(first));
        table.cells(STARTS_DIGIT)[row] = flag(Character.isDigit(first));
        table.cells(STARTS_BULLET)[row] = flag(Ends.isBullet(first));
        table.cells(STARTS_QUOTE)[row] = flag(Shape.isQuote(first));
        table.cells(STARTS_DASH)[row] = flag(Ends.isDash(first));
    }

    private static void signs(FeatureTable table, int row, String text, Shape shape) {
        int at = text.indexOf('@');
        table.cells(HAS_URL)[row] = flag(text.contains("://") || text.contains("www."));
        table.cells(HAS_EMAIL)[row] = flag(at > 0 && text.charAt(at - 1) > ' ' && text.indexOf('.', at) > 0);
        table.cells(HAS_HANDLE)[row] = flag(shape.handle);
        table.cells(HAS_CURRENCY)[row] = flag(shape.currency);
        table.cells(COPYRIGHT)[row] = flag(shape.copyright);
        table.cells(HAS_YEAR)[row] = flag(shape.digits >= 4 && Ends.year(text) >= 0);
    }

    private static void facetRuns(FeatureTable table) {
        for (int start = 0; start < table.rows(); ) {
            int end = start;
            while (end < table.rows() && table.is(end, FACET)) {
                end++;
            }
            java.util.Arrays.fill(table.cells(FACET_RUN), start, end, end - start);
            start = Math.max(end, start + 1);
        }
    }

    /** A short text that ends in a number in brackets. */
    private static boolean isFacet(String text) {
        int at = text.length() - 1;
        if (at < 3 || at > 60 || text.charAt(at) != ')') {
            return false;
        }
        at--;
        int end = at;
        while (at > 0 && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == '.')) {
            at--;
        }
        return at < end && end - at <= 7 && at > 0 && text.charAt(at) == '(';
    }

    /** Whether the text begins with a word such as {@code product_id}. */
    private static boolean isKey(String text) {
        int at = 0;
        boolean joined = false;
        while (at < text.length() && (isSmall(text.charAt(at)) || text.charAt(at) == '_')) {
            joined |= at > 0 && text.charAt(at) == '_';
            at++;
        }
        return joined && (at == text.length() || text.charAt(at) == ':' || text.charAt(at) == ' ');
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    static float flag(boolean value) {
        return value ? 1 : 0;
    }
}
