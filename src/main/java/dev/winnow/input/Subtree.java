package dev.winnow.input;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Looks into an element without entering it; iterative. */
final class Subtree {

    private Subtree() {}

    /** Whether a block-level element is inside. */
    static boolean hasBlock(Element root) {
        for (Node node = next(root, root, true); node != null; node = next(node, root, true)) {
            if (node instanceof Element && (HtmlTags.flags(node.normalName()) & HtmlTags.BLOCK) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The folded text inside, at most that many characters. */
    static String text(Element root, int most) {
        LineBuffer text = new LineBuffer(most);
        for (Node node = next(root, root, true); node != null; ) {
            boolean inside = true;
            if (node instanceof TextNode leaf) {
                text.append(leaf.getWholeText());
            } else {
                int flags = HtmlTags.flags(node.normalName());
                inside = (flags & (HtmlTags.SKIP | HtmlTags.ABOUT)) == 0;
                if ((flags & HtmlTags.BREAK) != 0) {
                    text.space();
                }
            }
            node = next(node, root, inside);
        }
        return text.text();
    }

    /** The node after that one in page order, not outside the root; {@code inside} tells whether to look into it. */
    @SuppressWarnings("ReferenceEquality") // the root itself, not one like it
    static @Nullable Node next(Node node, Element root, boolean inside) {
        if (inside && node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at != root) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }
}
