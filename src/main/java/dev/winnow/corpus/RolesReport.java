package dev.winnow.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well the roles of the lines were found, on pages of one corpus or of several. Immutable. */
public final class RolesReport {
    /** The field that {@link #by} knows of every page with HTML, whatever its gold says. */
    public static final String LANGUAGE = "language";

    private static final String UNKNOWN = "?";

    private final List<Labelled> parts;
    private final Confusion confusion;

    private RolesReport(List<Labelled> parts) {
        this.parts = List.copyOf(parts);
        this.confusion = Confusion.sum(parts.stream().map(Labelled::confusion).toList());
    }

    /** A page with hand labels, and how its lines were taken. */
    private record Labelled(CorpusPage page, String language, Confusion confusion) {
        String group(String field) {
            return field.equals(LANGUAGE)
                    ? language
                    : page.gold().flatMap(gold -> gold.field(field)).orElse(UNKNOWN);
        }
    }

    /** Collects pages. Not thread-safe. */
    static final class Builder {
        private final List<Labelled> parts = new ArrayList<>();

        void add(CorpusPage page, Confusion confusion) throws IOException {
            parts.add(new Labelled(page, page.language().orElse(UNKNOWN), confusion));
        }

        RolesReport build() {
            return new RolesReport(parts);
        }
    }

    /** The report on the pages of all these reports. */
    public static RolesReport pooled(Collection<RolesReport> reports) {
        return new RolesReport(
                reports.stream().flatMap(report -> report.parts.stream()).toList());
    }

    /** How many pages have hand labels. */
    public int pages() {
        return parts.size();
    }

    /** How many of their lines count. */
    public int lines() {
        return confusion.right().of();
    }

    /** The roles of the lines, the most frequent first. */
    public List<RoleScore> roles() {
        return confusion.scores();
    }

    /** Share of lines with the right role, from 0 to 1. */
    public double accuracy() {
        return confusion.right().ratio();
    }

    /** Mean F1 of the roles. */
    public double macroF1() {
        return Scores.mean(roles().stream().map(RoleScore::scores).toList()).f1();
    }

    /** F1 of content against the rest, by characters. */
    public double contentF1() {
        return confusion.content().f1();
    }

    /** What was taken for what. */
    public Confusion confusion() {
        return confusion;
    }

    /**
     * The reports by a field of the gold, such as {@code type}, or by {@link #LANGUAGE}; sorted, pages without it are in
     * group {@code ?}.
     */
    public Map<String, RolesReport> by(String field) {
        Map<String, List<Labelled>> groups = new TreeMap<>();
        for (Labelled part : parts) {
            groups.computeIfAbsent(part.group(field), key -> new ArrayList<>()).add(part);
        }
        Map<String, RolesReport> out = new TreeMap<>();
        groups.forEach((key, group) -> out.put(key, new RolesReport(group)));
        return out;
    }
}
