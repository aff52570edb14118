package dev.winnow.input;

import dev.winnow.document.Block;
import dev.winnow.document.Line;
import dev.winnow.document.Span;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that the walk is inside of. */
final class Frame {

    final @Nullable Frame parent;
    final Element node;
    final int flags;
    final int depth;
    final Line.Visibility visibility;
    final boolean breaksLine;
    final boolean keepsSpace;
    final BlockContext context;
    final Span.@Nullable Kind span;
    final String target;
    /** The innermost element around that one, or itself, that makes an inline range. */
    final @Nullable Frame spanned;

    /** The child to look at next. */
    int next;
    /** Index among the page's elements, −1 while it holds no line. */
    int element = -1;
    /** Number of lines there were when the element opened, and length of the open line. */
    int openLine;

    int openLength;
    /** Where its range starts on the open line. */
    int spanStart;
    /** Length of the open line when the element closed. */
    int closeLength;

    private Frame(
            Element node,
            String target,
            int flags,
            @Nullable Frame parent,
            Line.Visibility visibility,
            BlockContext context) {
        this.node = node;
        this.target = target;
        this.flags = flags;
        this.parent = parent;
        this.visibility = visibility;
        this.context = context;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.breaksLine = parent == null || (flags & HtmlTags.BLOCK) != 0 || visibility != parent.visibility;
        this.keepsSpace = (flags & HtmlTags.PRE) != 0 || (parent != null && parent.keepsSpace);
        this.span = spanKind(flags, target);
        this.spanned = span != null ? this : parent == null ? null : parent.spanned;
    }

    /** The document itself, which is no element of the page. */
    static Frame root(Element document) {
        Frame frame = new Frame(document, "", 0, null, Line.Visibility.VISIBLE, BlockContext.OUTERMOST);
        frame.openLine = -1;
        return frame;
    }

    Frame open(Element child, Attributes attributes, int childFlags, Line.Visibility childVisibility) {
        BlockContext inner = (childFlags & HtmlTags.BLOCK) == 0 ? context : context.enter(child, childFlags);
        String href = (childFlags & HtmlTags.LINK) == 0 ? "" : attributes.get("href");
        return new Frame(child, href, childFlags, this, childVisibility, inner);
    }

    Block block() {
        return context.block;
    }

    /** Whether the line with that index began inside this element. */
    boolean holdsStartOf(int line) {
        return openLine < line || openLength == 0;
    }

    private static Span.@Nullable Kind spanKind(int flags, String target) {
        return switch (flags & HtmlTags.SPAN) {
            case HtmlTags.LINK -> target.isEmpty() ? null : Span.Kind.LINK;
            case HtmlTags.EMPHASIS -> Span.Kind.EMPHASIS;
            case HtmlTags.STRONG -> Span.Kind.STRONG;
            case HtmlTags.CODE -> Span.Kind.CODE;
            case HtmlTags.SUPERSCRIPT -> Span.Kind.SUPERSCRIPT;
            case HtmlTags.SUBSCRIPT -> Span.Kind.SUBSCRIPT;
            default -> null;
        };
    }
}
