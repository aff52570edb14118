package dev.winnow.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.junit.RulePackTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The packs in the jar, and the one that the README writes step by step, pass their own tests. */
class BundledPacksTest {

    private static final Pattern TUTORIAL =
            Pattern.compile("```yaml\n(name: castlegate-observer\n.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicNode> bundled() {
        return RulePackTests.of(Path.of("src", "main", "resources", "dev", "winnow", "packs"));
    }

    @TestFactory
    List<DynamicNode> readme() throws IOException {
        Matcher yaml = TUTORIAL.matcher(Files.readString(Path.of("README.md")));
        assertThat(yaml.find()).isTrue();
        Files.writeString(folder.resolve("castlegate-observer.yaml"), yaml.group(1));
        Files.copy(Path.of("testdata", "pages", "donation-pitch", "source.html"), folder.resolve("story.html"));
        return RulePackTests.of(folder);
    }
}
