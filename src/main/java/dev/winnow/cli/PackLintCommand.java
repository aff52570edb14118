package dev.winnow.cli;

import dev.winnow.packs.PackFolder;
import dev.winnow.packs.PackLint;
import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackProblem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code winnow pack lint}. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Finds mistakes in rule packs, each with file, line and column.")
final class PackLintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "packs, or folders of packs")
    private List<Path> paths = new ArrayList<>();

    PackLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackFolder folder = PackFolder.read(paths);
        List<PackProblem> problems = new ArrayList<>(folder.problems());
        problems.addAll(PackLint.check(folder.packs()));
        for (PackProblem problem : problems.stream().sorted().toList()) {
            console.print(problem + "\n");
        }
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        console.print(Counted.of(errors, "error") + ", " + Counted.of(problems.size() - errors, "warning") + "\n");
        console.flush();
        return errors == 0 ? 0 : 1;
    }
}
