package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.article.Article;
import dev.winnow.document.article.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * The article as Markdown: CommonMark with the tables of GitHub and footnotes. It opens with the title, once. Text of the
 * page never becomes markup: what could be taken for it is escaped. There is no HTML in it, and its links lead to the web
 * or to mail addresses. A picture has its caption as its title, unless captions are kept; then they stand below it.
 */
public final class MarkdownRenderer implements Renderer {

    private final boolean frontMatter;

    /** Creates a renderer without front matter. */
    public MarkdownRenderer() {
        this(false);
    }

    private MarkdownRenderer(boolean frontMatter) {
        this.frontMatter = frontMatter;
    }

    /** A renderer that puts the metadata before the title, as YAML between lines of {@code ---}. */
    public static MarkdownRenderer withFrontMatter() {
        return new MarkdownRenderer(true);
    }

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        if (frontMatter) {
            FrontMatter.write(page.metadata(), out);
        }
        Optional<String> title = PageTitle.of(page);
        String body = MarkdownBlocks.of(page.article());
        if (title.isPresent()) {
            out.append(MarkdownBlocks.heading(1, Text.of(title.get()), Set.of()))
                    .append(body.isEmpty() ? "\n" : "\n\n");
        }
        out.append(body);
    }

    /** The article without title and front matter. */
    static String body(Article article) {
        return MarkdownBlocks.of(article);
    }
}
