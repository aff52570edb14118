package dev.winnow.render;

import dev.winnow.document.Block;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.LeadImage;
import dev.winnow.document.Metadata;
import dev.winnow.document.MetadataBuilder;
import dev.winnow.document.Origin;
import dev.winnow.document.PackMatches;
import dev.winnow.document.PackUse;
import dev.winnow.document.Page;
import dev.winnow.document.PageDate;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.Segment;
import dev.winnow.document.Span;
import dev.winnow.document.Status;
import dev.winnow.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cleaned pages for tests of the report. */
final class ReportPages {
    private ReportPages() {}

    /** A page with a line of each role, line numbers from 1 in the order of the roles, and all that lines can have. */
    static CleanPage full() {
        List<LabelledLine> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            int number = lines.size() + 1;
            lines.add(line(number, "This is a " + role + " of the gazette", role, number * 5 / 100.0, Block.PARAGRAPH));
        }
        lines.add(line(19, "First landing", Role.BODY, 0.9, new Block(Block.Kind.LIST_ITEM, 1, 0, 0, false)));
        lines.add(line(20, "Second landing", Role.BODY, 0.9, new Block(Block.Kind.LIST_ITEM, 2, 2, 0, false)));
        lines.add(line(21, "Tide", Role.BODY, 0.9, new Block(Block.Kind.HEADER_CELL, 0, 1, 1, false)));
        lines.add(line(22, "04:10", Role.BODY, 0.9, new Block(Block.Kind.CELL, 0, 1, 2, false)));
        lines.add(line(23, "Ebb", Role.BODY, 0.9, new Block(Block.Kind.CELL, 0, 2, 1, false)));
        lines.add(line(24, "a  <b>\n  c", Role.BODY, 0.9, new Block(Block.Kind.PREFORMATTED, 0, 0, 0, false)));
        lines.add(
                line(25, "As the harbour master says", Role.BODY, 0.9, new Block(Block.Kind.PARAGRAPH, 0, 0, 0, true)));
        lines.add(line(26, "At the pier", Role.HEADING, 0.9, new Block(Block.Kind.HEADING, 3, 0, 0, false)));
        lines.add(wrapped(27, 27, "The first half of a wrapped"));
        lines.add(wrapped(28, 27, "paragraph and its second half"));
        lines.add(linked());
        lines.add(glued());
        lines.add(hidden());
        return page(lines, metadata());
    }

    static CleanPage page(List<LabelledLine> lines, Metadata metadata) {
        PackMatches matches = new PackMatches(Optional.empty(), List.of("pitch"), List.of("main > p"));
        return new CleanPage(
                Page.Kind.HTML,
                Optional.of(PageType.ARTICLE),
                metadata,
                List.of(Status.packStale(List.of("content"))),
                0.87654,
                lines,
                Structure.of(lines),
                Optional.of(new PackUse("harbour-gazette", "the host harbour-gazette.example", matches)));
    }

    static LabelledLine line(int number, String text, Role role, double confidence, Block block) {
        return new LabelledLine(
                number,
                text,
                role,
                confidence,
                role.isContent(),
                true,
                number,
                block,
                List.of(),
                List.of(
                        new Evidence("general/strong", role, 2.5, "reads like " + role),
                        new Evidence("general/weak", Role.BODY, -0.25, "is short")));
    }

    private static LabelledLine wrapped(int number, int block, String text) {
        return new LabelledLine(number, text, Role.BODY, 0.9, true, true, block, Block.PARAGRAPH, List.of(), List.of());
    }

    private static LabelledLine linked() {
        String text = "A link, an anchor, both strong and soft, code";
        return line(29, text, Role.BODY, 0.9, Block.PARAGRAPH)
                .with(
                        List.of(
                                new Span(Span.Kind.LINK, 0, 6, "https://gazette.example/?a=1&b=\"2\""),
                                new Span(Span.Kind.LINK, 8, 17, "#top"),
                                new Span(Span.Kind.STRONG, 24, 39, ""),
                                new Span(Span.Kind.EMPHASIS, 35, 39, ""),
                                new Span(Span.Kind.CODE, 41, 45, "")),
                        Optional.empty());
    }

    private static LabelledLine glued() {
        List<Segment> parts = List.of(new Segment(0, 13, Role.BODY, true), new Segment(13, 23, Role.CREDIT, false));
        return new LabelledLine(
                30, "Kept of this.Photo: Ada", Role.BODY, 0.9, true, true, 30, Block.PARAGRAPH, parts, List.of());
    }

    private static LabelledLine hidden() {
        return new LabelledLine(
                31, "Close dialogue", Role.WIDGET, 0.9, false, false, 31, Block.PARAGRAPH, List.of(), List.of());
    }

    private static Metadata metadata() {
        return new MetadataBuilder()
                .title("The ferry & the <pier>", Origin.LINES)
                .authors(List.of("Ada Reed", "Bo Lund"), Origin.JSON_LD)
                .published(PageDate.parse("2026-03-04T06:30Z"), Origin.OPEN_GRAPH)
                .language("en", Origin.TEXT)
                .url("https://gazette.example/ferry", Origin.GIVEN)
                .tags(List.of("ferry", "pier"), Origin.META)
                .image(
                        new LeadImage(
                                new Image("https://gazette.example/ferry.jpg", "A ferry"),
                                Optional.of("The ferry"),
                                Optional.empty()),
                        Origin.OPEN_GRAPH)
                .paywalled(false, Origin.JSON_LD)
                .build();
    }

    /** A page that has this text wherever a page can bring one. */
    static CleanPage hostile(String text) {
        Block item = new Block(Block.Kind.LIST_ITEM, 1, 0, 0, false);
        List<LabelledLine> lines = List.of(
                hostileLine(1, text, Role.TITLE, Block.PARAGRAPH),
                hostileLine(2, text, Role.BODY, Block.PARAGRAPH),
                hostileLine(3, text, Role.BODY, item),
                hostileLine(4, text, Role.BODY, new Block(Block.Kind.CELL, 0, 1, 1, false)),
                hostileLine(5, text, Role.BODY, new Block(Block.Kind.PREFORMATTED, 0, 0, 0, false)),
                hostileLine(6, text, Role.HEADING, new Block(Block.Kind.HEADING, 2, 0, 0, true)),
                hostileLine(7, text, Role.RELATED, Block.PARAGRAPH),
                hostileGlued(text));
        PackMatches matches = new PackMatches(Optional.empty(), List.of(text), List.of(text));
        return new CleanPage(
                Page.Kind.HTML,
                Optional.empty(),
                hostileMetadata(text),
                List.of(Status.fallback(text), Status.limited(text)),
                0.5,
                lines,
                Structure.of(lines),
                Optional.of(new PackUse(text, text, matches)));
    }

    private static LabelledLine hostileLine(int number, String text, Role role, Block block) {
        return new LabelledLine(
                        number,
                        text,
                        role,
                        0.5,
                        role.isContent(),
                        true,
                        number,
                        block,
                        List.of(),
                        List.of(new Evidence(text, role, 1, text)))
                .with(List.of(new Span(Span.Kind.LINK, 0, text.length(), text)), Optional.of(new Image(text, text)));
    }

    private static LabelledLine hostileGlued(String text) {
        int half = text.length() / 2;
        List<Segment> parts =
                List.of(new Segment(0, half, Role.BODY, true), new Segment(half, text.length(), Role.CREDIT, false));
        return new LabelledLine(8, text, Role.BODY, 0.5, true, true, 8, Block.PARAGRAPH, parts, List.of());
    }

    private static Metadata hostileMetadata(String text) {
        return new MetadataBuilder()
                .title(text, Origin.LINES)
                .subtitle(text, Origin.LINES)
                .authors(List.of(text), Origin.LINES)
                .language(text, Origin.TEXT)
                .declaredLanguage(text, Origin.META)
                .site(text, Origin.META)
                .url(text, Origin.GIVEN)
                .description(text, Origin.META)
                .section(text, Origin.META)
                .tags(List.of(text), Origin.META)
                .image(new LeadImage(new Image(text, text), Optional.of(text), Optional.of(text)), Origin.META)
                .license(text, Origin.META)
                .build();
    }
}
