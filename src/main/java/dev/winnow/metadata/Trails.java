package dev.winnow.metadata;

import dev.winnow.document.Element;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;

/** Finds lines that stand in a trail of links or a menu, where a headline is only repeated. */
final class Trails {

    private static final int NEAREST = 4;

    private Trails() {}

    /** Whether that line, the one at this index, does. */
    static boolean holds(Page page, LabelledLine line, int index) {
        if (index >= page.lines().size() || !page.lines().get(index).text().equals(line.text())) {
            return false;
        }
        int at = page.lines().get(index).element();
        for (int up = 0; up < NEAREST && at >= 0; up++) {
            Element element = page.elements().get(at);
            boolean item = element.tag().equals("li") && up < 2;
            if (item || element.tag().equals("nav") || isNamedSo(element)) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    private static boolean isNamedSo(Element element) {
        return element.words().stream().anyMatch(word -> word.contains("breadcrumb"));
    }
}
