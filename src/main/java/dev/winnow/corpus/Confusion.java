package dev.winnow.corpus;

import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts how often roles were wanted, predicted, and both. */
final class Confusion {
    private final Map<Role, Integer> wantedLines = new EnumMap<>(Role.class);
    private final Map<Role, Integer> predictedLines = new EnumMap<>(Role.class);
    private final Map<Role, Integer> hits = new EnumMap<>(Role.class);
    private long bothContent;
    private long onlyPredicted;
    private long onlyWanted;

    /** Counts one line of so many characters; any of the wanted roles is right. */
    void add(Set<Role> wanted, @Nullable Role predicted, int characters) {
        Role want = predicted != null && wanted.contains(predicted) ? predicted : firstByName(wanted);
        wantedLines.merge(want, 1, Integer::sum);
        if (predicted != null) {
            predictedLines.merge(predicted, 1, Integer::sum);
        }
        if (want == predicted) {
            hits.merge(want, 1, Integer::sum);
        }
        addContent(want.isContent(), predicted != null && predicted.isContent(), characters);
    }

    private void addContent(boolean want, boolean got, int characters) {
        if (want && got) {
            bothContent += characters;
        } else if (want) {
            onlyWanted += characters;
        } else if (got) {
            onlyPredicted += characters;
        }
    }

    private static Role firstByName(Set<Role> roles) {
        return roles.stream().min(Comparator.comparing(Role::name)).orElseThrow();
    }

    RolesReport report(int pages) {
        List<RoleScore> scores = new ArrayList<>();
        wantedLines.forEach((role, lines) -> scores.add(new RoleScore(role, score(role, lines), lines)));
        scores.sort(Comparator.comparingInt((RoleScore score) -> -score.lines())
                .thenComparing(score -> score.role().name()));
        Scores mean = Scores.mean(scores.stream().map(RoleScore::scores).toList());
        double accuracy = new Share(sum(hits), sum(wantedLines)).ratio();
        double content = Scores.of(bothContent, onlyPredicted, onlyWanted).f1();
        return new RolesReport(pages, scores, accuracy, mean.f1(), content);
    }

    private Scores score(Role role, int wanted) {
        int right = hits.getOrDefault(role, 0);
        return Scores.of(right, predictedLines.getOrDefault(role, 0) - right, wanted - right);
    }

    private static int sum(Map<Role, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
