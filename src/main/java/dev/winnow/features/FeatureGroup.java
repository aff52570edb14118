package dev.winnow.features;

/** Fills some columns of a table. Groups run in a fixed order; a later one may read what an earlier one wrote. */
@FunctionalInterface
interface FeatureGroup {

    void fill(FeatureTable table);
}
