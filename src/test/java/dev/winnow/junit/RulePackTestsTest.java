package dev.winnow.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class RulePackTestsTest {

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicNode> packsOfTheTestdata() {
        return RulePackTests.of(Path.of("testdata/packs"));
    }

    private List<DynamicTest> tests(String yaml) throws IOException {
        Files.writeString(folder.resolve("dyke.yaml"), yaml);
        List<DynamicNode> nodes = RulePackTests.of(folder);
        assertThat(nodes).extracting(DynamicNode::getDisplayName).containsExactly("lint", "dyke");
        return ((DynamicContainer) nodes.get(1))
                .getChildren()
                .map(DynamicTest.class::cast)
                .toList();
    }

    @Test
    void failsReadably() throws IOException {
        List<DynamicTest> tests = tests("""
                name: dyke
                hosts: [dyke.example]
                tests:
                - {text: Some words, keeps: [Some]}
                - {url: a, keeps: [x]}
                """);
        assertThat(tests).hasSize(2);
        assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dyke.yaml:4:3: dyke: test 1")
                .hasMessageContaining("- kept: Some")
                .hasMessageContaining("+ line 1, dropped");
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no page; save it");
    }

    @Test
    void lintFailsWhereAPackIsBroken() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "nam: x\n");
        DynamicTest lint = (DynamicTest) RulePackTests.of(folder).get(0);
        assertThatThrownBy(() -> lint.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken.yaml:1:1: error: unknown key 'nam'");
    }
}
