package dev.winnow.render;

import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.util.Optional;

/**
 * The article as a piece of HTML that is safe to put into any page: semantic tags from a short list, no scripts, styles,
 * event handlers or identifiers, and links and pictures that lead to the web or to mail addresses. It opens with the title,
 * once. A picture has its caption as its title, unless captions are kept; then they stand below it.
 */
public final class HtmlRenderer implements Renderer {

    /** Creates the renderer. */
    public HtmlRenderer() {}

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        Optional<String> title = PageTitle.of(page);
        if (title.isPresent()) {
            out.append("<h1>").append(HtmlEscape.text(title.get())).append("</h1>\n");
        }
        out.append(HtmlBlocks.of(page.article()));
    }
}
