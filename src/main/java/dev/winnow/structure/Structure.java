package dev.winnow.structure;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.article.Article;
import java.util.List;

/** Sets the kept lines of a page as an article. Stateless and thread-safe; in time linear in elements and lines. */
public final class Structure {

    private Structure() {}

    /**
     * The kept lines as a tree, the headline left out. Of HTML it follows the elements around them; of a text, the lines'
     * roles and bullets.
     *
     * @param page the page as read
     * @param lines its labelled lines with their links; of HTML, one for each of its lines
     */
    public static Article of(Page page, List<LabelledLine> lines) {
        if (lines.stream().noneMatch(Structure::isPart)) {
            return Article.EMPTY;
        }
        boolean elements =
                !page.elements().isEmpty() && lines.size() == page.lines().size();
        return elements ? new HtmlStructure(page, lines).article() : of(lines);
    }

    /** The kept lines of a text as a tree, the headline left out. */
    public static Article of(List<LabelledLine> lines) {
        return new TextStructure().article(lines);
    }

    /** Whether that line is a part of the tree. */
    static boolean isPart(LabelledLine line) {
        return line.kept() && line.role() != Role.TITLE;
    }
}
