package dev.winnow.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The packs in the jar. Their index says what each is chosen by, so that none is read before it is needed: a row holds the
 * name, the hosts, the least number of fingerprints, and the fingerprints, between tabs.
 */
final class BundledPacks {

    static final String INDEX = "packs/index.tsv";
    private static final String TAB = "\t";
    private static final int FIRST_PRINT = 3;

    private BundledPacks() {}

    static List<PackEntry> entries() {
        List<PackEntry> entries = new ArrayList<>();
        for (String row : resource(INDEX).lines().toList()) {
            if (!row.isBlank()) {
                entries.add(entry(row.split(TAB, -1)));
            }
        }
        return entries;
    }

    /** The row of a pack in the index. */
    static String row(RulePack pack) {
        List<String> cells = new ArrayList<>();
        cells.add(pack.name());
        cells.add(String.join(
                " ", pack.hosts().stream().map(HostPattern::toString).toList()));
        cells.add(String.valueOf(pack.fingerprints().least()));
        for (LineText text : pack.fingerprints().texts()) {
            cells.add(text.way().name().toLowerCase(Locale.ROOT) + " " + text.text());
        }
        return String.join(TAB, cells);
    }

    private static PackEntry entry(String[] cells) {
        String name = cells[0];
        List<HostPattern> hosts = new ArrayList<>();
        for (String host : cells[1].split(" ", -1)) {
            if (!host.isEmpty()) {
                hosts.add(HostPattern.of(host));
            }
        }
        List<LineText> texts = new ArrayList<>();
        for (int cell = FIRST_PRINT; cell < cells.length; cell++) {
            int space = cells[cell].indexOf(' ');
            LineText.Way way =
                    LineText.Way.valueOf(cells[cell].substring(0, space).toUpperCase(Locale.ROOT));
            texts.add(LineText.of(way, cells[cell].substring(space + 1)));
        }
        Fingerprints fingerprints = new Fingerprints(Integer.parseInt(cells[2]), texts);
        return new PackEntry(name, hosts, fingerprints, () -> read(name));
    }

    private static RulePack read(String name) {
        String file = "packs/" + name + ".yaml";
        return RulePack.parse(resource(file), file);
    }

    private static String resource(String name) {
        try (InputStream in = RulePacks.class.getResourceAsStream("/dev/winnow/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
