package dev.winnow.features;

import dev.winnow.document.Element;
import dev.winnow.document.Page;
import java.util.List;

/** Which lines of a page have the same structure around them. Stateless and thread-safe. */
public final class KinGroups {

    private KinGroups() {}

    /**
     * For each line, a number that is the same for lines with the same tags and classes of their innermost elements.
     *
     * @param levels how many elements are looked at, from 1
     */
    public static int[] of(Page page, int levels) {
        int[] groups = new int[page.lines().size()];
        for (int row = 0; row < groups.length; row++) {
            groups[row] = signature(page.elements(), page.lines().get(row).element(), levels);
        }
        return groups;
    }

    private static int signature(List<Element> elements, int from, int levels) {
        int hash = 17;
        int at = from;
        for (int level = 0; level < levels && at >= 0; level++) {
            hash = hash * 31 + elements.get(at).signature();
            at = elements.get(at).parent();
        }
        return hash;
    }
}
