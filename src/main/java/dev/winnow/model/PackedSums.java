package dev.winnow.model;

/**
 * Rows of small whole numbers, four of 16 bits in each long, so that one addition adds four of them. A negative number
 * borrows from the one above it, which {@link #add} gives back. So long as no more than {@link #MOST} rows of bytes are
 * summed, nothing overflows.
 */
final class PackedSums {

    /** So many rows of bytes fit in a sum. */
    static final int MOST = Short.MAX_VALUE / -Byte.MIN_VALUE;

    private static final int PER_LONG = Long.SIZE / Short.SIZE;

    private PackedSums() {}

    /** Longs for a row of so many numbers. */
    static int longs(int width) {
        return (width + PER_LONG - 1) / PER_LONG;
    }

    /** Rows of bytes, packed, one after the other. */
    static long[] pack(byte[] cells, int width) {
        int longs = longs(width);
        int rows = cells.length / width;
        long[] packed = new long[rows * longs];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < width; i++) {
                packed[row * longs + i / PER_LONG] += (long) cells[row * width + i] << i % PER_LONG * Short.SIZE;
            }
        }
        return packed;
    }

    /** Adds the numbers of a row, times a factor, to as many sums. */
    static void add(long[] packed, int from, int width, float factor, float[] sums, int to) {
        for (int i = 0; i < width; i += PER_LONG) {
            long rest = packed[from + i / PER_LONG];
            for (int k = i; k < Math.min(width, i + PER_LONG); k++) {
                short number = (short) rest;
                sums[to + k] += factor * number;
                rest = rest - number >> Short.SIZE;
            }
        }
    }
}
