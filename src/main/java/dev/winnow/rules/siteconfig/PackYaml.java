package dev.winnow.rules.siteconfig;

import dev.winnow.document.Selectors.Replacement;
import dev.winnow.document.Selectors.Wrap;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Writes the draft of a pack as YAML. */
final class PackYaml {

    private static final Predicate<PackDraft.Test> EXPECTS =
            test -> !test.keeps().isEmpty();

    private final StringBuilder out = new StringBuilder();

    private PackYaml() {}

    /** The pack; {@code file} is the name of the site config. */
    static String of(ConfigName name, String file, PackDraft draft) {
        PackYaml yaml = new PackYaml();
        yaml.value("", "name", name.pack());
        yaml.value("", "description", "imported from the site config " + file);
        yaml.list("", "hosts", List.of(name.host().toString()));
        yaml.list("", "content", draft.content.keySet());
        draft.prune.ifPresent(prune -> yaml.line("prune: " + prune));
        yaml.list("", "drop", draft.drop.keySet());
        yaml.list("", "title", draft.title.keySet());
        yaml.list("", "authors", draft.authors.keySet());
        yaml.list("", "published", draft.published.keySet());
        yaml.changes(draft);
        yaml.list("", "native-ad", draft.nativeAds.keySet());
        yaml.tests(draft.tests);
        return yaml.out.toString();
    }

    private void changes(PackDraft draft) {
        head("replace", draft.replacements);
        for (Replacement replacement : draft.replacements) {
            value("  - ", "find", replacement.find());
            value("    ", "with", replacement.with());
        }
        head("wrap", draft.wraps);
        for (Wrap wrap : draft.wraps) {
            value("  - ", "select", wrap.query());
            value("    ", "in", wrap.tag());
        }
    }

    private void tests(List<PackDraft.Test> tests) {
        List<PackDraft.Test> expecting = tests.stream().filter(EXPECTS).toList();
        head("tests", expecting);
        for (PackDraft.Test test : expecting) {
            value("  - ", "url", test.url());
            list("    ", "keeps", test.keeps());
        }
        List<PackDraft.Test> others = tests.stream().filter(EXPECTS.negate()).toList();
        if (!others.isEmpty()) {
            line("# Addresses of pages without an expectation:");
            others.forEach(test -> line("# - " + YamlScalar.of(test.url())));
        }
    }

    private void list(String indent, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            line(indent + key + ":");
            values.forEach(value -> line(indent + "  - " + YamlScalar.of(value)));
        }
    }

    private void head(String key, Collection<?> items) {
        if (!items.isEmpty()) {
            line(key + ":");
        }
    }

    private void value(String indent, String key, String value) {
        line(indent + key + ": " + YamlScalar.of(value));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
