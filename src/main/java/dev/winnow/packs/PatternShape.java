package dev.winnow.packs;

import java.util.regex.Pattern;

/**
 * Tells of an RE2 pattern whether it can match at all: not where something must stand before {@code ^} or after {@code $}.
 * Where in doubt, it can.
 */
final class PatternShape {

    /** In patterns with this flag, {@code ^} and {@code $} mean every line of a text. */
    private static final Pattern MULTILINE = Pattern.compile("\\(\\?[a-zA-Z]*m");

    /** Nothing that counts. */
    private static final Part NOTHING = new Part(0, true, false);

    private final String pattern;
    private int at;

    /**
     * A part of a pattern.
     *
     * @param least how many characters it takes at least
     * @param possible whether it can match
     * @param ended whether nothing may follow it
     */
    private record Part(int least, boolean possible, boolean ended) {

        Part then(Part next) {
            boolean fits = !ended || next.least == 0;
            return new Part(least + next.least, possible && next.possible && fits, ended || next.ended);
        }

        Part or(Part other) {
            if (!possible || !other.possible) {
                return possible ? this : other;
            }
            return new Part(Math.min(least, other.least), true, ended && other.ended);
        }
    }

    private PatternShape(String pattern) {
        this.pattern = pattern;
    }

    /** Whether no text matches. */
    static boolean neverMatches(String pattern) {
        return !MULTILINE.matcher(pattern).find()
                && !new PatternShape(pattern).choice(0).possible();
    }

    /** Alternatives up to the end or a closing parenthesis; so many characters stand before them at least. */
    private Part choice(int before) {
        Part all = sequence(before);
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all = all.or(sequence(before));
        }
        return all;
    }

    private Part sequence(int before) {
        Part all = NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            all = all.then(repeated(one(before + all.least())));
        }
        return all;
    }

    /** What may be left out says nothing. */
    private Part repeated(Part part) {
        boolean optional = false;
        while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            char sign = pattern.charAt(at);
            int end = sign == '{' ? pattern.indexOf('}', at) : at;
            if (end < 0) {
                break; // a brace that is nothing but a brace
            }
            optional |= sign == '*' || sign == '?' || pattern.startsWith("{0", at);
            at = end + 1;
        }
        return optional ? NOTHING : part;
    }

    private Part one(int before) {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^' -> new Part(0, before == 0, false);
            case '$' -> new Part(0, true, true);
            case '(' -> group(before);
            case '[' -> characterClass();
            case '\\' -> escape(before);
            default -> new Part(1, true, false);
        };
    }

    private Part group(int before) {
        if (pattern.startsWith("?", at)) {
            int colon = pattern.indexOf(':', at);
            int name = pattern.indexOf('>', at);
            int close = pattern.indexOf(')', at);
            boolean named = pattern.startsWith("?P<", at) || pattern.startsWith("?<", at);
            boolean flagsOnly = !named && (colon < 0 || close < colon);
            at = flagsOnly ? close : (named ? name : colon) + 1;
        }
        Part inside = choice(before);
        at++; // the closing parenthesis
        return inside;
    }

    private Part characterClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            boolean named = pattern.startsWith("[:", at) && pattern.indexOf(":]", at) > 0;
            at = named ? pattern.indexOf(":]", at) + 2 : at + (pattern.charAt(at) == '\\' ? 2 : 1);
        }
        at++;
        return new Part(1, true, false);
    }

    private Part escape(int before) {
        char c = at < pattern.length() ? pattern.charAt(at++) : ' ';
        return switch (c) {
            case 'A' -> new Part(0, before == 0, false);
            case 'z' -> new Part(0, true, true);
            case 'b', 'B' -> NOTHING;
            case 'Q' -> quoted();
            case 'p', 'P', 'x' -> braced();
            default -> new Part(1, true, false);
        };
    }

    private Part quoted() {
        int end = pattern.indexOf("\\E", at);
        int stop = end < 0 ? pattern.length() : end;
        Part part = new Part(stop - at, true, false);
        at = Math.min(pattern.length(), stop + 2);
        return part;
    }

    private Part braced() {
        int end = pattern.startsWith("{", at) ? pattern.indexOf('}', at) : -1;
        at = end < 0 ? Math.min(pattern.length(), at + 1) : end + 1;
        return new Part(1, true, false);
    }
}
