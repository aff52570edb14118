package dev.winnow.references;

import dev.winnow.document.Element;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Picture;
import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.List;

/**
 * Ties captions and credits to pictures: to that of their own figure; else to the nearest before them in the innermost
 * element that holds any, or the one right after them, if nothing of the piece stands between.
 */
final class Ties {

    private static final int NONE = -1;
    /** Lines that may stand between a picture and what belongs to it. */
    private static final int FEW = 6;
    /** Of an element in which a caption may stand above its picture. */
    private static final int MOST_LINES = 8;

    private final Page page;
    private final List<LabelledLine> lines;
    private final PictureIndex index;
    /** Number of lines of that kind before each line. */
    private final int[] content;

    private final int[] captions;

    Ties(Page page, List<LabelledLine> lines) {
        this.page = page;
        this.lines = lines;
        this.index = new PictureIndex(page);
        this.content = new int[lines.size() + 1];
        this.captions = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            Role role = lines.get(i).role();
            content[i + 1] = content[i] + (role.isContent() && lines.get(i).visible() ? 1 : 0);
            captions[i + 1] = captions[i] + (role == Role.CAPTION ? 1 : 0);
        }
    }

    /** For each line the index of its picture, −1 where it has none. */
    int[] find() {
        int[] ties = new int[lines.size()];
        Arrays.fill(ties, NONE);
        for (int i = 0; i < ties.length && !page.pictures().isEmpty(); i++) {
            Role role = lines.get(i).role();
            if (role == Role.CAPTION || role == Role.CREDIT) {
                ties[i] = tie(i);
            }
        }
        return ties;
    }

    private int tie(int line) {
        int element = page.lines().get(line).element();
        int figure = index.figure(element);
        int holder = index.holder(element);
        if (holder < 0) {
            return NONE;
        }
        if (figure >= 0) {
            return index.holds(figure, holder) ? ofFigure(holder, line) : NONE;
        }
        int before = index.before(holder, line);
        if (before >= 0 && isNear(picture(before).line(), line) && isFree(before, line)) {
            return before;
        }
        int behind = index.behind(holder, line);
        boolean small = page.elements().get(holder).lineCount() <= MOST_LINES;
        return behind >= 0 && small && isNear(line + 1, picture(behind).line()) ? behind : NONE;
    }

    private int ofFigure(int holder, int line) {
        int before = index.before(holder, line);
        return before >= 0 ? before : index.behind(holder, line);
    }

    private boolean isNear(int from, int to) {
        return to - from <= FEW && content[to] == content[from];
    }

    /** Whether the picture's figure has no caption of its own; a credit may stand below the figure. */
    private boolean isFree(int picture, int line) {
        int figure = index.figure(picture(picture).element());
        if (figure < 0 || lines.get(line).role() == Role.CREDIT) {
            return true;
        }
        Element around = page.elements().get(figure);
        return captions[around.endLine()] == captions[around.firstLine()];
    }

    private Picture picture(int at) {
        return page.pictures().get(at);
    }
}
