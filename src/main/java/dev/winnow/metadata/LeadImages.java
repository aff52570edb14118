package dev.winnow.metadata;

import dev.winnow.address.WebAddresses;
import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.LeadImage;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the picture that stands for the piece: of JSON-LD, Open Graph, Twitter, other meta elements; else the first with a
 * caption before the piece is well under way. Logos and placeholders do not count. Caption and credit are those printed at
 * that picture, else those that JSON-LD gives it.
 */
final class LeadImages {

    private static final int LONGEST = 2_000;
    /** Kept lines of text, after which a picture no longer leads. */
    private static final int NEAR_TOP = 4;

    private static final List<String> OPEN_GRAPH = List.of("og:image", "og:image:secure_url", "og:image:url");
    private static final List<String> META = List.of(
            "twitter:image",
            "twitter:image:src",
            "parsely-image-url",
            "sailthru.image.full",
            "image",
            "thumbnail",
            "sailthru.image.thumb");

    private LeadImages() {}

    static Optional<Sourced<LeadImage>> find(Clues clues) {
        String base =
                WebAddresses.resolve(clues.page().url().strip(), clues.raw().base());
        Stream<Sourced<ToldImage>> told = Stream.of(
                        ToldImage.all(clues.jsonLd(), "image").map(image -> new Sourced<>(image, Origin.JSON_LD)),
                        meta(clues, OPEN_GRAPH, "og:image:alt"),
                        meta(clues, META, "twitter:image:alt"),
                        ToldImage.all(clues.jsonLd(), "thumbnailUrl")
                                .map(image -> new Sourced<>(image, Origin.JSON_LD)))
                .flatMap(images -> images);
        return told.map(image -> new Sourced<>(image.value().resolved(base), image.origin()))
                .filter(image -> isPicture(image.value().url()))
                .findFirst()
                .map(image -> new Sourced<>(withPrinted(image.value(), clues.lines()), image.origin()))
                .or(() -> printed(clues.lines()).map(image -> new Sourced<>(image, Origin.LINES)));
    }

    private static Stream<Sourced<ToldImage>> meta(Clues clues, List<String> names, String alt) {
        String words = clues.raw().meta(alt).map(Texts::clean).orElse("");
        return Metas.all(clues.raw(), names)
                .map(url -> new Sourced<>(ToldImage.of(url.value()).alt(words), url.origin()));
    }

    private static boolean isPicture(String url) {
        boolean web = WebAddresses.isWeb(url) || !url.contains(":") && !url.isEmpty();
        return web && url.length() <= LONGEST && !PictureNames.isMark(url);
    }

    private static LeadImage withPrinted(ToldImage told, List<LabelledLine> lines) {
        List<LabelledLine> own = lines.stream()
                .filter(line -> line.image()
                        .filter(image -> PictureNames.areSame(image.url(), told.url()))
                        .isPresent())
                .toList();
        String alt = told.alt().isEmpty() && !own.isEmpty()
                ? own.get(0).image().map(Image::alt).orElse("")
                : told.alt();
        Credits printed = words(own);
        Credits other = Credits.split(told.caption());
        return new LeadImage(
                new Image(told.url(), alt),
                printed.caption().or(other::caption),
                printed.credit().or(() -> ToldImage.given(told.credit())).or(other::credit));
    }

    /** What the shown captions and credits of one picture say. */
    private static Credits words(List<LabelledLine> lines) {
        Credits caption = Credits.split(first(lines, Role.CAPTION, LabelledLine::text));
        Credits credit = Credits.alone(first(lines, Role.CREDIT, LabelledLine::text));
        return new Credits(caption.caption(), credit.credit().or(caption::credit));
    }

    private static String first(List<LabelledLine> lines, Role role, Function<LabelledLine, String> text) {
        return lines.stream()
                .filter(line -> line.role() == role && line.visible())
                .map(text)
                .findFirst()
                .orElse("");
    }

    private static Optional<LeadImage> printed(List<LabelledLine> lines) {
        int body = 0;
        for (LabelledLine line : lines) {
            body += line.kept() && line.role() == Role.BODY ? 1 : 0;
            Optional<Image> image = line.image().filter(picture -> isPicture(picture.url()));
            if (body > NEAR_TOP) {
                return Optional.empty();
            }
            if (line.role() == Role.CAPTION && line.visible() && image.isPresent()) {
                return image.map(
                        picture -> withPrinted(ToldImage.of(picture.url()).alt(picture.alt()), lines));
            }
        }
        return Optional.empty();
    }
}
