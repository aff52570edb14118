package dev.winnow.render;

import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The article for people: its title, once, and the kept blocks, a blank line between them. Lists have bullets or numbers,
 * the cells of a table's row are separated by tabs, verse and code keep their lines. Nothing where the page has no content.
 */
public final class TextRenderer implements Renderer {

    /** Creates the renderer. */
    public TextRenderer() {}

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        List<String> blocks = new ArrayList<>();
        PageTitle.of(page).ifPresent(blocks::add);
        blocks.addAll(TextBlocks.of(page.article()));
        String between = "";
        for (String block : blocks) {
            out.append(between).append(block).append('\n');
            between = "\n";
        }
    }
}
