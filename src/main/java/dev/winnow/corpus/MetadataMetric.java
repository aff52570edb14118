package dev.winnow.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores titles, authors and dates. A title is right if it equals the corpus' one word for word, or one holds the other
 * and is at most twice as long; authors if each name is found and none is added, one name inside the other will do; a
 * date if the day is the same.
 */
public final class MetadataMetric {
    private static final int DAY = 10;

    private MetadataMetric() {}

    /** Scores the predictions, by id, on those of the pages that have a row in the corpus. */
    public static MetadataReport measure(List<CorpusPage> pages, Map<String, Prediction> predictions) {
        Tally title = new Tally();
        Tally authors = new Tally();
        Tally date = new Tally();
        for (Gold gold : pages.stream().flatMap(page -> page.gold().stream()).toList()) {
            Prediction got = predictions.getOrDefault(gold.id(), nothing(gold.id()));
            String gotTitle = got.title().orElse("");
            String gotDate = got.published().orElse("");
            GoldCase want = closest(gold.metadata(), gotTitle);
            String wantTitle = want.title().orElse("");
            String wantDate = want.date().orElse("");
            title.add(!wantTitle.isEmpty(), !gotTitle.isEmpty(), sameTitle(wantTitle, gotTitle));
            authors.add(!want.authors().isEmpty(), !got.authors().isEmpty(), sameNames(want.authors(), got.authors()));
            date.add(!wantDate.isEmpty(), !gotDate.isEmpty(), day(wantDate).equals(day(gotDate)));
        }
        return new MetadataReport(List.of(title.field("title"), authors.field("authors"), date.field("date")));
    }

    private static Prediction nothing(String id) {
        return new Prediction(id, "", Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    private static GoldCase closest(List<GoldCase> cases, String title) {
        return cases.stream()
                .filter(answer -> sameTitle(answer.title().orElse(""), title))
                .findFirst()
                .orElse(cases.get(0));
    }

    static boolean sameTitle(String want, String got) {
        String a = Words.flat(want);
        String b = Words.flat(got);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int longer = Math.max(length(a), length(b));
        int shorter = Math.min(length(a), length(b));
        return a.equals(b) || (alike(a, b) && longer <= 2 * shorter);
    }

    static boolean sameNames(List<String> want, List<String> got) {
        List<String> a = flat(want);
        List<String> b = flat(got);
        return !b.isEmpty()
                && a.stream().allMatch(name -> b.stream().anyMatch(other -> alike(name, other)))
                && b.stream().allMatch(name -> a.stream().anyMatch(other -> alike(name, other)));
    }

    private static List<String> flat(List<String> names) {
        return names.stream().map(Words::flat).filter(name -> !name.isEmpty()).toList();
    }

    private static boolean alike(String a, String b) {
        return a.contains(b) || b.contains(a);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String day(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }

    /** Counts one field. */
    private static final class Tally {
        private int wanted;
        private int right;
        private int unwanted;
        private int invented;

        void add(boolean want, boolean got, boolean same) {
            wanted += want ? 1 : 0;
            right += want && got && same ? 1 : 0;
            unwanted += want ? 0 : 1;
            invented += got && !want ? 1 : 0;
        }

        MetadataReport.Field field(String name) {
            return new MetadataReport.Field(name, new Share(right, wanted), new Share(invented, unwanted));
        }
    }
}
