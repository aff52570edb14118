package dev.winnow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code winnow pack}: the commands around rule packs. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Tests and checks rule packs.")
final class PackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PackCommand() {}

    /** The command with its subcommands. */
    static CommandLine line(Console console) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackTestCommand(console))
                .addSubcommand(new PackLintCommand(console))
                .addSubcommand(new PackDriftCommand(console))
                .addSubcommand(new PackImportCommand(console));
    }

    @Override
    public Integer call() {
        String names = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "missing command, one of: " + names);
    }
}
