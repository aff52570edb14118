package dev.winnow.rules;

import java.util.List;

/**
 * Where those parts of a pack stand that do not say so themselves, each list in the order of the parts.
 *
 * @param hosts the places of {@link RulePack#hosts()}
 * @param queries where each query of {@link RulePack#selectors()} stands first
 * @param wraps the places of its wraps
 */
public record Places(List<Place> hosts, List<Place> queries, List<Place> wraps) {

    /** Copies the lists. */
    public Places {
        hosts = List.copyOf(hosts);
        queries = List.copyOf(queries);
        wraps = List.copyOf(wraps);
    }
}
