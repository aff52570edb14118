package dev.winnow.input;

import dev.winnow.document.Extent;
import dev.winnow.document.Line;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Status;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One pass over a document in page order, without recursion, that finds its lines and the elements around them. */
final class DomWalk {

    private static final int CHECK_EVERY = 1024;
    private static final Attributes NO_ATTRIBUTES = new Attributes();
    private static final int ONCE = HtmlTags.SKIP | HtmlTags.ABOUT | HtmlTags.BREAK;

    private final Budget budget;
    private final LineBuffer line;
    private final About about = new About();
    private final ElementNames names = new ElementNames();
    private final ElementTable elements = new ElementTable(names);
    private final Pictures pictures = new Pictures(names);
    private final List<SourceLine> source = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    /** Inline elements that began with the open line and are closed already, the innermost first. */
    private final List<Frame> closed = new ArrayList<>();
    /** Texts of hidden inline elements inside the open line. */
    private final List<Line> asides = new ArrayList<>();

    private int nodes;
    private int lastLinkEnd = -1;
    private boolean stopped;

    DomWalk(Budget budget) {
        this.budget = budget;
        this.line = new LineBuffer(budget.limits().maxLineLength());
    }

    void run(Document document) {
        Frame top = Frame.root(document);
        while (top != null && !stopped) {
            top = top.next < top.node.childNodeSize() ? child(top) : leave(top);
        }
        while (top != null) {
            elements.close(top, lines.size());
            top = top.parent;
        }
        if (line.wasCut()) {
            budget.remark(Status.limited("line-length"));
        }
    }

    List<SourceLine> source() {
        return source;
    }

    List<Line> lines() {
        return lines;
    }

    ElementTable elements() {
        return elements;
    }

    Pictures pictures() {
        return pictures;
    }

    About about() {
        return about;
    }

    private Frame child(Frame top) {
        if (++nodes % CHECK_EVERY == 0 && budget.expired()) {
            stop("deadline");
        }
        Node child = top.node.childNode(top.next++);
        if (child instanceof TextNode text) {
            append(text.getWholeText(), top);
            return top;
        }
        return child instanceof Element element ? enter(element, top) : top;
    }

    private void append(String text, Frame top) {
        if (top.keepsSpace) {
            line.appendKept(text);
        } else {
            line.append(text);
        }
    }

    private Frame enter(Element element, Frame top) {
        int flags = HtmlTags.flags(element.normalName());
        if ((flags & ONCE) != 0) {
            pass(element, flags, top);
            return top;
        }
        Attributes attributes = element.attributesSize() == 0 ? NO_ATTRIBUTES : element.attributes();
        Line.Visibility visibility = Hiding.of(attributes, flags, top.visibility);
        if (visibility != top.visibility && isPassedOver(element, flags, top, visibility)) {
            return top;
        }
        Frame frame = top.open(element, attributes, flags, visibility);
        open(frame, attributes, top);
        return frame;
    }

    /** An element that is not entered: nothing in it is a line. */
    private void pass(Element element, int flags, Frame top) {
        if ((flags & HtmlTags.ABOUT) != 0) {
            about.add(element);
            if (element.normalName().equals("meta")) {
                pictures.addMeta(element, top, lines.size());
            }
        } else if ((flags & HtmlTags.BREAK) != 0) {
            if (top.keepsSpace) {
                line.newline();
            } else if (line.breakLine()) {
                flush(top);
            }
        } else if ((flags & HtmlTags.IMAGE) != 0) {
            pictures.add(element, top, lines.size());
        }
    }

    /** Hidden text that would tear a line apart is set aside until the line ends; a {@code noscript} in the head is skipped. */
    private boolean isPassedOver(Element element, int flags, Frame top, Line.Visibility visibility) {
        if ((top.flags & HtmlTags.HEAD) != 0) {
            return true;
        }
        if ((flags & HtmlTags.BLOCK) != 0 || line.isEmpty() || Subtree.hasBlock(element)) {
            return false;
        }
        String text = Subtree.text(element, budget.limits().maxLineLength());
        if (!text.isEmpty()) {
            asides.add(new Line(text, new Extent(0, 0, 0, 0), top.block(), List.of(), -1, visibility, 0));
        }
        return true;
    }

    private void open(Frame frame, Attributes attributes, Frame top) {
        if (frame.depth >= budget.limits().maxDepth()) {
            budget.remark(Status.limited("depth"));
        }
        if ((frame.flags & (HtmlTags.ROOT | HtmlTags.TIME)) != 0) {
            about.add(frame.node);
        }
        if (!attributes.isEmpty()) {
            about.enter(frame, attributes);
        }
        if (frame.flags == 0 && Pictures.isCustom(frame.node.normalName())) {
            pictures.add(frame.node, top, lines.size());
        }
        if (frame.breaksLine) {
            breakBefore(frame, top);
        } else if ((frame.flags & HtmlTags.LINK) != 0 && line.length() == lastLinkEnd) {
            line.space();
        }
        frame.openLine = lines.size();
        frame.openLength = line.length();
        frame.spanStart = line.length();
    }

    private void breakBefore(Frame frame, Frame top) {
        if (top.keepsSpace && frame.visibility == top.visibility) {
            line.freshLine();
        } else {
            flush(top);
        }
    }

    private @Nullable Frame leave(Frame frame) {
        closeSpan(frame);
        Frame parent = frame.parent;
        if (frame.breaksLine && (parent == null || !parent.keepsSpace || frame.visibility != parent.visibility)) {
            flush(frame);
        } else {
            stayOpen(frame);
        }
        elements.close(frame, lines.size());
        return parent;
    }

    /** The element ends within the line. */
    private void stayOpen(Frame frame) {
        if (frame.breaksLine) {
            line.freshLine();
        }
        if (!line.isEmpty() && frame.holdsStartOf(lines.size())) {
            frame.closeLength = line.length();
            closed.add(frame);
        }
        if ((frame.flags & HtmlTags.LINK) != 0) {
            lastLinkEnd = line.isEmpty() ? -1 : line.length();
        }
    }

    private void closeSpan(Frame frame) {
        if (frame.span != null && !line.isEmpty()) {
            line.addSpan(frame.span, frame.spanStart, frame.target);
        }
    }

    /** Ends the open line; that frame is the innermost open element. */
    private void flush(Frame top) {
        if (!line.isEmpty()) {
            closeOpenSpans(top);
            int length = line.length();
            if (top.keepsSpace) {
                line.trimKept();
            }
            if (!line.isEmpty() && hasRoom()) {
                emit(top, length);
            }
        }
        line.clear();
        closed.clear();
        lastLinkEnd = -1;
    }

    private void closeOpenSpans(Frame top) {
        for (Frame at = top.spanned; at != null; at = at.parent == null ? null : at.parent.spanned) {
            closeSpan(at);
            at.spanStart = 0;
        }
    }

    private void emit(Frame top, int length) {
        int index = lines.size();
        Frame holder = top;
        while (!holder.holdsStartOf(index) && holder.parent != null) {
            holder = holder.parent;
        }
        int element = elements.enter(holder, index);
        for (int i = closed.size() - 1; i >= 0; i--) {
            if (closed.get(i).closeLength == length) {
                element = elements.enterClosed(closed.get(i), element, index);
            }
        }
        SourceLine read = new SourceLine(index + 1, line.text());
        add(
                read,
                new Line(read.text(), Extent.whole(read), holder.block(), line.spans(), element, holder.visibility, 0));
        if (!asides.isEmpty()) {
            emitAsides(elements.enter(holder, index));
        }
    }

    private void emitAsides(int element) {
        for (Line aside : asides) {
            if (!hasRoom()) {
                break;
            }
            SourceLine read = new SourceLine(lines.size() + 1, aside.text());
            add(
                    read,
                    new Line(
                            read.text(), Extent.whole(read), aside.block(), List.of(), element, aside.visibility(), 0));
        }
        asides.clear();
    }

    private boolean hasRoom() {
        if (lines.size() >= budget.limits().maxLines()) {
            stop("lines");
        }
        return !stopped;
    }

    private void add(SourceLine read, Line finished) {
        source.add(read);
        lines.add(finished);
    }

    private void stop(String limit) {
        budget.remark(Status.limited(limit));
        stopped = true;
    }
}
