package dev.winnow.rules;

import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the lines of one page that rules of a pack fit. For one thread. */
final class RuleRows {

    private final Page page;
    private final List<Role> known;
    private final int rows;
    private final @Nullable String[] folded;
    private @Nullable BitSet visible;

    /** On that page, whose lines have these roles as far as they are known. */
    RuleRows(Page page, List<Role> known) {
        this.page = page;
        this.known = known;
        this.rows = page.lines().size();
        this.folded = new String[rows];
    }

    /** The lines that fit all conditions of the rule. */
    BitSet of(PackRule rule) {
        BitSet fitting = new BitSet();
        fitting.set(0, rows);
        if (!rule.queries().isEmpty()) {
            fitting.and(selected(rule.queries()));
        }
        if (rule.span().isPresent()) {
            fitting.and(span(rule.span().get()));
        }
        for (int row = fitting.nextSetBit(0); row >= 0; row = fitting.nextSetBit(row + 1)) {
            if (!fitsText(rule, row) || !fitsNeighbours(rule, row)) {
                fitting.clear(row);
            }
        }
        return fitting;
    }

    private BitSet selected(List<Integer> queries) {
        BitSet selected = new BitSet();
        for (int query : queries) {
            page.selected(query).lines().forEach(selected::set);
        }
        return selected;
    }

    private BitSet span(PackRule.Span span) {
        BitSet begins = fitting(span.from());
        BitSet ends = fitting(span.to());
        BitSet inside = new BitSet();
        for (int row = begins.nextSetBit(0); row >= 0; row = begins.nextSetBit(row + 1)) {
            int last = ends.nextSetBit(span.including() ? row : row + 1);
            if (last >= 0 && last < row + span.most()) {
                inside.set(row, span.including() ? last + 1 : last);
                row = span.including() ? last : last - 1; // what ends one may begin the next
            }
        }
        return inside;
    }

    private BitSet fitting(LineText text) {
        BitSet fitting = new BitSet();
        for (int row = 0; row < rows; row++) {
            fitting.set(row, fits(text, row));
        }
        return fitting;
    }

    private boolean fitsText(PackRule rule, int row) {
        return rule.texts().isEmpty() || rule.texts().stream().anyMatch(text -> fits(text, row));
    }

    private boolean fits(LineText text, int row) {
        String line = page.lines().get(row).text();
        String fold = folded[row];
        if (fold == null) {
            fold = Literals.fold(line);
            folded[row] = fold;
        }
        return text.fits(line, fold);
    }

    private boolean fitsNeighbours(PackRule rule, int row) {
        return (rule.after().isEmpty() || rule.after().equals(neighbour(row, -1)))
                && (rule.before().isEmpty() || rule.before().equals(neighbour(row, 1)));
    }

    private BitSet visible() {
        BitSet seen = visible;
        if (seen == null) {
            seen = new BitSet();
            for (int row = 0; row < rows; row++) {
                seen.set(row, page.lines().get(row).isVisible());
            }
            visible = seen;
        }
        return seen;
    }

    /** The role of the nearest visible line on that side. */
    private Optional<Role> neighbour(int row, int step) {
        int at = step < 0 ? visible().previousSetBit(row - 1) : visible().nextSetBit(row + 1);
        return at >= 0 && at < known.size() ? Optional.of(known.get(at)) : Optional.empty();
    }
}
