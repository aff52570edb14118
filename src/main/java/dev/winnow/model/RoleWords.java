package dev.winnow.model;

import dev.winnow.document.Element;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.features.Grams;
import dev.winnow.features.PageGrams;
import java.util.Arrays;
import java.util.List;
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
    static final int MOST_NAMES = 12;
    /** An element further out than this says nothing of a line. */
    static final int MOST_LEVELS = 24;

    static final int NEAR_LEVELS = 3;
    static final int INNER = 0x1F3D;
    static final int NEAR = 0x2E5B;
    static final int FAR = 0x4C97;

    /** Hands out what stands for the words of a line. */
    public static void grams(String line, IntConsumer sink) {
        Grams.of(line, (kind, hash) -> sink.accept(hash));
    }

    /** What the elements of a page are called: for each, the hashes of its tag, classes and id. */
    public static List<int[]> called(Page page) {
        return page.elements().stream().map(RoleWords::called).toList();
    }

    /** What an element is called: the hashes of its tag, and of its first classes and its id, each once. */
    static int[] called(Element element) {
        List<String> words = element.words();
        int[] hashes = new int[Math.min(MOST_NAMES, words.size()) + 1];
        hashes[0] = tagHash(element.tag());
        int count = 1;
        for (int i = 0; i < hashes.length - 1; i++) {
            int hash = words.get(i).hashCode();
            int seen = 1;
            while (seen < count && hashes[seen] != hash) {
                seen++;
            }
            if (seen == count) {
                hashes[count++] = hash;
            }
        }
        return count == hashes.length ? hashes : Arrays.copyOf(hashes, count);
    }

    /** The hash of {@code "<" + tag}. */
    private static int tagHash(String tag) {
        int power = 1;
        for (int i = 0; i < tag.length(); i++) {
            power *= 31;
        }
        return '<' * power + tag.hashCode();
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

    static int mix(int hash, int zone) {
        int mixed = (hash ^ zone) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** How much a line of so many known words lets each of them count. */
    public static float share(int known) {
        return known == 0 ? 0 : (float) (1 / StrictMath.sqrt(known));
    }

    /** Adds what the words of a page's line say to the sums, one a role. */
    void addText(PageGrams grams, int row, float[] sums) {
        long[] packed = new long[PackedSums.longs(ROLES)];
        int known = 0;
        for (int i = grams.from(row); i < grams.to(row); i++) {
            known += text.addTo(grams.hashes()[i], packed, 0) ? 1 : 0;
        }
        addTo(text, packed, known, sums);
    }

    /** Adds what is said by so many known words, and by every line. */
    static void addTo(WeightTable table, long[] packed, int known, float[] sums) {
        table.addTo(BIAS, 1, sums);
        PackedSums.add(packed, 0, ROLES, share(known) * table.step(), sums, 0);
    }
}
