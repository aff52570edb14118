package dev.winnow.render;

import dev.winnow.document.Evidence;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reasons of a page, each written once; its lines name them by their places in the list. */
final class ReportReasons {
    private static final double HUNDREDTHS = 100;

    /** What a reason says, whatever its weight. */
    private record Reason(String rule, Role role, String words) {}

    private final Map<Reason, Integer> places = new LinkedHashMap<>();

    /** The reasons of a line, strongest first: for each its place and its weight in hundredths. */
    String of(LabelledLine line) {
        StringBuilder out = new StringBuilder();
        for (Evidence evidence : line.evidence()) {
            Reason reason = new Reason(evidence.rule(), evidence.role(), evidence.reason());
            int place = places.computeIfAbsent(reason, added -> places.size());
            out.append(out.isEmpty() ? "" : " ")
                    .append(place)
                    .append(' ')
                    .append(Math.round(evidence.weight() * HUNDREDTHS));
        }
        return out.toString();
    }

    /** Writes the list. */
    void write(ReportMarkup out) throws IOException {
        for (Reason reason : places.keySet()) {
            out.start("li")
                    .attribute("data-role", reason.role().name())
                    .attribute("data-rule", reason.rule())
                    .text(reason.words())
                    .end("li")
                    .line();
        }
    }
}
