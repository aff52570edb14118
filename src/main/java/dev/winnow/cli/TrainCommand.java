package dev.winnow.cli;

import dev.winnow.corpus.Corpus;
import dev.winnow.train.Training;
import dev.winnow.train.TrainingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model from corpora; needs io.github.metarank:lightgbm4j on the class path.")
final class TrainCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "a folder with pages, gold.jsonl and roles")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "-o", paramLabel = "MODEL", required = true, description = "the file of the model")
    private Path output = Path.of("");

    @Option(names = "--report", paramLabel = "FILE", description = "writes the card and all scores, as Markdown")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--folds", paramLabel = "N", description = "of the cross-validation; by default 5")
    private Optional<Integer> folds = Optional.empty();

    @Option(names = "--fold", paramLabel = "K", description = "leaves this fold out, from 0: trains on the others only")
    private Optional<Integer> withoutFold = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "of all that is drawn by lot; by default 7")
    private Optional<Integer> seed = Optional.empty();

    @Option(names = "--trees", paramLabel = "N", description = "of a forest that scores lines; by default 100")
    private Optional<Integer> trees = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "folds trained at once; by default 1")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--date", paramLabel = "ISO", description = "the day on the card; by default today, in UTC")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "the name on the card; by default standard")
    private Optional<String> name = Optional.empty();

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TrainingOptions options = options();
        checkFiles();
        Messages messages = new Messages(console, Messages.Talk.ALL);
        List<Corpus> corpora = open(messages);
        if (corpora.size() < folders.size()) {
            return FAILED;
        }
        Training.Trained trained = Training.run(corpora, options, messages::note);
        String scores = "```\n" + trained.model().card().describe() + "```\n\n" + trained.report();
        write(output, file -> file.append(trained.model()::write));
        if (report.isPresent()) {
            write(report.get(), file -> file.append(scores));
        }
        console.print(scores);
        console.flush();
        return 0;
    }

    private TrainingOptions options() {
        TrainingOptions.Builder options = TrainingOptions.builder();
        folds.ifPresent(options::folds);
        withoutFold.ifPresent(options::withoutFold);
        seed.ifPresent(options::seed);
        trees.ifPresent(options::trees);
        threads.ifPresent(options::threads);
        date.ifPresent(options::date);
        name.ifPresent(options::name);
        try {
            return options.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Training is long; what can be known of the files is said before. */
    private void checkFiles() {
        checkFile("-o", output);
        report.ifPresent(file -> checkFile("--report", file));
        if (report.isPresent() && place(report.get()).equals(place(output))) {
            throw new UsageException("-o and --report name the same file");
        }
        Set<Path> seen = new HashSet<>();
        for (Path folder : folders) {
            if (!seen.add(place(folder))) {
                throw new UsageException(folder + " is given twice");
            }
        }
    }

    private static void checkFile(String option, Path file) {
        if (file.toString().isEmpty()) {
            throw new UsageException(option + " names no file");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(option + " " + file + " is a folder; a file is due");
        }
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        if (!special && !canHoldFiles(place(file).getParent())) {
            throw new UsageException(option + " " + file + ": its folder cannot be written to");
        }
    }

    /** Whether the folder, or the nearest one above it that is there, can be written to. */
    private static boolean canHoldFiles(@Nullable Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    private static Path place(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private List<Corpus> open(Messages messages) {
        List<Corpus> corpora = new ArrayList<>();
        for (Path folder : folders) {
            try {
                corpora.add(Corpus.open(folder));
            } catch (IOException e) {
                messages.problem(Problem.of(folder.toString(), e));
            }
        }
        return corpora;
    }

    /** Fills a file. */
    private interface Filling {
        void fill(AtomicFile file) throws IOException;
    }

    private static void write(Path path, Filling filling) throws IOException {
        try (AtomicFile file = new AtomicFile(path).goneOnExit()) {
            filling.fill(file);
            file.finish();
        } catch (IOException e) {
            throw new IOException("cannot write " + path + ": " + Problem.describe(e), e);
        }
    }
}
