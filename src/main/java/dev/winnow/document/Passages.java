package dev.winnow.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers the passages of some roles from the lines that a reader sees. */
final class Passages {

    private final Set<Role> roles;
    private final List<Passage> found = new ArrayList<>();
    /** Index of the last line of each passage. */
    private final List<Integer> ends = new ArrayList<>();

    private int block = -1;

    private Passages(Set<Role> roles) {
        this.roles = roles;
    }

    static Passages of(List<LabelledLine> lines, Role first, Role... more) {
        Passages passages = new Passages(EnumSet.of(first, more));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).visible()) {
                passages.add(lines.get(i), i);
            }
        }
        return passages;
    }

    List<Passage> list() {
        return List.copyOf(found);
    }

    /** Whether nothing stands between that passage and the one before it. */
    boolean isNextToLast(int passage) {
        return passage > 0 && passage < found.size() && ends.get(passage) - ends.get(passage - 1) <= 1;
    }

    private void add(LabelledLine line, int index) {
        if (line.segments().isEmpty()) {
            addPart(line, line.role(), line.text(), index);
        }
        for (Segment part : line.segments()) {
            addPart(line, part.role(), line.text().substring(part.start(), part.end()), index);
        }
        block = line.block();
    }

    private void addPart(LabelledLine line, Role role, String part, int index) {
        String text = part.strip();
        if (!roles.contains(role) || text.isEmpty()) {
            return;
        }
        int last = found.size() - 1;
        if (line.block() == block && last >= 0 && ends.get(last) == index - 1) {
            found.set(last, found.get(last).joined(text, line.confidence()));
            ends.set(last, index);
        } else {
            found.add(new Passage(role, text, line.number(), line.confidence(), line.links(), line.image()));
            ends.add(index);
        }
    }
}
