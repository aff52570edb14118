package dev.winnow.structure;

import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Picture;
import dev.winnow.document.Role;
import dev.winnow.document.article.Figure;
import dev.winnow.document.article.Text;
import dev.winnow.references.References;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pictures of the article: those that stand between its lines, and those that a caption within it tells of.
 * What stands among dropped lines, as the pictures of teasers do, is none of them.
 */
final class Illustrations {

    private static final int MOST = 200;
    private static final int LONGEST_TITLE = 1000;

    private final Page page;
    private final List<LabelledLine> lines;
    /** Indexes of the lines that the article reaches from and to. */
    private final int first;

    private final int last;
    /** The captions and credits of a picture, by its address. */
    private final Map<String, List<Integer>> captions = new HashMap<>();

    private final Map<Integer, List<Placed>> figures = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();

    /**
     * A figure in its place.
     *
     * @param figure the figure
     * @param element the element that it stands in
     */
    record Placed(Figure figure, int element) {}

    Illustrations(Page page, List<LabelledLine> lines) {
        this.page = page;
        this.lines = lines;
        int start = lines.size();
        int end = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean part = Structure.isPart(lines.get(i));
            boolean head =
                    end < 0 && lines.get(i).role() == Role.TITLE && lines.get(i).visible();
            start = part || head ? Math.min(start, i) : start;
            end = part ? i : end;
        }
        this.first = start;
        this.last = end;
        gatherCaptions();
        place();
        placeLoneCaptions();
    }

    /** What stands before the line with that index. */
    List<Placed> at(int line) {
        return figures.getOrDefault(line, List.of());
    }

    /** Whether that line belongs to a figure. */
    boolean tellsOf(int line) {
        return told.contains(line);
    }

    private void gatherCaptions() {
        for (int i = first; i <= last; i++) {
            LabelledLine line = lines.get(i);
            if (isCaption(line) && line.visible() && line.image().isPresent()) {
                captions.computeIfAbsent(line.image().get().url(), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private static boolean isCaption(LabelledLine line) {
        return line.role() == Role.CAPTION || line.role() == Role.CREDIT;
    }

    private void place() {
        int[] before = neighbours(0, 1);
        int[] behind = neighbours(lines.size() - 1, -1);
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (Picture picture : page.pictures()) {
            boolean within = picture.line() >= first && picture.line() <= last + 1;
            if (within && seen.size() < MOST && (!captions.isEmpty() || isBetween(picture, before, behind))) {
                Image image = References.image(page, picture);
                boolean wanted = captions.containsKey(image.url()) || isBetween(picture, before, behind);
                if (wanted && seen.putIfAbsent(image.url(), true) == null) {
                    put(
                            picture.line(),
                            figure(Optional.of(image), captions.getOrDefault(image.url(), List.of())),
                            picture.element());
                }
            }
        }
    }

    /** For each line the nearest line in that direction, itself not counted, that is seen and no caption; −1 if none is. */
    private int[] neighbours(int from, int step) {
        int[] nearest = new int[lines.size() + 1];
        int seen = -1;
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            nearest[i] = seen;
            LabelledLine line = lines.get(i);
            seen = line.visible() && !isCaption(line) ? i : seen;
        }
        nearest[lines.size()] = step > 0 ? seen : -1;
        return nearest;
    }

    /** Whether the lines on both sides are of the article; above it may stand its head. */
    private boolean isBetween(Picture picture, int[] before, int[] behind) {
        int at = picture.line();
        int above = before[at];
        boolean shown = at < lines.size() && lines.get(at).visible() && !isCaption(lines.get(at));
        int below = shown ? at : at < lines.size() ? behind[at] : -1;
        return above >= first && isHeadOrPart(lines.get(above)) && below >= 0 && isPartOrHead(below);
    }

    private boolean isPartOrHead(int below) {
        return Structure.isPart(lines.get(below)) || isHeadOrPart(lines.get(below)) && below < last;
    }

    private static boolean isHeadOrPart(LabelledLine line) {
        return switch (line.role()) {
            case TITLE, SUMMARY, BYLINE, DATELINE -> true;
            default -> Structure.isPart(line);
        };
    }

    private Figure figure(Optional<Image> image, List<Integer> captionLines) {
        StringBuilder title = new StringBuilder();
        List<Text> kept = new ArrayList<>();
        for (int i : captionLines) {
            LabelledLine line = lines.get(i);
            if (title.length() + line.text().length() < LONGEST_TITLE) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
            }
            if (Structure.isPart(line)) {
                kept.add(line.segments().isEmpty() ? new Text(line.text(), line.spans()) : Text.of(line.keptText()));
                told.add(i);
            }
        }
        return new Figure(image, title.toString(), kept);
    }

    /** Kept captions whose picture is not among the pictures stand where they are. */
    private void placeLoneCaptions() {
        for (int i = Math.max(0, first); i <= last; i++) {
            if (isCaption(lines.get(i)) && Structure.isPart(lines.get(i)) && !told.contains(i)) {
                put(
                        i,
                        figure(lines.get(i).image(), List.of(i)),
                        page.lines().get(i).element());
            }
        }
    }

    private void put(int line, Figure figure, int element) {
        figures.computeIfAbsent(line, key -> new ArrayList<>()).add(new Placed(figure, element));
    }
}
