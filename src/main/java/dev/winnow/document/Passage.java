package dev.winnow.document;

import java.util.List;
import java.util.Optional;

/**
 * A continuous text of one role: a line, the lines of a hard-wrapped paragraph joined by spaces, or the part of a glued line.
 *
 * @param role what it is
 * @param text its text, never blank
 * @param number number of its first line
 * @param confidence calibrated probability of the role, 0 to 1; the lowest where lines were joined
 * @param links its links to web pages, in order; empty on text input
 * @param image the picture that it, a caption or credit, belongs to; empty on text input
 */
public record Passage(Role role, String text, int number, double confidence, List<Link> links, Optional<Image> image) {

    /** Copies the list. */
    public Passage {
        links = List.copyOf(links);
    }

    Passage joined(String more, double sure) {
        return new Passage(role, text + " " + more, number, Math.min(confidence, sure), links, image);
    }
}
