package dev.winnow.packs;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackProblem.Severity;
import dev.winnow.rules.Place;
import dev.winnow.rules.RulePack;
import java.nio.file.Path;

/**
 * A pack on disk.
 *
 * @param pack what the file says
 * @param file the file
 * @param folder the folder that was named, which the pages of its tests must not leave
 */
public record PackFile(RulePack pack, Path file, Path folder) {

    PackProblem error(Place place, String message) {
        return new PackProblem(Severity.ERROR, pack.file(), place.line(), place.column(), message);
    }

    PackProblem warning(Place place, String message) {
        return new PackProblem(Severity.WARNING, pack.file(), place.line(), place.column(), message);
    }

    /** Of the whole file. */
    PackProblem warning(String message) {
        return new PackProblem(Severity.WARNING, pack.file(), 0, 0, message);
    }

    /** A place of this file, for the message of a problem elsewhere. */
    String at(Place place) {
        return pack.file() + ":" + place.line() + ":" + place.column();
    }
}
