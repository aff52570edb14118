package dev.winnow.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs that tests write, on a line each where {@code |} begins a new one. */
final class Packs {

    /** The packs that show how it is done. */
    static final Path GOOD = Path.of("testdata/packs");

    /** An article that the model keeps. */
    static final String STORY = """
            <html><body><main><h1>Goats on the dyke</h1>
            <p>Forty goats will keep the grass of the western dyke short this summer, the water board said on Monday,
            because sheep have turned out to be too heavy for the slope after a winter of rain.</p>
            <p class="pitch">Our tide tables cost nothing</p>
            <p>The animals come from a farm near the lighthouse and will be moved along the dyke once a week, with a dog
            that is said to be more interested in the gulls than in any of the goats.</p>
            <p>Walkers may use the path as before, but are asked to shut the gates behind them and to carry no salt in
            open bags, which a herdsman called the only mistake that people make more than once.</p></main></body></html>
            """;

    private Packs() {}

    static Path write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack of that text, from a file in that folder. */
    static PackFile file(Path folder, String yaml) {
        write(folder.resolve("pack.yaml"), yaml);
        return PackFolder.read(List.of(folder)).packs().get(0);
    }

    /** The first test of the pack of that text. */
    static TestResult first(Path folder, String yaml) {
        return PackTests.of(file(folder, yaml)).run().get(0);
    }
}
