package dev.winnow.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of languages is as its reader takes it. */
class WordListTest {

    private static final Map<String, List<String>> SECTIONS = sections();

    @Test
    void everyLanguageHasEnoughOfItsOwn() {
        assertThat(SECTIONS).hasSizeGreaterThan(90);
        SECTIONS.forEach((tag, entries) ->
                assertThat(entries).as(tag).hasSizeGreaterThan(30).doesNotHaveDuplicates());
    }

    @Test
    void everyEntryCanBeFound() {
        SECTIONS.forEach((tag, entries) -> entries.forEach(
                entry -> assertThat(isReadable(entry)).as("%s: %s", tag, entry).isTrue()));
    }

    @Test
    void everyLanguageHasATestSentence() {
        Set<String> tested = new TreeSet<>();
        text("sentences.tsv").lines().forEach(line -> tested.add(line.substring(0, line.indexOf('\t'))));
        assertThat(tested).containsAll(SECTIONS.keySet());
        for (Script script : Script.values()) {
            assertThat(tested.stream().map(tag -> tag.replace("zh-Hans", "zh")))
                    .contains(script.language().isEmpty() ? "en" : script.language());
        }
    }

    /** As the reader of words hands words on: composed, lower case, of one script; parts neither too short nor too long. */
    private static boolean isReadable(String entry) {
        String word = entry.replaceFirst("^-|-$", "");
        WordReader reader = new WordReader((word + (word.endsWith("'") ? "a" : "")).toCharArray());
        boolean part = !word.equals(entry);
        return Normalizer.isNormalized(entry, Normalizer.Form.NFC)
                && (part && isMark(word.charAt(0))
                        || reader.next() && new String(reader.word(), 0, reader.length()).equals(word))
                && (!part || word.length() >= WordList.SHORTEST_PART && word.length() <= WordList.LONGEST_PART);
    }

    private static boolean isMark(char c) {
        return !Character.isLetter(c);
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> entries = new ArrayList<>();
        for (String line : text("words.txt").lines().toList()) {
            if (line.startsWith("[")) {
                entries = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), entries);
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("=")) {
                entries.addAll(List.of(line.split(" ", -1)));
            }
        }
        return sections;
    }

    private static String text(String name) {
        try (InputStream in = WordListTest.class.getResourceAsStream("/dev/winnow/language/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
