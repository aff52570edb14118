package dev.winnow.structure;

import dev.winnow.document.Block;
import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.MetadataBuilder;
import dev.winnow.document.Origin;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import dev.winnow.document.article.Article;
import dev.winnow.input.Budget;
import dev.winnow.input.Input;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import dev.winnow.references.References;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Pages of which all visible lines are kept: captions by their element, the rest as headings and body. */
@NullMarked
public final class Kept {

    /** The address of the pages. */
    public static final String URL = "https://gazette.example/news/ferry.html";

    private Kept() {}

    /** The kept article of that HTML. */
    public static Article article(String html) {
        return page("", html, line -> true).article();
    }

    /** The page of that HTML, of which the lines are kept that fit; the others are teasers. */
    public static CleanPage page(String title, String html, Predicate<String> kept) {
        Page page = Reading.of(Input.ofText(Page.Kind.HTML, html, URL, ""), Budget.start(Limits.defaults()))
                .page();
        List<LabelledLine> plain = page.lines().stream()
                .map(line -> label(line, kept.test(line.text())))
                .toList();
        List<LabelledLine> lines = References.attach(page, plain);
        MetadataBuilder known = new MetadataBuilder().url(URL, Origin.GIVEN);
        Stream.of(title).filter(text -> !text.isEmpty()).forEach(text -> known.title(text, Origin.LINES));
        return new CleanPage(
                Page.Kind.HTML,
                Optional.empty(),
                known.build(),
                List.of(Status.OK),
                1,
                lines,
                Structure.of(page, lines));
    }

    private static LabelledLine label(Line line, boolean kept) {
        Role role = switch (line.block().kind()) {
            case HEADING -> Role.HEADING;
            case CAPTION -> Role.CAPTION;
            default -> kept ? Role.BODY : Role.RELATED;
        };
        boolean shown = line.visibility() == Line.Visibility.VISIBLE;
        return new LabelledLine(
                line.number(),
                line.text(),
                role,
                1,
                kept && shown,
                shown,
                line.number(),
                line.block(),
                List.of(),
                List.of());
    }

    /** A line of a text. */
    public static LabelledLine line(int number, Role role, String text) {
        return new LabelledLine(
                number, text, role, 1, role.isContent(), true, number, Block.PARAGRAPH, List.of(), List.of());
    }
}
