package dev.winnow.rules;

import dev.winnow.document.Selectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a pack while it is read. */
final class PackParts {

    final String file;
    String name = "";
    String description = "";
    Fingerprints fingerprints = Fingerprints.NONE;
    final List<HostPattern> hosts = new ArrayList<>();
    final List<Layout> layouts = new ArrayList<>();
    final List<Integer> nativeAds = new ArrayList<>();
    final List<PackTest> tests = new ArrayList<>();
    final List<Selectors.Wrap> wraps = new ArrayList<>();
    final List<Selectors.Replacement> replacements = new ArrayList<>();
    final List<Place> hostPlaces = new ArrayList<>();
    final List<Place> wrapPlaces = new ArrayList<>();
    private final Map<String, Integer> queries = new LinkedHashMap<>();
    private final List<Place> queryPlaces = new ArrayList<>();

    PackParts(String file) {
        this.file = file;
    }

    /** The id of a query, the same for the same query. */
    int query(YamlNode.Scalar scalar) {
        Integer known = queries.putIfAbsent(scalar.value(), queries.size());
        if (known == null) {
            queryPlaces.add(Place.of(scalar));
            return queries.size() - 1;
        }
        return known;
    }

    /** Complains of selectors that are too long: their parsers go down as deep as they nest. */
    void check(Complaints complaints) {
        List<String> texts = List.copyOf(queries.keySet());
        for (int id = 0; id < texts.size(); id++) {
            check(texts.get(id), queryPlaces.get(id), complaints);
        }
        for (int wrap = 0; wrap < wraps.size(); wrap++) {
            check(wraps.get(wrap).query(), wrapPlaces.get(wrap), complaints);
        }
    }

    private static void check(String query, Place place, Complaints complaints) {
        if (query.length() > RulePack.LONGEST_SELECTOR) {
            complaints.error(
                    place.line(),
                    place.column(),
                    "a selector has at most " + RulePack.LONGEST_SELECTOR + " characters");
        }
    }

    Places places() {
        return new Places(hostPlaces, queryPlaces, wrapPlaces);
    }

    Selectors selectors() {
        return new Selectors(List.copyOf(queries.keySet()), wraps, replacements);
    }
}
