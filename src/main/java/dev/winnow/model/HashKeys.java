package dev.winnow.model;

/** Hashes as the keys of tables with open addressing; 0 stands for a free slot. */
final class HashKeys {

    static final int FREE = 0;

    private HashKeys() {}

    /**
     * Checks that keys ascend and that none is 0.
     *
     * @param table what the table is called
     * @throws IllegalArgumentException if they do not
     */
    static void check(int[] keys, String table) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == FREE || i > 0 && keys[i] <= keys[i - 1]) {
                throw new IllegalArgumentException("the keys of a table of " + table + " do not ascend");
            }
        }
    }

    /** How many slots a table of so many keys has: a power of 2, at most half of them taken. */
    static int slots(int keys) {
        return Integer.highestOneBit(Math.max(2, keys)) * 4;
    }

    /** Where the search for a key begins. */
    static int slot(int key, int slots) {
        return key * 0x9E3779B9 >>> 7 & slots - 1;
    }
}
