package dev.winnow.language;

/** Counts what a text has of every script and how well its words fit every language. For one text; not thread-safe. */
final class Tally {

    /** Times that one word, ending, beginning or letter counts. */
    private static final int MOST = 12;

    private final Vocabulary vocabulary;
    private final int[] scores;
    private final byte[] seen;
    private final int[] letters = new int[Script.COUNT];
    private final int[] words = new int[Script.COUNT];
    private int simplified;
    private int traditional;

    private Tally(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        scores = new int[vocabulary.size()];
        seen = new byte[vocabulary.extent()];
    }

    /** Counts a text. */
    static Tally of(char[] text, Vocabulary vocabulary) {
        Tally tally = new Tally(vocabulary);
        WordReader reader = new WordReader(text);
        while (reader.next()) {
            tally.word(reader.word(), reader.length());
        }
        return tally;
    }

    /** What there is of that script, in letters of an alphabet. */
    int amount(Script script) {
        return letters[script.ordinal()] * script.weight();
    }

    /** Letters of that script. */
    int letters(Script script) {
        return letters[script.ordinal()];
    }

    /** Words that begin with a letter of that script. */
    int words(Script script) {
        return words[script.ordinal()];
    }

    /** How well the words fit a language, in hundredths of a natural logarithm. */
    int score(int language) {
        return scores[language];
    }

    /** How many more characters are of the simplified Chinese script than of the traditional. */
    int simplified() {
        return simplified - traditional;
    }

    /** A word that comes again and again says no more than one that comes often. */
    private void word(char[] word, int length) {
        int found = vocabulary.find(Key.with(Key.WORD, word, 0, length));
        if (found == Vocabulary.NONE) {
            parts(word, length);
        } else if (!count(found)) {
            return;
        }
        words[Script.of(word[0]).ordinal()]++;
        letters(word, length);
    }

    /** Whether it counts. */
    private boolean count(int found) {
        if (found == Vocabulary.NONE || seen[found] == MOST) {
            return false;
        }
        seen[found]++;
        vocabulary.add(found, scores);
        return true;
    }

    private void letters(char[] word, int length) {
        int latin = 0;
        for (int i = 0; i < length; i++) {
            if (word[i] < 0x80) {
                latin++;
            } else {
                letter(word[i]);
            }
        }
        letters[Script.LATIN.ordinal()] += latin;
    }

    private void letter(char letter) {
        Script script = Script.of(letter);
        letters[script.ordinal()]++;
        if (script.language().isEmpty()) {
            count(vocabulary.find(Key.letter(letter)));
        } else if (script == Script.HAN) {
            simplified += ChineseScripts.isSimplified(letter) ? 1 : 0;
            traditional += ChineseScripts.isTraditional(letter) ? 1 : 0;
        }
    }

    private void parts(char[] word, int length) {
        long beginning = Key.BEGINNING;
        long ending = Key.ENDING;
        int longest = Math.min(WordList.LONGEST_PART, length - WordList.SHORTEST_PART);
        for (int part = 1; part <= longest; part++) {
            beginning = Key.with(beginning, word[part - 1]);
            ending = Key.with(ending, word[length - part]);
            if (part >= WordList.SHORTEST_PART) {
                count(vocabulary.find(beginning));
                count(vocabulary.find(ending));
            }
        }
    }
}
