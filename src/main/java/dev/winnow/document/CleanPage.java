package dev.winnow.document;

import dev.winnow.document.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a clean: every line of the page with its role, the kept text, and the metadata. Immutable.
 *
 * @param kind what the page was read from
 * @param type the likely type of the page; empty where no model decided
 * @param metadata title, authors, dates and the like
 * @param status remarks on the clean, {@link Status#OK} alone where there are none
 * @param confidence expected word-F1 of the kept text, 0 to 1
 * @param lines all lines in page order, kept or not
 * @param article the kept lines as they are set: headings, lists, tables, code, pictures
 * @param pack the rule pack that helped; empty where the general way decided alone
 */
public record CleanPage(
        Page.Kind kind,
        Optional<PageType> type,
        Metadata metadata,
        List<Status> status,
        double confidence,
        List<LabelledLine> lines,
        Article article,
        Optional<PackUse> pack) {

    /** Copies the lists. */
    public CleanPage {
        status = List.copyOf(status);
        lines = List.copyOf(lines);
    }

    /** A page that was cleaned without a rule pack. */
    public CleanPage(
            Page.Kind kind,
            Optional<PageType> type,
            Metadata metadata,
            List<Status> status,
            double confidence,
            List<LabelledLine> lines,
            Article article) {
        this(kind, type, metadata, status, confidence, lines, article, Optional.empty());
    }

    /**
     * The clean text: the kept lines in page order, one block a line, separated by LF, without {@link Role#TITLE}. Empty
     * where nothing is kept.
     */
    public String text() {
        return String.join("\n", keptBlocks());
    }

    /** The kept blocks that make up {@link #text()}; the source lines of a hard-wrapped paragraph are joined. */
    public List<String> keptBlocks() {
        List<String> blocks = new ArrayList<>();
        int open = -1;
        for (LabelledLine line : lines) {
            String text = textOf(line);
            if (text.isEmpty()) {
                continue;
            }
            if (line.block() == open) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + " " + text);
            } else {
                blocks.add(text);
            }
            open = line.block();
        }
        return blocks;
    }

    private static String textOf(LabelledLine line) {
        return line.role() == Role.TITLE ? "" : line.keptText();
    }

    /** The lines of any of these roles, in page order, kept or not. */
    public List<LabelledLine> lines(Role first, Role... more) {
        Set<Role> wanted = EnumSet.of(first, more);
        return lines.stream().filter(line -> wanted.contains(line.role())).toList();
    }

    /**
     * The texts of these roles that a reader sees, in page order, kept or not: like {@link #lines(Role, Role...)}, but with
     * the lines of a hard-wrapped paragraph joined and glued lines cut where the role changes. Hidden lines are left out.
     */
    public List<Passage> passages(Role first, Role... more) {
        return Passages.of(lines, first, more).list();
    }

    /**
     * The captions of pictures, videos and charts that a reader sees, in page order, each text once a picture. From HTML
     * most have their {@link Caption#image()}; a text has no images, but credits on lines of their own beside a caption
     * are found there too.
     */
    public List<Caption> captions() {
        return Captions.of(lines);
    }

    /** The credits of pictures and agency copy that stand on lines of their own, from HTML with their image. */
    public List<Passage> credits() {
        return passages(Role.CREDIT);
    }

    /** Who made the piece, as printed; {@link Metadata#authors()} has the names alone. */
    public List<Passage> bylines() {
        return passages(Role.BYLINE);
    }

    /**
     * Teasers of and links to other pieces: headings, titles, blurbs and dates, each a passage of its own. From HTML linked
     * ones say where they lead; a text has no links.
     */
    public List<Passage> related() {
        return passages(Role.RELATED);
    }

    /**
     * What readers wrote under the piece, with their names and times, each line a passage of its own; without the
     * furniture of the comment area ({@link Role#COMMENT_PROMPT}). The posts of a forum thread are its body, not comments.
     */
    public List<Passage> comments() {
        return passages(Role.COMMENT);
    }

    /** Pitches for money and for the reader's details: {@link Role#PAYWALL} and {@link Role#SIGNUP}. */
    public List<Passage> pitches() {
        return passages(Role.PAYWALL, Role.SIGNUP);
    }

    /** The kept lines, TITLE included, in page order. */
    public List<LabelledLine> kept() {
        return lines.stream().filter(LabelledLine::kept).toList();
    }

    /** The dropped lines, in page order. */
    public List<LabelledLine> dropped() {
        return lines.stream().filter(line -> !line.kept()).toList();
    }

    /**
     * The line of that number.
     *
     * @throws NoSuchElementException if the page has no such line, or it is blank
     */
    public LabelledLine line(int number) {
        int at = Arrays.binarySearch(
                lines.stream().mapToInt(LabelledLine::number).toArray(), number);
        if (at < 0) {
            throw new NoSuchElementException("no line " + number + " on this page");
        }
        return lines.get(at);
    }

    /** Whether a remark of that kind was made. */
    public boolean has(Status.Kind kind) {
        return status.stream().anyMatch(remark -> remark.kind() == kind);
    }
}
