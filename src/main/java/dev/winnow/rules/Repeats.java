package dev.winnow.rules;

/** Bounds how large the program of a pattern may become: RE2 writes out what is counted. */
final class Repeats {

    private Repeats() {}

    /** The product of all counts in braces, capped; at least 1. */
    static long of(String pattern) {
        long product = 1;
        int at = pattern.indexOf('{');
        while (at >= 0) {
            int end = at + 1;
            long largest = 0;
            long number = 0;
            while (end < pattern.length() && (Character.isDigit(pattern.charAt(end)) || pattern.charAt(end) == ',')) {
                char c = pattern.charAt(end++);
                number = c == ',' ? 0 : Math.min(Integer.MAX_VALUE, number * 10 + Character.digit(c, 10));
                largest = Math.max(largest, number);
            }
            boolean code = at >= 2 && pattern.startsWith("\\x", at - 2); // a character by its number
            boolean counted = !code && end < pattern.length() && pattern.charAt(end) == '}' && largest > 1;
            product = counted ? Math.min(Integer.MAX_VALUE, product * largest) : product;
            at = pattern.indexOf('{', end);
        }
        return product;
    }
}
