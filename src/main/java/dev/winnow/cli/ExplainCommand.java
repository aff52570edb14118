package dev.winnow.cli;

import dev.winnow.Winnow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows every line of a page with its role, its confidence and the reasons: as text, or as a report"
                        + " to look at.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "INPUT", description = "a file, or - for standard input")
    private String input = "";

    @Option(names = "-o", paramLabel = "FILE", description = "by default, standard output")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|html",
            description = "by default, html where FILE ends in .html or .htm, else text")
    private Optional<ExplainFormat> format = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Winnow winnow = model.winnow().build();
        Messages messages = new Messages(console, Messages.Talk.QUIET);
        List<Found> found = pages.located(Inputs.find(List.of(input), pages.kind), messages);
        if (found.size() > 1) {
            throw new UsageException("explain takes one page; " + input + " holds " + found.size());
        }
        CleanRun run = new CleanRun(winnow, console, messages, file -> format().renderer());
        try (Destination destination = Destinations.choose(output, format().asFile(), Jobs.pages(found), console)) {
            run.all(found, 1, destination);
        }
        return run.status();
    }

    private ExplainFormat format() {
        return format.or(() -> output.map(ExplainFormat::ofFile)).orElse(ExplainFormat.TEXT);
    }
}
