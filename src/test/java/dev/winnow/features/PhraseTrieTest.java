package dev.winnow.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PhraseTrieTest {

    private static final PhraseTrie TRIE = new PhraseTrie(List.of(
            Lexicon.phrase("^comments$", Category.COMMENT_PROMPT),
            Lexicon.phrase("^0 comments$", Category.COMMENT_PROMPT),
            Lexicon.phrase("^read more", Category.RELATED),
            Lexicon.phrase("your support", Category.PAYWALL),
            Lexicon.phrase("support desk", Category.WIDGET),
            Lexicon.phrase("photo$", Category.CREDIT),
            Lexicon.phrase("don't miss", Category.SIGNUP),
            Lexicon.phrase("评论", Category.COMMENT_PROMPT)));

    private static Hits hits(String text) {
        Hits hits = new Hits();
        char[] buffer = new char[text.length()];
        TRIE.match(buffer, Folding.fold(text.toCharArray(), 0, text.length(), buffer, 0), hits);
        return hits;
    }

    @Test
    void anchorsIgnorePunctuationAndBullets() {
        assertThat(hits("• Comments:").grade(Category.COMMENT_PROMPT)).isEqualTo(3);
        assertThat(hits("Comments on this").grade(Category.COMMENT_PROMPT)).isZero();
        assertThat(hits("» Read more: the ferry").grade(Category.RELATED)).isEqualTo(2);
        assertThat(hits("To read more").grade(Category.RELATED)).isZero();
        assertThat(hits("An agency photo.").grade(Category.CREDIT)).isEqualTo(2);
        assertThat(hits("A photo of it").grade(Category.CREDIT)).isZero();
    }

    @Test
    void foldsCaseDigitsQuotesAndSpace() {
        assertThat(hits("1,234\u00A0 COMMENTS").grade(Category.COMMENT_PROMPT)).isEqualTo(3);
        assertThat(hits("Well, don\u2019t  miss it").grade(Category.SIGNUP)).isEqualTo(1);
    }

    @Test
    void phrasesStandAtWordBoundariesButOverlap() {
        assertThat(hits("all your supporters").any(Category.PAYWALL)).isFalse();
        Hits both = hits("call your support desk now");
        assertThat(both.any(Category.PAYWALL)).isTrue();
        assertThat(both.any(Category.WIDGET)).isTrue();
    }

    @Test
    void scriptsWithoutSpacesNeedNoBoundary() {
        assertThat(hits("全部评论在此").grade(Category.COMMENT_PROMPT)).isEqualTo(1);
        assertThat(hits("评论").grade(Category.COMMENT_PROMPT)).isEqualTo(3);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void isLinearInTheTextsLength() {
        assertThat(hits("your suppor ".repeat(90_000)).any(Category.PAYWALL)).isFalse();
        assertThat(hits("评".repeat(1_000_000)).any(Category.COMMENT_PROMPT)).isFalse();
    }
}
