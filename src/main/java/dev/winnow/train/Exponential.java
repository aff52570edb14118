package dev.winnow.train;

/**
 * The exponential function of numbers that are not positive, fast and with the same bits on every JVM, which
 * {@link Math#exp} does not promise: x = n ln 2 + r with |r| ≤ ln 2 / 2, and e<sup>r</sup> by a polynomial of degree six
 * (the coefficients of Cephes' {@code expf}). The relative error is below 2e-7, and below {@value #LEAST} the result is
 * 0.
 */
final class Exponential {

    /** About the logarithm of the least normal float. */
    private static final float LEAST = -87;

    private static final float PER_LN_2 = 1.442695f;

    /** The first bits of ln 2, few enough that small multiples are exact, and the rest. */
    private static final float LN_2_HIGH = 0.6933594f;

    private static final float LN_2_LOW = -2.1219444e-4f;

    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;

    private Exponential() {}

    /** e to the power of x, for x ≤ 0. */
    static float of(float x) {
        if (!(x >= LEAST)) {
            return 0;
        }
        int n = (int) (x * PER_LN_2 - 0.5f);
        float r = x - n * LN_2_HIGH - n * LN_2_LOW;
        float p = 1.9875691e-4f;
        p = p * r + 1.3981999e-3f;
        p = p * r + 8.333452e-3f;
        p = p * r + 4.1665796e-2f;
        p = p * r + 1.6666666e-1f;
        p = p * r + 0.5f;
        return (p * r * r + r + 1) * Float.intBitsToFloat(n + EXPONENT_BIAS << MANTISSA_BITS);
    }
}
