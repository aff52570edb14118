package dev.winnow.rules;

import dev.winnow.document.Selectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is known of one source: by what it is told, how its pages are built, and tests of that. Immutable and thread-safe. */
public final class RulePack {

    /** A file of more bytes is refused. */
    public static final int MOST_BYTES = 1 << 20;

    /** A selector of more characters is refused. */
    public static final int LONGEST_SELECTOR = 2_000;

    private final String name;
    private final String description;
    private final String file;
    private final List<HostPattern> hosts;
    private final Fingerprints fingerprints;
    private final Selectors selectors;
    private final List<Layout> layouts;
    private final List<Integer> nativeAds;
    private final List<PackTest> tests;
    private final Places places;

    RulePack(PackParts parts) {
        this.name = parts.name;
        this.description = parts.description;
        this.file = parts.file;
        this.hosts = List.copyOf(parts.hosts);
        this.fingerprints = parts.fingerprints;
        this.selectors = parts.selectors();
        this.layouts = List.copyOf(parts.layouts);
        this.nativeAds = List.copyOf(parts.nativeAds);
        this.tests = List.copyOf(parts.tests);
        this.places = parts.places();
    }

    /**
     * Reads a pack from a text.
     *
     * @throws RulePackException if it is no pack; it names every place that is wrong
     */
    public static RulePack parse(String yaml) {
        return parse(yaml, "(text)");
    }

    /**
     * Reads a pack from a text.
     *
     * @param file the name of its file, for messages
     * @throws RulePackException if it is no pack; it names every place that is wrong
     */
    public static RulePack parse(String yaml, String file) {
        return PackReader.read(yaml, file);
    }

    /**
     * Reads a pack from a file.
     *
     * @throws RulePackException if it is no pack; it names every place that is wrong
     * @throws UncheckedIOException if it cannot be read
     */
    public static RulePack read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RulePackException(List.of(new PackProblem(
                        PackProblem.Severity.ERROR,
                        path.toString(),
                        0,
                        0,
                        "has " + Files.size(path) + " bytes; a rule pack has at most " + MOST_BYTES)));
            }
            return parse(new String(bytes, StandardCharsets.UTF_8), path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name: lower-case letters, digits and hyphens. */
    public String name() {
        return name;
    }

    /** What it is for, in words; may be empty. */
    public String description() {
        return description;
    }

    /** The file it was read from, as it was named. */
    public String file() {
        return file;
    }

    /** The pages it is for. */
    public List<HostPattern> hosts() {
        return hosts;
    }

    /** By what it is recognised on a page of unknown address. */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /** What an HTML page of the source is searched for. */
    public Selectors selectors() {
        return selectors;
    }

    /** How its pages are built, the present layout first, then the younger before the older. */
    public List<Layout> layouts() {
        return layouts;
    }

    /** Selectors that only find something on pages that are advertisements. */
    public List<Integer> nativeAds() {
        return nativeAds;
    }

    /** Its tests. */
    public List<PackTest> tests() {
        return tests;
    }

    /** Where its parts stand in its file. */
    public Places places() {
        return places;
    }

    /** The rule of that name in the present layout, or in the youngest that has it. */
    public Optional<PackRule> rule(String ruleName) {
        return layouts.stream()
                .flatMap(layout -> layout.rules().stream())
                .filter(rule -> rule.name().equals(ruleName))
                .findFirst();
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
