package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SparseRowsTest {

    @Test
    void keepsCellsRowAfterRow() {
        SparseRows rows = SparseRows.builder(5)
                .add(4, 1)
                .add(0, 2)
                .endRow()
                .endRow()
                .add(3, -1)
                .endRow()
                .build();
        assertThat(rows.rows()).isEqualTo(3);
        assertThat(rows.columns()).isEqualTo(5);
        assertThat(rows.starts).containsExactly(0, 2, 2, 3);
        assertThat(rows.column).containsExactly(4, 0, 3);
        assertThat(rows.value).containsExactly(1, 2, -1);
    }

    @Test
    void grows() {
        SparseRows.Builder builder = SparseRows.builder(7);
        for (int row = 0; row < 5_000; row++) {
            builder.add(row % 7, row).add(1, 1).endRow();
        }
        SparseRows rows = builder.build();
        assertThat(rows.rows()).isEqualTo(5_000);
        assertThat(rows.starts[5_000]).isEqualTo(10_000);
        assertThat(rows.column).hasSize(10_000);
        assertThat(rows.column[9_998]).isEqualTo(4_999 % 7);
        assertThat(rows.value[9_998]).isEqualTo(4_999);
    }

    @Test
    void rejectsWhatIsNoCell() {
        SparseRows.Builder builder = SparseRows.builder(2);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, Float.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> SparseRows.builder(0));
    }

    @Test
    void mustEndTheLastRow() {
        SparseRows.Builder builder = SparseRows.builder(2).add(0, 1);
        assertThatIllegalStateException().isThrownBy(builder::build);
    }
}
