package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.PageDate;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the date of publication among a page's lines. A line with a date does better the nearer it is to the headline, if
 * its role is that of a dateline or byline, and if it says "published"; worse if it says "updated", or tells of readers,
 * other pieces or rights.
 */
final class DateLines {

    private static final int LONGEST = 300;
    private static final int LONGEST_OTHER = 120;
    private static final int LONGEST_LABELLED = 30;
    private static final int MOST = 400;
    private static final double ENOUGH = 1.5;
    private static final double CERTAIN = 5.5;
    private static final List<String> PUBLISHED = List.of(
            "publi",
            "posted",
            "released",
            "created",
            "written",
            "submitted",
            "started",
            "start date",
            "asked",
            "issued",
            "veröffentlicht",
            "erstellt",
            "stand:",
            "gepost",
            "geplaatst",
            "opublikowano",
            "udgivet",
            "julkaistu",
            "опубликовано",
            "yayın");
    private static final List<String> ELSEWHERE = List.of(
            "joined",
            "member since",
            "last post",
            "last reply",
            "last active",
            "edited",
            "answered",
            "commented",
            "copyright",
            "©",
            "expires",
            "deadline",
            "retrieved",
            "accessed");

    /** What stands before a date in a line of its own that is about nothing else. */
    private static final List<String> LABELS =
            List.of("date", "datum", "fecha", "dato", "dátum", "дата", "tarih", "päivämäärä", "日付", "날짜");

    private record Candidate(PageDate date, double marks) {}

    private DateLines() {}

    /** The date of the line that does best. */
    static Optional<PageDate> published(Clues clues, DateReading reading) {
        return best(clues, reading, ENOUGH);
    }

    /** The date of a dateline right by the headline that does not tell of a change. */
    static Optional<PageDate> certain(Clues clues, DateReading reading) {
        return best(clues, reading, CERTAIN);
    }

    private static Optional<PageDate> best(Clues clues, DateReading reading, double least) {
        int title = clues.titleIndex();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.lines().size() && found.size() < MOST; i++) {
            LabelledLine line = clues.lines().get(i);
            if (isEligible(line)) {
                Optional<PageDate> date = own(line.text(), reading);
                if (date.isPresent()) {
                    found.add(new Candidate(date.get(), marks(line, i, title)));
                }
            }
        }
        return found.stream()
                .filter(candidate -> candidate.marks() >= least)
                .max(Comparator.comparingDouble(Candidate::marks)) // the first of equals
                .map(Candidate::date);
    }

    private static boolean isEligible(LabelledLine line) {
        boolean dated = line.role() == Role.DATELINE || line.role() == Role.BYLINE;
        return line.visible()
                && line.text().length() <= (dated ? LONGEST : LONGEST_OTHER)
                && Texts.hasDigit(line.text(), line.text().length());
    }

    /** The date that follows the word for publication, where an earlier one is that of a change. */
    private static Optional<PageDate> own(String text, DateReading reading) {
        int at = Updates.isMarked(text) ? Texts.first(Texts.lower(text), PUBLISHED) : -1;
        Optional<PageDate> after =
                at < 0 || at >= text.length() ? Optional.empty() : reading.printed(text.substring(at));
        return after.or(() -> reading.date(text));
    }

    private static double marks(LabelledLine line, int index, int title) {
        String lower = Texts.lower(line.text());
        return role(line.role())
                + (title < 0 ? 0 : nearness(index - title))
                + (Texts.first(lower, PUBLISHED) >= 0 ? 1.5 : 0)
                + (isLabelled(lower) ? 3 : 0)
                - (Updates.isMarked(line.text()) ? 0.75 : 0)
                - (Texts.first(lower, ELSEWHERE) >= 0 ? 2.5 : 0);
    }

    /** Whether a label and digits, or little more, are all there is. */
    private static boolean isLabelled(String lower) {
        return lower.length() <= LONGEST_LABELLED
                && LABELS.stream()
                        .anyMatch(label -> lower.startsWith(label)
                                && lower.length() > label.length()
                                && " :".indexOf(lower.charAt(label.length())) >= 0);
    }

    private static double role(Role role) {
        return switch (role) {
            case DATELINE -> 3;
            case BYLINE -> 2.5;
            case TITLE, SUMMARY, HEADING, BODY, COMMENT, LEGAL, RELATED -> -1;
            case CAPTION, CREDIT -> -1.5;
            case NAVIGATION, PAYWALL, SIGNUP, COMMENT_PROMPT, SHARE, ADVERT, WIDGET -> 0;
        };
    }

    private static double nearness(int after) {
        if (after >= 0) {
            return after <= 4 ? 3 : after <= 8 ? 2 : after <= 15 ? 1 : 0;
        }
        return after >= -3 ? 2 : after >= -6 ? 1 : -0.5;
    }
}
