package dev.winnow.cli;

import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.model.Model;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code winnow}. Its exit status: 0 all cleaned, 1 some input failed, 2 bad usage. */
public final class Main {
    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;

    private Main() {}

    /** Runs the command and ends the JVM with its exit status. */
    public static void main(String... arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command on these streams and returns its exit status. */
    static int run(Console console, String... arguments) {
        StringWriter help = new StringWriter();
        CommandLine line = commandLine(console, help);
        int status = line.execute(arguments);
        try {
            console.print(help.toString());
            console.flush();
        } catch (ClosedOutputException e) {
            return status; // whoever asked for help has read enough
        } catch (IOException e) {
            return report(console, Problem.describe(e), FAILED);
        }
        return status;
    }

    private static CommandLine commandLine(Console console, StringWriter help) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new CleanCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new EvalCommand(console))
                .addSubcommand(PackCommand.line(console))
                .addSubcommand(new TrainCommand(console));
        line.registerConverter(Format.class, name -> Choices.parse(Format.class, name));
        line.registerConverter(ReportFormat.class, name -> Choices.parse(ReportFormat.class, name));
        line.registerConverter(ExplainFormat.class, name -> Choices.parse(ExplainFormat.class, name));
        line.registerConverter(Page.Kind.class, name -> Choices.parse(Page.Kind.class, name));
        line.registerConverter(Role.class, name -> Choices.parse(Role.class, name));
        line.registerConverter(Expect.class, name -> Choices.parse(Expect.class, name));
        line.registerConverter(Favor.class, name -> Choices.parse(Favor.class, name));
        line.setOut(new PrintWriter(help));
        line.setErr(console.err());
        line.setParameterExceptionHandler((e, rest) -> badUsage(console, e));
        line.setExecutionExceptionHandler((e, command, result) -> failure(console, e));
        line.setExecutionStrategy(Main::execute);
        return line;
    }

    private static int execute(ParseResult result) {
        boolean bare = !result.hasSubcommand() && !result.isUsageHelpRequested() && !result.isVersionHelpRequested();
        if (bare) {
            throw new ParameterException(
                    result.commandSpec().commandLine(), "missing command: clean, explain, eval, pack or train");
        }
        return new CommandLine.RunLast().execute(result);
    }

    private static int badUsage(Console console, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return report(console, e.getMessage() + " (see " + command + " --help)", BAD_USAGE);
    }

    private static int failure(Console console, Exception e) {
        if (e instanceof ClosedOutputException) {
            return 0;
        }
        if (e instanceof UsageException) {
            return report(console, String.valueOf(e.getMessage()), BAD_USAGE);
        }
        return report(console, Problem.describe(e), FAILED);
    }

    private static int report(Console console, String message, int status) {
        console.err().println("winnow: " + message);
        return status;
    }

    /** The command without a subcommand. */
    @Command(
            name = "winnow",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Says of every line of a web page what it is, and keeps the article.")
    private static final class Root {}

    /** The version that the jar's manifest names, and the bundled model. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            String name = "winnow " + Optional.ofNullable(version).orElse("(development version)");
            Stream<String> model = Model.bundled().card().describe().lines();
            return Stream.concat(Stream.of(name), model).toArray(String[]::new);
        }
    }
}
