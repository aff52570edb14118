package dev.winnow.floors;

import dev.winnow.corpus.Corpus;
import dev.winnow.corpus.CorpusPage;
import dev.winnow.corpus.Gold;
import dev.winnow.train.Folds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A fixed part of a corpus.
 *
 * @param pages its pages, in the order of their ids
 */
record Sample(List<CorpusPage> pages) {

    private static final Folds FOLDS = new Folds(5);

    Sample {
        pages = List.copyOf(pages);
    }

    /**
     * Of the pages that the model of fold 0 has not seen, every {@code every}-th with a gold row in the order of the ids, from
     * the first.
     */
    static Sample of(Path corpus, int every) throws IOException {
        List<CorpusPage> all = Corpus.open(corpus).pages().stream()
                .filter(page -> page.gold().isPresent() && FOLDS.of(page) == 0)
                .sorted(Comparator.comparing(CorpusPage::id))
                .toList();
        List<CorpusPage> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            chosen.add(all.get(i));
        }
        return new Sample(chosen);
    }

    /** SHA-256 over each page's id, its bytes as HTML and as text, unpacked, and what its gold row says of the text. */
    String digest() throws IOException {
        MessageDigest sha = sha256();
        for (CorpusPage page : pages) {
            add(sha, page.id());
            add(sha, page.html());
            add(sha, page.text());
            Gold gold = page.gold().orElseThrow();
            add(sha, gold.url());
            add(sha, gold.field("type").orElse(""));
            add(sha, String.valueOf(gold.texts().size()));
            for (String text : gold.texts()) {
                add(sha, text);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, String part) {
        add(sha, part.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length first, so that nothing can move from one part to the next. */
    private static void add(MessageDigest sha, byte[] part) {
        sha.update((part.length + "\n").getBytes(StandardCharsets.US_ASCII));
        sha.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
