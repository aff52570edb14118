package dev.winnow.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages told from a few sentences, and what must not be taken for a language. */
class LanguageGuessTest {

    private static final String ENGLISH = "The mayor opened the new bridge over the river, and most of the people who "
            + "had waited for it since the morning were the first to walk to the other side.";
    private static final String GERMAN =
            "Die Bürgermeisterin hat die neue Brücke über den Fluss eröffnet, und viele von "
                    + "denen, die seit dem Morgen gewartet hatten, gingen als Erste auf die andere Seite.";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/dev/winnow/language/sentences.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void everyLanguageOfTheTable(String tag, String sentences) {
        assertThat(tag(sentences)).isEqualTo(tag);
    }

    /** Where one of two close languages has a spelling of its own, a single sentence is enough. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Han har ikke været hjemme siden i går, og nu vil ingen af naboerne sige noget om det.
            nb | Han har ikke vært hjemme siden i går, og nå vil ingen av naboene si noe om det.
            nn | Han har ikkje vore heime sidan i går, og no vil ingen av naboane seie noko om det.
            sv | Han har inte varit hemma sedan i går, och nu vill ingen av grannarna säga något om det.
            cs | Řekl, že když bude hezky, půjdou příští týden všichni spolu do lesa, protože tam ještě nebyli.
            sk | Povedal, že keď bude pekne, pôjdu budúci týždeň všetci spolu do lesa, pretože tam ešte neboli.
            es | No hay nadie en la casa, pero los vecinos dicen que ayer todavía estaban allí con sus hijos.
            pt | Não há ninguém na casa, mas os vizinhos dizem que ontem ainda estavam lá com os seus filhos.
            gl | Non hai ninguén na casa, pero os veciños din que onte aínda estaban alí cos seus fillos.
            ca | No hi ha ningú a la casa, però els veïns diuen que ahir encara eren allà amb els seus fills.
            ru | Он сказал, что если не будет дождя, то все они пойдут в лес, потому что там ещё не были.
            uk | Він сказав, що якщо не буде дощу, то всі вони підуть до лісу, бо там ще не були.
            be | Ён сказаў, што калі не будзе дажджу, то ўсе яны пойдуць у лес, бо там яшчэ не былі.
            bg | Той каза, че ако не вали, всички ще отидат в гората, защото още не са били там.
            mk | Тој рече дека ако не врне, сите ќе одат во шумата, бидејќи уште не биле таму.
            sr | Рекао је да ће сви ићи у шуму ако не буде кише, јер још нису били тамо.
            nl | Hij zegt dat er niemand thuis is, maar de buren hebben hen gisteren nog met hun kinderen gezien.
            af | Hy sê dat daar niemand tuis is nie, maar die bure het hulle gister nog met hul kinders gesien.
            zu | Abantu bathi bazobuya kusasa ngoba namuhla akukho muntu okhona ekhaya futhi imvula iyana kakhulu.
            xh | Abantu bathi baza kubuya ngomso kuba namhlanje akukho mntu ukhoyo ekhaya kwaye imvula iyana kakhulu.
            """)
    void closeLanguages(String tag, String sentence) {
        assertThat(tag(sentence)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "2024",
                "12.5 | 13.75 | 9.01 | 44,000 | 1,250,000 | 3:2 | 0:0 | 17 % | 18 % | 2.4.1",
                "Oslo",
                "Ada Moss, Ben Fell",
                "https://www.gazette.example/the-best-of-the-year/and-what-it-was-for/all.html",
                "ABX-40 ABX-41 ABX-42 KTR-7 KTR-8 Zephyr Quartz 9000 Zephyr Quartz 9100",
                "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"
            })
    void saysNothing(String text) {
        assertThat(LanguageGuess.of(List.of(text))).isEmpty();
    }

    @Test
    void noLinesSayNothing() {
        assertThat(LanguageGuess.of(List.of())).isEmpty();
    }

    @Test
    void quotedWordsOfAnotherLanguageCountLess() {
        assertThat(tag(GERMAN + " Auf dem Schild stand: “The bridge is open to all of you.”"))
                .isEqualTo("de");
        assertThat(tag(ENGLISH + " The sign said: «Die Brücke ist für alle offen.» Никто не пришёл."))
                .isEqualTo("en");
    }

    @Test
    void codeAndAddressesCountLess() {
        String code = "for (int i = 0; i < the_end; i++) { if (is_in(list, i)) return this.value.of(the.list); } ";
        String address = "https://www.gazette.example/the-best-of-the-year/and-what-it-was-for/all-of-us.html ";
        assertThat(tag(code + address.repeat(10) + GERMAN)).isEqualTo("de");
    }

    @Test
    void aWordThatComesAgainAndAgainIsNoProse() {
        assertThat(LanguageGuess.of(Collections.nCopies(300, "word Zephyr Quartz")))
                .isEmpty();
    }

    @Test
    void twoScriptsShareAPage() {
        assertThat(tag("이 함수는 목록을 정렬합니다. sort(list) list.size() sort.by(key) " + "다음 예제를 보십시오. ".repeat(4)))
                .isEqualTo("ko");
        assertThat(tag("東京都港区で会議が開催された。参加者は約百人。")).isEqualTo("ja");
        assertThat(tag("会議日程：東京都港区、大阪市北区、名古屋市中区、会場は市役所です")).isEqualTo("ja");
    }

    @Test
    void accentsMayStandApart() {
        String text = "Thuyền trưởng nói rằng tất cả hành khách đều an toàn, vì ngày mai sẽ có nhiều thuyền hơn.";
        assertThat(tag(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo("vi");
    }

    @Test
    void capitalsAndSoftHyphensDoNotMatter() {
        assertThat(tag(GERMAN.toUpperCase(Locale.ROOT))).isEqualTo("de");
        assertThat(tag(GERMAN.replace("eröffnet", "er\u00ADöff\u00ADnet").replace("viele", "vie\u00ADle")))
                .isEqualTo("de");
    }

    @Test
    void vowelPointsDoNotMatter() {
        assertThat(
                        tag(
                                "قَالَ القُبْطَانُ إِنَّ جَمِيعَ الرُّكَّابِ بِخَيْرٍ، وَلَكِنَّهُ لَمْ يَقُلْ مَتَى يُمْكِنُ أَنْ يَعُودُوا إِلَى المِينَاءِ"))
                .isEqualTo("ar");
    }

    @Test
    void theMiddleAndTheEndCountToo() {
        List<String> lines = List.of(ENGLISH, (GERMAN + " ").repeat(40), (GERMAN + " ").repeat(40));
        assertThat(LanguageGuess.of(lines)).map(LanguageGuess::tag).contains("de");
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(tag("IN THE INTERIOR OF THE ISLAND IT IS WINTER, AND THE INHABITANTS STAY INSIDE"))
                    .isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesTheLanguagesThatFitAsWell() {
        LanguageGuess guess = LanguageGuess.of(
                        List.of("Rekao je da su svi bili na brodu i da nisu ništa vidjeli do kraja."))
                .orElseThrow();
        assertThat(guess.close()).isNotEmpty().doesNotContain(guess.tag());
        assertThat(List.of("hr", "bs", "sr-Latn")).contains(guess.tag()).containsAll(guess.close());
        assertThat(LanguageGuess.of(List.of(ENGLISH)).orElseThrow().close()).isEmpty();
    }

    @Test
    void knowsWhatItCanGuess() {
        assertThat(List.of("en", "zu", "ko", "zh", "ja", "el")).allMatch(LanguageGuess::knows);
        assertThat(List.of("", "haw", "xx", "se")).noneMatch(LanguageGuess::knows);
    }

    @Test
    @Timeout(10)
    void hostileTexts() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            noise.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
        List<String> texts = List.of(
                noise.toString(),
                "a".repeat(2_000_000),
                "'".repeat(100_000),
                "e\u0301".repeat(100_000),
                ". ".repeat(100_000));
        for (String text : texts) {
            for (int i = 0; i < 50; i++) {
                LanguageGuess.of(List.of(text));
            }
        }
        assertThat(LanguageGuess.of(Collections.nCopies(1_000_000, ""))).isEmpty();
        assertThat(LanguageGuess.of(Collections.nCopies(1_000_000, ENGLISH)))
                .map(LanguageGuess::tag)
                .contains("en");
    }

    private static String tag(String text) {
        return LanguageGuess.of(List.of(text)).map(LanguageGuess::tag).orElse("");
    }
}
