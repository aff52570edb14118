package dev.winnow.metadata;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.Extent;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.Line.Visibility;
import dev.winnow.document.Metadata;
import dev.winnow.document.PackVotes;
import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.Role;
import dev.winnow.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/** Builds what a page says of itself, for tests. */
@NullMarked
final class Told {

    private final List<RawMetadata.Pair> meta = new ArrayList<>();
    private final List<RawMetadata.Pair> items = new ArrayList<>();
    private final List<LabelledLine> lines = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<Line> pageLines = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private Page.Kind kind = Page.Kind.HTML;
    private String host = "www.gazette.example";
    private String title = "";
    private String language = "";
    private String canonical = "";
    private String url = "https://www.gazette.example/story";

    Told title(String text) {
        title = text;
        return this;
    }

    Told language(String tag) {
        language = tag;
        return this;
    }

    Told canonical(String href) {
        canonical = href;
        return this;
    }

    Told at(String address) {
        url = address;
        return this;
    }

    Told meta(String name, String value) {
        meta.add(new RawMetadata.Pair(name, value));
        return this;
    }

    Told item(String name, String value) {
        items.add(new RawMetadata.Pair(name, value));
        return this;
    }

    Told jsonLd(String json) {
        jsonLd.add(json.replace('\'', '"'));
        return this;
    }

    Told time(String value) {
        times.add(value);
        return this;
    }

    Told line(Role role, String text) {
        int number = lines.size() + 1;
        lines.add(new LabelledLine(
                number, text, role, 1, role.isContent(), true, number, Block.PARAGRAPH, List.of(), List.of()));
        return this;
    }

    /** Changes the last line. */
    Told but(UnaryOperator<LabelledLine> change) {
        lines.set(lines.size() - 1, change.apply(lines.get(lines.size() - 1)));
        return this;
    }

    /** A line that is a link. */
    Told link(Role role, String text, String target) {
        line(role, text);
        Span link = new Span(Span.Kind.LINK, 0, text.length(), target);
        lines.add(lines.remove(lines.size() - 1).with(List.of(link), Optional.empty()));
        return this;
    }

    /** The page is plain text. */
    Told asText() {
        kind = Page.Kind.TEXT;
        return this;
    }

    Told host(String name) {
        host = name;
        return this;
    }

    /** A line of that role that is a heading of that level in an element of these classes. */
    Told heading(Role role, int level, String text, String tag, String... classes) {
        return line(role, text, new Block(Block.Kind.HEADING, level, 0, 0, false), tag, List.of(classes));
    }

    /** A line of that role in an element of these classes. */
    Told inside(Role role, String text, String tag, String... classes) {
        return line(role, text, Block.PARAGRAPH, tag, List.of(classes));
    }

    private Told line(Role role, String text, Block block, String tag, List<String> classes) {
        int number = lines.size() + 1;
        while (pageLines.size() < lines.size()) {
            pageLines.add(line("", Block.PARAGRAPH, -1));
        }
        elements.add(new Element(-1, 0, tag, classes, 0, lines.size(), lines.size() + 1));
        pageLines.add(line(text, block, elements.size() - 1));
        lines.add(new LabelledLine(number, text, role, 1, role.isContent(), true, number, block, List.of(), List.of()));
        return this;
    }

    private static Line line(String text, Block block, int element) {
        return new Line(text, new Extent(1, 1, 0, text.length()), block, List.of(), element, Visibility.VISIBLE, 0);
    }

    Metadata read() {
        RawMetadata raw = new RawMetadata(title, language, canonical, "", meta, jsonLd, List.of(), times, items);
        return MetadataReader.read(
                new Page(kind, url, host, List.of(), pageLines, elements, raw, List.of()),
                lines,
                PackVotes.Picked.NOTHING);
    }
}
