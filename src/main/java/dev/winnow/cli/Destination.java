package dev.winnow.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where cleaned pages go. Closing it without {@link #finish()} leaves nothing half-written behind. */
interface Destination extends Closeable {

    /** Takes the next page. */
    void take(PageFile page, String text) throws IOException;

    /** Completes what was written. */
    void finish() throws IOException;

    /** Whether a page that cannot be written is that page's problem alone. */
    boolean oneFileAPage();

    @Override
    void close() throws IOException;

    /** Standard output. */
    record Stdout(Console console, Format format, int pages) implements Destination {

        @Override
        public void take(PageFile page, String text) throws IOException {
            console.print(pages > 1 ? format.headed(page.id(), text) : text);
        }

        @Override
        public void finish() throws IOException {
            console.flush();
        }

        @Override
        public boolean oneFileAPage() {
            return false;
        }

        @Override
        public void close() {}
    }

    /** A folder with one file a page. */
    record Folder(Path folder, Format format) implements Destination {

        /** The file of that page. */
        Path fileOf(PageFile page) {
            return folder.resolve(page.id() + format.end());
        }

        @Override
        public void take(PageFile page, String text) throws IOException {
            Path file = fileOf(page);
            if (Files.isDirectory(file)) {
                throw new IOException("cannot write " + file + ": it is a folder");
            }
            try {
                AtomicFile.write(file, text);
            } catch (IOException e) {
                throw new IOException("cannot write " + file + ": " + Problem.describe(e), e);
            }
        }

        @Override
        public void finish() {}

        @Override
        public boolean oneFileAPage() {
            return true;
        }

        @Override
        public void close() {}
    }

    /** One file; it is not made where no page could be cleaned. */
    final class SingleFile implements Destination {
        private final Path path;
        private final List<AtomicFile> open = new ArrayList<>(1);

        SingleFile(Path path) {
            this.path = path;
        }

        @Override
        public void take(PageFile page, String text) throws IOException {
            try {
                if (open.isEmpty()) {
                    open.add(new AtomicFile(path).goneOnExit());
                }
                open.get(0).append(text);
            } catch (IOException e) {
                throw failure(e);
            }
        }

        @Override
        public void finish() throws IOException {
            for (AtomicFile file : open) {
                try {
                    file.finish();
                } catch (IOException e) {
                    throw failure(e);
                }
            }
        }

        private IOException failure(IOException e) {
            return new IOException("cannot write " + path + ": " + Problem.describe(e), e);
        }

        @Override
        public boolean oneFileAPage() {
            return false;
        }

        @Override
        public void close() throws IOException {
            for (AtomicFile file : open) {
                file.close();
            }
        }
    }
}
