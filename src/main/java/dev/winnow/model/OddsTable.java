package dev.winnow.model;

/**
 * From hashes to the natural-log odds that what they stand for speaks of content, over those of any line; 0 for what is
 * not known. Immutable and thread-safe.
 */
public final class OddsTable {

    /** Odds are kept in twentieths. */
    private static final float STEP = 0.05f;

    private final int[] keys;
    private final byte[] values;
    private final int[] slots;
    private final byte[] slotValues;

    private OddsTable(int[] keys, byte[] values) {
        this.keys = keys;
        this.values = values;
        int size = HashKeys.slots(keys.length);
        slots = new int[size];
        slotValues = new byte[size];
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            while (slots[slot] != HashKeys.FREE) {
                slot = slot + 1 & size - 1;
            }
            slots[slot] = keys[i];
            slotValues[slot] = values[i];
        }
    }

    /**
     * A table.
     *
     * @param keys hashes in ascending order, without 0
     * @param values their odds in twentieths
     * @throws IllegalArgumentException if the sizes differ or the keys are not as said
     */
    static OddsTable of(int[] keys, byte[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys and " + values.length + " odds");
        }
        HashKeys.check(keys, "odds");
        return new OddsTable(keys, values);
    }

    /**
     * A table of these odds, rounded to twentieths and cut at ±6.35; what rounds to 0 is left out.
     *
     * @param keys hashes in ascending order, without 0
     * @throws IllegalArgumentException if the sizes differ or the keys are not as said
     */
    public static OddsTable of(int[] keys, double[] odds) {
        int[] kept = new int[keys.length];
        byte[] values = new byte[keys.length];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            long steps = Math.round(odds[i] / STEP);
            if (steps != 0) {
                kept[count] = keys[i];
                values[count++] = (byte) Math.max(-127, Math.min(127, steps));
            }
        }
        return of(java.util.Arrays.copyOf(kept, count), java.util.Arrays.copyOf(values, count));
    }

    /** The key that stands for a hash: 0 stands for nothing. */
    public static int key(int hash) {
        return hash == HashKeys.FREE ? 1 : hash;
    }

    /** Number of known hashes. */
    public int size() {
        return keys.length;
    }

    /** The odds of a hash, 0 where it is not known. */
    public float get(int hash) {
        int key = key(hash);
        int slot = slot(key);
        while (slots[slot] != HashKeys.FREE) {
            if (slots[slot] == key) {
                return slotValues[slot] * STEP;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return 0;
    }

    int[] keys() {
        return keys;
    }

    byte[] values() {
        return values;
    }

    private int slot(int key) {
        return HashKeys.slot(key, slots.length);
    }
}
