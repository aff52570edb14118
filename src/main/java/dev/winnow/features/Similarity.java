package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.RawMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Similarity of the line to the title, description, author and body that the page declares, or to the guessed title. */
final class Similarity implements FeatureGroup {

    private static final int RUN = 4;
    private static final int ENOUGH = 400;
    private static final int LEAST_DESCRIPTION = 25;
    private static final int FAR = 50;
    /** Pages that declare more titles, authors or products than this do it to no good. */
    private static final int MOST = 20;

    @Override
    public void fill(FeatureTable table) {
        int[][] words = new int[table.rows()][];
        for (int row = 0; row < words.length; row++) {
            words[row] = WordHashes.of(table.page().lines().get(row).text());
        }
        RawMetadata meta = table.page().metadata();
        List<int[]> titles = titles(meta);
        titles(table, words, titles);
        int guess = TitleGuess.row(table);
        if (titles.isEmpty() && guess >= 0) {
            titles(table, words, List.of(words[guess]));
        }
        afterGuess(table, words, guess);
        description(table, words, meta);
        body(table, words, meta);
        authors(table, words, meta);
        products(table, words, meta);
    }

    private static void products(FeatureTable table, int[][] words, RawMetadata meta) {
        Set<Integer> descriptions = new HashSet<>();
        Set<Integer> reviews = new HashSet<>();
        List<String> declared = meta.jsonLd();
        for (String json : declared.subList(0, Math.min(MOST, declared.size()))) {
            if (json.contains("\"Product")) {
                addRuns(descriptions, Declared.values(json, "description"), LEAST_DESCRIPTION);
                addRuns(reviews, Declared.values(json, "reviewBody"), 1);
            }
        }
        cover(table, words, descriptions, PRODUCT_COVER);
        cover(table, words, reviews, REVIEW_COVER);
        java.util.Arrays.fill(table.cells(HAS_PRODUCT_COVER), TextShape.flag(!descriptions.isEmpty()));
    }

    private static void addRuns(Set<Integer> runs, List<String> texts, int least) {
        for (String text : texts) {
            int[] words = WordHashes.of(text.replace("&lt;", "<").replaceAll("<[^<>]{0,200}>", " "));
            if (words.length >= least) {
                runs.addAll(WordHashes.set(WordHashes.runs(words, RUN)));
            }
        }
    }

    private static void cover(FeatureTable table, int[][] words, Set<Integer> runs, Feature to) {
        for (int row = 0; !runs.isEmpty() && row < words.length; row++) {
            table.cells(to)[row] = WordHashes.share(WordHashes.runs(words[row], RUN), runs);
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

    private static void titles(FeatureTable table, int[][] words, List<int[]> titles) {
        for (int[] title : titles) {
            Set<Integer> known = WordHashes.set(title);
            for (int row = 0; row < words.length; row++) {
                if (words[row].length > 0 && words[row].length <= 60) {
                    float cover = WordHashes.share(words[row], known);
                    float recall = WordHashes.recall(known, words[row]);
                    max(table, TITLE_COVER, row, cover);
                    max(table, TITLE_RECALL, row, recall);
                    max(table, TITLE_EXACT, row, TextShape.flag(cover > 0.95f && recall > 0.95f));
                }
            }
        }
    }

    private static void max(FeatureTable table, Feature feature, int row, float value) {
        table.cells(feature)[row] = Math.max(table.get(row, feature), value);
    }

    private static void afterGuess(FeatureTable table, int[][] words, int guess) {
        for (int row = guess; row >= 0 && row < words.length; row++) {
            table.cells(AFTER_TITLE)[row] = Math.min(FAR, row - guess);
        }
        for (int row = 0; guess >= 0 && row < words.length; row++) {
            table.cells(TITLE_GUESS)[row] = TextShape.flag(java.util.Arrays.equals(words[row], words[guess]));
        }
    }

    private static void description(FeatureTable table, int[][] words, RawMetadata meta) {
        String text =
                meta.meta("og:description").or(() -> meta.meta("description")).orElse("");
        int[] description = WordHashes.of(text);
        if (description.length < 5) {
            return;
        }
        Set<Integer> known = WordHashes.set(description);
        for (int row = 0; row < words.length; row++) {
            if (words[row].length >= 5 && words[row].length < 150) {
                table.cells(DESCRIPTION_COVER)[row] = WordHashes.share(words[row], known);
                table.cells(DESCRIPTION_RECALL)[row] = WordHashes.recall(known, words[row]);
            }
        }
    }

    private static void body(FeatureTable table, int[][] words, RawMetadata meta) {
        String body = "";
        for (String json : meta.jsonLd()) {
            String value = Declared.value(json, "articleBody");
            body = value.length() > body.length() ? value : body;
        }
        if (body.length() < ENOUGH) {
            return;
        }
        Set<Integer> runs = WordHashes.set(WordHashes.runs(WordHashes.of(body), RUN));
        for (int row = 0; row < words.length; row++) {
            table.cells(HAS_DECLARED_BODY)[row] = 1;
            table.cells(DECLARED_BODY)[row] = WordHashes.share(WordHashes.runs(words[row], RUN), runs);
        }
    }

    private static void authors(FeatureTable table, int[][] words, RawMetadata meta) {
        List<String> names =
                new ArrayList<>(meta.jsonLd().stream().map(Declared::author).toList());
        meta.meta("author").ifPresent(names::add);
        for (String name : names.subList(0, Math.min(MOST, names.size()))) {
            int[] author = WordHashes.of(name);
            for (int row = 0; author.length > 1 && author.length < 6 && row < words.length; row++) {
                boolean little = words[row].length <= author.length + 4 && words[row].length >= author.length;
                if (little && WordHashes.recall(WordHashes.set(author), words[row]) > 0.99f) {
                    table.cells(IS_AUTHOR)[row] = 1;
                }
            }
        }
    }
}
