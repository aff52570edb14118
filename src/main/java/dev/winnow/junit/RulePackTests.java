package dev.winnow.junit;

import dev.winnow.packs.PackFile;
import dev.winnow.packs.PackFolder;
import dev.winnow.packs.PackLint;
import dev.winnow.packs.PackTests;
import dev.winnow.packs.TestResult;
import dev.winnow.packs.TestResult.Outcome;
import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rule packs as JUnit tests:
 *
 * <pre>{@code
 * @TestFactory
 * List<DynamicNode> packs() {
 *     return RulePackTests.of(Path.of("packs"));
 * }
 * }</pre>
 */
public final class RulePackTests {

    private RulePackTests() {}

    /**
     * A container for each pack in the {@code .yaml} and {@code .yml} files below that folder, with a test for each that the
     * pack carries, and before them one test, {@code lint}, that fails on every error that
     * lint finds. A test without a page is
     * aborted.
     */
    public static List<DynamicNode> of(Path dir) {
        PackFolder folder = PackFolder.read(List.of(dir));
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(DynamicTest.dynamicTest("lint", dir.toUri(), () -> lint(folder)));
        folder.packs().forEach(pack -> nodes.add(container(pack)));
        return nodes;
    }

    private static DynamicNode container(PackFile pack) {
        URI source = pack.file().toUri();
        PackTests tests = PackTests.of(pack);
        Stream<DynamicNode> nodes = pack.pack().tests().stream()
                .map(test -> DynamicTest.dynamicTest(test.name(), source, () -> run(tests, test)));
        return DynamicContainer.dynamicContainer(pack.pack().name(), source, nodes);
    }

    private static void run(PackTests tests, PackTest test) {
        TestResult result = tests.run(test);
        if (result.outcome() == Outcome.SKIPPED) {
            Assumptions.abort(result.message());
        }
        if (result.outcome() == Outcome.FAILED) {
            throw new AssertionError(result.place() + ": " + result.name() + System.lineSeparator() + result.message());
        }
    }

    private static void lint(PackFolder folder) {
        List<PackProblem> errors = Stream.concat(folder.problems().stream(), PackLint.check(folder.packs()).stream())
                .filter(problem -> problem.severity() == PackProblem.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join(
                    System.lineSeparator(),
                    errors.stream().map(PackProblem::toString).toList()));
        }
    }
}
