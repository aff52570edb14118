package dev.winnow.cli;

import dev.winnow.packs.PackFile;
import dev.winnow.packs.PackFolder;
import dev.winnow.packs.PackRates;
import dev.winnow.packs.PackTests;
import dev.winnow.packs.TestResult;
import dev.winnow.packs.TestResult.Outcome;
import dev.winnow.rules.PackProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow pack test}. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the tests that rule packs carry.")
final class PackTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "packs, or folders of packs")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--record",
            description = "writes the match rates of packs without a failure to NAME.rates.json beside them, for drift")
    private boolean record;

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    PackTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackFolder folder = PackFolder.read(paths);
        for (PackProblem problem : folder.problems()) {
            console.err().println(problem);
        }
        for (PackFile pack : folder.packs()) {
            List<TestResult> results = PackTests.of(pack).run();
            for (TestResult result : results) {
                print(result);
            }
            if (record) {
                record(pack, results);
            }
        }
        console.print(totals(folder));
        console.flush();
        return count(Outcome.FAILED) == 0 && folder.problems().isEmpty() ? 0 : 1;
    }

    private void print(TestResult result) throws IOException {
        counts.merge(result.outcome(), 1, Integer::sum);
        String place = result.outcome() == Outcome.OK ? "" : " (" + result.place() + ")";
        console.print(String.format(Locale.ROOT, "%-8s %s%s\n", word(result.outcome()), result.name(), place));
        for (String detail : result.details()) {
            console.print("    " + detail + "\n");
        }
    }

    /** What failed is not what should be. */
    private static void record(PackFile pack, List<TestResult> results) throws IOException {
        PackRates rates = PackRates.of(pack, results);
        if (!rates.rates().isEmpty() && results.stream().noneMatch(result -> result.outcome() == Outcome.FAILED)) {
            AtomicFile.write(PackRates.place(pack), rates.toJson());
        }
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.FAILED ? "FAILED" : outcome.name().toLowerCase(Locale.ROOT);
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private String totals(PackFolder folder) {
        return count(Outcome.OK) + " ok, " + count(Outcome.FAILED) + " failed, " + count(Outcome.SKIPPED)
                + " skipped, in " + Counted.of(folder.packs().size(), "pack") + "\n";
    }
}
