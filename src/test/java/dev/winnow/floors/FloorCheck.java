package dev.winnow.floors;

import dev.winnow.floors.Gate.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The command behind the third step of {@code .ci/run}. */
public final class FloorCheck {

    private static final String UPDATE = "--update-floors";
    private static final String LOWER = "--lower-floors";

    private FloorCheck() {}

    /**
     * Takes the folder of corpora, the file of floors, and how to treat the floors. Ends with 0 where every score reaches
     * its floor, 1 where one does not, 2 on bad usage.
     */
    public static void main(String[] args) throws IOException {
        Optional<Mode> mode =
                args.length < 2 ? Optional.empty() : mode(Arrays.asList(args).subList(2, args.length));
        if (mode.isEmpty()) {
            System.err.println("usage: FloorCheck CORPORA FLOORS [" + UPDATE + " [" + LOWER + "]]");
            System.exit(2);
        }
        System.exit(run(Path.of(args[0]), Path.of(args[1]), mode.orElseThrow()));
    }

    private static Optional<Mode> mode(List<String> options) {
        if (options.isEmpty()) {
            return Optional.of(Mode.CHECK);
        }
        if (options.equals(List.of(UPDATE))) {
            return Optional.of(Mode.RAISE);
        }
        boolean both = options.size() == 2 && options.containsAll(List.of(UPDATE, LOWER));
        return both ? Optional.of(Mode.RESET) : Optional.empty();
    }

    private static int run(Path corpora, Path file, Mode mode) throws IOException {
        List<Floor> floors = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (Floor floor : FloorsFile.read(file)) {
            floors.add(check(corpora.resolve(floor.corpus()), floor, mode, complaints));
        }
        complaints.forEach(System.err::println);
        if (!complaints.isEmpty()) {
            return 1;
        }
        if (mode != Mode.CHECK) {
            FloorsFile.write(file, floors);
            System.out.println("written: " + file);
        }
        return 0;
    }

    private static Floor check(Path corpus, Floor floor, Mode mode, List<String> complaints) throws IOException {
        if (!Files.isDirectory(corpus)) {
            System.out.println(floor.corpus() + ": skipped, not here");
            return floor;
        }
        Sample sample = Sample.of(corpus, floor.every());
        String digest = sample.digest();
        Map<String, Double> scores = Scoring.of(sample);
        System.out.printf(
                Locale.ROOT, "%s: %d pages%n", floor.corpus(), sample.pages().size());
        floor.scores().keySet().forEach(name -> print(name, scores, floor));
        complaints.addAll(Gate.complaints(floor, digest, scores, mode));
        return Gate.updated(floor, digest, scores, mode);
    }

    private static void print(String name, Map<String, Double> scores, Floor floor) {
        double score = scores.getOrDefault(name, Double.NaN);
        double least = floor.scores().getOrDefault(name, Double.NaN);
        System.out.printf(Locale.ROOT, "  %-14s F1 %.4f  floor %.4f%n", name, score, least);
    }
}
