package dev.winnow.model;

import dev.winnow.document.Element;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.features.Grams;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What words say of roles: a linear model over the grams of a line, and one over the tags, classes and ids of the elements
 * around it. Immutable and thread-safe.
 *
 * @param text weights of what lines say, by the hashes of {@link Grams}, one a role
 * @param names weights of how elements are called, one a role
 */
public record RoleWords(WeightTable text, WeightTable names) {

    /** The key under which a table keeps the weights that every line has. */
    public static final int BIAS = 1;

    private static final int ROLES = Role.values().length;
    private static final int MOST_NAMES = 12;
    /** An element further out than this says nothing of a line. */
    private static final int MOST_LEVELS = 24;

    private static final int NEAR_LEVELS = 3;
    private static final int INNER = 0x1F3D;
    private static final int NEAR = 0x2E5B;
    private static final int FAR = 0x4C97;

    /** Hands out what stands for the words of a line. */
    public static void grams(String line, IntConsumer sink) {
        Grams.of(line, (kind, hash) -> sink.accept(hash));
    }

    /** What the elements of a page are called: for each, the hashes of its tag, classes and id. */
    public static List<int[]> called(Page page) {
        List<int[]> called = new ArrayList<>(page.elements().size());
        for (Element element : page.elements()) {
            List<String> words = element.words();
            Set<String> own = new LinkedHashSet<>(words.subList(0, Math.min(MOST_NAMES, words.size())));
            int[] hashes = new int[own.size() + 1];
            int count = 0;
            hashes[count++] = ("<" + element.tag()).hashCode();
            for (String word : own) {
                hashes[count++] = word.hashCode();
            }
            called.add(hashes);
        }
        return called;
    }

    /** Hands out what stands for the names around a line: of the innermost element, of near ones and of far ones. */
    public static void around(Page page, List<int[]> called, int element, IntConsumer sink) {
        int at = element;
        for (int level = 0; at >= 0 && level < MOST_LEVELS; level++) {
            for (int hash : called.get(at)) {
                sink.accept(mix(hash, level < NEAR_LEVELS ? NEAR : FAR));
                if (level == 0) {
                    sink.accept(mix(hash, INNER));
                }
            }
            at = page.elements().get(at).parent();
        }
    }

    private static int mix(int hash, int zone) {
        int mixed = (hash ^ zone) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** How much a line of so many known words lets each of them count. */
    public static float share(int known) {
        return known == 0 ? 0 : (float) (1 / StrictMath.sqrt(known));
    }

    /** Adds what the words of a line say to the sums, one a role. */
    void addText(String line, float[] sums) {
        Sum sum = new Sum(text);
        grams(line, sum);
        sum.addTo(sums);
    }

    /** Adds what the names around an element say to the sums, one a role. */
    void addNames(Page page, List<int[]> called, int element, float[] sums) {
        Sum sum = new Sum(names);
        around(page, called, element, sum);
        sum.addTo(sums);
    }

    private static final class Sum implements IntConsumer {
        private final WeightTable table;
        private final float[] sums = new float[ROLES];
        private int known;

        Sum(WeightTable table) {
            this.table = table;
        }

        @Override
        public void accept(int hash) {
            known += table.addTo(hash, 1, sums) ? 1 : 0;
        }

        void addTo(float[] to) {
            table.addTo(BIAS, 1, to);
            float share = share(known);
            for (int role = 0; role < to.length; role++) {
                to[role] += sums[role] * share;
            }
        }
    }
}
