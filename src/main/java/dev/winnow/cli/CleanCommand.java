package dev.winnow.cli;

import dev.winnow.Winnow;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.input.Limits;
import dev.winnow.render.HtmlRenderer;
import dev.winnow.render.JsonRenderer;
import dev.winnow.render.MarkdownRenderer;
import dev.winnow.render.Renderer;
import dev.winnow.render.RolesRenderer;
import dev.winnow.render.TextRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow clean}. */
@Command(name = "clean", mixinStandardHelpOptions = true, description = "Keeps the article of each page.")
final class CleanCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "a file, a folder, or - for standard input")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "-o", paramLabel = "OUT", description = "a file or a folder; by default, standard output")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", paramLabel = "text|markdown|html|json|jsonl|roles", description = "by default, text")
    private Format format = Format.TEXT;

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(names = "--keep", split = ",", paramLabel = "ROLE", description = "keeps lines of these roles too")
    private List<Role> keep = new ArrayList<>();

    @Option(names = "--drop", split = ",", paramLabel = "ROLE", description = "drops lines of these roles")
    private List<Role> drop = new ArrayList<>();

    @Option(names = "--front-matter", description = "opens markdown with the metadata, as YAML")
    private boolean frontMatter;

    @Option(names = "--no-lines", description = "leaves the list of lines out of json and jsonl")
    private boolean noLines;

    @Option(names = "--jobs", paramLabel = "N", description = "pages at a time; by default, one for each processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "neither progress nor totals")
    private boolean quiet;

    CleanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Jobs.check(jobs);
        Winnow winnow = winnow();
        Messages messages = new Messages(console, quiet ? Messages.Talk.QUIET : Messages.Talk.ALL);
        List<Found> found = pages.located(Inputs.find(inputs, kind()), messages);
        List<PageFile> files = Jobs.pages(found);
        if (format == Format.ROLES) {
            refuseHtml(files);
        }
        CleanRun run = new CleanRun(winnow, console, messages, this::renderer);
        try (Destination destination = Destinations.choose(output, format, files, console)) {
            run.all(found, jobs, destination);
        }
        return run.status();
    }

    /** Line numbers are those of a text, so roles are for texts; folders are searched for them. */
    private Optional<Page.Kind> kind() {
        if (format == Format.ROLES && pages.kind.equals(Optional.of(Page.Kind.HTML))) {
            throw new UsageException("--format roles is for text input, not for --input html");
        }
        return pages.kind;
    }

    private static void refuseHtml(List<PageFile> files) {
        for (PageFile file : files) {
            if (file.kind().equals(Optional.of(Page.Kind.HTML))) {
                throw new UsageException("--format roles is for text input; " + file.name()
                        + " is HTML (in folders, --input text picks the texts)");
            }
        }
    }

    private Winnow winnow() {
        try {
            return model.winnow()
                    .keep(keep.toArray(new Role[0]))
                    .drop(drop.toArray(new Role[0]))
                    .limits(Limits.defaults())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Renderer renderer(PageFile file) {
        return switch (format) {
            case TEXT -> new TextRenderer();
            case MARKDOWN -> frontMatter ? MarkdownRenderer.withFrontMatter() : new MarkdownRenderer();
            case HTML -> new HtmlRenderer();
            case ROLES -> new RolesRenderer();
            case JSON -> json(JsonRenderer.pretty(), file);
            case JSONL -> json(JsonRenderer.line(), file);
        };
    }

    private Renderer json(JsonRenderer renderer, PageFile file) {
        return renderer.id(file.id())
                .url(file.url())
                .lines(noLines ? JsonRenderer.Lines.LEFT_OUT : JsonRenderer.Lines.LISTED);
    }
}
