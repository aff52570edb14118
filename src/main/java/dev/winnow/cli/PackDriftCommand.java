package dev.winnow.cli;

import dev.winnow.Winnow;
import dev.winnow.input.Limits;
import dev.winnow.packs.PackDrift;
import dev.winnow.packs.PackFile;
import dev.winnow.packs.PackFolder;
import dev.winnow.packs.PackRates;
import dev.winnow.packs.Seen;
import dev.winnow.rules.PackProblem;
import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow pack drift}. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description = "Names rules that went silent, and pages whose body shrank, beside what pack test --record saw.")
final class PackDriftCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "a folder of packs, or a pack, with recorded rates")
    private Path packs = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PAGES",
            description = "files, folders, or - for standard input")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Option(names = "--jobs", paramLabel = "N", description = "pages at a time; by default, one for each processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    private final List<Seen> seen = new ArrayList<>();
    private int failed;

    /** A page, or what is wrong with it. */
    private record Look(Optional<Seen> seen, Optional<Problem> problem) {}

    PackDriftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Jobs.check(jobs);
        PackFolder folder = PackFolder.read(List.of(packs));
        for (PackProblem problem : folder.problems()) {
            console.err().println(problem);
        }
        look(folder);
        int drifted = 0;
        for (PackFile pack : folder.packs()) {
            drifted += report(PackDrift.of(pack, PackRates.read(pack), seen));
        }
        long others = seen.stream().filter(page -> page.pack().isEmpty()).count();
        console.print(Counted.of(seen.size(), "page") + ", " + others + " of them of none of these packs; "
                + Counted.of(drifted, "finding") + "\n");
        console.flush();
        return drifted + failed + folder.problems().size() == 0 ? 0 : 1;
    }

    private void look(PackFolder folder) throws IOException {
        RulePack[] all = folder.packs().stream().map(PackFile::pack).toArray(RulePack[]::new);
        Winnow winnow = Winnow.builder().packs(RulePacks.of(all)).build();
        Messages messages = new Messages(console, Messages.Talk.QUIET);
        List<Found> found = pages.located(Inputs.find(inputs, pages.kind), messages);
        InOrder.run(found, jobs, item -> look(item, winnow), look -> {
            look.seen().ifPresent(seen::add);
            look.problem().ifPresent(messages::problem);
            failed += look.problem().isPresent() ? 1 : 0;
        });
    }

    private Look look(Found found, Winnow winnow) {
        if (found instanceof PageFile file) {
            try {
                Seen page = Seen.of(
                        file.name(),
                        winnow.clean(file.source(console.in(), Limits.defaults().maxBytes())));
                return new Look(Optional.of(page), Optional.empty());
            } catch (IOException | RuntimeException e) {
                return new Look(Optional.empty(), Optional.of(Problem.of(file.name(), e)));
            }
        }
        return new Look(Optional.empty(), Optional.of((Problem) found));
    }

    private int report(PackDrift drift) throws IOException {
        if (drift.pages() > 0) {
            console.print(drift.pack().pack().name() + ": " + Counted.of(drift.pages(), "page") + "\n");
            for (String finding : drift.findings()) {
                console.print("  " + finding + "\n");
            }
            for (String note : drift.notes()) {
                console.print("  note: " + note + "\n");
            }
        }
        return drift.findings().size();
    }
}
