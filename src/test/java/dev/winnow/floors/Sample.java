package dev.winnow.floors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A fixed part of a corpus.
 *
 * @param corpus the corpus's folder
 * @param rows the gold rows of the sample, in the order of their ids
 */
record Sample(Path corpus, List<GoldRow> rows) {

    Sample {
        rows = List.copyOf(rows);
    }

    /** Every {@code every}-th row in the order of the ids, from the first. */
    static Sample of(Path corpus, int every) throws IOException {
        List<GoldRow> all = new ArrayList<>();
        for (String json : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
            if (!json.isBlank()) {
                all.add(GoldRow.parse(json));
            }
        }
        all.sort(Comparator.comparing(GoldRow::id));
        List<GoldRow> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            chosen.add(all.get(i));
        }
        return new Sample(corpus, chosen);
    }

    /** SHA-256 over each row's id, its page's bytes unpacked, its text's bytes unpacked, and the gold row. */
    String digest() {
        MessageDigest sha = sha256();
        for (GoldRow row : rows) {
            add(sha, row.id().getBytes(StandardCharsets.UTF_8));
            add(sha, html(row));
            add(sha, text(row));
            add(sha, row.json().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** With its length first, so that nothing can move from one part to the next. */
    private static void add(MessageDigest sha, byte[] part) {
        sha.update((part.length + "\n").getBytes(StandardCharsets.US_ASCII));
        sha.update(part);
    }

    byte[] html(GoldRow row) {
        return read(row.id() + ".html");
    }

    byte[] text(GoldRow row) {
        return read(row.id() + ".txt");
    }

    private byte[] read(String name) {
        Path plain = corpus.resolve("pages").resolve(name);
        Path packed = plain.resolveSibling(name + ".gz");
        try {
            if (!Files.exists(packed)) {
                return Files.readAllBytes(plain);
            }
            try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)))) {
                return in.readAllBytes();
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("the sample lacks a page: neither " + plain + " nor " + packed, e);
        } catch (IOException e) {
            throw new UncheckedIOException(packed + ": " + e.getMessage(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
