package dev.winnow.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the rules say of each line: for every role the sum of the weights that spoke for or against it, and the reasons.
 * Immutable and thread-safe.
 */
public final class Votes {

    private static final int ROLES = Role.values().length;
    private static final int SHOWN = 5;

    private final int rows;
    private final float[] scores;
    private final int[] first;
    private final int[] next;
    private final Evidence[] spoken;

    private Votes(Builder builder) {
        this.rows = builder.first.length;
        this.scores = builder.scores.clone();
        this.first = builder.first.clone();
        this.next = Arrays.copyOf(builder.next, builder.count);
        this.spoken = Arrays.copyOf(builder.spoken, builder.count);
    }

    private Votes(int rows) {
        this.rows = rows;
        this.scores = new float[0];
        this.first = new int[0];
        this.next = new int[0];
        this.spoken = new Evidence[0];
    }

    /** Collects votes on that many lines. */
    public static Builder of(int rows) {
        return new Builder(rows);
    }

    /** No votes on that many lines. */
    public static Votes none(int rows) {
        return new Votes(rows);
    }

    /** Number of lines voted on. */
    public int rows() {
        return rows;
    }

    /** Whether nothing spoke on any line. */
    public boolean isEmpty() {
        return spoken.length == 0;
    }

    /** The sum of the weights for that role, in natural-log odds; 0 where nothing spoke. */
    public float score(int row, Role role) {
        return isEmpty() ? 0 : scores[row * ROLES + role.ordinal()];
    }

    /** The reasons that spoke on that line, strongest first, at most five. */
    public List<Evidence> evidence(int row) {
        if (isEmpty() || first[row] < 0) {
            return List.of();
        }
        List<Evidence> all = new ArrayList<>();
        for (int at = first[row]; at >= 0; at = next[at]) {
            all.add(spoken[at]);
        }
        all.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
                .thenComparing(Evidence::rule));
        return List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
    }

    /** Collects votes. Not thread-safe. */
    public static final class Builder {

        private final float[] scores;
        private final int[] first;
        private int[] next = new int[256];
        private Evidence[] spoken = new Evidence[256];
        private int count;

        private Builder(int rows) {
            if (rows < 0) {
                throw new IllegalArgumentException("rows must not be negative: " + rows);
            }
            scores = new float[rows * ROLES];
            first = new int[rows];
            Arrays.fill(first, -1);
        }

        /** Counts one vote on that line. */
        public Builder add(int row, Evidence evidence) {
            scores[row * ROLES + evidence.role().ordinal()] += (float) evidence.weight();
            return note(row, evidence);
        }

        /** Notes a reason that counts elsewhere. */
        public Builder note(int row, Evidence evidence) {
            if (count == next.length) {
                next = Arrays.copyOf(next, count * 2);
                spoken = Arrays.copyOf(spoken, count * 2);
            }
            next[count] = first[row];
            spoken[count] = evidence;
            first[row] = count++;
            return this;
        }

        /** The votes so far. */
        public Votes build() {
            return new Votes(this);
        }
    }
}
