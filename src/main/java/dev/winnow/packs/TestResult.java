package dev.winnow.packs;

import dev.winnow.document.CleanPage;
import dev.winnow.rules.PackTest;
import dev.winnow.rules.RulePack;
import java.util.List;
import java.util.Optional;

/**
 * What a test of a pack came to.
 *
 * @param pack the pack
 * @param test the test
 * @param outcome how it ended
 * @param details lines for people: why it was skipped, or what was expected ({@code -}) and found instead ({@code +})
 * @param page the cleaned page; empty where there was none
 */
public record TestResult(
        RulePack pack, PackTest test, Outcome outcome, List<String> details, Optional<CleanPage> page) {

    /** How a test ended. */
    public enum Outcome {
        /** All is as expected. */
        OK,
        /** Something is not as expected, or the page could not be read. */
        FAILED,
        /** There is no page to run it on. */
        SKIPPED
    }

    /** Copies the list. */
    public TestResult {
        details = List.copyOf(details);
    }

    /** Its name, after that of its pack. */
    public String name() {
        return pack.name() + ": " + test.name();
    }

    /** Where it stands: {@code gazette.yaml:41:5}. */
    public String place() {
        return pack.file() + ":" + test.line() + ":" + test.column();
    }

    /** The details as one text. */
    public String message() {
        return String.join(System.lineSeparator(), details);
    }
}
