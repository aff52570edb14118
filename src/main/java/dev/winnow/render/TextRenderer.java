package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The article for people: its title, once, and the kept blocks, a blank line between them. Nothing where the page has no
 * content.
 */
public final class TextRenderer implements Renderer {

    /** Creates the renderer. */
    public TextRenderer() {}

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        List<String> blocks = new ArrayList<>();
        title(page).ifPresent(blocks::add);
        blocks.addAll(page.keptBlocks());
        String between = "";
        for (String block : blocks) {
            out.append(between).append(block).append('\n');
            between = "\n";
        }
    }

    private static Optional<String> title(CleanPage page) {
        if (page.has(Status.Kind.NO_CONTENT)) {
            return Optional.empty();
        }
        List<LabelledLine> printed = page.lines(Role.TITLE);
        Optional<String> kept = printed.stream()
                .filter(LabelledLine::kept)
                .map(LabelledLine::keptText)
                .findFirst();
        if (!printed.isEmpty() && kept.isEmpty()) {
            return Optional.empty(); // whoever drops titles does not want it here
        }
        return page.metadata().title().or(() -> kept);
    }
}
