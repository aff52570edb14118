package dev.winnow.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Mends JSON that a page's author wrote by hand or a template cut short, one pass over the text:
 *
 * <ul>
 *   <li>quotation marks that were escaped for HTML, all of them, are read as such;
 *   <li>comments, in the manner of JavaScript and of HTML, and CDATA marks and semicolons outside strings are left out;
 *   <li>a quotation mark inside a string that nothing can follow but more of the string is taken as part of it;
 *   <li>commas that are missing between members, or follow one another, are put right;
 *   <li>a closing bracket of the wrong kind is dropped, one that is missing at the end is added;
 *   <li>a string that is still open at the end is closed.
 * </ul>
 *
 * Text that was right stays as it is, but for comments. What no rule mends is left to the parser.
 */
final class JsonRepair {

    private final String text;
    private final StringBuilder out;
    private final Deque<Character> open = new ArrayDeque<>();
    private int openObjects;
    private int openLists;
    /** The last character written outside white space. */
    private char last = ' ';

    private JsonRepair(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** The mended text. */
    static String mend(String text) {
        boolean escaped = text.indexOf('"') < 0 && text.contains("&quot;");
        return new JsonRepair(escaped ? text.replace("&quot;", "\"").replace("&amp;", "&") : text).mend();
    }

    private String mend() {
        for (int i = 0; i < text.length(); ) {
            i = step(i);
        }
        while (!open.isEmpty()) {
            close(open.peek());
        }
        return out.toString();
    }

    /** Writes what stands at this index; the index after it. */
    private int step(int at) {
        char c = text.charAt(at);
        int comment = commentEnd(at);
        if (comment > at) {
            return comment;
        }
        switch (c) {
            case '"' -> {
                return string(at);
            }
            case '{', '[' -> {
                separate();
                open(c);
            }
            case '}', ']' -> {
                if (c == '}' ? openObjects > 0 : openLists > 0) {
                    closeUpTo(c);
                }
            }
            case ',' -> {
                if (last != ',' && last != '{' && last != '[') {
                    write(c);
                }
            }
            case ';' -> {}
            default -> write(c);
        }
        return at + 1;
    }

    private void open(char bracket) {
        boolean object = bracket == '{';
        open.push(object ? '}' : ']');
        openObjects += object ? 1 : 0;
        openLists += object ? 0 : 1;
        write(bracket);
    }

    private void write(char c) {
        out.append(c);
        last = c > ' ' ? c : last;
    }

    /** Puts the comma that is missing between two values. */
    private void separate() {
        if (last == '"' || last == '}' || last == ']') {
            write(',');
        }
    }

    private void closeUpTo(char bracket) {
        while (!open.isEmpty()) {
            char next = open.peek();
            close(next);
            if (next == bracket) {
                return;
            }
        }
    }

    private void close(char bracket) {
        open.pop();
        openObjects -= bracket == '}' ? 1 : 0;
        openLists -= bracket == ']' ? 1 : 0;
        write(bracket);
    }

    private int commentEnd(int at) {
        if (text.startsWith("//", at)) {
            return lineEnd(at);
        }
        if (text.startsWith("/*", at)) {
            return after("*/", at);
        }
        if (text.startsWith("<!--", at)) {
            return at + 4;
        }
        if (text.startsWith("-->", at) || text.startsWith("]]>", at)) {
            return at + 3;
        }
        return text.startsWith("<![CDATA[", at) ? at + 9 : at;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int after(String mark, int at) {
        int end = text.indexOf(mark, at);
        return end < 0 ? text.length() : end + mark.length();
    }

    private int string(int start) {
        separate();
        boolean name = !open.isEmpty() && open.element() == '}' && last != ':';
        write('"');
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                out.append(c).append(text.charAt(at + 1));
                at += 2;
            } else if (c == '"' && ends(at + 1, name)) {
                write('"');
                return at + 1;
            } else {
                out.append(c == '"' ? "\\\"" : c == '\\' ? "" : String.valueOf(c));
                at++;
            }
        }
        write('"');
        return at;
    }

    /** Whether what follows a quotation mark shows that the string ends there. */
    private boolean ends(int after, boolean name) {
        int next = skipSpace(after);
        if (next == text.length() || commentEnd(next) > next) {
            return true;
        }
        return switch (text.charAt(next)) {
            case ':' -> name;
            case '}', ']' -> !name;
            case ',' -> !name && startsMember(skipSpace(next + 1));
            case '"' -> !name && hasLineBreak(after, next);
            default -> false;
        };
    }

    /** Whether a member of the innermost open object or list can start there. */
    private boolean startsMember(int at) {
        if (at == text.length() || commentEnd(at) > at) {
            return true;
        }
        char c = text.charAt(at);
        boolean inList = !open.isEmpty() && open.element() == ']';
        return c == '"' || c == '}' || c == ']' || c == ',' || inList && (c == '{' || c == '[' || isScalar(c));
    }

    private static boolean isScalar(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == 't' || c == 'f' || c == 'n';
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private boolean hasLineBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
