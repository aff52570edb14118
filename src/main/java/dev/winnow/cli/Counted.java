package dev.winnow.cli;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** The number and the thing, which takes an s where there is not one: {@code 2 pages}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
