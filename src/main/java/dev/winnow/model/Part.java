package dev.winnow.model;

/** What a model file holds under a name. */
sealed interface Part {

    /** A forest whose columns are just its features. */
    record Trees(Forest forest) implements Part {}

    /** A table of odds. */
    record Odds(OddsTable table) implements Part {}

    /** A table of weights. */
    record Weights(WeightTable table) implements Part {}

    /** The weights of a forest's leaves. */
    record Leaves(LeafWeights weights) implements Part {}

    /** A list of numbers; nobody changes the array. */
    record Numbers(double[] values) implements Part {}
}
