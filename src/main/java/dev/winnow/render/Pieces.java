package dev.winnow.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of Markdown in their order. Marks of emphasis are checked where they stand, by the rules of CommonMark for
 * delimiter runs; pairs that would not be read as meant are left out.
 */
final class Pieces {

    /** Beyond so many rounds all emphasis is left out. */
    private static final int MOST_ROUNDS = 20;

    private static final int MIXED = -1;

    /** The kinds of piece. */
    enum Kind {
        PLAIN,
        CODE,
        OPENING,
        CLOSING
    }

    private final List<Piece> pieces = new ArrayList<>();

    private static final class Piece {
        final Kind kind;
        final String text;
        /** Index of the other mark of its pair. */
        int pair = -1;

        boolean leftOut;

        Piece(Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        boolean isMark() {
            return kind == Kind.OPENING || kind == Kind.CLOSING;
        }
    }

    void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    /** Adds a mark that opens emphasis and returns its index. */
    int open(String mark) {
        pieces.add(new Piece(Kind.OPENING, mark));
        return pieces.size() - 1;
    }

    /** Adds the mark that closes what was opened at that index. */
    void close(int opening) {
        Piece closing = new Piece(Kind.CLOSING, pieces.get(opening).text);
        closing.pair = opening;
        pieces.get(opening).pair = pieces.size();
        pieces.add(closing);
    }

    String joined() {
        for (int round = 0; leaveOut(round > MOST_ROUNDS); round++) {
            // what is left out changes what stands beside the marks that are left
        }
        return text();
    }

    /** Leaves out all emphasis, or what does not work as things stand; returns whether there was any. */
    private boolean leaveOut(boolean all) {
        boolean changed = false;
        int depth = 0;
        int depthBeforeRun = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isMark()) {
                depthBeforeRun = depth;
            } else if (!piece.leftOut && (all || !works(i, depthBeforeRun > 0))) {
                piece.leftOut = true;
                pieces.get(piece.pair).leftOut = true;
                depth -= piece.kind == Kind.CLOSING ? 1 : 0;
                changed = true;
            } else if (!piece.leftOut) {
                depth += piece.kind == Kind.OPENING ? 1 : -1;
            }
        }
        return changed;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        boolean code = false;
        for (Piece piece : pieces) {
            if (!piece.leftOut) {
                // two pieces of code without a space between would be one
                out.append(code && piece.kind == Kind.CODE ? " " : "").append(piece.text);
                code = piece.kind == Kind.CODE;
            }
        }
        return out.toString();
    }

    /** Whether the mark is read as meant; inside other emphasis one that opens must not be able to close that. */
    private boolean works(int mark, boolean inside) {
        Kind kind = pieces.get(mark).kind;
        int before = neighbour(mark, -1);
        int after = neighbour(mark, 1);
        if (before == MIXED || after == MIXED) {
            return false;
        }
        if (kind == Kind.CLOSING) {
            return isFlanking(before, after);
        }
        return isFlanking(after, before) && !(inside && isFlanking(before, after));
    }

    /**
     * The character beside the run of marks that this one is in; a space at the ends.
     *
     * @return {@link #MIXED} if the run also has marks of the other kind, which would be read as one with it
     */
    private int neighbour(int mark, int step) {
        for (int i = mark + step; i >= 0 && i < pieces.size(); i += step) {
            Piece piece = pieces.get(i);
            if (!piece.leftOut && !piece.isMark()) {
                return step > 0 ? piece.text.codePointAt(0) : piece.text.codePointBefore(piece.text.length());
            }
            if (!piece.leftOut && piece.kind != pieces.get(mark).kind) {
                return MIXED;
            }
        }
        return ' ';
    }

    /** Whether emphasis can begin or end between these characters. */
    private static boolean isFlanking(int inner, int outer) {
        return !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
