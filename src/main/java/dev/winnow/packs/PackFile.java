package dev.winnow.packs;

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

    /** A place of this file, for the message of a problem elsewhere. */
    String at(Place place) {
        return pack.file() + ":" + place.line() + ":" + place.column();
    }
}
