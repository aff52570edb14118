package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TrainingOptionsTest {

    @Test
    void hasDefaults() {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        TrainingOptions options = TrainingOptions.builder().build();
        assertThat(options.date()).isBetween(before, LocalDate.now(ZoneOffset.UTC));
        assertThat(options)
                .isEqualTo(new TrainingOptions("standard", options.date(), 5, OptionalInt.empty(), 100, 7, 1));
    }

    @Test
    void takesWhatItIsTold() {
        LocalDate date = LocalDate.of(2026, 1, 31);
        TrainingOptions options = TrainingOptions.builder()
                .name("news 2")
                .date(date)
                .folds(10)
                .withoutFold(9)
                .trees(30)
                .seed(0)
                .threads(2)
                .build();
        assertThat(options).isEqualTo(new TrainingOptions("news 2", date, 10, OptionalInt.of(9), 30, 0, 2));
    }

    @Test
    void saysWhatIsOutOfRange() {
        refuses(options -> options.name(" "), "the model has no name");
        refuses(options -> options.folds(1), "folds is 1; it is from 2 to 100");
        refuses(options -> options.withoutFold(5), "fold is 5; it is from 0 to 4");
        refuses(options -> options.withoutFold(-1), "fold is -1; it is from 0 to 4");
        refuses(options -> options.trees(0), "trees is 0; it is from 1 to 1000");
        refuses(options -> options.seed(-1), "seed is -1; it is from 0 to 2147483647");
        refuses(options -> options.threads(0), "threads is 0; it is from 1 to 1024");
        refuses(options -> options.date(LocalDate.MAX), "year is 999999999; it is from 0 to 9999");
    }

    private static void refuses(UnaryOperator<TrainingOptions.Builder> change, String message) {
        TrainingOptions.Builder options = change.apply(TrainingOptions.builder());
        assertThatIllegalArgumentException().isThrownBy(options::build).withMessage(message);
    }
}
