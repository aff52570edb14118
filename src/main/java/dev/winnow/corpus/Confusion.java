package dev.winnow.corpus;

import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts which roles were predicted for which. */
final class Confusion {
    private static final Role[] ROLES = Role.values();
    /** The column of lines without a prediction. */
    private static final int NONE = ROLES.length;

    private final int[][] lines = new int[ROLES.length][ROLES.length + 1];
    private long bothContent;
    private long onlyPredicted;
    private long onlyWanted;

    /** Counts one line of so many characters; any of the wanted roles is right. */
    void add(Set<Role> wanted, @Nullable Role predicted, int characters) {
        Role want = predicted != null && wanted.contains(predicted) ? predicted : firstByName(wanted);
        lines[want.ordinal()][predicted == null ? NONE : predicted.ordinal()]++;
        boolean got = predicted != null && predicted.isContent();
        if (want.isContent()) {
            bothContent += got ? characters : 0;
            onlyWanted += got ? 0 : characters;
        } else if (got) {
            onlyPredicted += characters;
        }
    }

    private static Role firstByName(Set<Role> roles) {
        return roles.stream().min(Comparator.comparing(Role::name)).orElseThrow();
    }

    RolesReport report(int pages) {
        List<RoleScore> scores = new ArrayList<>();
        for (Role role : ROLES) {
            int wanted = wanted(role);
            if (wanted > 0) {
                scores.add(new RoleScore(role, score(role, wanted), wanted));
            }
        }
        scores.sort(Comparator.comparingInt((RoleScore score) -> -score.lines())
                .thenComparing(score -> score.role().name()));
        Scores mean = Scores.mean(scores.stream().map(RoleScore::scores).toList());
        double content = Scores.of(bothContent, onlyPredicted, onlyWanted).f1();
        return new RolesReport(pages, scores, accuracy(scores), mean.f1(), content);
    }

    private Scores score(Role role, int wanted) {
        int hits = hits(role);
        return Scores.of(hits, predicted(role) - hits, wanted - hits);
    }

    private double accuracy(List<RoleScore> scores) {
        int all = scores.stream().mapToInt(RoleScore::lines).sum();
        int right = scores.stream().mapToInt(score -> hits(score.role())).sum();
        return new Share(right, all).ratio();
    }

    private int hits(Role role) {
        return lines[role.ordinal()][role.ordinal()];
    }

    private int wanted(Role role) {
        int sum = 0;
        for (int count : lines[role.ordinal()]) {
            sum += count;
        }
        return sum;
    }

    private int predicted(Role role) {
        int sum = 0;
        for (int[] row : lines) {
            sum += row[role.ordinal()];
        }
        return sum;
    }
}
