package dev.winnow.train;

import dev.winnow.document.PageType;
import dev.winnow.model.ContentModel;
import dev.winnow.model.Forest;
import dev.winnow.model.TypeModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Models of a cross-validation: for each fold, those of the pages of the others.
 *
 * @param folds how the pages are parted
 * @param content what scores lines, by fold
 * @param types the forests that score page types, by fold
 */
record CrossFit(Folds folds, List<ContentModel> content, List<Map<PageType, Forest>> types) {

    static CrossFit of(
            List<Example> examples,
            OddsLearner learner,
            Folds folds,
            ContentTrainer trainer,
            TypeTrainer typing,
            Consumer<String> progress) {
        List<ContentModel> content = folds.each(fold -> {
            progress.accept("fold " + fold);
            return trainer.train(folds.outside(examples, fold), learner, folds, fold);
        });
        return new CrossFit(folds, content, folds.each(fold -> types(folds.outside(examples, fold), typing)));
    }

    /** The scores of a page's types, by the forests that have not seen its domain. */
    float[] types(Example example) {
        return new TypeModel(types.get(folds.of(example))).scores(example.table());
    }

    static Map<PageType, Forest> types(List<Example> examples, TypeTrainer typing) {
        Map<PageType, Forest> types = new EnumMap<>(PageType.class);
        for (PageType type : PageType.values()) {
            if (examples.stream().anyMatch(example -> example.type().equals(Optional.of(type)))) {
                types.put(type, typing.train(examples, type));
            }
        }
        return types;
    }
}
