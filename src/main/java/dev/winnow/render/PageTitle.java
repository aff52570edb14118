package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import java.util.List;
import java.util.Optional;

/** The title that files for people open with. */
final class PageTitle {

    private PageTitle() {}

    /** None where the page has no content, and none for whoever drops titles. */
    static Optional<String> of(CleanPage page) {
        if (page.has(Status.Kind.NO_CONTENT)) {
            return Optional.empty();
        }
        List<LabelledLine> printed = page.lines(Role.TITLE);
        Optional<String> kept = printed.stream()
                .filter(LabelledLine::kept)
                .map(LabelledLine::keptText)
                .findFirst();
        if (!printed.isEmpty() && kept.isEmpty()) {
            return Optional.empty();
        }
        return page.metadata().title().or(() -> kept);
    }
}
