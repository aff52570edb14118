package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.PageType;
import dev.winnow.document.Segment;
import dev.winnow.document.Status;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every line with what was decided and why: its number, {@code +} if it is kept or {@code -} if it is dropped, role,
 * confidence and text; beneath it its parts, if it was glued together, and the reasons, strongest first.
 */
public final class ExplainRenderer implements Renderer {
    private static final String INDENT = " ".repeat(10);

    /** Creates the renderer. */
    public ExplainRenderer() {}

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        header(page, out);
        for (LabelledLine line : page.lines()) {
            line(line, out);
            for (Segment segment : line.segments()) {
                segment(line, segment, out);
            }
            for (Evidence evidence : line.evidence()) {
                out.append(INDENT).append(OneLine.of(evidence.toString())).append('\n');
            }
        }
    }

    private static void header(CleanPage page, Appendable out) throws IOException {
        String status = page.status().stream().map(Status::toString).collect(Collectors.joining(", "));
        out.append(String.format(
                Locale.ROOT,
                "title       %s\ntype        %s\npack        %s\nstatus      %s\nconfidence  %.3f\nlines       %d, %d kept\n\n",
                OneLine.of(page.metadata().title().orElse("unknown")),
                page.type().map(PageType::key).orElse("unknown"),
                page.pack()
                        .map(use -> OneLine.of(use.pack() + ": " + use.reason()))
                        .orElse("none"),
                status,
                page.confidence(),
                page.lines().size(),
                page.kept().size()));
    }

    private static void line(LabelledLine line, Appendable out) throws IOException {
        out.append(String.format(
                Locale.ROOT,
                "%6d %s %-14s %.3f  %s%s\n",
                line.number(),
                mark(line.kept()),
                line.role().name(),
                line.confidence(),
                line.visible() ? "" : "(hidden) ",
                OneLine.of(line.text())));
    }

    private static void segment(LabelledLine line, Segment segment, Appendable out) throws IOException {
        out.append(INDENT)
                .append(mark(segment.kept()))
                .append(' ')
                .append(segment.role().name())
                .append(": ")
                .append(OneLine.of(line.text().substring(segment.start(), segment.end())))
                .append('\n');
    }

    private static String mark(boolean kept) {
        return kept ? "+" : "-";
    }
}
