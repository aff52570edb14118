package dev.winnow.rules;

import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule packs, in layers: of two with the same host pattern, and of two that are recognised on a page, the one added later is
 * chosen, so that a user's own packs come before the bundled ones. Immutable and thread-safe.
 */
public final class RulePacks {

    private static final RulePacks NONE = new RulePacks(List.of());

    private static final class Holder {
        static final RulePacks BUNDLED = new RulePacks(BundledPacks.entries());
    }

    private final List<PackEntry> entries;
    private final HostIndex<PackEntry> hosts;
    private final FingerprintIndex<PackEntry> fingerprints;

    /** A chosen pack, and why it was chosen, in words. */
    public record Choice(RulePack pack, String reason) {}

    private RulePacks(List<PackEntry> entries) {
        this.entries = List.copyOf(entries);
        List<HostIndex.Claim<PackEntry>> claims = new ArrayList<>();
        Map<PackEntry, Fingerprints> prints = new LinkedHashMap<>();
        for (PackEntry entry : this.entries) {
            entry.hosts().forEach(host -> claims.add(new HostIndex.Claim<>(host, entry)));
            if (!entry.fingerprints().texts().isEmpty()) {
                prints.put(entry, entry.fingerprints());
            }
        }
        this.hosts = new HostIndex<>(claims);
        this.fingerprints = new FingerprintIndex<>(prints);
    }

    /** No packs at all. */
    public static RulePacks none() {
        return NONE;
    }

    /** The packs that come with the library. Each is read when it is first chosen. */
    public static RulePacks bundled() {
        return Holder.BUNDLED;
    }

    /** These packs, the first before the others. */
    public static RulePacks of(RulePack... packs) {
        return NONE.with(packs);
    }

    /** These packs, before all that are here. */
    public RulePacks with(RulePack... packs) {
        return with(Arrays.stream(packs).map(PackEntry::of).toList());
    }

    /**
     * The pack in that file, or all in the {@code .yaml} and {@code .yml} files below that folder, before all that are here.
     *
     * @throws RulePackException if one is no pack; it names every place that is wrong
     * @throws UncheckedIOException if one cannot be read
     */
    public RulePacks with(Path path) {
        return with(files(path).stream()
                .map(file -> PackEntry.of(RulePack.read(file)))
                .toList());
    }

    private RulePacks with(List<PackEntry> added) {
        List<PackEntry> all = new ArrayList<>(added);
        all.addAll(entries);
        return new RulePacks(all);
    }

    /**
     * The files of packs that a path means, in the order of their names.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(RulePacks::isPack).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPack(Path file) {
        String name = file.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }

    /** All packs, those that are chosen before others first. */
    public List<RulePack> list() {
        return entries.stream().map(PackEntry::pack).toList();
    }

    /** How many there are. */
    public int size() {
        return entries.size();
    }

    /** The first pack of that name. */
    public Optional<RulePack> named(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(PackEntry::pack);
    }

    /**
     * The pack for an address: the host itself before {@code *.} of a host above it, the longer path before the shorter.
     *
     * @param url the address, empty where only the host is known
     * @param host its host, empty where unknown
     */
    public Optional<Choice> forAddress(String url, String host) {
        if (host.isEmpty()) {
            return Optional.empty();
        }
        return hosts.find(url, host).map(claim -> new Choice(claim.target().pack(), "it is for " + claim.pattern()));
    }

    /**
     * The pack for a page, as it was read: by its address, else by the address that it gives itself, else by what stands on
     * it.
     */
    public Optional<Choice> choose(Page page) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        if (!page.host().isEmpty()) {
            return forAddress(page.url(), page.host());
        }
        return forDeclared(page.metadata()).or(() -> recognise(page));
    }

    private Optional<Choice> forDeclared(RawMetadata metadata) {
        String own = HostIndex.host(metadata.canonical()).isEmpty()
                ? metadata.meta("og:url").orElse("")
                : metadata.canonical();
        return forAddress(own, HostIndex.host(own))
                .map(choice -> new Choice(choice.pack(), choice.reason() + ", where the page says it is"));
    }

    private Optional<Choice> recognise(Page page) {
        if (fingerprints.isEmpty()) {
            return Optional.empty();
        }
        return fingerprints.find(page).map(found -> {
            String texts = found.texts().stream()
                    .map(LineText::toString)
                    .sorted()
                    .collect(Collectors.joining(" and one that "));
            return new Choice(found.target().pack(), "the page has a line that " + texts);
        });
    }
}
