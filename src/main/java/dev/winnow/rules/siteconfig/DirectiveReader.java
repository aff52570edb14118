package dev.winnow.rules.siteconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a site config: {@code key: value} or {@code key(argument): value}, and comments after {@code #}. */
final class DirectiveReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_QUOTE = 60;

    private final Losses losses;
    private final List<Directive> directives = new ArrayList<>();

    private DirectiveReader(Losses losses) {
        this.losses = losses;
    }

    /** The directives in the order of the file; lines that are none are losses. */
    static List<Directive> read(String text, Losses losses) {
        DirectiveReader reader = new DirectiveReader(losses);
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        int line = 0;
        for (String row : bare.lines().toList()) {
            line++;
            String stripped = row.strip();
            if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                reader.add(line, row.indexOf(stripped) + 1, stripped);
            }
        }
        return reader.directives;
    }

    private void add(int line, int column, String row) {
        int colon = row.indexOf(':');
        int open = row.indexOf('(');
        boolean argument = open >= 0 && open < colon;
        int end = argument ? close(row, open) : colon;
        String key = row.substring(0, argument ? open : Math.max(colon, 0)).strip();
        if (!DirectiveNames.isWord(key)) {
            losses.add(line, column, noDirective(row));
        } else if (end < 0) {
            losses.add(line, column, "the parenthesis after '" + key + "' is not closed before a colon");
        } else {
            Optional<String> inside = argument ? Optional.of(row.substring(open + 1, end)) : Optional.empty();
            String value = row.substring(row.indexOf(':', end) + 1).strip();
            directives.add(new Directive(line, column, key, inside, value));
        }
    }

    /**
     * The parenthesis that ends an argument, -1 if none does: it stands before a colon, and is the first such one before
     * which the parentheses are paired, as the argument may have colons and parentheses itself.
     */
    private static int close(String row, int open) {
        int depth = 0;
        int first = -1;
        for (int i = open; i < row.length(); i++) {
            char c = row.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ')' && colonFollows(row, i + 1)) {
                if (depth == 0) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private static boolean colonFollows(String row, int from) {
        int at = from;
        while (at < row.length() && Character.isWhitespace(row.charAt(at))) {
            at++;
        }
        return at < row.length() && row.charAt(at) == ':';
    }

    private static String noDirective(String row) {
        String word = row.split("[\\s(:]", 2)[0];
        if (DirectiveNames.isKnown(word)) {
            return "a colon is missing after '" + word + "'";
        }
        String quoted = row.length() > LONGEST_QUOTE ? row.substring(0, LONGEST_QUOTE) + "…" : row;
        return "'" + quoted + "' is no directive";
    }
}
