package dev.winnow.input;

/** Reads a {@code srcset}: addresses, each with a width ({@code 640w}) or density ({@code 2x}), split by commas. */
final class SourceSet {

    private static final int LONGEST = 50_000;

    private final String text;
    private int at;
    private String best = "";
    private double bestSize = -1;

    private SourceSet(String text) {
        this.text = text;
    }

    /** The address with the largest size, the first of equals; empty if there is none. Addresses may contain commas. */
    static String largest(String srcset) {
        if (srcset.isBlank() || srcset.length() > LONGEST) {
            return "";
        }
        SourceSet set = new SourceSet(srcset);
        while (set.at < srcset.length()) {
            set.candidate();
        }
        return set.best;
    }

    private void candidate() {
        skip(true);
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        int end = at;
        while (end > start && text.charAt(end - 1) == ',') {
            end--;
        }
        String address = text.substring(start, end);
        double size = end < at ? 0 : size();
        if (!address.isEmpty() && size > bestSize) {
            best = address;
            bestSize = size;
        }
    }

    /** The size that follows an address, up to the next comma. */
    private double size() {
        skip(false);
        int start = at;
        while (at < text.length() && text.charAt(at) != ',') {
            at++;
        }
        String written = text.substring(start, at).strip();
        int digits = 0;
        while (digits < Math.min(9, written.length())
                && (Character.isDigit(written.charAt(digits)) || written.charAt(digits) == '.')) {
            digits++;
        }
        return number(written.substring(0, digits));
    }

    private static double number(String digits) {
        try {
            return digits.isEmpty() ? 0 : Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return 0; // no size, whatever was meant
        }
    }

    private void skip(boolean commas) {
        while (at < text.length() && (text.charAt(at) <= ' ' || commas && text.charAt(at) == ',')) {
            at++;
        }
    }
}
