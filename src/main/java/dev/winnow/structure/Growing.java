package dev.winnow.structure;

import dev.winnow.document.Setting;
import dev.winnow.document.article.Definitions;
import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Quotation;
import dev.winnow.document.article.Table;
import dev.winnow.structure.Container.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A container, or the tree itself, that blocks are still added to. */
final class Growing {

    private final Optional<Container> container;
    private final Setting setting;
    private final String tag;
    /** Its blocks; of a list, definitions, table or row those that stand in no part of it and go before it. */
    private final List<Node> content = new ArrayList<>();

    private final List<List<Node>> items = new ArrayList<>();
    private final List<Definitions.Entry> entries = new ArrayList<>();
    private final Grid grid = new Grid();

    Growing(Optional<Container> container, Setting setting, String tag) {
        this.container = container;
        this.setting = setting;
        this.tag = tag;
    }

    boolean is(Container other) {
        return container.isPresent() && container.get().key() == other.key();
    }

    List<Node> content() {
        return content;
    }

    void add(Node block) {
        switch (kind()) {
            case LIST -> items.add(List.of(block));
            case DEFINITIONS -> entries.add(new Definitions.Entry(false, List.of(block)));
            default -> content.add(block);
        }
    }

    /** {@link Kind#ITEM} stands for all that simply hold blocks. */
    private Kind kind() {
        return container.map(Container::kind).orElse(Kind.ITEM);
    }

    /** Takes in a part that is finished. */
    void close(Growing part) {
        switch (part.kind()) {
            case QUOTE -> add(new Quotation(part.content));
            case LIST -> add(new ItemList(part.first(), part.items));
            case ITEM -> closeItem(part);
            case DEFINITIONS -> add(new Definitions(part.entries));
            case TERM, DEFINITION -> closeEntry(part);
            case TABLE -> closeTable(part);
            case ROW -> closeRow(part);
            case CELL -> closeCell(part);
        }
    }

    private void closeItem(Growing item) {
        if (kind() == Kind.LIST) {
            items.add(item.content);
        } else {
            item.content.forEach(this::add);
        }
    }

    private void closeEntry(Growing entry) {
        if (kind() == Kind.DEFINITIONS) {
            entries.add(new Definitions.Entry(entry.kind() == Kind.TERM, entry.content));
        } else {
            entry.content.forEach(this::add);
        }
    }

    private void closeTable(Growing table) {
        table.content.forEach(this::add);
        if (!table.grid.rows().isEmpty()) {
            add(new Table(table.grid.rows()));
        }
    }

    private void closeRow(Growing row) {
        if (kind() == Kind.TABLE) {
            content.addAll(row.content);
            grid.take(row.grid);
        } else {
            row.content.forEach(this::add);
            row.grid.contents().forEach(this::add);
        }
    }

    private void closeCell(Growing cell) {
        if (kind() == Kind.ROW) {
            grid.addCell(cell.setting, cell.tag.equals("th"), cell.content);
        } else {
            cell.content.forEach(this::add);
        }
    }

    private OptionalInt first() {
        return tag.equals("ol") ? OptionalInt.of(setting.start()) : OptionalInt.empty();
    }
}
