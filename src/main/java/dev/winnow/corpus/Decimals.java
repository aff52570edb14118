package dev.winnow.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the reference scorer prints them: the exact value, rounded half to even. */
final class Decimals {
    private Decimals() {}

    static BigDecimal round(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    }

    static String of(double value, int places) {
        return round(value, places).toPlainString();
    }
}
