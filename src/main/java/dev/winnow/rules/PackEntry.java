package dev.winnow.rules;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pack among others: what it is chosen by, and the pack itself, read when it is needed. Thread-safe. */
final class PackEntry {

    private final String name;
    private final List<HostPattern> hosts;
    private final Fingerprints fingerprints;
    private final Supplier<RulePack> source;
    private volatile @Nullable RulePack pack;

    PackEntry(String name, List<HostPattern> hosts, Fingerprints fingerprints, Supplier<RulePack> source) {
        this.name = name;
        this.hosts = List.copyOf(hosts);
        this.fingerprints = fingerprints;
        this.source = source;
    }

    static PackEntry of(RulePack pack) {
        return new PackEntry(pack.name(), pack.hosts(), pack.fingerprints(), () -> pack);
    }

    String name() {
        return name;
    }

    List<HostPattern> hosts() {
        return hosts;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    RulePack pack() {
        RulePack read = pack;
        if (read == null) {
            read = source.get();
            pack = read;
        }
        return read;
    }
}
