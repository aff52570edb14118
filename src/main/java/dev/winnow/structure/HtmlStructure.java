package dev.winnow.structure;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.article.Article;
import dev.winnow.document.article.Node;
import java.util.List;

/** Sets the kept lines of an HTML page as the elements around them say. */
final class HtmlStructure {

    private final Page page;
    private final List<LabelledLine> lines;
    private final Containers containers;
    private final Leaves leaves;
    private final Footnotes footnotes;
    private final Illustrations illustrations;
    private final Tree tree;

    HtmlStructure(Page page, List<LabelledLine> lines) {
        this.page = page;
        this.lines = lines;
        this.containers = new Containers(page.elements(), new Layouts(page, lines));
        this.leaves = new Leaves(page, lines);
        this.footnotes = Footnotes.of(page, lines);
        this.illustrations = new Illustrations(page, lines);
        this.tree = new Tree(page.elements());
    }

    Article article() {
        for (int i = 0; i < lines.size(); i++) {
            illustrations.at(i).forEach(found -> tree.add(found.figure(), containers.around(found.element())));
            if (Structure.isPart(lines.get(i)) && !illustrations.tellsOf(i)) {
                Node leaf = leaves.of(i, footnotes.marked(i));
                if (!footnotes.take(i, leaf)) {
                    tree.add(leaf, containers.around(page.lines().get(i).element()));
                }
            }
        }
        illustrations.at(lines.size()).forEach(found -> tree.add(found.figure(), List.of()));
        return new Article(tree.finish(), footnotes.notes());
    }
}
