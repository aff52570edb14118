package dev.winnow.rules.siteconfig;

import dev.winnow.rules.PackProblem;
import java.util.List;

/**
 * A rule pack that was made of a site config.
 *
 * @param name its name, made of the host: {@code gazette-example}, or {@code gazette-example-subdomains}
 * @param yaml the pack, in the form that {@link dev.winnow.rules.RulePack#parse(String)} reads
 * @param content whether it says anything of a page
 * @param lost the lines that are not carried over, in their order, each with the reason
 */
public record ImportedPack(String name, String yaml, Content content, List<PackProblem> lost) {

    /** Whether a pack says anything of a page. */
    public enum Content {
        /** It does. */
        SOME,
        /** Nothing was carried over; such a pack would only hide others for its host. */
        NONE
    }

    /** Copies the list. */
    public ImportedPack {
        lost = List.copyOf(lost);
    }
}
