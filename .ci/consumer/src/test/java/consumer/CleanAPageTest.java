package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import java.io.File;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the library does first, with nothing but the core on the class path. */
class CleanAPageTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry leaves at noon | Quay Courier</title></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
            <article><h1>Ferry leaves at noon</h1>
            <p>The ferry between Ostmark and the outer islands left at noon on Tuesday, the first to sail since a storm
            tore away the landing stage in the old harbour nine days ago.</p>
            <p>Some two hundred passengers had waited on the quay since the early morning, many of them islanders who had
            come to the mainland for a day and had to stay for more than a week.</p>
            <p>The harbour master, who had inspected the new stage with two engineers the evening before, said that it
            would hold through the winter, but that larger ships could not use it before the spring.</p>
            <p>On the islands the shops had run out of fresh bread and milk by Friday, and the school had closed because
            three of its four teachers were among those who could not get back.</p>
            <p>The company that runs the ferry said that tickets bought for the cancelled sailings would remain valid
            until the end of the month, and that nobody needed to apply for a refund.</p></article>
            <footer><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></footer>
            </body></html>
            """;

    @Test
    void keepsTheArticleAndDropsTheRest() {
        CleanPage page = Winnow.standard().clean(Source.html(PAGE));
        assertTrue(page.text().contains("The ferry between Ostmark"), page::text);
        assertTrue(page.text().contains("nobody needed to apply for a refund"), page::text);
        assertFalse(page.text().contains("Privacy policy"), page::text);
        assertEquals("Ferry leaves at noon", page.metadata().title().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "picocli.CommandLine",
                "org.assertj.core.api.Assertions",
                "io.github.metarank.lightgbm4j.LGBMBooster",
                "org.openjdk.jmh.Main"
            })
    void facesOfTheLibraryBringNothingAlong(String optional) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(optional));
    }

    @Test
    void theClassPathHoldsTheCoreAndJUnitOnly() {
        List<String> known = List.of(
                "winnow-",
                "jsoup-",
                "commons-text-",
                "commons-lang3-",
                "snakeyaml-engine-",
                "re2j-",
                "jackson-core-",
                "jspecify-",
                "junit-",
                "opentest4j-",
                "apiguardian-api-",
                "surefire",
                "classes",
                "test-classes");
        TreeSet<String> strangers = new TreeSet<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)) {
            String name = new File(entry).getName();
            if (known.stream().noneMatch(name::startsWith)) {
                strangers.add(name);
            }
        }
        assertEquals(new TreeSet<String>(), strangers);
    }
}
