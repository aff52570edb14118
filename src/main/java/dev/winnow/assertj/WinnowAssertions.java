package dev.winnow.assertj;

import dev.winnow.document.CleanPage;

/** The entry to Winnow's assertions: {@code assertThat(winnow.clean(source)).keeps("The ferry left at noon")}. */
public final class WinnowAssertions {
    private WinnowAssertions() {}

    /** Assertions on that page. */
    public static CleanPageAssert assertThat(CleanPage page) {
        return new CleanPageAssert(page);
    }
}
