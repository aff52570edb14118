package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] BYTES = {'W', 0, (byte) 0xFF, '\r', '\n'};

    @Test
    void bytesAppearAtOnceOverWhatWasThere(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("model"), "before");
        try (AtomicFile file = new AtomicFile(target)) {
            file.append(out -> out.write(BYTES));
            assertThat(target).hasContent("before");
            file.finish();
        }
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(folder).isDirectoryContaining(file -> file.equals(target));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothing(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("new/model");
        try (AtomicFile file = new AtomicFile(target)) {
            file.append(out -> out.write(BYTES));
        }
        assertThat(target.getParent()).isEmptyDirectory();
    }

    @Test
    void textIsUtf8(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("text");
        AtomicFile.write(target, "Fähre – £1\n");
        assertThat(Files.readString(target)).isEqualTo("Fähre – £1\n");
    }
}
