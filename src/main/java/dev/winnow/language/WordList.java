package dev.winnow.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the bundled table. After {@code [tag]} follow words by their rank, {@code -endings}, {@code beginnings-} and
 * {@code =letters}.
 */
final class WordList {

    /** Fewest letters of an ending or beginning. */
    static final int SHORTEST_PART = 2;

    /** Most letters of an ending or beginning. */
    static final int LONGEST_PART = 5;

    private static final String NAME = "words.txt";
    private static final int LETTER = 80;
    private static final int PART = 55; // for each letter after the first

    private final Vocabulary.Builder builder = new Vocabulary.Builder();
    private String tag = "";
    private int rank;

    private WordList() {}

    private static final class Holder {
        static final Vocabulary VOCABULARY = new WordList().load();
    }

    /** The bundled table, read once and shared. */
    static Vocabulary bundled() {
        return Holder.VOCABULARY;
    }

    private Vocabulary load() {
        try (InputStream in = WordList.class.getResourceAsStream("/dev/winnow/language/" + NAME)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its table of languages " + NAME);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line);
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table of languages " + NAME, e);
        }
    }

    private void read(String line) {
        char[] text = line.toCharArray();
        if (text.length == 0 || text[0] == '#') {
            return;
        }
        if (text[0] == '[') {
            tag = line.substring(1, text.length - 1);
            rank = 0;
        } else if (text[0] == '=') {
            for (int i = 1; i < text.length; i++) {
                builder.add(Key.letter(text[i]), LETTER);
            }
        } else {
            entries(text);
        }
    }

    private void entries(char[] line) {
        int start = 0;
        for (int i = 0; i <= line.length; i++) {
            if (i == line.length || line[i] == ' ') {
                entry(line, start, i);
                start = i + 1;
            }
        }
    }

    private void entry(char[] line, int start, int end) {
        int part = PART * (end - start - SHORTEST_PART);
        if (line[start] == '-') {
            builder.add(Key.withReversed(Key.ENDING, line, start + 1, end), part);
        } else if (line[end - 1] == '-') {
            builder.add(Key.with(Key.BEGINNING, line, start, end - 1), part);
        } else {
            if (rank++ == 0) {
                builder.language(tag, Script.of(line[start]));
            }
            builder.add(Key.with(Key.WORD, line, start, end), weight(line[start], end - start));
        }
    }

    /** A logarithm of how much more frequent than by chance the word is, by its rank; letters also stand for other things. */
    private int weight(char first, int length) {
        int weight = (int) (100 * StrictMath.log(600.0 / (rank + 2)));
        return length == 1 && Character.isLowerCase(first) ? weight / 2 : weight;
    }
}
