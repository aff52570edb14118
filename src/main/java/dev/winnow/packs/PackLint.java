package dev.winnow.packs;

import dev.winnow.rules.PackProblem;
import java.util.List;

/**
 * Finds what is wrong with packs that can be read. An error is what can never work: a selector that is none, a pattern that
 * no line matches, a host that another pack has. A warning is what hardly does what its editor thinks: a rule that fits no
 * line of the pack's own test pages, one that another makes needless, a fingerprint that stands everywhere.
 */
public final class PackLint {

    private PackLint() {}

    /** Checks these packs, each by itself and beside the others, in the order of their places. Their tests are run. */
    public static List<PackProblem> check(List<PackFile> packs) {
        Problems problems = new Problems();
        HostLint.check(packs, problems);
        for (PackFile pack : packs) {
            WholeLint.check(pack, problems);
            SelectorLint.check(pack, problems);
            TextLint.check(pack, problems);
            RuleLint.check(pack, problems);
            CoverageLint.check(pack, PackTests.of(pack).run(), problems);
        }
        return problems.sorted();
    }
}
