package dev.winnow.packs;

import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.input.UnreadableInputException;
import dev.winnow.packs.TestResult.Outcome;
import dev.winnow.rules.PackTest;
import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePacks;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Runs the tests that a pack carries. Each page is cleaned with the pack alone, by the bundled model and default settings,
 * and the pack has to be chosen for it:
 *
 * <ul>
 *   <li>by the {@code url} of the test, where it has one;
 *   <li>else by its fingerprints, where the page is a text and the pack has some, or has no hosts: such a test shows that the
 *       source is recognised without an address;
 *   <li>else by its first host, which is taken for that of the page.
 * </ul>
 *
 * <p>A page file stands in the folder that was named or below; other paths are refused. A test without a page is skipped.
 * Immutable and thread-safe.
 */
public final class PackTests {

    private static final String NO_PAGE = "no page; save it beside the pack and name it by page:";

    private final PackFile file;
    private final Winnow winnow;

    private PackTests(PackFile file) {
        this.file = file;
        this.winnow = Winnow.builder().packs(RulePacks.of(file.pack())).build();
    }

    /** The tests of that pack. */
    public static PackTests of(PackFile file) {
        return new PackTests(file);
    }

    /** Runs all, in the order of the file. */
    public List<TestResult> run() {
        return file.pack().tests().stream().map(this::run).toList();
    }

    /** Runs one. */
    public TestResult run(PackTest test) {
        if (!test.hasPage()) {
            return new TestResult(file.pack(), test, Outcome.SKIPPED, List.of(NO_PAGE), Optional.empty());
        }
        try {
            CleanPage page = winnow.clean(TestPages.source(file, test));
            List<String> details = page.pack().isEmpty() ? List.of(notChosen(test)) : Expectations.check(test, page);
            Outcome outcome = details.isEmpty() ? Outcome.OK : Outcome.FAILED;
            return new TestResult(file.pack(), test, outcome, details, Optional.of(page));
        } catch (TestPages.PageException e) {
            return failed(test, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | UnreadableInputException e) {
            return failed(test, "the page cannot be read: " + e.getMessage());
        }
    }

    private TestResult failed(PackTest test, String detail) {
        return new TestResult(file.pack(), test, Outcome.FAILED, List.of(detail), Optional.empty());
    }

    private String notChosen(PackTest test) {
        RulePack pack = file.pack();
        if (!test.url().isEmpty()) {
            return "the pack is not chosen: none of its hosts is that of " + test.url();
        }
        if (TestPages.isToBeRecognised(pack, test)) {
            int least = pack.fingerprints().least();
            String missing = least == 1
                    ? "none of its fingerprints stands"
                    : "fewer than " + least + " of its fingerprints stand";
            return "the pack is not chosen: " + missing + " on the page, and the test has no url";
        }
        return "the pack is not chosen: it has neither hosts nor fingerprints";
    }
}
