package dev.winnow.train;

import io.github.metarank.lightgbm4j.LGBMBooster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Loads the native library of lightgbm4j. That unpacks it under fixed names into {@code java.io.tmpdir}, over whatever is
 * there: two JVMs that do so at once crash each other. So each JVM gets a folder of its own: the property points there
 * for as long as the loading takes.
 */
final class NativeLibrary {

    static final String ARTIFACT = "io.github.metarank:lightgbm4j";

    private static final String FOLDER = "java.io.tmpdir";
    /** SLF4J, which lightgbm4j logs to, would complain on standard error that nobody listens. */
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private static final String POM = "/META-INF/maven/io.github.metarank/lightgbm4j/pom.properties";

    /** A JVM loads a native library once, whoever asks. */
    private static boolean loaded;

    private NativeLibrary() {}

    static synchronized void load() {
        if (loaded) {
            return;
        }
        try {
            loadFromOwnFolder();
        } catch (NoClassDefFoundError e) {
            throw new TrainingException(
                    "training needs " + ARTIFACT + " and what it depends on; add it to the class path (missing: "
                            + e.getMessage() + ")",
                    e);
        } catch (UnsatisfiedLinkError | IOException e) {
            throw new TrainingException("LightGBM does not run on this machine: " + e.getMessage(), e);
        }
        loaded = true;
    }

    static String name() {
        Properties pom = new Properties();
        try (InputStream in = NativeLibrary.class.getResourceAsStream(POM)) {
            if (in != null) {
                pom.load(in);
            }
        } catch (IOException e) {
            throw new TrainingException("cannot read " + POM, e);
        }
        return "lightgbm4j " + pom.getProperty("version", "of unknown version");
    }

    private static void loadFromOwnFolder() throws IOException {
        Path folder = Files.createTempDirectory("winnow-lightgbm-");
        Optional<String> before = set(FOLDER, Optional.of(folder.toString()));
        Optional<String> verbosity = Optional.ofNullable(System.getProperty(VERBOSITY));
        set(VERBOSITY, Optional.of(verbosity.orElse("ERROR")));
        try {
            LGBMBooster.loadNative();
        } finally {
            set(VERBOSITY, verbosity);
            set(FOLDER, before);
            remove(folder);
        }
    }

    private static Optional<String> set(String property, Optional<String> value) {
        return Optional.ofNullable(
                value.isPresent() ? System.setProperty(property, value.get()) : System.clearProperty(property));
    }

    /** Where a loaded library cannot be deleted (Windows), it is deleted when the JVM ends. */
    private static void remove(Path folder) throws IOException {
        folder.toFile().deleteOnExit(); // the last one registered goes first
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.toFile().delete()) {
                    file.toFile().deleteOnExit();
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}
