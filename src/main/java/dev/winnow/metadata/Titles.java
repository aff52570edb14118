package dev.winnow.metadata;

import dev.winnow.document.Origin;
import dev.winnow.document.Page;
import java.util.Optional;

/**
 * Finds the headline. In order:
 *
 * <ol>
 *   <li>what a rule pack's selector found;
 *   <li>on HTML pages the headline as printed ({@link Headlines}), unless it has little in common with what the page
 *       tells; in texts the line that does best as one ({@link PlainHeadlines});
 *   <li>the title that the page tells ({@link ToldTitles}), without the site's name ({@link SiteNames}).
 * </ol>
 */
final class Titles {

    private Titles() {}

    static Optional<Sourced<String>> find(Clues clues) {
        return clues.picked()
                .title()
                .map(Texts::clean)
                .filter(text -> !text.isEmpty())
                .map(text -> new Sourced<>(text, Origin.RULE_PACK))
                .or(() -> onPage(clues));
    }

    private static Optional<Sourced<String>> onPage(Clues clues) {
        ToldTitles told = ToldTitles.of(clues);
        if (clues.page().kind() == Page.Kind.TEXT && told.isEmpty()) {
            return clues.headline() < 0
                    ? Optional.empty()
                    : Optional.of(new Sourced<>(
                            Texts.clean(clues.lines().get(clues.headline()).text()), Origin.LINES));
        }
        return new Headlines(clues, told).find().or(told::first);
    }
}
