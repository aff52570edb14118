package dev.winnow.structure;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import dev.winnow.document.article.Article;
import dev.winnow.document.article.Heading;
import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Sets the kept lines of a text: headings by their role, lists by their bullets and numbers, all else as paragraphs. */
final class TextStructure {

    private static final int HEADING_LEVEL = 2;

    private final List<Node> content = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private OptionalInt first = OptionalInt.empty();

    Article article(List<LabelledLine> lines) {
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            if (Structure.isPart(line)) {
                block.append(block.isEmpty() ? "" : " ").append(line.keptText());
            }
            boolean open = i + 1 < lines.size() && lines.get(i + 1).block() == line.block();
            if (!open && !block.isEmpty()) {
                add(block.toString(), line.role());
                block.setLength(0);
            }
        }
        endList();
        return new Article(content, List.of());
    }

    private void add(String block, Role role) {
        Bullet bullet = role == Role.HEADING ? Bullet.NONE : Bullet.of(block);
        if (!bullet.continues(first, items.size())) {
            endList();
        }
        if (bullet.isThere()) {
            first = items.isEmpty() ? bullet.number() : first;
            items.add(block.substring(bullet.length()));
            return;
        }
        Text text = Text.of(block);
        content.add(role == Role.HEADING ? new Heading(HEADING_LEVEL, text) : new Paragraph(text));
    }

    private void endList() {
        if (items.size() == 1 && first.isPresent()) {
            content.add(new Paragraph(Text.of(first.getAsInt() + ". " + items.get(0)))); // a number alone makes no list
        } else if (!items.isEmpty()) {
            List<List<Node>> blocks = items.stream()
                    .map(item -> List.<Node>of(new Paragraph(Text.of(item))))
                    .toList();
            content.add(new ItemList(first, blocks));
        }
        items.clear();
        first = OptionalInt.empty();
    }
}
