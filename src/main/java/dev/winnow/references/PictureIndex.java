package dev.winnow.references;

import dev.winnow.document.Element;
import dev.winnow.document.Page;
import dev.winnow.document.Picture;
import java.util.List;

/** Where the pictures of a page are: found by element and place in logarithmic time, after one pass over all elements. */
final class PictureIndex {

    private final List<Element> elements;
    private final List<Picture> pictures;
    /** Index after the last element inside an element, which stand right behind it. */
    private final int[] ends;

    private final int[] counts;
    private final int[] holders;
    private final int[] figures;

    PictureIndex(Page page) {
        this.elements = page.elements();
        this.pictures = page.pictures();
        this.ends = new int[elements.size()];
        this.counts = new int[elements.size()];
        this.holders = new int[elements.size()];
        this.figures = new int[elements.size()];
        pictures.stream().filter(picture -> picture.element() >= 0).forEach(picture -> counts[picture.element()]++);
        fromInside();
        fromOutside();
    }

    private void fromInside() {
        for (int i = elements.size() - 1; i >= 0; i--) {
            int parent = elements.get(i).parent();
            ends[i] = Math.max(ends[i], i + 1);
            if (parent >= 0) {
                ends[parent] = Math.max(ends[parent], ends[i]);
                counts[parent] += counts[i];
            }
        }
    }

    private void fromOutside() {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            int parent = element.parent();
            holders[i] = counts[i] > 0 ? i : parent < 0 ? -1 : holders[parent];
            boolean figure = element.tag().equals("figure");
            figures[i] = figure ? i : parent < 0 ? -1 : figures[parent];
        }
    }

    /** The innermost element around that one, or itself, that holds a picture; −1 if there is none. */
    int holder(int element) {
        return element < 0 ? -1 : holders[element];
    }

    /** The innermost {@code figure} around that element, or itself; −1 if there is none. */
    int figure(int element) {
        return element < 0 ? -1 : figures[element];
    }

    /** Whether the second element is the first or inside it. */
    boolean holds(int element, int inner) {
        return inner >= element && inner < ends[element];
    }

    /** The last picture inside that element that stands before the end of that line, −1 if there is none. */
    int before(int element, int line) {
        int at = after(line) - 1;
        return at >= 0 && holds(element, pictures.get(at).element()) ? at : -1;
    }

    /** The first picture inside that element that stands after that line, −1 if there is none. */
    int behind(int element, int line) {
        int at = after(line);
        return at < pictures.size() && holds(element, pictures.get(at).element()) ? at : -1;
    }

    /** Index of the first picture that stands after that line. */
    private int after(int line) {
        int low = 0;
        int high = pictures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pictures.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
