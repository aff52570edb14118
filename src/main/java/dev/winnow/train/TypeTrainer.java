package dev.winnow.train;

import dev.winnow.document.PageType;
import dev.winnow.features.PageSummary;
import dev.winnow.model.Forest;
import java.util.List;

/** Grows a forest for each page type, that type against all others, from the pages whose type the corpus names. */
final class TypeTrainer {

    private final TreeSettings settings;

    TypeTrainer(int seed) {
        settings = TreeSettings.builder(Objective.BINARY)
                .trees(40)
                .depth(4)
                .leaves(12)
                .minRows(8)
                .lambda(2)
                .featureFraction(0.5)
                .bagging(0.8, 1)
                .seed(seed)
                .build();
    }

    Forest train(List<Example> examples, PageType type) {
        List<Example> typed = examples.stream()
                .filter(example -> example.type().isPresent() && example.rows() > 0)
                .toList();
        int columns = PageSummary.names().size();
        float[] cells = new float[typed.size() * columns];
        float[] labels = new float[typed.size()];
        float[] weights = new float[typed.size()];
        for (int i = 0; i < typed.size(); i++) {
            System.arraycopy(PageSummary.of(typed.get(i).table()), 0, cells, i * columns, columns);
            labels[i] = typed.get(i).type().equals(java.util.Optional.of(type)) ? 1 : 0;
            weights[i] = 1;
        }
        return TreeTrainer.with(settings)
                .train(TrainingTable.of(PageSummary.names(), cells, labels, weights))
                .rounded();
    }
}
