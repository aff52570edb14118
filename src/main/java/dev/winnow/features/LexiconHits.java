package dev.winnow.features;

/** The phrases of the lexicons in the line. */
final class LexiconHits implements FeatureGroup {

    /** The categories that have a column of their own. */
    private static final int GRADED = Category.FUNCTION_WORDS.bit() - 1;

    @Override
    public void fill(FeatureTable table) {
        Hits hits = new Hits();
        PageChars chars = table.chars();
        char[] buffer = Lexicon.buffer();
        for (int row = 0; row < table.rows(); row++) {
            Lexicon.match(chars.all, chars.from(row), chars.to(row), buffer, hits);
            if (!hits.isEmpty()) {
                grades(table, row, hits);
                counts(table, row, hits);
            }
        }
    }

    private static void grades(FeatureTable table, int row, Hits hits) {
        for (int left = hits.any() & GRADED; left != 0; left &= left - 1) {
            int category = Integer.numberOfTrailingZeros(left);
            table.cells(Feature.LEX_NAVIGATION.plus(category))[row] = hits.grade(Category.ALL.get(category));
        }
    }

    private static void counts(FeatureTable table, int row, Hits hits) {
        float length = Math.max(1, table.get(row, Feature.CHARS));
        float words = Math.max(1, table.get(row, Feature.WORDS));
        table.cells(Feature.FURNITURE_SHARE)[row] = Math.min(1, hits.longest() / length);
        table.cells(Feature.FUNCTION_SHARE)[row] = Math.min(1, hits.count(Category.FUNCTION_WORDS) / words);
        table.cells(Feature.FIRST_PERSON)[row] = hits.count(Category.FIRST_PERSON);
        table.cells(Feature.SECOND_PERSON)[row] = hits.count(Category.SECOND_PERSON);
    }
}
