package dev.winnow.corpus;

import dev.winnow.document.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many lines of each role were taken for which role. Where the hand labels allow several roles, the line is of the one
 * that was predicted, else of the first by name. Does not change once it is in a {@link RolesReport}.
 */
public final class Confusion {
    private final Map<Role, Map<Role, Integer>> lines = new EnumMap<>(Role.class);
    private final Map<Role, Integer> unpredicted = new EnumMap<>(Role.class);
    private long bothContent;
    private long onlyPredicted;
    private long onlyWanted;

    Confusion() {}

    /** All counts added up. */
    static Confusion sum(Collection<Confusion> parts) {
        Confusion sum = new Confusion();
        parts.forEach(sum::add);
        return sum;
    }

    private void add(Confusion part) {
        part.lines.forEach((wanted, said) ->
                said.forEach((predicted, count) -> row(wanted).merge(predicted, count, Integer::sum)));
        part.unpredicted.forEach((wanted, count) -> unpredicted.merge(wanted, count, Integer::sum));
        bothContent += part.bothContent;
        onlyPredicted += part.onlyPredicted;
        onlyWanted += part.onlyWanted;
    }

    /** Counts one line of so many characters; any of the wanted roles is right. */
    void add(Set<Role> wanted, @Nullable Role predicted, int characters) {
        Role want = predicted != null && wanted.contains(predicted) ? predicted : firstByName(wanted);
        if (predicted == null) {
            unpredicted.merge(want, 1, Integer::sum);
        } else {
            row(want).merge(predicted, 1, Integer::sum);
        }
        addContent(want.isContent(), predicted != null && predicted.isContent(), characters);
    }

    private Map<Role, Integer> row(Role wanted) {
        return lines.computeIfAbsent(wanted, role -> new EnumMap<>(Role.class));
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

    /** How many lines of the one role were taken for the other. */
    public int lines(Role wanted, Role predicted) {
        return lines.getOrDefault(wanted, Map.of()).getOrDefault(predicted, 0);
    }

    /** How many lines of the role have no prediction. */
    public int unpredicted(Role wanted) {
        return unpredicted.getOrDefault(wanted, 0);
    }

    /** How many lines have the role by the hand labels. */
    public int wanted(Role role) {
        return roles().mapToInt(predicted -> lines(role, predicted)).sum() + unpredicted(role);
    }

    /** How many of the lines were taken for the role, rightly or not. */
    public int predicted(Role role) {
        return roles().mapToInt(wanted -> lines(wanted, role)).sum();
    }

    /** The roles that a line has or was taken for, in the order of {@link Role}. */
    public List<Role> seen() {
        return roles().filter(role -> wanted(role) + predicted(role) > 0).toList();
    }

    /** How well each role that a line has was found, the most frequent first. */
    List<RoleScore> scores() {
        return roles().filter(role -> wanted(role) > 0)
                .map(role -> new RoleScore(role, score(role), wanted(role)))
                .sorted(Comparator.comparingInt((RoleScore score) -> -score.lines())
                        .thenComparing(score -> score.role().name()))
                .toList();
    }

    private Scores score(Role role) {
        int right = lines(role, role);
        return Scores.of(right, predicted(role) - right, wanted(role) - right);
    }

    /** Lines with the right role, of all lines. */
    Share right() {
        return new Share(
                roles().mapToInt(role -> lines(role, role)).sum(),
                roles().mapToInt(this::wanted).sum());
    }

    /** Content against the rest, by characters. */
    Scores content() {
        return Scores.of(bothContent, onlyPredicted, onlyWanted);
    }

    private static Stream<Role> roles() {
        return Stream.of(Role.values());
    }
}
