package dev.winnow.input;

import dev.winnow.document.Line;
import dev.winnow.document.Page;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Short ways to read a page in a test. */
@NullMarked
final class Pages {

    private Pages() {}

    static Page read(String html) {
        return read(html, Limits.defaults());
    }

    static Page read(String html, Limits limits) {
        return new HtmlReader()
                .read(
                        Input.ofText(Page.Kind.HTML, html, "https://gazette.example/story", "gazette.example"),
                        Budget.start(limits));
    }

    static List<String> texts(String html) {
        return read(html).lines().stream().map(Line::text).toList();
    }

    static List<String> visible(Page page) {
        return page.lines().stream().filter(Line::isVisible).map(Line::text).toList();
    }

    static Line line(String html) {
        return read(html).lines().get(0);
    }
}
