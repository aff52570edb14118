package dev.winnow.floors;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.floors.Gate.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The command behind the third step of {@code .ci/run}: {@code FloorCheck CORPORA FLOORS [--update-floors [--lower-floors]]}. */
public final class FloorCheck {

    private static final String UPDATE = "--update-floors";
    private static final String LOWER = "--lower-floors";

    private FloorCheck() {}

    /** Ends with 0 where every score reaches its floor, 1 where one does not, 2 on bad usage. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || !Set.of(UPDATE, LOWER).containsAll(options(args)) || mode(args) == null) {
            System.err.println("usage: FloorCheck CORPORA FLOORS [" + UPDATE + " [" + LOWER + "]]");
            System.exit(2);
        }
        System.exit(run(Path.of(args[0]), Path.of(args[1]), mode(args)));
    }
}
