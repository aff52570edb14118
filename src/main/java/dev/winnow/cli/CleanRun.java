package dev.winnow.cli;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Status;
import dev.winnow.input.Limits;
import dev.winnow.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cleans what was found and keeps the count. */
final class CleanRun {
    private final Winnow winnow;
    private final Console console;
    private final Messages messages;
    private final Function<PageFile, Renderer> renderers;
    private int done;
    private int empty;
    private int failed;

    CleanRun(Winnow winnow, Console console, Messages messages, Function<PageFile, Renderer> renderers) {
        this.winnow = winnow;
        this.console = console;
        this.messages = messages;
        this.renderers = renderers;
    }

    void all(List<Found> found, int jobs, Destination destination) throws IOException {
        try {
            InOrder.run(found, jobs, this::clean, outcome -> {
                take(outcome, destination);
                messages.progress(done + failed, found.size());
            });
            destination.finish();
        } finally {
            messages.end();
        }
        messages.totals(totals());
    }

    /** The exit status: 0 if all were cleaned, 1 if some failed. */
    int status() {
        return failed == 0 ? 0 : 1;
    }

    private String totals() {
        return done + (done == 1 ? " page cleaned, " : " pages cleaned, ") + empty + " without an article, " + failed
                + " failed";
    }

    private Outcome clean(Found found) {
        return found instanceof PageFile file ? clean(file) : (Problem) found;
    }

    private Outcome clean(PageFile file) {
        try {
            Source source = file.source(console.in(), Limits.defaults().maxBytes());
            Renderer renderer = renderers.apply(file);
            CleanPage page = winnow.clean(source);
            return new Outcome.Rendered(file, page.status(), renderer.render(page));
        } catch (IOException | RuntimeException e) {
            return Problem.of(file.name(), e); // named and counted; the others go on
        }
    }

    private void take(Outcome outcome, Destination destination) throws IOException {
        if (outcome instanceof Problem problem) {
            fail(problem);
        } else if (outcome instanceof Outcome.Rendered page) {
            take(page, destination);
        }
    }

    private void take(Outcome.Rendered page, Destination destination) throws IOException {
        try {
            destination.take(page.file(), page.text());
        } catch (IOException e) {
            if (!destination.oneFileAPage()) {
                throw e;
            }
            fail(Problem.of(page.file().name(), e));
            return;
        }
        done++;
        empty += page.status().contains(Status.NO_CONTENT) ? 1 : 0;
        warn(page);
    }

    private void fail(Problem problem) {
        failed++;
        messages.problem(problem);
    }

    private void warn(Outcome.Rendered page) {
        String limits = page.status().stream()
                .filter(status -> status.kind() == Status.Kind.LIMITED)
                .map(Status::toString)
                .collect(Collectors.joining(", "));
        if (!limits.isEmpty()) {
            messages.warn(page.file().name(), "cut short: " + limits);
        }
    }
}
