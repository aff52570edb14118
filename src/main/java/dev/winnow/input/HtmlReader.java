package dev.winnow.input;

import dev.winnow.document.Page;
import dev.winnow.document.Selectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page. Its lines are the block-level text runs in document order: every edge of a block element ends a
 * line, inline elements join, two line breaks in a row split, and preformatted text is one line with line breaks in it.
 * Text that is not shown becomes lines too, marked so. Stateless and thread-safe.
 */
public final class HtmlReader implements PageReader {

    /** A reader. */
    public HtmlReader() {}

    @Override
    public Page read(Input input, Budget budget) {
        Selectors selectors = input.selectors();
        String html = Selection.replaced(Decoder.decode(input, budget), selectors, budget);
        Document document =
                Parser.htmlParser().setMaxDepth(budget.limits().maxDepth()).parseInput(html, "");
        Selection selection = Selection.of(selectors, document, budget);
        DomWalk walk = new DomWalk(budget);
        walk.run(document);
        return new Page(
                Page.Kind.HTML,
                input.url(),
                input.host(),
                walk.source(),
                walk.lines(),
                walk.elements().elements(),
                walk.pictures().pictures(),
                walk.about().metadata(),
                budget.remarks(),
                selection.selected(walk.elements()));
    }
}
