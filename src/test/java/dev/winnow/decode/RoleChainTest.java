package dev.winnow.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoleChainTest {

    private static final int ROLES = Role.values().length;

    private static double[] random(int rows, long seed) {
        Random random = new Random(seed);
        return random.doubles((long) rows * ROLES, -6, 6).toArray();
    }

    private static boolean fits(int role, boolean content) {
        return Role.values()[role].isContent() == content || Role.values()[role] == Role.TITLE;
    }

    private static double step(int from, int to) {
        return Transitions.steps().potentialsTo()[to * ROLES + from];
    }

    /** Over three lines, all 5,832 sequences can be weighed one by one. */
    @Test
    void marginalsAgreeWithEnumeration() {
        double[] scores = random(3, 7);
        boolean[] content = {false, true, false};
        double[][] expected = new double[3][ROLES];
        double total = 0;
        for (int a = 0; a < ROLES; a++) {
            for (int b = 0; b < ROLES; b++) {
                for (int c = 0; c < ROLES; c++) {
                    if (!fits(a, content[0]) || !fits(b, content[1]) || !fits(c, content[2])) {
                        continue;
                    }
                    double weight =
                            Math.exp(scores[a] + scores[ROLES + b] + scores[2 * ROLES + c] + step(a, b) + step(b, c));
                    expected[0][a] += weight;
                    expected[1][b] += weight;
                    expected[2][c] += weight;
                    total += weight;
                }
            }
        }
        double[] marginals = RoleChain.sided(scores, Transitions.steps(), content, new boolean[] {true, true, true})
                .marginals();
        for (int i = 0; i < 3; i++) {
            for (int role = 0; role < ROLES; role++) {
                assertThat(marginals[i * ROLES + role]).isCloseTo(expected[i][role] / total, within(1e-9));
            }
        }
    }

    @Test
    void eachLineStaysOnItsSide() {
        boolean[] content = {true, false, true, true, false};
        int[] best = RoleChain.sided(random(5, 11), Transitions.steps(), content, new boolean[5])
                .best();
        for (int i = 0; i < content.length; i++) {
            assertThat(Role.values()[best[i]].isContent()).isEqualTo(content[i]);
            assertThat(best[i]).isNotEqualTo(Role.TITLE.ordinal());
        }
    }

    @Test
    void aTitleIsOneOnEitherSide() {
        double[] scores = new double[2 * ROLES];
        scores[Role.TITLE.ordinal()] = 20;
        scores[ROLES + Role.TITLE.ordinal()] = 20;
        int title = Role.TITLE.ordinal();
        assertThat(RoleChain.sided(scores, Transitions.steps(), new boolean[] {false, true}, new boolean[] {true, true})
                        .best())
                .containsExactly(title, title);
    }

    @Test
    void longPagesDoNotUnderflow() {
        double[] marginals = RoleChain.sided(
                        random(20_000, 3), Transitions.steps(), new boolean[20_000], new boolean[20_000])
                .marginals();
        for (int at = 0; at < marginals.length; at += ROLES) {
            assertThat(Arrays.stream(marginals, at, at + ROLES).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void emptyPage() {
        assertThat(RoleChain.sided(new double[0], Transitions.steps(), new boolean[0], new boolean[0])
                        .marginals())
                .isEmpty();
        assertThat(RoleChain.sided(new double[0], Transitions.steps(), new boolean[0], new boolean[0])
                        .best())
                .isEmpty();
    }
}
