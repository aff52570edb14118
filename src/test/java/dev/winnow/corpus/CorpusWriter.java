package dev.winnow.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small corpora for tests. */
final class CorpusWriter {
    private final Path folder;

    CorpusWriter(Path folder) {
        this.folder = folder;
    }

    CorpusWriter gold(String... rows) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", rows) + "\n");
        return this;
    }

    CorpusWriter text(String id, String text) throws IOException {
        Files.writeString(in("pages").resolve(id + ".txt"), text);
        return this;
    }

    CorpusWriter packed(String name, String content) throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(in("pages").resolve(name)))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    CorpusWriter roles(String id, String... rows) throws IOException {
        Files.writeString(in("roles").resolve(id + ".roles"), String.join("\n", rows) + "\n");
        return this;
    }

    Corpus open() throws IOException {
        return Corpus.open(folder);
    }

    private Path in(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}
