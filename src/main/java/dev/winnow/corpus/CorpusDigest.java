package dev.winnow.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes {@link Corpus#digest()}. */
final class CorpusDigest {
    /** Stands between the gold and the ids; JSON has no such byte. */
    private static final int DIVIDER = 0;

    private CorpusDigest() {}

    static String of(Optional<Path> gold, Stream<String> ids) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            if (gold.isPresent()) {
                Files.copy(gold.get(), out);
            }
            out.write(DIVIDER);
            for (String id : ids.sorted().toList()) {
                out.write((id + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
