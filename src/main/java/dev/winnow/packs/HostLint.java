package dev.winnow.packs;

import dev.winnow.rules.HostPattern;
import dev.winnow.rules.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds hosts and names that several packs claim, or one pack twice. */
final class HostLint {

    private final Map<Object, Claim> claims = new HashMap<>();
    private final Problems problems;

    private record Claim(PackFile pack, Place place) {}

    private HostLint(Problems problems) {
        this.problems = problems;
    }

    static void check(List<PackFile> packs, Problems problems) {
        HostLint lint = new HostLint(problems);
        for (PackFile pack : packs) {
            List<HostPattern> hosts = pack.pack().hosts();
            for (int i = 0; i < hosts.size(); i++) {
                Place place = pack.pack().places().hosts().get(i);
                lint.claim(hosts.get(i), "the host '" + hosts.get(i) + "'", pack, place);
            }
            lint.claim(pack.pack().name(), "the name '" + pack.pack().name() + "'", pack, Place.START);
        }
    }

    private void claim(Object what, String words, PackFile pack, Place place) {
        @Nullable Claim first = claims.putIfAbsent(what, new Claim(pack, place));
        if (first != null) {
            problems.error(pack, place, words + " is claimed at " + first.pack().at(first.place()) + " already");
        }
    }
}
