package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ModelCardTest {

    @Test
    void comesBackFromJson() throws ModelFormatException {
        ModelCard card = SampleModels.card();
        assertThat(ModelCard.fromJson(card.toJson())).isEqualTo(card);
        assertThat(card.toJson())
                .startsWith(
                        "{\"name\":\"sample 1\",\"trained\":\"2026-01-31\",\"trainer\":\"lightgbm4j 4.3.0-1\",\"seed\":7,")
                .endsWith("\"scores\":{\"html f1\":0.93125,\"text f1\":0.333333}}");
    }

    @Test
    void saysItForPeople() {
        assertThat(SampleModels.card().describe()).isEqualTo("""
                        model sample 1, trained 2026-01-31 by lightgbm4j 4.3.0-1, seed 7
                        corpus news-dev, 1204 pages, sha256 0123456789ab…
                        features 5
                        parameters leaves=31
                        scores (5 folds) html f1 0.93125, text f1 0.333333
                        """);
    }

    @Test
    void knowsItsCorpora() {
        assertThat(SampleModels.card().knows("0123456789abcdef".repeat(4))).isTrue();
        assertThat(SampleModels.card().knows("0".repeat(64))).isFalse();
    }

    @Test
    void wrongValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelCard.builder("a", "31.1.2026").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelCard.builder("a", "2026-01-31").folds(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelCard.builder("a", "2026-01-31")
                        .score("s", Double.NaN)
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> new ModelCard.Corpus("a", "xyz", 1));
    }

    @Test
    void incompleteJsonIsRefused() {
        String json = SampleModels.card().toJson();
        for (String broken : new String[] {
            "",
            "{}",
            json.replace("\"seed\":7,", ""),
            json.replace("1204", "\"many\""),
            json.substring(0, json.length() / 2)
        }) {
            assertThatExceptionOfType(ModelFormatException.class)
                    .isThrownBy(() -> ModelCard.fromJson(broken))
                    .withMessageStartingWith("the model's card is wrong: ");
        }
    }
}
