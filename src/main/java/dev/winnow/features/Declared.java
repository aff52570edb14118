package dev.winnow.features;

import java.util.ArrayList;
import java.util.List;

/** Picks single string values out of JSON without parsing the rest of it. */
final class Declared {

    private static final int MOST = 200_000;
    private static final int MOST_VALUES = 100;

    private Declared() {}

    /** The first string value of that key, decoded; empty if there is none. */
    static String value(String json, String key) {
        return value(json, json.indexOf("\"" + key + "\""), key.length() + 2);
    }

    /** The string values of that key, decoded, at most a hundred. */
    static List<String> values(String json, String key) {
        List<String> values = new ArrayList<>();
        String quoted = "\"" + key + "\"";
        int at = json.indexOf(quoted);
        while (at >= 0 && values.size() < MOST_VALUES) {
            values.add(value(json, at, quoted.length()));
            at = json.indexOf(quoted, at + quoted.length());
        }
        return values;
    }

    /** The first name that stands in the first author; empty if there is none. */
    static String author(String json) {
        int author = json.indexOf("\"author\"");
        int name = author < 0 ? -1 : json.indexOf("\"name\"", author);
        return name < 0 || name - author > 300 ? "" : value(json, name, 6);
    }

    private static String value(String json, int key, int width) {
        int at = key < 0 ? json.length() : skip(json, key + width, ':');
        at = skip(json, at, '"');
        StringBuilder out = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"' && out.length() < MOST) {
            char c = json.charAt(at++);
            if (c == '\\' && at < json.length()) {
                at = escape(json, at, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Position after that character, if only white space stands before it; otherwise the end. */
    private static int skip(String json, int from, char wanted) {
        int at = from;
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
        return at < json.length() && json.charAt(at) == wanted ? at + 1 : json.length();
    }

    private static int escape(String json, int at, StringBuilder out) {
        char c = json.charAt(at);
        if (c == 'u' && at + 5 <= json.length()) {
            out.append((char) hex(json, at + 1));
            return at + 5;
        }
        out.append(c == 'n' || c == 'r' || c == 't' ? ' ' : c);
        return at + 1;
    }

    private static int hex(String json, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value * 16 + Math.max(0, Character.digit(json.charAt(i), 16));
        }
        return value;
    }
}
