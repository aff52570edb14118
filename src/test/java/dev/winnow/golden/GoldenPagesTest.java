package dev.winnow.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every line of every case is labelled as recorded in its golden file. {@code -Dgolden.update=true} writes the files anew
 * and prints what changed.
 */
class GoldenPagesTest {

    @TestFactory
    Stream<DynamicTest> linesAreLabelledAsRecorded() {
        return Case.all().stream().flatMap(GoldenPagesTest::tests);
    }

    private static Stream<DynamicTest> tests(Case page) {
        return Stream.of(Page.Kind.values())
                .map(kind -> DynamicTest.dynamicTest(page.slug() + " " + kind, () -> check(page, kind)));
    }

    private static void check(Case page, Page.Kind kind) throws IOException {
        Path golden = page.golden(kind);
        List<String> now = rows(page.clean(kind));
        List<String> recorded = Files.exists(golden) ? Files.readAllLines(golden) : List.of();
        if (Boolean.getBoolean("golden.update")) {
            difference(recorded, now).forEach(row -> System.out.println(page.slug() + " " + row));
            Files.write(golden, (String.join("\n", now) + "\n").getBytes(StandardCharsets.UTF_8));
        } else if (!now.equals(recorded)) {
            fail(golden + " differs:\n" + String.join("\n", difference(recorded, now)));
        }
        assertThat(now).isNotEmpty();
    }

    private static List<String> rows(CleanPage page) {
        List<String> rows = new ArrayList<>();
        rows.add("# " + page.status());
        for (LabelledLine line : page.lines()) {
            String kept = line.kept() ? "+" : "-";
            rows.add(String.join(
                    "\t",
                    kept,
                    line.role().name(),
                    line.text().replaceAll("\\s+", " ").strip()));
        }
        return rows;
    }

    private static List<String> difference(List<String> recorded, List<String> now) {
        Set<String> gone = new LinkedHashSet<>(recorded);
        now.forEach(gone::remove);
        Set<String> come = new LinkedHashSet<>(now);
        recorded.forEach(come::remove);
        return Stream.concat(
                        gone.stream().map(row -> "was " + row), come.stream().map(row -> "now " + row))
                .toList();
    }
}
