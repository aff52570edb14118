package dev.winnow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The views of a page by role. */
@NullMarked
class CleanPageTest {

    private static final Optional<Image> BOAT = Optional.of(new Image("https://a.example/boat.jpg", "A boat"));
    private static final Optional<Image> PIER = Optional.of(new Image("https://a.example/pier.jpg", ""));

    private final List<LabelledLine> lines = new ArrayList<>();

    @Test
    void captionsHaveTheirImageAndCredit() {
        line(Role.CREDIT, "Getty").image(BOAT);
        line(Role.CAPTION, "The boat").image(BOAT);
        line(Role.CAPTION, "The pier").image(PIER);
        line(Role.BODY, "It sailed.");
        line(Role.CREDIT, "Reuters").image(PIER);
        assertThat(page().captions())
                .containsExactly(
                        new Caption("The boat", Optional.of("Getty"), BOAT, 2),
                        new Caption("The pier", Optional.of("Reuters"), PIER, 3));
        assertThat(page().credits()).extracting(Passage::text).containsExactly("Getty", "Reuters");
    }

    @Test
    void withoutImagesOnlyNeighboursBelongTogether() {
        line(Role.CAPTION, "The boat");
        line(Role.CREDIT, "Getty");
        line(Role.CAPTION, "The pier");
        line(Role.BODY, "It sailed.");
        line(Role.CREDIT, "Reuters");
        assertThat(page().captions())
                .extracting(Caption::credit)
                .containsExactly(Optional.of("Getty"), Optional.empty());
    }

    @Test
    void aCaptionIsListedOnceAPicture() {
        line(Role.CAPTION, "The boat").image(BOAT);
        line(Role.CAPTION, "The boat").image(BOAT);
        line(Role.CAPTION, "The boat").image(PIER);
        assertThat(page().captions()).extracting(Caption::number).containsExactly(1, 3);
    }

    @Test
    void hardWrappedLinesAreJoinedAndGluedOnesCut() {
        line(Role.COMMENT, "I saw it");
        line(Role.COMMENT, "sail.").block(1);
        line(Role.COMMENT, "Me too.");
        line(Role.SIGNUP, "logged inPay now")
                .segments(new Segment(0, 9, Role.SIGNUP, false), new Segment(9, 16, Role.PAYWALL, false));
        assertThat(page().comments()).extracting(Passage::text).containsExactly("I saw it sail.", "Me too.");
        assertThat(page().pitches()).extracting(Passage::text).containsExactly("logged in", "Pay now");
        assertThat(page().pitches()).extracting(Passage::role).containsExactly(Role.SIGNUP, Role.PAYWALL);
    }

    @Test
    void relatedPassagesSayWhereTheyLead() {
        line(Role.RELATED, "Read: Tides").link(6, "https://a.example/tides");
        line(Role.BYLINE, "By Ada Moss").hidden();
        assertThat(page().related().get(0).links()).containsExactly(new Link("Tides", "https://a.example/tides"));
        assertThat(page().bylines()).isEmpty();
    }

    private Last line(Role role, String text) {
        int number = lines.size() + 1;
        lines.add(new LabelledLine(
                number, text, role, 1, role.isContent(), true, number, Block.PARAGRAPH, List.of(), List.of()));
        return new Last();
    }

    private CleanPage page() {
        return new CleanPage(
                Page.Kind.HTML, Optional.empty(), Metadata.NONE, List.of(Status.OK), 1, lines, Article.EMPTY);
    }

    /** Changes the last line. */
    private final class Last {

        private final int at = lines.size() - 1;
        private final LabelledLine line = lines.get(at);

        void image(Optional<Image> image) {
            lines.set(at, line.with(List.of(), image));
        }

        void link(int start, String url) {
            Span link = new Span(Span.Kind.LINK, start, line.text().length(), url);
            lines.set(at, line.with(List.of(link), Optional.empty()));
        }

        void block(int block) {
            lines.set(at, copy(block, true, List.of()));
        }

        void segments(Segment... parts) {
            lines.set(at, copy(line.block(), true, List.of(parts)));
        }

        void hidden() {
            lines.set(at, copy(line.block(), false, List.of()));
        }

        private LabelledLine copy(int block, boolean visible, List<Segment> parts) {
            return new LabelledLine(
                    line.number(),
                    line.text(),
                    line.role(),
                    1,
                    line.kept(),
                    visible,
                    block,
                    line.structure(),
                    parts,
                    List.of());
        }
    }
}
