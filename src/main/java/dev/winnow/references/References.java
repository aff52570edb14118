package dev.winnow.references;

import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.Picture;
import dev.winnow.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives labelled lines their inline ranges and pictures. Stateless and thread-safe. */
public final class References {

    private References() {}

    /**
     * The same lines with inline ranges and pictures; lines of a text stay as they are. Never throws on broken addresses:
     * what cannot be resolved stays as written, and so do further links of a page whose absolute ones would fill 32 MiB.
     *
     * @param page the page as read
     * @param lines its labelled lines, one for each of its lines
     * @throws IllegalArgumentException if the page is HTML and there are more or fewer lines than it has
     */
    public static List<LabelledLine> attach(Page page, List<LabelledLine> lines) {
        if (page.kind() == Page.Kind.TEXT) {
            return lines;
        }
        if (lines.size() != page.lines().size()) {
            throw new IllegalArgumentException(
                    lines.size() + " labels for " + page.lines().size() + " lines");
        }
        Resolver resolver = Resolver.of(page);
        int[] ties = new Ties(page, lines).find();
        List<LabelledLine> out = new ArrayList<>(lines.size());
        for (int i = 0; i < ties.length; i++) {
            Optional<Image> image = ties[i] < 0
                    ? Optional.empty()
                    : Optional.of(image(page.pictures().get(ties[i]), resolver));
            out.add(lines.get(i).with(spans(page.lines().get(i), resolver), image));
        }
        return out;
    }

    /** That picture of the page with its absolute address; as written where it cannot be resolved. */
    public static Image image(Page page, Picture picture) {
        return image(picture, Resolver.of(page));
    }

    private static Image image(Picture picture, Resolver resolver) {
        return new Image(resolver.resolve(picture.target()), picture.alt());
    }

    private static List<Span> spans(Line line, Resolver resolver) {
        boolean linked = line.spans().stream().anyMatch(Span::leadsToPage);
        return linked
                ? line.spans().stream().map(span -> resolved(span, resolver)).toList()
                : line.spans();
    }

    private static Span resolved(Span span, Resolver resolver) {
        return span.leadsToPage()
                ? new Span(span.kind(), span.start(), span.end(), resolver.resolve(span.target()))
                : span;
    }
}
