package dev.winnow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code winnow pack}, which only has subcommands. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Works on rule packs.")
final class PackCommand implements Callable<Integer> {
    private final Console console;

    PackCommand(Console console) {
        this.console = console;
    }

    /** The command with its subcommands. */
    CommandLine withSubcommands() {
        return new CommandLine(this).addSubcommand(new PackImportCommand(console));
    }

    @Override
    public Integer call() {
        throw new UsageException("missing command (see winnow pack --help)");
    }
}
