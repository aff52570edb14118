package dev.winnow.assertj;

import static dev.winnow.assertj.WinnowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import dev.winnow.render.SamplePage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanPageAssertTest {
    private final CleanPage page = SamplePage.page();

    @Test
    void passesWhereAllIsAsExpected() {
        assertThat(page)
                .keeps("The ferry left  at noon", "Ferry returns", "at noon and came back")
                .drops("Subscribe for £1", "logged in")
                .hasRole("Subscribe for £1", Role.PAYWALL)
                .hasRole("Please refresh", Role.WIDGET)
                .hasRole("logged in", Role.SIGNUP)
                .hasStatus(Status.Kind.OK)
                .hasTitle("Ferry  returns");
    }

    @Test
    void showsTheLineThatWasNotKeptWithItsReasons() {
        assertThatThrownBy(() -> assertThat(page).keeps("Subscribe for £1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 7, dropped, PAYWALL (0.912): Subscribe for £1 a week")
                .hasMessageContaining("+2.50 PAYWALL reads like PAYWALL (general/sample)");
    }

    @Test
    void showsTheNearestLineWhereThereIsNone() {
        assertThatThrownBy(() -> assertThat(page).keeps("The ferry left at 9% of noon"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no such line; the nearest is:")
                .hasMessageContaining("line 3, kept, BODY");
        assertThatThrownBy(() -> assertThat(page).drops("Subscribe for £2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 7, dropped, PAYWALL");
    }

    @Test
    void failsWhereAKeptLineShouldBeDropped() {
        assertThatThrownBy(() -> assertThat(page).drops("ferry left"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 3, kept, BODY");
    }

    @Test
    void failsOnAnotherRoleStatusOrTitle() {
        assertThatThrownBy(() -> assertThat(page).hasRole("Subscribe", Role.SIGNUP))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected role SIGNUP")
                .hasMessageContaining("PAYWALL");
        assertThatThrownBy(() -> assertThat(page).hasStatus(Status.Kind.LIMITED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(page).hasTitle("Ferry")).hasMessageContaining("Ferry returns");
        assertThatThrownBy(() -> assertThat(page).hasNoContent()).isInstanceOf(AssertionError.class);
    }

    @Test
    void knowsPagesWithoutContent() {
        assertThat(SamplePage.page("", List.of(Status.NO_CONTENT), List.of())).hasNoContent();
        assertThatThrownBy(() -> assertThat(SamplePage.page("", List.of(Status.NO_CONTENT), List.of()))
                        .keeps("x"))
                .hasMessageContaining("has no line at all");
    }
}
