package dev.winnow;

import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.document.Role;
import dev.winnow.model.Model;
import dev.winnow.rules.RulePacks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a page is cleaned with. Immutable.
 *
 * @param keep roles whose lines are kept, not empty
 * @param expect what pages there are
 * @param favor where the line between content and chaff is drawn
 * @param model that says what each line is likely to be
 * @param packs what is known of single sources
 */
record Settings(Set<Role> keep, Expect expect, Favor favor, Model model, RulePacks packs) {

    Settings {
        keep = Collections.unmodifiableSet(EnumSet.copyOf(keep));
    }
}
