package dev.winnow.features;

/** How a line begins and ends. */
final class Ends {

    private static final String BULLETS = "\u2022\u25CF\u25AA\u25E6\u2023\u25A0\u25BA\u2043\u00B7*";
    private static final String DASHES = "-\u2013\u2014";
    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u0964\u06D4\u061F";
    private static final String CLOSERS = "\"'\u2019\u201D\u00BB\u300D\u300F)]\u201C*";

    private Ends() {}

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** The last character that is neither white space nor a closing quotation mark or bracket; a space if none. */
    static char last(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c > ' ' && CLOSERS.indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    /** The first character that is no white space; a space if none. */
    static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\u00A0') {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    static boolean endsSentence(String text) {
        return STOPS.indexOf(last(text)) >= 0;
    }

    static boolean endsEllipsis(String text) {
        return last(text) == '\u2026' || text.endsWith("...");
    }

    /** Index of a year from 1900 to 2099 that stands alone, or −1. */
    static int year(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            char c = text.charAt(i);
            boolean century = c == '1' && text.charAt(i + 1) == '9' || c == '2' && text.charAt(i + 1) == '0';
            if (century
                    && isDigit(text, i + 2)
                    && isDigit(text, i + 3)
                    && !isDigit(text, i + 4)
                    && !isDigit(text, i - 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
