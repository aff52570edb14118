package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.document.Role;
import dev.winnow.features.Features;
import dev.winnow.features.PageGrams;
import dev.winnow.features.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoleWordsTest {

    private static final int ROLES = Role.values().length;
    private static final PageGrams SIGN_IN = Features.of(Pages.text("Sign in")).grams();

    @Test
    void addsWhatTheKnownGramsSayEachForItsShare() {
        List<Integer> hashes = new ArrayList<>();
        RoleWords.grams("Sign in", hashes::add);
        int[] keys = new TreeSet<>(hashes).stream().mapToInt(key -> key).toArray();
        float[][] rows = new float[keys.length][ROLES];
        for (float[] row : rows) {
            row[Role.NAVIGATION.ordinal()] = 2;
        }
        WeightTable text = WeightTable.of(ROLES, keys, rows);
        WeightTable names = WeightTable.of(ROLES, new int[] {5}, new float[1][ROLES]);
        float[] sums = new float[ROLES];

        new RoleWords(text, names).addText(SIGN_IN, 0, sums);

        double expected = 2 * Math.sqrt(hashes.size());
        assertThat((double) sums[Role.NAVIGATION.ordinal()]).isCloseTo(expected, within(0.05));
        assertThat(sums[Role.BODY.ordinal()]).isZero();
    }

    @Test
    void saysNothingOfUnknownWords() {
        WeightTable empty = WeightTable.of(ROLES, new int[0], new float[0][]);
        float[] sums = new float[ROLES];

        new RoleWords(empty, empty).addText(SIGN_IN, 0, sums);

        assertThat(sums).containsOnly(0);
    }
}
