package dev.winnow.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The bundled phrase lists, read once and shared. */
final class Lexicon {

    private static final int LONG = 2000;
    private static final int EDGE = 500;
    private static final char CUT = '\u0001';

    private Lexicon() {}

    private static final class Holder {
        static final PhraseTrie TRIE = new PhraseTrie(load());
    }

    /** Fills {@code hits} with what the line in that range holds; of very long lines only the ends are looked at. */
    static void match(char[] text, int from, int to, char[] buffer, Hits hits) {
        hits.clear();
        boolean isLong = to - from > LONG;
        int end = Folding.fold(text, from, isLong ? from + EDGE : to, buffer, 0);
        if (isLong) {
            buffer[end++] = CUT;
            end = Folding.fold(text, to - EDGE, to, buffer, end);
        }
        Holder.TRIE.match(buffer, end, hits);
    }

    /** A buffer that is long enough for any line. */
    static char[] buffer() {
        return new char[LONG + 1];
    }

    private static List<PhraseTrie.Phrase> load() {
        List<PhraseTrie.Phrase> phrases = new ArrayList<>();
        for (Category category : Category.values()) {
            boolean single = category.ordinal() >= Category.FUNCTION_WORDS.ordinal();
            entries(category.resource(), (section, entry) -> {
                for (String one : single ? entry.split(" ") : new String[] {entry}) {
                    phrases.add(phrase(one, category));
                }
            });
        }
        return phrases;
    }

    static PhraseTrie.Phrase phrase(String entry, Category category) {
        boolean start = entry.startsWith("^");
        boolean end = entry.length() > 1 && entry.endsWith("$");
        String text = entry.substring(start ? 1 : 0, entry.length() - (end ? 1 : 0));
        return new PhraseTrie.Phrase(Folding.fold(text).strip(), category, start, end);
    }

    /** Hands on every entry of a resource with the section it stands in. */
    static void entries(String name, BiConsumer<String, String> to) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/dev/winnow/lexicon/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its lexicon " + name + ".txt");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), to);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + name + ".txt", e);
        }
    }

    private static void read(BufferedReader in, BiConsumer<String, String> to) throws IOException {
        String section = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = entry.substring(1, entry.length() - 1);
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                to.accept(section, entry);
            }
        }
    }
}
