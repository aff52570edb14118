package dev.winnow.metadata;

import dev.winnow.document.Block;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The text that is kept of a page, and what comes after it.
 *
 * @param lines the lines that hold it
 * @param end how it ends
 * @param pitch whether a pitch for money is the next thing that a reader sees after it
 */
record KeptBody(List<LabelledLine> lines, End end, boolean pitch) {

    /** How a text ends. */
    enum End {
        /** With a full sentence, or not in a paragraph. */
        WHOLE,
        /** In the middle of a sentence. */
        OPEN,
        /** With dots that stand for the rest. */
        DOTS
    }

    /** What may stand between a text and the pitch to read on. */
    private static final Set<Role> BETWEEN = EnumSet.of(
            Role.SIGNUP, Role.ADVERT, Role.SHARE, Role.WIDGET, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.CREDIT);

    private static final int MOST_BETWEEN = 12;
    private static final double SURE = 0.5;
    private static final int WORDS_OF_PROSE = 12;

    static KeptBody of(List<LabelledLine> lines) {
        int end = lines.size();
        while (end > 0 && !isText(lines.get(end - 1))) {
            end--;
        }
        End how = end == 0 ? End.WHOLE : end(lines.get(end - 1));
        return new KeptBody(lines.subList(0, end), how, isPitched(lines, end));
    }

    private static boolean isText(LabelledLine line) {
        return line.kept() && line.role() != Role.TITLE;
    }

    /** Number of its words. */
    int words() {
        int words = 0;
        for (LabelledLine line : lines) {
            words += isText(line) ? words(line.keptText()) : 0;
        }
        return words;
    }

    private static End end(LabelledLine line) {
        String text = line.keptText().strip();
        if (text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]")) {
            return End.DOTS;
        }
        boolean prose = line.role() == Role.BODY
                && line.structure().equals(Block.PARAGRAPH)
                && Texts.words(text) >= WORDS_OF_PROSE
                && isOpen(text.charAt(text.length() - 1));
        return prose ? End.OPEN : End.WHOLE;
    }

    /** Only of scripts that have small letters, as others end sentences without a mark. */
    private static boolean isOpen(char last) {
        return last == ',' || Character.isLowerCase(last);
    }

    private static boolean isPitched(List<LabelledLine> lines, int from) {
        int seen = 0;
        for (LabelledLine line : lines.subList(from, lines.size())) {
            if (line.visible() && line.role() == Role.PAYWALL && line.confidence() >= SURE) {
                return true;
            }
            boolean between = BETWEEN.contains(line.role()) || line.role() == Role.PAYWALL;
            if (line.visible() && (!between || ++seen >= MOST_BETWEEN)) {
                return false;
            }
        }
        return false;
    }

    /** Number of words; in scripts that set no blanks between them, each letter is one. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = c >= '\u3040' && Character.isLetter(c) && !isHangul(c);
            boolean part = Character.isLetterOrDigit(c) && !alone;
            words += alone || part && !inside ? 1 : 0;
            inside = part || inside && c > ' ' && c != '\u00A0' && !alone;
        }
        return words;
    }

    private static boolean isHangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }
}
