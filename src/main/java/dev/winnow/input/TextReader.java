package dev.winnow.input;

import dev.winnow.document.Block;
import dev.winnow.document.Extent;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text that somebody scraped from a page: every non-blank physical line becomes a source line; hard-wrapped
 * paragraphs are joined and glued lines are cut before they are judged. Stateless and thread-safe.
 */
public final class TextReader implements PageReader {

    private static final int CHECK_EVERY = 256;

    @Override
    public Page read(Input input, Budget budget) {
        List<SourceLine> source = split(Decoder.decode(input, budget), budget);
        return new Page(
                Page.Kind.TEXT,
                input.url(),
                input.host(),
                source,
                lines(source),
                List.of(),
                RawMetadata.NONE,
                budget.remarks());
    }

    private static List<SourceLine> split(String text, Budget budget) {
        Limits limits = budget.limits();
        List<SourceLine> source = new ArrayList<>();
        int start = 0;
        for (int number = 1; start < text.length(); number++) {
            if (source.size() >= limits.maxLines()) {
                budget.remark(Status.limited("lines"));
                break;
            }
            if (number % CHECK_EVERY == 0 && budget.expired()) {
                budget.remark(Status.limited("deadline"));
                break;
            }
            int end = lineEnd(text, start);
            String line = cap(text, start, end, budget);
            if (!TextFold.isBlank(line)) {
                source.add(new SourceLine(number, line));
            }
            start = afterLineEnd(text, end);
        }
        return source;
    }

    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private static int afterLineEnd(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static String cap(String text, int start, int end, Budget budget) {
        int length = Math.min(end - start, budget.limits().maxLineLength());
        if (length < end - start) {
            budget.remark(Status.limited("line-length"));
            length -= Character.isHighSurrogate(text.charAt(start + length - 1)) ? 1 : 0;
        }
        return text.substring(start, start + length).stripTrailing();
    }

    private static List<Line> lines(List<SourceLine> source) {
        int[] paragraphEnds = HardWraps.paragraphEnds(source);
        List<Line> lines = new ArrayList<>(source.size());
        int previous = 0;
        for (int i = 0; i < source.size(); i = paragraphEnds[i]) {
            SourceLine first = source.get(i);
            int gap = first.number() - previous - 1;
            if (paragraphEnds[i] > i + 1) {
                lines.add(join(source.subList(i, paragraphEnds[i]), gap));
            } else {
                cut(first, gap, lines);
            }
            previous = source.get(paragraphEnds[i] - 1).number();
        }
        return lines;
    }

    private static Line join(List<SourceLine> paragraph, int gap) {
        StringBuilder text = new StringBuilder();
        paragraph.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
        SourceLine first = paragraph.get(0);
        SourceLine last = paragraph.get(paragraph.size() - 1);
        return line(
                text.toString(),
                new Extent(first.number(), last.number(), 0, last.text().length()),
                gap);
    }

    private static void cut(SourceLine source, int gap, List<Line> out) {
        String text = source.text();
        int start = 0;
        for (int end : GluedLines.cuts(text)) {
            out.add(line(
                    text.substring(start, end),
                    new Extent(source.number(), source.number(), start, end),
                    start == 0 ? gap : 0));
            start = end;
        }
    }

    private static Line line(String text, Extent extent, int gap) {
        String folded = TextFold.fold(text);
        return new Line(folded, extent, block(folded), List.of(), -1, Line.Visibility.VISIBLE, gap);
    }

    private static Block block(String text) {
        return TextFold.isBulleted(text) ? new Block(Block.Kind.LIST_ITEM, 1, 0, 0, false) : Block.PARAGRAPH;
    }
}
