package dev.winnow.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.Extent;
import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.Link;
import dev.winnow.document.Page;
import dev.winnow.document.Picture;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.Role;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which picture a caption or credit belongs to, and where links lead. */
class ReferencesTest {

    private final List<Element> elements = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<LabelledLine> labelled = new ArrayList<>();

    @Test
    void aFigureKeepsItsPicturesToItself() {
        int body = element(-1, "body", 0, 4);
        int first = element(body, "figure", 0, 1);
        int second = element(body, "figure", 1, 3);
        picture("a.jpg", first, 0);
        picture("b.jpg", second, 1);
        line(Role.CAPTION, first);
        line(Role.CAPTION, second);
        line(Role.CREDIT, second);
        line(Role.BODY, body);
        assertThat(images()).containsExactly("a.jpg", "b.jpg", "b.jpg", "");
    }

    @Test
    void aFigureWithoutPictureBorrowsNone() {
        int body = element(-1, "body", 0, 1);
        picture("a.jpg", body, 0);
        line(Role.CAPTION, element(body, "figure", 0, 1));
        assertThat(images()).containsExactly("");
    }

    @Test
    void outsideFiguresTheNearestPictureBeforeCounts() {
        int article = element(-1, "article", 0, 6);
        picture("a.jpg", article, 0);
        picture("b.jpg", article, 2);
        line(Role.CAPTION, article);
        line(Role.BODY, article);
        line(Role.CAPTION, article);
        line(Role.CREDIT, article);
        line(Role.BODY, article);
        line(Role.CAPTION, article);
        assertThat(images()).containsExactly("a.jpg", "", "b.jpg", "b.jpg", "", "");
    }

    @Test
    void aCaptionMayStandAboveItsPictureInASmallElement() {
        int body = element(-1, "body", 0, 20);
        int box = element(body, "div", 0, 1);
        line(Role.CAPTION, box);
        picture("a.jpg", box, 1);
        line(Role.BODY, body);
        line(Role.CAPTION, body);
        picture("b.jpg", body, 3);
        assertThat(images()).containsExactly("a.jpg", "", "");
    }

    @Test
    void thePictureOfACaptionedFigureGivesCreditButNoSecondCaption() {
        int body = element(-1, "body", 0, 3);
        int figure = element(body, "figure", 0, 1);
        picture("a.jpg", figure, 0);
        line(Role.CAPTION, figure);
        line(Role.CREDIT, body);
        line(Role.CAPTION, body);
        assertThat(images()).containsExactly("a.jpg", "a.jpg", "");
    }

    @Test
    void linksBecomeAbsolute() {
        int body = element(-1, "body", 0, 1);
        lines.add(new Line(
                "Tides Top Mail",
                Extent.whole(new SourceLine(1, "Tides Top Mail")),
                Block.PARAGRAPH,
                List.of(link(0, 5, "tides"), link(6, 9, "#top"), link(10, 14, "mailto:a@b.example")),
                body,
                Line.Visibility.VISIBLE,
                0));
        labelled.add(label(Role.RELATED, "Tides Top Mail"));
        assertThat(attached().get(0).links()).containsExactly(new Link("Tides", "https://cdn.example/en/tides"));
        assertThat(attached().get(0).spans()).extracting(Span::target).contains("#top", "mailto:a@b.example");
    }

    @Test
    void eachLineNeedsItsLabel() {
        line(Role.BODY, element(-1, "body", 0, 1));
        labelled.clear();
        assertThatThrownBy(this::attached).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(20)
    void manyCaptionsManyPicturesAndDeepNesting() {
        int at = -1;
        for (int i = 0; i < 50_000; i++) {
            at = element(at, "div", 0, 50_000);
        }
        for (int i = 0; i < 50_000; i++) {
            picture("a.jpg", at, i);
            line(Role.CAPTION, at);
        }
        assertThat(images()).hasSize(50_000).containsOnly("a.jpg");
    }

    private int element(int parent, String tag, int first, int end) {
        elements.add(new Element(parent, 0, tag, List.of(), 0, first, end));
        return elements.size() - 1;
    }

    private void picture(String target, int element, int line) {
        pictures.add(new Picture(target, "", element, line));
    }

    private void line(Role role, int element) {
        String text = "Line " + lines.size();
        Extent extent = Extent.whole(new SourceLine(lines.size() + 1, text));
        lines.add(new Line(text, extent, Block.PARAGRAPH, List.of(), element, Line.Visibility.VISIBLE, 0));
        labelled.add(label(role, text));
    }

    private LabelledLine label(Role role, String text) {
        int number = labelled.size() + 1;
        return new LabelledLine(
                number, text, role, 1, role.isContent(), true, number, Block.PARAGRAPH, List.of(), List.of());
    }

    private static Span link(int start, int end, String target) {
        return new Span(Span.Kind.LINK, start, end, target);
    }

    private List<String> images() {
        return attached().stream()
                .map(line -> line.image().map(Image::url).orElse(""))
                .map(url -> url.replace("https://cdn.example/en/", ""))
                .toList();
    }

    private List<LabelledLine> attached() {
        RawMetadata raw =
                new RawMetadata("", "", "", "//cdn.example/en/", List.of(), List.of(), List.of(), List.of(), List.of());
        List<SourceLine> source = lines.stream()
                .map(line -> new SourceLine(line.number(), line.text()))
                .toList();
        String url = "https://gazette.example/story";
        return References.attach(
                new Page(Page.Kind.HTML, url, "", source, lines, elements, pictures, raw, List.of()), labelled);
    }
}
