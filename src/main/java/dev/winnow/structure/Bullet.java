package dev.winnow.structure;

import java.util.OptionalInt;

/**
 * What an item of a list opens with.
 *
 * @param length number of characters up to the item's text, 0 if there is none
 * @param number the item's number; empty for a bullet
 */
record Bullet(int length, OptionalInt number) {

    static final Bullet NONE = new Bullet(0, OptionalInt.empty());

    private static final String BULLETS = "•‣▪▫◦●○■□►▶▸➤–-*·∙⁃";
    private static final int MOST_DIGITS = 3;

    static Bullet of(String text) {
        if (text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
            return new Bullet(2, OptionalInt.empty());
        }
        int end = 0;
        while (end < text.length() && end <= MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean numbered = end > 0
                && end <= MOST_DIGITS
                && end + 2 < text.length()
                && ".)".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' ';
        return numbered ? new Bullet(end + 2, OptionalInt.of(Integer.parseInt(text.substring(0, end)))) : NONE;
    }

    boolean isThere() {
        return length > 0;
    }

    /** Whether such an item goes on with the list that began with that number, or with a bullet, and has so many items. */
    boolean continues(OptionalInt first, int items) {
        if (!isThere() || items == 0 || first.isPresent() != number.isPresent()) {
            return false;
        }
        return number.isEmpty() || number.getAsInt() == first.getAsInt() + items;
    }
}
