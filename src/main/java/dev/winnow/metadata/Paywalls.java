package dev.winnow.metadata;

import dev.winnow.document.Origin;
import java.util.Optional;

/**
 * Judges whether the text is for those who pay, by three kinds of evidence: what the page <em>declares</em>, a kept text that
 * is <em>cut short</em>, and a <em>pitch</em> for money that comes next after it. Two of them say yes; a page that declares a
 * limit on free pieces only must be cut short, too. A page says no only where it declares itself free and is not both cut
 * short and pitched. Everything else stays open: most pages that declare themselves locked carry their whole text and no
 * pitch, so that a whole text proves nothing, and neither does a phrase alone.
 */
final class Paywalls {

    private static final int SHORT = 500;
    private static final int VERY_SHORT = 300;
    private static final int TIMES_LONGER = 2;
    private static final int MISSING_WORDS = 200;
    private static final int LONGEST_NUMBER = 7;

    private Paywalls() {}

    static Optional<Sourced<Boolean>> find(Clues clues) {
        Optional<Sourced<DeclaredAccess>> declared = DeclaredAccess.of(clues);
        KeptBody body = KeptBody.of(clues.lines());
        if (declared.isEmpty() && !body.pitch()) {
            return Optional.empty();
        }
        boolean end = endsEarly(body);
        boolean cut = end || isShorterThanTold(body, clues.jsonLd());
        if (declared.isEmpty()) {
            return cut && body.pitch() ? yes(end ? Origin.LINES : Origin.COMBINED) : Optional.empty();
        }
        return switch (declared.get().value()) {
            case LOCKED -> cut || body.pitch() ? yes(Origin.COMBINED) : Optional.empty();
            case METERED -> cut ? yes(Origin.COMBINED) : Optional.empty();
            case FREE ->
                cut && body.pitch()
                        ? Optional.empty()
                        : Optional.of(new Sourced<>(false, declared.get().origin()));
        };
    }

    private static Optional<Sourced<Boolean>> yes(Origin origin) {
        return Optional.of(new Sourced<>(true, origin));
    }

    private static boolean endsEarly(KeptBody body) {
        return switch (body.end()) {
            case DOTS -> body.words() < SHORT;
            case OPEN -> body.words() < VERY_SHORT;
            case WHOLE -> false;
        };
    }

    /** Whether the structured data counts, or carries, far more words than were kept. */
    private static boolean isShorterThanTold(KeptBody body, JsonLd jsonLd) {
        int told = Math.max(
                jsonLd.ofArticle("wordCount").map(Paywalls::number).orElse(0),
                jsonLd.ofArticle("articleBody").map(KeptBody::words).orElse(0));
        return told >= TIMES_LONGER * body.words() && told >= body.words() + MISSING_WORDS;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
