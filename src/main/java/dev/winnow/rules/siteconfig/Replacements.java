package dev.winnow.rules.siteconfig;

import dev.winnow.document.Selectors.Replacement;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts {@code find_string} and {@code replace_string} together. Usually they take turns; several of the one before as many of
 * the other belong together in their order.
 */
final class Replacements {

    private final Losses losses;
    private final List<Directive> finds = new ArrayList<>();
    private final List<Directive> withs = new ArrayList<>();
    private final List<Replacement> pairs = new ArrayList<>();

    Replacements(Losses losses) {
        this.losses = losses;
    }

    void find(Directive find) {
        if (!withs.isEmpty()) {
            close();
        }
        finds.add(find);
    }

    void with(Directive with) {
        withs.add(with);
    }

    void pair(String find, String with) {
        close();
        pairs.add(new Replacement(find, with));
    }

    /** All pairs in the order of the file; whatever is still alone is a loss. */
    List<Replacement> finish() {
        close();
        return pairs;
    }

    private void close() {
        if (finds.size() == withs.size()) {
            for (int i = 0; i < finds.size(); i++) {
                pairs.add(new Replacement(finds.get(i).value(), withs.get(i).value()));
            }
        } else {
            finds.forEach(find -> losses.add(find, withs.isEmpty() ? "no 'replace_string' follows" : unclear()));
            withs.forEach(with -> losses.add(with, finds.isEmpty() ? "no 'find_string' stands before it" : unclear()));
        }
        finds.clear();
        withs.clear();
    }

    private String unclear() {
        return "what belongs together is not clear: 'find_string' stands here " + finds.size()
                + " times, 'replace_string' " + withs.size();
    }
}
