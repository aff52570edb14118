package dev.winnow.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.NullMarked;

/** Markdown as another parser reads it. */
@NullMarked
final class Markdown extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();

    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();

    private Markdown() {}

    static Markdown read(String markdown) {
        return of(parse(markdown));
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static Markdown of(Node node) {
        Markdown read = new Markdown();
        node.accept(read);
        return read;
    }

    /** The text without markup, each block and cell on a line of its own. */
    String text() {
        return text.toString().strip();
    }

    /** Where links and pictures lead. */
    List<String> links() {
        return links;
    }

    /** Names of the nodes in their order. */
    List<String> kinds() {
        return kinds;
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            kinds.add(node.getClass().getSimpleName());
            node.accept(this);
            boolean ends = node instanceof Block || node instanceof TableCell;
            text.append(ends ? "\n" : "");
        }
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Link node) {
        links.add(node.getDestination());
        visitChildren(node);
    }

    @Override
    public void visit(Image node) {
        links.add(node.getDestination());
    }

    @Override
    public void visit(CustomBlock node) {
        visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
    }
}
