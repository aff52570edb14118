package dev.winnow.rules;

import dev.winnow.features.Folding;

/** Folds literal text for comparing: case, kinds of quotes and dashes, runs of white space. Digits stay. */
final class Literals {

    private Literals() {}

    static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = Character.isDigit(c) ? c : Folding.fold(c);
            boolean nothing = Folding.kind(c) == Folding.NOTHING;
            boolean repeated = folded == ' ' && (out.length() == 0 || out.charAt(out.length() - 1) == ' ');
            if (!nothing && !repeated) {
                out.append(folded);
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
