package dev.winnow.packs;

import dev.winnow.document.CleanPage;
import dev.winnow.document.PackMatches;
import dev.winnow.document.PackUse;
import dev.winnow.document.Page;
import dev.winnow.document.Status;
import dev.winnow.document.Words;
import java.util.Optional;

/**
 * What drift needs to know of a cleaned page.
 *
 * @param name how the page is called
 * @param kind what it is
 * @param words how many words were kept
 * @param pack name of the pack that was chosen, empty where none was
 * @param matches what of it found something
 * @param stale the remark that selectors find nothing, where it was made
 */
public record Seen(String name, Page.Kind kind, int words, String pack, PackMatches matches, Optional<Status> stale) {

    /** That of a page. */
    public static Seen of(String name, CleanPage page) {
        Optional<Status> stale = page.status().stream()
                .filter(status -> status.kind() == Status.Kind.PACK_STALE)
                .findFirst();
        return new Seen(
                name,
                page.kind(),
                Words.count(page.text()),
                page.pack().map(PackUse::pack).orElse(""),
                page.pack().map(PackUse::matches).orElse(PackMatches.NOTHING),
                stale);
    }
}
