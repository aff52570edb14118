package dev.winnow;

import dev.winnow.decode.Decoded;
import dev.winnow.decode.Decoder;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata;
import dev.winnow.document.Outlook;
import dev.winnow.document.PackUse;
import dev.winnow.document.PackVotes;
import dev.winnow.document.Page;
import dev.winnow.document.PageDate;
import dev.winnow.document.Selectors;
import dev.winnow.document.Status;
import dev.winnow.document.Votes;
import dev.winnow.document.Words;
import dev.winnow.document.article.Article;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.Features;
import dev.winnow.input.Alternative;
import dev.winnow.input.Alternatives;
import dev.winnow.input.Budget;
import dev.winnow.input.Input;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import dev.winnow.metadata.MetadataReader;
import dev.winnow.model.Model;
import dev.winnow.references.References;
import dev.winnow.rules.GeneralRules;
import dev.winnow.rules.PackRules;
import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePacks;
import dev.winnow.structure.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final RulePacks packs;

    Cleaner(Settings settings) {
        this.packs = settings.packs();
        this.model = settings.model();
        this.expect = settings.expect();
        this.decoder = new Decoder(settings.keep(), settings.favor());
    }

    CleanPage clean(Source source, Limits limits) {
        Budget budget = Budget.start(limits);
        Input input = source.input(limits.maxBytes());
        Optional<RulePacks.Choice> choice = packs.forAddress(input.url(), input.host());
        Reading reading = Reading.of(input.with(selectors(choice)), budget);
        if (input.host().isEmpty()) {
            choice = packs.choose(reading.page());
            if (!selectors(choice).equals(Selectors.NONE)) {
                reading = Reading.of(input.with(selectors(choice)), budget);
            }
        }
        return clean(reading, new Judge(choice), budget);
    }

    private static Selectors selectors(Optional<RulePacks.Choice> choice) {
        return choice.map(chosen -> chosen.pack().selectors()).orElse(Selectors.NONE);
    }

    private CleanPage clean(Reading reading, Judge judge, Budget budget) {
        Page page = reading.page();
        Judged visible = judge.judge(page);
        if (page.kind() == Page.Kind.HTML && words(visible.decoded()) < ENOUGH_WORDS) {
            for (Alternative alternative : Alternatives.of(page, budget)) {
                Judged other = judge.judge(alternative.page());
                boolean poor = alternative.isDeclared() || isPoor(visible.decoded());
                if (poor && isBetter(other.decoded(), visible.decoded())) {
                    return fallback(page, visible, alternative, other, budget);
                }
            }
        }
        List<Status> status = new ArrayList<>(budget.remarks());
        reading.fallback().ifPresent(where -> status.add(0, Status.fallback(where)));
        if (!visible.decoded().content()) {
            status.add(0, Status.NO_CONTENT);
        }
        List<LabelledLine> lines = References.attach(page, visible.decoded().lines());
        return result(page, lines, Structure.of(page, lines), visible, status);
    }

    /** What was decided of a page, what a pack said of it, and which pack that was. */
    private record Judged(Decoded decoded, PackVotes pack, Optional<RulePacks.Choice> choice) {

        Optional<PackUse> use() {
            return choice.map(chosen -> new PackUse(chosen.pack().name(), chosen.reason(), pack.matches()));
        }
    }

    /** Judges the forms of one page, with a pack where one was chosen. */
    private final class Judge {

        private final Optional<RulePacks.Choice> choice;

        Judge(Optional<RulePacks.Choice> choice) {
            this.choice = choice;
        }

        Judged judge(Page page) {
            FeatureTable table = Features.of(page);
            Votes votes = GeneralRules.vote(table);
            Outlook outlook = model.judge(table, votes, expect);
            if (choice.isEmpty()) {
                PackVotes none = PackVotes.none(page.lines().size());
                return new Judged(decoder.decode(page, votes, none, outlook), none, choice);
            }
            RulePack pack = choice.get().pack();
            Optional<LocalDate> day = pack.layouts().size() > 1 ? day(page) : Optional.empty();
            PackVotes said = PackRules.vote(pack, page, day, List.of());
            Decoded decoded = decoder.decode(page, votes, said, outlook);
            if (PackRules.asksNeighbours(pack)) {
                said = PackRules.vote(pack, page, day, decoded.roles());
                decoded = decoder.decode(page, votes, said, outlook);
            }
            return new Judged(decoded, said, choice);
        }

        private static Optional<LocalDate> day(Page page) {
            return MetadataReader.read(page, List.of(), PackVotes.Picked.NOTHING)
                    .published()
                    .map(PageDate::date);
        }
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

    private static CleanPage fallback(Page page, Judged visible, Alternative alternative, Judged other, Budget budget) {
        List<Status> status = new ArrayList<>(budget.remarks());
        status.add(0, Status.fallback(alternative.name()));
        boolean samePage = alternative.page().source().equals(page.source());
        List<LabelledLine> body =
                References.attach(alternative.page(), other.decoded().lines());
        List<LabelledLine> lines = samePage
                ? body
                : appended(References.attach(page, visible.decoded().lines()), body);
        // the pack's selectors searched the page itself, not what stands elsewhere
        Article article = Structure.of(alternative.page(), body);
        return result(page, lines, article, new Judged(other.decoded(), visible.pack(), visible.choice()), status);
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

    private static CleanPage result(
            Page page, List<LabelledLine> lines, Article article, Judged judged, List<Status> status) {
        Metadata metadata = MetadataReader.read(page, lines, judged.pack().picked());
        if (!judged.pack().stale().isEmpty()) {
            status.add(Status.packStale(judged.pack().stale()));
        }
        if (judged.pack().nativeAd()) {
            status.add(Status.NATIVE_AD);
        }
        List<Status> remarks = status.isEmpty() ? List.of(Status.OK) : status;
        Decoded decoded = judged.decoded();
        return new CleanPage(
                page.kind(), decoded.type(), metadata, remarks, decoded.confidence(), lines, article, judged.use());
    }
}
