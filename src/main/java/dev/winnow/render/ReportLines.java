package dev.winnow.render;

import dev.winnow.document.Block;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Segment;
import java.io.IOException;
import java.util.List;

/**
 * The lines of a report: one list item each, and as few elements in it as can be, because pages may have 100,000 lines.
 * They come in chunks, which browsers need not lay out until they are looked at.
 */
final class ReportLines {
    private static final int CHUNK = 100;
    private static final int DEEPEST = 6;
    private static final int PERCENT = 100;
    private static final int BAR_STEP = 5;

    private final ReportMarkup out;
    private final ReportReasons reasons;

    ReportLines(ReportMarkup out, ReportReasons reasons) {
        this.out = out;
        this.reasons = reasons;
    }

    void write(List<LabelledLine> lines) throws IOException {
        for (int from = 0; from < lines.size(); from += CHUNK) {
            chunk(lines.subList(from, Math.min(from + CHUNK, lines.size())));
        }
    }

    private void chunk(List<LabelledLine> lines) throws IOException {
        int last = lines.get(lines.size() - 1).number();
        out.start("ol")
                .attribute("role", "list")
                .attribute("aria-label", "Lines " + lines.get(0).number() + " to " + last)
                .line();
        for (LabelledLine line : lines) {
            line(line);
        }
        out.end("ol").line();
    }

    private void line(LabelledLine line) throws IOException {
        int percent = percent(line.confidence());
        out.start("li").attribute("value", String.valueOf(line.number()));
        out.attribute("class", classes(line, percent)).attribute("data-why", reasons.of(line));
        if (line.block() != line.number()) {
            out.attribute("data-block", String.valueOf(line.block()));
        }
        out.element("b", line.role().name()).element("i", String.valueOf(percent));
        out.start("p");
        text(line);
        out.end("p").end("li").line();
    }

    private void text(LabelledLine line) throws IOException {
        if (line.segments().isEmpty()) {
            out.text(line.text());
        }
        for (Segment part : line.segments()) {
            out.start("span", part.role().name() + (part.kept() ? " k" : ""))
                    .attribute("data-role", part.role().name())
                    .text(line.text().substring(part.start(), part.end()))
                    .end("span");
        }
    }

    private static String classes(LabelledLine line, int percent) {
        StringBuilder out = new StringBuilder(line.role().name()).append(" c").append(percent / BAR_STEP);
        if (line.kept()) {
            out.append(line.segments().stream().allMatch(Segment::kept) ? " k" : " k part");
        }
        if (!line.visible()) {
            out.append(" hid");
        }
        if (line.structure().quoted()) {
            out.append(" quote");
        }
        return out.append(structure(line.structure())).toString();
    }

    private static String structure(Block block) {
        int level = Math.max(1, Math.min(block.level(), DEEPEST));
        return switch (block.kind()) {
            case HEADING -> " h" + level;
            case LIST_ITEM -> " l" + level;
            case PREFORMATTED -> " pre";
            case TERM, DEFINITION, HEADER_CELL, CELL, CAPTION, CONTROL, PARAGRAPH, OTHER -> "";
        };
    }

    private static int percent(double confidence) {
        return (int) Math.max(0, Math.min(PERCENT, Math.round(confidence * PERCENT)));
    }
}
