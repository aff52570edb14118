package dev.winnow.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings captions together with the credits beside them. */
final class Captions {

    private final Passages passages;
    private final List<Passage> parts;
    private final String[] credits;

    private Captions(Passages passages) {
        this.passages = passages;
        this.parts = passages.list();
        this.credits = new String[parts.size()];
        Arrays.fill(credits, "");
    }

    /** The captions that a reader sees, each text once a picture. */
    static List<Caption> of(List<LabelledLine> lines) {
        Captions captions = new Captions(Passages.of(lines, Role.CAPTION, Role.CREDIT));
        captions.giveCredits();
        return captions.list();
    }

    /** A credit belongs to the caption before it, else to the one behind it. */
    private void giveCredits() {
        for (int i = 0; i < parts.size(); i++) {
            boolean credit = parts.get(i).role() == Role.CREDIT;
            if (credit && !give(i, i - 1, i)) {
                give(i, i + 1, i + 1);
            }
        }
    }

    private boolean give(int credit, int caption, int later) {
        boolean fits = caption >= 0
                && caption < parts.size()
                && parts.get(caption).role() == Role.CAPTION
                && credits[caption].isEmpty()
                && belong(parts.get(credit), parts.get(caption), passages.isNextToLast(later));
        if (fits) {
            credits[caption] = parts.get(credit).text();
        }
        return fits;
    }

    private static boolean belong(Passage credit, Passage caption, boolean adjacent) {
        boolean same = credit.image().equals(caption.image());
        return same && (credit.image().isPresent() || adjacent);
    }

    private List<Caption> list() {
        Set<Passage> seen = new HashSet<>();
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Passage part = parts.get(i);
            Passage key = new Passage(part.role(), part.text(), 0, 0, List.of(), part.image());
            if (part.role() == Role.CAPTION && seen.add(key)) {
                Optional<String> credit = Optional.of(credits[i]).filter(text -> !text.isEmpty());
                captions.add(new Caption(part.text(), credit, part.image(), part.number()));
            }
        }
        return List.copyOf(captions);
    }
}
