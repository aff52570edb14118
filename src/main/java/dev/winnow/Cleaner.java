package dev.winnow;

import dev.winnow.decode.Decoded;
import dev.winnow.decode.Decoder;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata;
import dev.winnow.document.Page;
import dev.winnow.document.Status;
import dev.winnow.document.Votes;
import dev.winnow.document.Words;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.Features;
import dev.winnow.input.Alternative;
import dev.winnow.input.Alternatives;
import dev.winnow.input.Budget;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import dev.winnow.metadata.MetadataReader;
import dev.winnow.model.Model;
import dev.winnow.references.References;
import dev.winnow.rules.GeneralRules;
import java.util.ArrayList;
import java.util.List;

/** Leads a source through the stages, and looks elsewhere on the page where the visible part has no article. */
final class Cleaner {

    /** A visible article of this many words is never replaced. */
    private static final int ENOUGH_WORDS = 100;
    /** Nor is one of which this F1 or more is expected. */
    private static final double POOR = 0.5;
    /** What stands elsewhere must be this many times longer. */
    private static final int CLEARLY_LONGER = 3;

    private final Model model;
    private final Expect expect;
    private final Decoder decoder;

    Cleaner(Settings settings) {
        this.model = settings.model();
        this.expect = settings.expect();
        this.decoder = new Decoder(settings.keep(), settings.favor());
    }

    CleanPage clean(Source source, Limits limits) {
        Budget budget = Budget.start(limits);
        Reading reading = Reading.of(source.input(limits.maxBytes()), budget);
        Page page = reading.page();
        Decoded visible = decode(page);
        if (page.kind() == Page.Kind.HTML && words(visible) < ENOUGH_WORDS) {
            for (Alternative alternative : Alternatives.of(page, budget)) {
                Decoded other = decode(alternative.page());
                if (isBetter(other, visible) && (alternative.isDeclared() || isPoor(visible))) {
                    return fallback(page, visible, alternative, other, budget);
                }
            }
        }
        List<Status> status = new ArrayList<>(budget.remarks());
        reading.fallback().ifPresent(where -> status.add(0, Status.fallback(where)));
        if (!visible.content()) {
            status.add(0, Status.NO_CONTENT);
        }
        return result(page, References.attach(page, visible.lines()), visible, status);
    }

    private Decoded decode(Page page) {
        FeatureTable table = Features.of(page);
        Votes votes = GeneralRules.vote(table);
        return decoder.decode(page, votes, model.judge(table, votes, expect));
    }

    private static boolean isPoor(Decoded visible) {
        return !visible.content() || visible.expected() < POOR;
    }

    private static boolean isBetter(Decoded other, Decoded visible) {
        int words = words(other);
        return other.content() && words >= ENOUGH_WORDS && words >= CLEARLY_LONGER * words(visible);
    }

    private static int words(Decoded decoded) {
        int words = 0;
        for (LabelledLine line : decoded.lines()) {
            words += line.kept() ? Words.count(line.keptText()) : 0;
        }
        return words;
    }

    private static CleanPage fallback(
            Page page, Decoded visible, Alternative alternative, Decoded other, Budget budget) {
        List<Status> status = new ArrayList<>(budget.remarks());
        status.add(0, Status.fallback(alternative.name()));
        boolean samePage = alternative.page().source().equals(page.source());
        List<LabelledLine> body = References.attach(alternative.page(), other.lines());
        List<LabelledLine> lines = samePage ? body : appended(References.attach(page, visible.lines()), body);
        return result(page, lines, other, status);
    }

    /** The page's own lines, dropped, and after them those of the body that was found elsewhere. */
    private static List<LabelledLine> appended(List<LabelledLine> visible, List<LabelledLine> body) {
        List<LabelledLine> lines = new ArrayList<>(visible.size() + body.size());
        for (LabelledLine line : visible) {
            lines.add(line.dropped());
        }
        int shift = visible.isEmpty() ? 0 : visible.get(visible.size() - 1).number();
        for (LabelledLine line : body) {
            lines.add(line.shifted(shift));
        }
        return lines;
    }

    private static CleanPage result(Page page, List<LabelledLine> lines, Decoded decoded, List<Status> status) {
        Metadata metadata = MetadataReader.read(page, lines);
        List<Status> remarks = status.isEmpty() ? List.of(Status.OK) : status;
        return new CleanPage(page.kind(), decoded.type(), metadata, remarks, decoded.confidence(), lines);
    }
}
