package dev.winnow.cli;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.RulePackException;
import dev.winnow.rules.siteconfig.ImportedPack;
import dev.winnow.rules.siteconfig.SiteConfigImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow pack import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Makes rule packs of site configs of FiveFilters' Full-Text RSS.")
final class PackImportCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final String END = ".txt";

    private final Console console;
    private final Map<String, Path> written = new HashMap<>();
    private int files;
    private int lost;
    private int failed;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a file named HOST.txt, or a folder of such files")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "-o", paramLabel = "DIR", required = true, description = "the folder of the packs")
    private Path output = Path.of("");

    @Option(names = "--force", description = "writes over packs that are there")
    private boolean force;

    PackImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output.toString().isEmpty() || Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageException("-o '" + output + "' is no folder");
        }
        Messages messages = new Messages(console, Messages.Talk.ALL);
        inputs.forEach(input -> take(input, messages));
        messages.totals(Counted.of(files, "file") + ", " + Counted.of(written.size(), "pack") + ", "
                + Counted.of(lost, "line") + " not carried over" + (failed == 0 ? "" : ", " + failed + " failed"));
        return failed == 0 ? 0 : FAILED;
    }

    private void take(Path input, Messages messages) {
        try {
            List<Path> found = Files.isDirectory(input) ? configs(input) : List.of(input);
            found.forEach(file -> convert(file, messages));
            if (found.isEmpty()) {
                fail(messages, input, "a folder without " + END + " files");
            }
        } catch (IOException | UncheckedIOException e) {
            fail(messages, input, Problem.describe(e));
        }
    }

    private static List<Path> configs(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(END) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private void convert(Path file, Messages messages) {
        files++;
        try {
            ImportedPack pack = SiteConfigImport.read(file);
            for (PackProblem line : pack.lost()) {
                messages.note(line.file() + ":" + line.line() + ": not carried over: " + line.message());
            }
            lost += pack.lost().size();
            write(file, pack, messages);
        } catch (RulePackException e) {
            e.problems().forEach(problem -> fail(messages, file, problem.message()));
        } catch (IOException | UncheckedIOException e) {
            fail(messages, file, Problem.describe(e));
        }
    }

    private void write(Path file, ImportedPack pack, Messages messages) throws IOException {
        Path target = output.resolve(pack.name() + ".yaml");
        Path other = written.get(pack.name());
        if (pack.content() == ImportedPack.Content.NONE) {
            messages.warn(file.toString(), "says nothing that a pack could say; none is written");
        } else if (other != null) {
            fail(messages, file, target + " is the pack of " + other + " already");
        } else if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            fail(messages, file, target + " is there already; --force writes over it");
        } else {
            AtomicFile.write(target, pack.yaml());
            written.put(pack.name(), file);
        }
    }

    private void fail(Messages messages, Path input, String reason) {
        failed++;
        messages.problem(new Problem(input.toString(), reason));
    }
}
