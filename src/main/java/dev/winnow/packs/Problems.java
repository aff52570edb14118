package dev.winnow.packs;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackProblem.Severity;
import dev.winnow.rules.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with packs. Not thread-safe. */
final class Problems {

    private final List<PackProblem> found = new ArrayList<>();

    /** Something of the pack can never work. */
    void error(PackFile pack, Place place, String message) {
        add(Severity.ERROR, pack, place, message);
    }

    /** Something of the pack hardly does what its editor thinks. */
    void warn(PackFile pack, Place place, String message) {
        add(Severity.WARNING, pack, place, message);
    }

    private void add(Severity severity, PackFile pack, Place place, String message) {
        found.add(new PackProblem(severity, pack.pack().file(), place.line(), place.column(), message));
    }

    List<PackProblem> sorted() {
        return found.stream().sorted().toList();
    }
}
