package dev.winnow.assertj;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.PageText;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a cleaned page. Texts are looked for as parts of lines, case counts, and runs of white space are taken
 * for one space. Each method returns this, or fails with the nearest line, its role and the reasons for it.
 */
public final class CleanPageAssert extends AbstractAssert<CleanPageAssert, CleanPage> {

    CleanPageAssert(CleanPage actual) {
        super(actual, CleanPageAssert.class);
    }

    /** Each text stands in the kept lines, TITLE included. */
    public CleanPageAssert keeps(String... texts) {
        PageText page = page();
        for (String text : texts) {
            if (!page.keeps(text)) {
                fail("Expected the page to keep:%n  %s%nbut it %s", text, page.whereAbout(text));
            }
        }
        return this;
    }

    /** Each text stands on the page, and not in the kept lines. */
    public CleanPageAssert drops(String... texts) {
        PageText page = page();
        for (String text : texts) {
            if (page.keeps(text) || !page.has(text)) {
                fail("Expected the page to drop:%n  %s%nbut it %s", text, page.whereAbout(text));
            }
        }
        return this;
    }

    /** A line that holds the text has that role; of a line glued from several things, the part that holds it counts. */
    public CleanPageAssert hasRole(String text, Role role) {
        PageText page = page();
        Set<Role> roles = page.rolesOf(text);
        if (!roles.contains(role)) {
            fail("Expected role %s for:%n  %s%nbut the page %s", role, text, page.whereAbout(text));
        }
        return this;
    }

    /** The status holds a remark of that kind. */
    public CleanPageAssert hasStatus(Status.Kind kind) {
        isNotNull();
        if (!actual.has(kind)) {
            fail("Expected status %s but it is %s", kind, actual.status());
        }
        return this;
    }

    /** The metadata hold that title; white space is folded. */
    public CleanPageAssert hasTitle(String title) {
        isNotNull();
        String found = actual.metadata().title().map(PageText::fold).orElse("unknown");
        if (!found.equals(PageText.fold(title))) {
            fail("Expected title:%n  %s%nbut it is:%n  %s%n%s", title, found, titles(actual.lines(Role.TITLE)));
        }
        return this;
    }

    /** The page has no article: the status says so, and nothing is kept. */
    public CleanPageAssert hasNoContent() {
        isNotNull();
        hasStatus(Status.Kind.NO_CONTENT);
        for (LabelledLine line : actual.kept()) {
            fail("Expected nothing to be kept but there is%n%s", PageText.describe(line));
        }
        return this;
    }

    private PageText page() {
        isNotNull();
        return new PageText(actual);
    }

    private static String titles(List<LabelledLine> lines) {
        return lines.isEmpty() ? "no line has the role TITLE" : PageText.describe(lines.get(0));
    }

    private void fail(String message, Object... values) {
        failWithMessage(message, values);
    }
}
