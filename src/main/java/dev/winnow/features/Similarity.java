package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.RawMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Similarity of the line to the title, description, author and body that the page declares, or to the guessed title. */
final class Similarity implements FeatureGroup {

    private static final int RUN = 4;
    private static final int ENOUGH = 400;
    private static final int LEAST_DESCRIPTION = 25;
    private static final int FAR = 50;
    private static final int LONGEST_TITLE = 60;
    /** Pages that declare more titles, authors or products than this do it to no good. */
    private static final int MOST = 20;

    @Override
    public void fill(FeatureTable table) {
        RawMetadata meta = table.page().metadata();
        List<int[]> titles = titles(meta);
        titles(table, titles);
        int guess = TitleGuess.row(table);
        if (titles.isEmpty() && guess >= 0) {
            titles(table, List.of(words(table, guess)));
        }
        afterGuess(table, guess);
        description(table, meta);
        body(table, meta);
        authors(table, meta);
        products(table, meta);
    }

    private static int[] words(FeatureTable table, int row) {
        PageWords words = table.words();
        return Arrays.copyOfRange(words.hashes(), words.from(row), words.to(row));
    }

    private static void products(FeatureTable table, RawMetadata meta) {
        IntSet descriptions = new IntSet();
        IntSet reviews = new IntSet();
        List<String> declared = meta.jsonLd();
        for (String json : declared.subList(0, Math.min(MOST, declared.size()))) {
            if (json.contains("\"Product")) {
                addRuns(descriptions, Declared.values(json, "description"), LEAST_DESCRIPTION);
                addRuns(reviews, Declared.values(json, "reviewBody"), 1);
            }
        }
        cover(table, descriptions, PRODUCT_COVER);
        cover(table, reviews, REVIEW_COVER);
        Arrays.fill(table.cells(HAS_PRODUCT_COVER), TextShape.flag(!descriptions.isEmpty()));
    }

    private static void addRuns(IntSet runs, List<String> texts, int least) {
        for (String text : texts) {
            int[] words = WordHashes.of(text.replace("&lt;", "<").replaceAll("<[^<>]{0,200}>", " "));
            if (words.length >= least) {
                runs.addAll(WordHashes.runs(words, RUN));
            }
        }
    }

    private static void cover(FeatureTable table, IntSet runs, Feature to) {
        for (int row = 0; !runs.isEmpty() && row < table.rows(); row++) {
            table.cells(to)[row] = WordHashes.runShare(table.words(), row, RUN, runs);
        }
    }

    private static List<int[]> titles(RawMetadata meta) {
        List<int[]> titles = new ArrayList<>();
        add(titles, meta.title());
        meta.meta("og:title").ifPresent(title -> add(titles, title));
        meta.meta("twitter:title").ifPresent(title -> add(titles, title));
        for (String json : meta.jsonLd()) {
            add(titles, Declared.value(json, "headline"));
        }
        return titles;
    }

    private static void add(List<int[]> titles, String text) {
        int[] words = titles.size() < MOST ? WordHashes.of(text) : new int[0];
        if (words.length > 0) {
            titles.add(words);
        }
    }

    private static void titles(FeatureTable table, List<int[]> titles) {
        for (int i = 0; i < titles.size(); i++) {
            if (!isAmong(titles.get(i), titles.subList(0, i))) {
                title(table, IntSet.of(titles.get(i)));
            }
        }
    }

    private static boolean isAmong(int[] title, List<int[]> titles) {
        for (int[] other : titles) {
            if (Arrays.equals(title, other)) {
                return true;
            }
        }
        return false;
    }

    private static void title(FeatureTable table, IntSet known) {
        for (int row = 0; row < table.rows(); row++) {
            float cover = table.words().count(row) <= LONGEST_TITLE ? WordHashes.share(table.words(), row, known) : 0;
            if (cover > 0) {
                float recall = WordHashes.recall(known, table.words(), row);
                max(table, TITLE_COVER, row, cover);
                max(table, TITLE_RECALL, row, recall);
                max(table, TITLE_EXACT, row, TextShape.flag(cover > 0.95f && recall > 0.95f));
            }
        }
    }

    private static void max(FeatureTable table, Feature feature, int row, float value) {
        table.cells(feature)[row] = Math.max(table.get(row, feature), value);
    }

    private static void afterGuess(FeatureTable table, int guess) {
        if (guess < 0) {
            return;
        }
        for (int row = guess; row < table.rows(); row++) {
            table.cells(AFTER_TITLE)[row] = Math.min(FAR, row - guess);
        }
        for (int row = 0; row < table.rows(); row++) {
            table.cells(TITLE_GUESS)[row] = TextShape.flag(table.words().same(row, guess));
        }
    }

    private static void description(FeatureTable table, RawMetadata meta) {
        String text =
                meta.meta("og:description").or(() -> meta.meta("description")).orElse("");
        int[] description = WordHashes.of(text);
        if (description.length < 5) {
            return;
        }
        IntSet known = IntSet.of(description);
        for (int row = 0; row < table.rows(); row++) {
            int count = table.words().count(row);
            float cover = count >= 5 && count < 150 ? WordHashes.share(table.words(), row, known) : 0;
            if (cover > 0) {
                table.cells(DESCRIPTION_COVER)[row] = cover;
                table.cells(DESCRIPTION_RECALL)[row] = WordHashes.recall(known, table.words(), row);
            }
        }
    }

    private static void body(FeatureTable table, RawMetadata meta) {
        String body = "";
        for (String json : meta.jsonLd()) {
            String value = Declared.value(json, "articleBody");
            body = value.length() > body.length() ? value : body;
        }
        if (body.length() < ENOUGH) {
            return;
        }
        Arrays.fill(table.cells(HAS_DECLARED_BODY), 1);
        cover(table, IntSet.of(WordHashes.runs(WordHashes.of(body), RUN)), DECLARED_BODY);
    }

    private static void authors(FeatureTable table, RawMetadata meta) {
        List<String> names = new ArrayList<>();
        for (String json : meta.jsonLd()) {
            names.add(Declared.author(json));
        }
        meta.meta("author").ifPresent(names::add);
        for (String name : names.subList(0, Math.min(MOST, names.size()))) {
            int[] author = WordHashes.of(name);
            if (author.length > 1 && author.length < 6) {
                author(table, IntSet.of(author), author.length);
            }
        }
    }

    private static void author(FeatureTable table, IntSet known, int length) {
        for (int row = 0; row < table.rows(); row++) {
            int count = table.words().count(row);
            boolean little = count <= length + 4 && count >= length;
            if (little && WordHashes.recall(known, table.words(), row) > 0.99f) {
                table.cells(IS_AUTHOR)[row] = 1;
            }
        }
    }
}
