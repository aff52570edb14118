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
import dev.winnow.document.Page;
import dev.winnow.document.PageDate;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.Segment;
import dev.winnow.document.Status;
import dev.winnow.structure.Structure;
import java.util.List;
import java.util.Optional;

/** A cleaned page for tests: a title, a hard-wrapped paragraph, a glued line and a pitch. */
public final class SamplePage {
    private SamplePage() {}

    /** The page. */
    public static CleanPage page() {
        return page("Ferry returns", List.of(Status.OK), lines());
    }

    /** A page with these parts; without a title where that is empty. */
    public static CleanPage page(String title, List<Status> status, List<LabelledLine> lines) {
        MetadataBuilder known = new MetadataBuilder()
                .authors(List.of("Ada Reed"), Origin.LINES)
                .published(PageDate.parse("2024-05-03"), Origin.LINES)
                .language("en", Origin.TEXT)
                .url("https://gazette.example/ferry", Origin.GIVEN);
        Metadata metadata = (title.isEmpty() ? known : known.title(title, Origin.LINES)).build();
        return new CleanPage(
                Page.Kind.TEXT, Optional.of(PageType.ARTICLE), metadata, status, 0.87654, lines, Structure.of(lines));
    }

    /** The page, of no known type. */
    static CleanPage untyped() {
        CleanPage page = page();
        return new CleanPage(
                page.kind(),
                Optional.empty(),
                page.metadata(),
                page.status(),
                page.confidence(),
                page.lines(),
                page.article());
    }

    /** A page of which nothing is known, and nothing kept. */
    static CleanPage unknown() {
        return new CleanPage(
                Page.Kind.HTML,
                Optional.empty(),
                Metadata.NONE,
                List.of(Status.NO_CONTENT),
                0,
                List.of(),
                Structure.of(List.of()));
    }

    /** The page, of which everything is known. */
    static CleanPage told() {
        Image image = new Image("https://gazette.example/ferry.jpg", "A ferry");
        Metadata metadata = new MetadataBuilder()
                .title("Ferry returns", Origin.LINES)
                .subtitle("After a night at sea", Origin.LINES)
                .authors(List.of("Ada Reed", "Bo Vane"), Origin.JSON_LD)
                .published(PageDate.parse("2024-05-03T09:30+02:00"), Origin.JSON_LD)
                .modified(PageDate.parse("2024-05-04T10:00"), Origin.TIME_ELEMENT)
                .language("en", Origin.TEXT)
                .declaredLanguage("en-GB", Origin.LANG_ATTRIBUTE)
                .site("Harbour Gazette", Origin.OPEN_GRAPH)
                .url("https://gazette.example/ferry", Origin.LINK_ELEMENT)
                .description("The ferry came back.", Origin.META)
                .section("News", Origin.OPEN_GRAPH)
                .tags(List.of("ferry", "harbour"), Origin.META)
                .image(new LeadImage(image, Optional.of("The ferry"), Optional.of("Cy Moss")), Origin.OPEN_GRAPH)
                .license("CC BY 4.0", Origin.LINES)
                .paywalled(false, Origin.JSON_LD)
                .build();
        return new CleanPage(
                Page.Kind.HTML,
                Optional.of(PageType.ARTICLE),
                metadata,
                List.of(Status.OK),
                0.87654,
                lines(),
                Structure.of(lines()));
    }

    /** The lines of the page. */
    public static List<LabelledLine> lines() {
        return List.of(
                line(1, "Ferry returns", Role.TITLE, 1, List.of()),
                line(3, "The ferry left at noon", Role.BODY, 3, List.of()),
                line(4, "and came\tback \"late\".", Role.BODY, 3, List.of()),
                line(
                        6,
                        "logged inPlease refresh",
                        Role.WIDGET,
                        6,
                        List.of(new Segment(0, 9, Role.SIGNUP, false), new Segment(9, 23, Role.WIDGET, false))),
                line(7, "Subscribe for £1 a week", Role.PAYWALL, 7, List.of()));
    }

    /** A line with a reason. */
    public static LabelledLine line(int number, String text, Role role, int block, List<Segment> segments) {
        return new LabelledLine(
                number,
                text,
                role,
                0.91236,
                role.isContent(),
                true,
                block,
                Block.PARAGRAPH,
                segments,
                List.of(new Evidence("general/sample", role, 2.5, "reads like " + role)));
    }
}
