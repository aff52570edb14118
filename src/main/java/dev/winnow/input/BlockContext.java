package dev.winnow.input;

import dev.winnow.document.Block;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The block structure at one place of the page: what a line there stands in. */
final class BlockContext {

    static final BlockContext OUTERMOST = new BlockContext(new Block(Block.Kind.OTHER, 0, 0, 0, false), 0, 0);

    /** A bare block inside one of these is a part of it. */
    private static final Set<Block.Kind> OUTLASTING = EnumSet.of(
            Block.Kind.LIST_ITEM,
            Block.Kind.TERM,
            Block.Kind.DEFINITION,
            Block.Kind.HEADER_CELL,
            Block.Kind.CELL,
            Block.Kind.CAPTION,
            Block.Kind.HEADING,
            Block.Kind.CONTROL,
            Block.Kind.PREFORMATTED);

    /** A paragraph inside one of these is a part of it. */
    private static final Set<Block.Kind> HOLDING_PARAGRAPHS = EnumSet.of(
            Block.Kind.LIST_ITEM, Block.Kind.TERM, Block.Kind.DEFINITION, Block.Kind.CAPTION, Block.Kind.CONTROL);

    final Block block;
    private final int quotes;
    private final int lists;
    /** Counts the items of the nearest ordered list, the rows of the nearest table, the cells of its row. */
    private @Nullable Counter items;

    private @Nullable Counter rows;
    private @Nullable Counter cells;

    /** A number that elements of the same list, table or row share. */
    private static final class Counter {
        int count;
    }

    private BlockContext(Block block, int quotes, int lists) {
        this.block = block;
        this.quotes = quotes;
        this.lists = lists;
    }

    /** The context inside a block-level child with these flags. */
    BlockContext enter(Element child, int flags) {
        int innerQuotes = quotes + bit(flags, HtmlTags.QUOTE);
        int innerLists = lists + bit(flags, HtmlTags.LIST);
        if ((flags & HtmlTags.ROW) != 0) {
            increment(rows);
        }
        BlockContext inner = new BlockContext(blockOf(child, flags, innerQuotes), innerQuotes, innerLists);
        inner.items = (flags & HtmlTags.LIST) == 0 ? items : (flags & HtmlTags.ORDERED) != 0 ? new Counter() : null;
        inner.rows = (flags & HtmlTags.TABLE) == 0 ? rows : new Counter();
        inner.cells = (flags & HtmlTags.ROW) == 0 ? cells : new Counter();
        return inner;
    }

    private Block blockOf(Element child, int flags, int inQuotes) {
        if ((flags & HtmlTags.HEADING) != 0) {
            return new Block(Block.Kind.HEADING, child.normalName().charAt(1) - '0', 0, 0, inQuotes > 0);
        }
        if ((flags & HtmlTags.ITEM) != 0) {
            return new Block(Block.Kind.LIST_ITEM, Math.max(1, lists), increment(items), 0, inQuotes > 0);
        }
        if ((flags & (HtmlTags.CELL | HtmlTags.HEADER_CELL)) != 0) {
            Block.Kind kind = (flags & HtmlTags.CELL) != 0 ? Block.Kind.CELL : Block.Kind.HEADER_CELL;
            return new Block(kind, 0, rows == null ? 0 : rows.count, increment(cells), inQuotes > 0);
        }
        if ((flags & (HtmlTags.PARAGRAPH | HtmlTags.QUOTE)) != 0) {
            return HOLDING_PARAGRAPHS.contains(block.kind()) && (flags & HtmlTags.QUOTE) == 0
                    ? block
                    : plain(Block.Kind.PARAGRAPH, inQuotes);
        }
        return plainOf(flags, inQuotes);
    }

    private Block plainOf(int flags, int inQuotes) {
        if ((flags & HtmlTags.CONTROL) != 0) {
            return new Block(Block.Kind.CONTROL, 0, 0, 0, inQuotes > 0);
        }
        if ((flags & HtmlTags.PRE) != 0) {
            return new Block(Block.Kind.PREFORMATTED, 0, 0, 0, inQuotes > 0);
        }
        if ((flags & HtmlTags.CAPTION) != 0) {
            return new Block(Block.Kind.CAPTION, 0, 0, 0, inQuotes > 0);
        }
        if ((flags & HtmlTags.TERM) != 0) {
            return new Block(Block.Kind.TERM, 0, 0, 0, inQuotes > 0);
        }
        if ((flags & HtmlTags.DEFINITION) != 0) {
            return new Block(Block.Kind.DEFINITION, 0, 0, 0, inQuotes > 0);
        }
        boolean part = OUTLASTING.contains(block.kind()) && (flags & (HtmlTags.LIST | HtmlTags.TABLE)) == 0;
        return part ? block : plain(Block.Kind.OTHER, inQuotes);
    }

    private static Block plain(Block.Kind kind, int inQuotes) {
        return kind == Block.Kind.PARAGRAPH && inQuotes == 0
                ? Block.PARAGRAPH
                : inQuotes == 0 ? OUTERMOST.block : new Block(kind, inQuotes, 0, 0, true);
    }

    private static int bit(int flags, int flag) {
        return (flags & flag) == 0 ? 0 : 1;
    }

    private static int increment(@Nullable Counter counter) {
        return counter == null ? 0 : ++counter.count;
    }
}
