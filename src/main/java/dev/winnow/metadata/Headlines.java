package dev.winnow.metadata;

import dev.winnow.document.Block;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline among the lines of an HTML page: TITLE lines and headings of the first level, weighed by how much
 * they are like the titles that the page tells, by where they stand, and by how sure their role is.
 */
final class Headlines {

    private static final int LONGEST = 400;
    private static final int MOST = 60;
    /** Support that a printed line needs to be believed before a told title of other words. */
    private static final double ENOUGH = 1.3;

    private final Clues clues;
    private final ToldTitles told;
    private final boolean hasByline;

    /**
     * A line that may be the headline.
     *
     * @param line the line
     * @param text its text, cleaned
     * @param words the words of that
     * @param rank how well it does beside the other lines
     */
    private record Candidate(LabelledLine line, String text, Set<String> words, double rank) {

        boolean isFirstLevel() {
            return line.structure().kind() == Block.Kind.HEADING
                    && line.structure().level() == 1;
        }

        double sureness() {
            return line.role() == Role.TITLE ? line.confidence() : 0;
        }
    }

    Headlines(Clues clues, ToldTitles told) {
        this.clues = clues;
        this.told = told;
        this.hasByline = clues.texts(Role.BYLINE).findAny().isPresent();
    }

    /** The headline as printed; empty where no line is, or where the page tells another title more credibly. */
    Optional<Sourced<String>> find() {
        Candidate best = null;
        for (Candidate candidate : candidates()) {
            best = best == null || candidate.rank() > best.rank() ? candidate : best;
        }
        if (best == null) {
            return Optional.empty();
        }
        // told and printed alike: what is told has its blanks where elements were glued together
        Optional<String> same = told.sameAs(best.text());
        boolean believed = told.isEmpty() || same.isPresent() || support(best) >= ENOUGH;
        return believed ? Optional.of(new Sourced<>(same.orElse(best.text()), Origin.LINES)) : Optional.empty();
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.lines().size() && found.size() < MOST; i++) {
            LabelledLine line = clues.lines().get(i);
            if (isEligible(line)) {
                String text = Texts.clean(line.text());
                if (!text.isEmpty() && !text.startsWith("http") && !isSiteAlone(text)) {
                    found.add(candidate(line, text, i));
                }
            }
        }
        return found;
    }

    private static boolean isEligible(LabelledLine line) {
        Block block = line.structure();
        boolean first = block.kind() == Block.Kind.HEADING && block.level() == 1;
        return line.visible() && line.text().length() <= LONGEST && (first || line.role() == Role.TITLE);
    }

    private boolean isSiteAlone(String text) {
        return !told.isEmpty()
                && SiteNames.isSite(text, clues)
                && told.sameAs(text).isEmpty();
    }

    private Candidate candidate(LabelledLine line, String text, int index) {
        Set<String> words = Wording.of(text);
        Block block = line.structure();
        boolean heading = block.kind() == Block.Kind.HEADING;
        boolean tail = told.isTail(text);
        double rank = tail ? -1 : told.alike(words);
        rank += heading ? block.level() == 1 ? 0.15 : 0.1 : 0;
        rank += line.role() == Role.TITLE ? line.confidence() * 0.1 : -1;
        rank -= Trails.holds(clues.page(), line, index) ? 0.5 : 0;
        rank += Wording.covered(told.slug(), words) * 0.2;
        return new Candidate(line, text, words, rank);
    }

    private double support(Candidate candidate) {
        Set<String> words = candidate.words();
        double likeness = told.isTail(candidate.text()) ? 0 : Math.max(told.alike(words), told.within(words) * 0.5);
        return likeness
                + told.lead(words) * 0.7
                + candidate.sureness() * 0.6
                + (candidate.isFirstLevel() ? 0.3 : 0)
                + (clues.isArticle() ? 0.3 : hasByline ? 0.15 : 0)
                + (told.holds(candidate.text()) ? 0.2 : 0);
    }
}
