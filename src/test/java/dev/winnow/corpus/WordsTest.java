package dev.winnow.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void lettersNumbersAndUnderscoresMakeWords() {
        assertThat(Words.of("The ferry, no. 12_b, left!")).containsExactly("the", "ferry", "no", "12_b", "left");
        assertThat(Words.of("½ cup ² Ⅷ 東京都")).containsExactly("½", "cup", "²", "ⅷ", "東京都");
    }

    @Test
    void combiningMarksEndAWord() {
        assertThat(Words.of("cafe\u0301s")).containsExactly("cafe", "s");
        assertThat(Words.of("\u0939\u093F\u0928")).containsExactly("\u0939", "\u0928");
    }

    @Test
    void codePointsBeyondTheBasicPlaneCount() {
        assertThat(Words.of("\uD835\uDC00b \uD83D\uDE00 x")).containsExactly("\uD835\uDC00b", "x");
        assertThat(Words.of("\uD801\uDC00")).containsExactly("\uD801\uDC28");
    }

    @Test
    void lowerCaseFollowsTheUnicodeRulesInEveryLocale() {
        assertThat(LowerCase.of("TITLE İI")).isEqualTo("title i\u0307i");
        assertThat(LowerCase.of("ΟΔΟΣ ΣΑΣ'Α Σ ΑΣ.")).isEqualTo("οδος σασ'α σ ας.");
    }

    @Test
    void foldsWhiteSpaceOfEveryKind() {
        assertThat(Spaces.fold("\u00A0 a \t\u2003b\u0085c\u001F")).isEqualTo("a b c");
        assertThat(Spaces.isBlank("\u00A0\u2007\u3000")).isTrue();
        assertThat(Spaces.isBlank("\u200B")).isFalse();
    }
}
