package dev.winnow.decode;

import dev.winnow.document.Extent;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Segment;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Votes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Carries decisions back from the judged lines to the source lines: joined ones share a decision, cut ones have several. */
final class Assembly {

    private final Page page;
    private final List<Decision> decisions;
    private final List<Votes> votes;
    private final Set<Role> keep;

    Assembly(Page page, List<Decision> decisions, List<Votes> votes, Set<Role> keep) {
        this.page = page;
        this.decisions = decisions;
        this.votes = votes;
        this.keep = keep;
    }

    List<LabelledLine> lines() {
        List<LabelledLine> out = new ArrayList<>(page.source().size());
        int row = 0;
        for (SourceLine source : page.source()) {
            while (page.lines().get(row).extent().lastLine() < source.number()) {
                row++;
            }
            int end = row + 1;
            while (end < page.lines().size() && page.lines().get(end).number() == source.number()) {
                end++;
            }
            out.add(end == row + 1 ? whole(source, row) : cut(source, row, end));
        }
        return out;
    }

    private boolean keeps(int row) {
        return keep.contains(decisions.get(row).role()) && decisions.get(row).mayStay();
    }

    private LabelledLine whole(SourceLine source, int row) {
        return labelled(source, row, List.of(), keeps(row));
    }

    private LabelledLine cut(SourceLine source, int start, int end) {
        List<Segment> segments = segments(start, end);
        if (segments.size() == 1) {
            return whole(source, start);
        }
        int main = longest(start, end);
        return labelled(source, main, segments, segments.stream().anyMatch(Segment::kept));
    }

    private LabelledLine labelled(SourceLine source, int row, List<Segment> segments, boolean kept) {
        Line line = page.lines().get(row);
        Decision decision = decisions.get(row);
        return new LabelledLine(
                source.number(),
                source.text(),
                decision.role(),
                decision.confidence(),
                kept,
                line.isVisible(),
                line.number(),
                line.block(),
                segments,
                new LineReasons(votes, row, decision));
    }

    private List<Segment> segments(int start, int end) {
        List<Segment> segments = new ArrayList<>();
        for (int row = start; row < end; row++) {
            Extent extent = page.lines().get(row).extent();
            Role role = decisions.get(row).role();
            int last = segments.size() - 1;
            if (last >= 0 && segments.get(last).role() == role && !isCopy(row)) {
                segments.set(last, new Segment(segments.get(last).start(), extent.end(), role, keeps(row)));
            } else {
                segments.add(new Segment(extent.start(), extent.end(), role, keeps(row)));
            }
        }
        return segments;
    }

    private boolean isCopy(int row) {
        return page.lines().get(row).text().equals(page.lines().get(row - 1).text());
    }

    /** The row among these whose role covers most characters. */
    private int longest(int start, int end) {
        int[] lengths = new int[Role.values().length];
        for (int row = start; row < end; row++) {
            lengths[role(row)] += page.lines().get(row).text().length();
        }
        int best = start;
        for (int row = start + 1; row < end; row++) {
            best = lengths[role(row)] > lengths[role(best)] ? row : best;
        }
        return best;
    }

    private int role(int row) {
        return decisions.get(row).role().ordinal();
    }
}
