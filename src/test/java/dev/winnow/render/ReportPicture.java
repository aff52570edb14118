package dev.winnow.render;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the pictures of the README: {@code ReportPicture docs}. They change with the fonts of the machine (Inter and Noto
 * look well), and {@code pngquant} makes them a third as large.
 */
public final class ReportPicture {
    private static final Path STORY = Path.of("src/test/resources/dev/winnow/render/gazette.html");
    private static final String ADDRESS = "https://www.harbour-gazette.example/news/2026/03/ferry-winter-berth/";

    private ReportPicture() {}

    /** Writes report.png and report-dark.png into a folder. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path work = Files.createTempDirectory("report");
        CleanPage page =
                Winnow.standard().clean(Source.file(STORY, Page.Kind.HTML).at(ADDRESS));
        Path report = Files.writeString(work.resolve("report.html"), new ReportRenderer().render(page));
        try (ChromiumPage window = ChromiumPage.start(work.resolve("profile"))) {
            take(window, report, "light", folder.resolve("report.png"));
            take(window, report, "dark", folder.resolve("report-dark.png"));
        }
    }

    private static void take(ChromiumPage window, Path report, String scheme, Path picture) throws IOException {
        window.prefers(scheme);
        window.open(report, "#23");
        Files.write(picture, window.picture());
    }
}
