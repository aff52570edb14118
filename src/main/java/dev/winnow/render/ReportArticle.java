package dev.winnow.render;

import dev.winnow.document.Block;
import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kept article as people read it; each block names the line it comes from. */
final class ReportArticle {
    private static final int DEEPEST = 6;

    /** What encloses several blocks. */
    private enum Frame {
        NONE,
        LIST,
        TABLE
    }

    private final ReportMarkup out;
    private Frame frame = Frame.NONE;
    private int row;
    private int column;

    ReportArticle(ReportMarkup out) {
        this.out = out;
    }

    void write(CleanPage page) throws IOException {
        List<List<LabelledLine>> blocks = blocks(page.lines());
        if (blocks.isEmpty()) {
            out.element("p", "nothing", "Nothing of this page is kept.");
            return;
        }
        out.start("article").attribute("lang", page.metadata().language().orElse(""));
        headline(page);
        for (List<LabelledLine> block : blocks) {
            block(block);
        }
        enter(Frame.NONE);
        out.end("article");
    }

    /** The kept lines without titles; those of a hard-wrapped paragraph together. */
    private static List<List<LabelledLine>> blocks(List<LabelledLine> lines) {
        List<List<LabelledLine>> blocks = new ArrayList<>();
        int open = -1;
        for (LabelledLine line : lines) {
            if (line.role() == Role.TITLE || line.keptText().isEmpty()) {
                continue;
            }
            if (line.block() != open) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
            open = line.block();
        }
        return blocks;
    }

    private void headline(CleanPage page) throws IOException {
        Optional<String> title = PageTitle.of(page);
        if (title.isEmpty()) {
            return;
        }
        out.start("h1");
        Optional<LabelledLine> printed =
                page.lines(Role.TITLE).stream().filter(LabelledLine::kept).findFirst();
        if (printed.isPresent()) {
            out.attribute("data-line", String.valueOf(printed.get().number()));
        }
        out.text(title.get()).end("h1").line();
    }

    private void block(List<LabelledLine> lines) throws IOException {
        LabelledLine first = lines.get(0);
        Block block = first.structure();
        enter(frameOf(first));
        if (frame == Frame.TABLE) {
            place(block);
        }
        String element = element(first);
        out.start(element).attribute("data-line", String.valueOf(first.number()));
        if (frame == Frame.LIST) {
            item(block);
        } else if (block.quoted()) {
            out.attribute("class", "quote");
        } else if (first.role() == Role.SUMMARY) {
            out.attribute("class", "summary");
        }
        lines(lines);
        out.end(element).line();
    }

    private void lines(List<LabelledLine> lines) throws IOException {
        ReportInline.write(lines.get(0), out);
        for (LabelledLine line : lines.subList(1, lines.size())) {
            out.text(" ").start("span").attribute("data-line", String.valueOf(line.number()));
            ReportInline.write(line, out);
            out.end("span");
        }
    }

    private static Frame frameOf(LabelledLine line) {
        if (line.role() == Role.HEADING) {
            return Frame.NONE;
        }
        return switch (line.structure().kind()) {
            case LIST_ITEM -> Frame.LIST;
            case HEADER_CELL, CELL -> Frame.TABLE;
            default -> Frame.NONE;
        };
    }

    private static String element(LabelledLine line) {
        Block block = line.structure();
        boolean heading = line.role() == Role.HEADING || block.kind() == Block.Kind.HEADING;
        if (heading) {
            return "h" + Math.max(2, Math.min(block.kind() == Block.Kind.HEADING ? block.level() : 2, DEEPEST));
        }
        return switch (block.kind()) {
            case LIST_ITEM -> "li";
            case HEADER_CELL -> "th";
            case CELL -> "td";
            case PREFORMATTED -> "pre";
            default -> "p";
        };
    }

    private void item(Block block) throws IOException {
        String depth = "l" + Math.max(1, Math.min(block.level(), DEEPEST));
        if (block.ordinal() > 0) {
            out.attribute("value", String.valueOf(block.ordinal())).attribute("class", depth + " numbered");
        } else {
            out.attribute("class", depth);
        }
    }

    /** Begins a row where a cell is not further right in the row before. */
    private void place(Block cell) throws IOException {
        if (cell.ordinal() != row || cell.column() <= column) {
            out.start("tr");
        }
        row = cell.ordinal();
        column = cell.column();
    }

    private void enter(Frame next) throws IOException {
        if (next == frame) {
            return;
        }
        switch (frame) {
            case LIST -> out.end("ol").line();
            case TABLE -> out.end("table").end("div").line();
            case NONE -> {}
        }
        switch (next) {
            case LIST -> out.start("ol").line();
            case TABLE -> out.start("div", "wide").start("table").line();
            case NONE -> {}
        }
        frame = next;
        row = 0;
        column = 0;
    }
}
