package dev.winnow.structure;

import dev.winnow.document.Block;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Span;
import dev.winnow.document.article.CodeBlock;
import dev.winnow.document.article.Heading;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Text;
import java.util.List;

/** Makes a block of each kept line of an HTML page. */
final class Leaves {

    private static final int LOWEST = 6;

    private final Page page;
    private final List<LabelledLine> lines;
    /** By how much headings are lowered, as the headline is the only one of the first level. */
    private final int lowered;
    /** Level of the last heading that is one by its element, and is not lowered. */
    private int last = 1;

    Leaves(Page page, List<LabelledLine> lines) {
        this.page = page;
        this.lines = lines;
        this.lowered = lines.stream().anyMatch(line -> Structure.isPart(line) && level(line) == 1) ? 1 : 0;
    }

    private static int level(LabelledLine line) {
        return line.structure().kind() == Block.Kind.HEADING ? line.structure().level() : 0;
    }

    /** The block of the line with that index, whose text is given. */
    Node of(int index, Text text) {
        LabelledLine line = lines.get(index);
        int level = level(line);
        if (level > 0) {
            last = level;
            return new Heading(Math.min(LOWEST, level + lowered), text);
        }
        if (line.structure().kind() == Block.Kind.PREFORMATTED) {
            return new CodeBlock(line.text(), language(page.lines().get(index).element()));
        }
        if (line.role() == Role.HEADING) {
            return new Heading(Math.min(LOWEST, last + 1 + lowered), text);
        }
        return isCode(text) ? new CodeBlock(text.broken(), "") : new Paragraph(text);
    }

    private String language(int element) {
        for (int at = element; at >= 0; at = page.elements().get(at).parent()) {
            String language = page.elements().get(at).setting().language();
            if (!language.isEmpty()) {
                return language;
            }
        }
        return "";
    }

    /** Whether all of it is inline code in several lines. */
    private static boolean isCode(Text text) {
        boolean whole = text.spans().stream()
                .anyMatch(span -> span.kind() == Span.Kind.CODE
                        && span.length() == text.text().length());
        return whole && text.spans().stream().anyMatch(span -> span.kind() == Span.Kind.BREAK);
    }
}
