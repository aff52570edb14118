package dev.winnow.structure;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Span;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Note;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds footnotes: an element further down the page to which a short link leads, such as {@code [3]} or {@code *}. They are
 * taken out of the running text.
 */
final class Footnotes {

    private static final int MOST_LINES = 8;
    private static final int LONGEST_LABEL = 4;

    private final List<LabelledLine> lines;
    private final String url;
    /** The note that each line belongs to, by its label. */
    private final Map<Integer, String> noteOf = new HashMap<>();
    /** For each line the references on it: the number of the span, and the label. */
    private final Map<Integer, Map<Integer, String>> references = new HashMap<>();

    private final Map<String, List<Node>> contents = new LinkedHashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();

    private Footnotes(Page page, List<LabelledLine> lines) {
        this.lines = lines;
        this.url = page.url().strip();
    }

    static Footnotes of(Page page, List<LabelledLine> lines) {
        Footnotes footnotes = new Footnotes(page, lines);
        if (lines.stream().anyMatch(footnotes::mayRefer)) {
            footnotes.find(page);
        }
        return footnotes;
    }

    private boolean mayRefer(LabelledLine line) {
        return Structure.isPart(line) && line.spans().stream().anyMatch(span -> isReference(line, span));
    }

    private boolean isReference(LabelledLine line, Span span) {
        return span.kind() == Span.Kind.LINK
                && !fragment(span).isEmpty()
                && !mark(line, span).isEmpty();
    }

    /** The id that a link on the same page leads to, else nothing. */
    private String fragment(Span span) {
        String target = span.target();
        if (target.startsWith("#")) {
            return target.substring(1);
        }
        boolean own = !url.isEmpty() && target.startsWith(url) && target.startsWith("#", url.length());
        return own ? target.substring(url.length() + 1) : "";
    }

    /** The text of a reference without its brackets; empty if it is too long for one. */
    private static String mark(LabelledLine line, Span span) {
        String text = line.text().substring(span.start(), span.end()).strip();
        boolean bracketed = text.length() > 2 && "[(".indexOf(text.charAt(0)) >= 0;
        String mark = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        return mark.length() <= LONGEST_LABEL && !isWord(mark) ? mark : "";
    }

    /** Whether the link is set as references are: raised, in brackets, or a symbol; others lead to places of the text. */
    private static boolean isRaised(LabelledLine line, Span link) {
        boolean symbol = !Character.isLetterOrDigit(line.text().charAt(link.start()));
        return symbol
                || line.spans().stream()
                        .filter(span -> span.kind() == Span.Kind.SUPERSCRIPT)
                        .anyMatch(span -> holds(span, link) || holds(link, span));
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && outer.end() >= inner.end();
    }

    private static boolean isWord(String mark) {
        return mark.length() > 1 && mark.chars().allMatch(Character::isLetter);
    }

    private void find(Page page) {
        Map<String, Element> targets = new HashMap<>();
        page.elements().stream()
                .filter(element -> !element.id().isEmpty())
                .forEach(element -> targets.putIfAbsent(element.id(), element));
        Map<Element, String> labels = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Structure.isPart(lines.get(i)) && !noteOf.containsKey(i)) {
                refer(i, targets, labels);
            }
        }
        Map<Integer, Boolean> allNotes = new HashMap<>();
        Set<String> given = new HashSet<>();
        labels.forEach((note, label) -> {
            boolean item = note.tag().equals("li") && note.parent() >= 0;
            if (item
                    && !allNotes.computeIfAbsent(
                            note.parent(), list -> isAllNotes(page.elements().get(list)))) {
                given.add(label);
            }
        });
        giveUp(given);
    }

    private boolean isAllNotes(Element list) {
        for (int i = list.firstLine(); i < list.endLine(); i++) {
            if (Structure.isPart(lines.get(i)) && !noteOf.containsKey(i)) {
                return false;
            }
        }
        return true;
    }

    /** A list of which some items are referred to and others are not is a list. */
    private void giveUp(Set<String> labels) {
        noteOf.values().removeIf(labels::contains);
        references.values().forEach(marks -> marks.values().removeIf(labels::contains));
        contents.keySet().removeAll(labels);
    }

    private void refer(int index, Map<String, Element> targets, Map<Element, String> labels) {
        LabelledLine line = lines.get(index);
        for (int k = 0; k < line.spans().size(); k++) {
            Span span = line.spans().get(k);
            Element note = isReference(line, span) && isRaised(line, span) ? targets.get(fragment(span)) : null;
            if (note != null && (labels.containsKey(note) || isNote(note, index))) {
                String label = labels.computeIfAbsent(note, key -> label(mark(line, span)));
                for (int i = note.firstLine(); i < note.endLine(); i++) {
                    noteOf.putIfAbsent(i, label);
                }
                references.computeIfAbsent(index, key -> new HashMap<>()).put(k, label);
            }
        }
    }

    private boolean isNote(Element note, int reference) {
        if (note.firstLine() <= reference || note.lineCount() > MOST_LINES) {
            return false;
        }
        boolean kept = false;
        for (int i = note.firstLine(); i < note.endLine(); i++) {
            if (noteOf.containsKey(i)) {
                return false;
            }
            Block.Kind kind = lines.get(i).structure().kind();
            if (kind == Block.Kind.HEADING || kind == Block.Kind.PREFORMATTED) {
                return false;
            }
            kept |= Structure.isPart(lines.get(i));
        }
        return kept;
    }

    /** A label of letters and digits that no other note has. */
    private String label(String mark) {
        boolean plain = mark.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        String stem = plain ? mark : "n" + (contents.size() + 1);
        String label = stem;
        while (contents.containsKey(label)) {
            label = stem + "x" + (1 + copies.merge(stem, 1, (many, one) -> many + one));
        }
        contents.put(label, new ArrayList<>());
        return label;
    }

    /** The text of that line; references on it lead to notes. */
    Text marked(int index) {
        LabelledLine line = lines.get(index);
        if (!line.segments().isEmpty()) {
            return Text.of(line.keptText());
        }
        Map<Integer, String> marks = references.get(index);
        if (marks == null) {
            return new Text(line.text(), line.spans());
        }
        List<Span> spans = new ArrayList<>(line.spans());
        Set<Span> covered = new HashSet<>();
        marks.forEach((k, label) -> {
            Span link = spans.get(k);
            spans.stream().filter(other -> isSameRange(other, link)).forEach(covered::add);
            spans.set(k, new Span(Span.Kind.NOTE, link.start(), link.end(), label));
        });
        spans.removeIf(span -> covered.contains(span) && span.kind() != Span.Kind.NOTE);
        return new Text(line.text(), spans);
    }

    private static boolean isSameRange(Span one, Span other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    /** Takes the block of that line if it belongs to a note. */
    boolean take(int index, Node block) {
        String label = noteOf.get(index);
        if (label == null) {
            return false;
        }
        List<Node> content = contents.computeIfAbsent(label, key -> new ArrayList<>());
        if (!(block instanceof Paragraph paragraph)) {
            content.add(block);
            return true;
        }
        Text text = BackLinks.without(paragraph.text());
        if (!text.text().isEmpty()) {
            content.add(new Paragraph(text));
        }
        return true;
    }

    List<Note> notes() {
        return contents.entrySet().stream()
                .filter(note -> !note.getValue().isEmpty())
                .map(note -> new Note(note.getKey(), note.getValue()))
                .toList();
    }
}
