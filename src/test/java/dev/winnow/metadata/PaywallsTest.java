package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict takes two kinds of evidence. */
@NullMarked
class PaywallsTest {

    private static final String WHOLE =
            "The ferry came back at noon, with forty passengers who had spent the night at sea.";
    private static final String CUT = "The ferry came back at noon, with forty passengers who had spent the night...";
    private static final String PITCH = "Subscribe for £1 a week to read on";

    private static Told text(String... paragraphs) {
        Told told = new Told();
        for (String paragraph : paragraphs) {
            told.line(Role.BODY, paragraph);
        }
        return told;
    }

    private static Told declaring(String value, Told told) {
        return told.jsonLd("{'@type':'NewsArticle','isAccessibleForFree':" + value + "}");
    }

    private static Optional<Boolean> verdict(Told told) {
        return told.read().paywalled();
    }

    @Test
    void onePieceOfEvidenceDecidesNothing() {
        assertThat(verdict(text(WHOLE))).isEmpty();
        assertThat(verdict(text(CUT))).isEmpty();
        assertThat(verdict(text(WHOLE).line(Role.PAYWALL, PITCH))).isEmpty();
        assertThat(verdict(declaring("false", text(WHOLE)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "'False'", "'http://schema.org/False'"})
    void declaredAndCutOrPitched(String no) {
        assertThat(verdict(declaring(no, text(CUT)))).contains(true);
        assertThat(verdict(declaring(no, text(WHOLE).line(Role.PAYWALL, PITCH))))
                .contains(true);
    }

    @Test
    void cutAndPitchedIsAllThatATextTells() {
        Told told = text(WHOLE, CUT).line(Role.SHARE, "Share").line(Role.PAYWALL, PITCH);
        assertThat(verdict(told)).contains(true);
        assertThat(told.read().origin(Field.PAYWALLED)).contains(Origin.LINES);
        assertThat(verdict(text(WHOLE, "The ferry came back at noon, with forty passengers who had spent the night at")
                        .line(Role.PAYWALL, PITCH)))
                .contains(true);
    }

    @Test
    void thePitchMustComeNextAndBeSeen() {
        assertThat(verdict(text(CUT).line(Role.RELATED, "Fog at sea").line(Role.PAYWALL, PITCH)))
                .isEmpty();
        assertThat(verdict(new Told().line(Role.PAYWALL, PITCH).line(Role.BODY, CUT)))
                .isEmpty();
        assertThat(verdict(text(CUT).line(Role.PAYWALL, PITCH).but(PaywallsTest::hidden)))
                .isEmpty();
    }

    private static LabelledLine hidden(LabelledLine line) {
        return new LabelledLine(
                line.number(),
                line.text(),
                line.role(),
                1,
                false,
                false,
                line.block(),
                line.structure(),
                line.segments(),
                line.evidence());
    }

    @Test
    void aLongTextThatEndsInDotsIsNotCut() {
        String[] long40 = new String[40];
        java.util.Arrays.fill(long40, WHOLE);
        assertThat(verdict(text(long40).line(Role.BODY, CUT).line(Role.PAYWALL, PITCH)))
                .isEmpty();
    }

    @Test
    void aTextMuchShorterThanTheWordCountIsCut() {
        Told told = declaring("false,'wordCount':'900'", text(WHOLE));
        assertThat(verdict(told)).contains(true);
        assertThat(told.read().origin(Field.PAYWALLED)).contains(Origin.COMBINED);
        assertThat(verdict(declaring("false,'wordCount':20", text(WHOLE)))).isEmpty();
        assertThat(verdict(declaring("false,'wordCount':99999999999", text(WHOLE))))
                .isEmpty();
    }

    @Test
    void freeWhereDeclaredAndNotBothCutAndPitched() {
        Told told = declaring("true", text(WHOLE).line(Role.PAYWALL, "Support our work with a gift"));
        assertThat(verdict(told)).contains(false);
        assertThat(told.read().origin(Field.PAYWALLED)).contains(Origin.JSON_LD);
        assertThat(verdict(declaring("true", text(CUT)))).contains(false);
        assertThat(verdict(declaring("true", text(CUT).line(Role.PAYWALL, PITCH))))
                .isEmpty();
    }

    @Test
    void tiersAndOtherMetaElements() {
        assertThat(verdict(text(WHOLE).meta("article:content_tier", "free"))).contains(false);
        assertThat(verdict(text(CUT).meta("article:content_tier", "locked"))).contains(true);
        assertThat(verdict(text(CUT).meta("article:content_tier", "metered"))).contains(true);
        assertThat(verdict(text(WHOLE).meta("article:content_tier", "metered").line(Role.PAYWALL, PITCH)))
                .isEmpty();
        assertThat(verdict(text(WHOLE).meta("cxenseparse:ispremium", "false"))).contains(false);
        assertThat(verdict(text(WHOLE).meta("adv:premium", "no"))).isEmpty();
        assertThat(verdict(text(CUT).meta("isaccessibleforfree", "false"))).contains(true);
    }

    @Test
    void aLockedPartOutweighsAFreePage() {
        String page = "true,'hasPart':{'@type':'WebPageElement','isAccessibleForFree':'False'}";
        assertThat(verdict(declaring(page, text(WHOLE)))).isEmpty();
        assertThat(verdict(declaring(page, text(CUT)))).contains(true);
    }

    @Test
    void wordsOfScriptsWithoutBlanksAreCountedByLetter() {
        assertThat(KeptBody.words("The ferry's back, at 9 – really")).isEqualTo(6);
        assertThat(KeptBody.words("フェリーが戻る")).isEqualTo(7);
        assertThat(KeptBody.words("배가 돌아왔다")).isEqualTo(2);
    }
}
