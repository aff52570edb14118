package dev.winnow.rules;

import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test that a pack carries: a page, and what becomes of it. Texts are looked for as {@code assertThat(page)} looks for
 * them: in what is kept, in what is dropped, in lines of a role.
 *
 * @param name what it shows, unique in its pack
 * @param file path of the page, relative to the pack's folder; empty where the text stands in the pack
 * @param kind what the page is
 * @param text the page, where it stands in the pack
 * @param url the address it was found at, empty where the pack is to be recognised or known
 * @param keeps texts that are kept
 * @param drops texts that are dropped
 * @param roles roles of lines, by a text in them
 * @param line the line of the file where it stands, from 1
 * @param column its column, from 1
 */
public record PackTest(
        String name,
        Optional<String> file,
        Page.Kind kind,
        String text,
        String url,
        List<String> keeps,
        List<String> drops,
        Map<String, Role> roles,
        int line,
        int column) {

    /** Copies lists and map; the order of the map stays. */
    public PackTest {
        keeps = List.copyOf(keeps);
        drops = List.copyOf(drops);
        roles = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(roles));
    }

    /** Whether there is a page to run it on. */
    public boolean hasPage() {
        return file.isPresent() || !text.isEmpty();
    }
}
