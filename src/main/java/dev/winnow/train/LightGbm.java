package dev.winnow.train;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.stream.Collectors;

/** Calls LightGBM. Whatever it holds outside of the heap is freed before a call returns. */
final class LightGbm {

    /** Numbers only, without a place for missing ones; the same result each time; silence. */
    private static final String ALWAYS =
            " boosting=gbdt use_missing=false deterministic=true force_row_wise=true verbosity=-1";

    private LightGbm() {}

    /** The trained model as LightGBM writes it. */
    static String train(TrainingTable table, TreeSettings settings) {
        String parameters = parameters(settings);
        try (LGBMDataset data = LGBMDataset.createFromMat(
                table.cells(), table.rows(), table.columns().size(), true, parameters, null)) {
            data.setField("label", table.labels());
            data.setField("weight", table.weights());
            return train(data, parameters, settings.trees());
        } catch (LGBMException e) {
            throw new TrainingException("LightGBM: " + e.getMessage(), e);
        }
    }

    private static String train(LGBMDataset data, String parameters, int trees) throws LGBMException {
        try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
            boolean finished = false;
            for (int tree = 0; tree < trees && !finished; tree++) {
                finished = booster.updateOneIter();
            }
            return booster.saveModelToString(0, -1, FeatureImportanceType.SPLIT);
        }
    }

    private static String parameters(TreeSettings settings) {
        return settings.parameters().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "))
                + " num_threads=" + settings.threads() + ALWAYS;
    }
}
