package dev.winnow.document;

import java.util.Optional;

/**
 * What a model says of a page.
 *
 * @param scores how much it speaks for each line being content, title lines apart, in natural-log odds; one a line
 * @param second how much the odds count beside them that the roles give, or where it knows of none, the rules; from 0
 * @param probability from both together to the probability of content
 * @param type the likely type of the page, empty where it has no lines
 * @param line from how sure the decoder is of a line's role, 0 to 1, to the probability that it is right
 * @param page from the expected F1 of the kept text, 0 to 1, to the F1 that such pages reached
 * @param roles what it says of the roles of lines; empty for a model that knows nothing of them
 */
public record Outlook(
        double[] scores,
        double second,
        Curve probability,
        Optional<PageType> type,
        Curve line,
        Curve page,
        Optional<RoleOutlook> roles) {}
