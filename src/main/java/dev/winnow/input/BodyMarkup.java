package dev.winnow.input;

import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Makes markup of an article's text as JSON carries it: markup, escaped markup, or plain paragraphs. */
final class BodyMarkup {

    private static final List<String> MARKUP = List.of("<p>", "<p ", "</p>", "<br", "<div", "<li>", "<h2", "<h3");
    private static final List<String> ESCAPED = List.of("&lt;p&gt;", "&lt;p ", "&lt;/p&gt;", "&lt;br", "&lt;div");

    private BodyMarkup() {}

    static String of(String body) {
        String lower = body.toLowerCase(Locale.ROOT);
        if (holds(lower, MARKUP)) {
            return body;
        }
        if (holds(lower, ESCAPED)) {
            return Parser.unescapeEntities(body, false);
        }
        return paragraphs(body);
    }

    static boolean isMarkup(String body) {
        return holds(body.toLowerCase(Locale.ROOT), MARKUP);
    }

    private static boolean holds(String text, List<String> signs) {
        return signs.stream().anyMatch(text::contains);
    }

    static String escape(String text) {
        return text.replace("<", "&lt;");
    }

    /** One paragraph a line; where there is but one line, a paragraph ends where a sentence is glued to the next. */
    private static String paragraphs(String body) {
        StringBuilder out = new StringBuilder(body.length() + 64);
        boolean single = body.strip().indexOf('\n') < 0;
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) == '\n' || single && isSeam(body, i)) {
                paragraph(body, start, i, out);
                start = i;
            }
        }
        paragraph(body, start, body.length(), out);
        return out.toString();
    }

    private static void paragraph(String body, int start, int end, StringBuilder out) {
        String text = body.substring(start, end);
        if (!text.isBlank()) {
            out.append("<p>").append(escape(text)).append("</p>\n");
        }
    }

    /** Whether a sentence ends right before {@code i} and the next begins there without a space. */
    private static boolean isSeam(String body, int i) {
        if (i < 3 || !(Character.isUpperCase(body.charAt(i)) || isOpeningQuote(body.charAt(i)))) {
            return false;
        }
        int end = isClosingQuote(body.charAt(i - 1)) ? i - 2 : i - 1;
        return ".!?…".indexOf(body.charAt(end)) >= 0
                && Character.isLowerCase(body.charAt(end - 1))
                && Character.isLowerCase(body.charAt(Math.max(0, end - 2)));
    }

    private static boolean isOpeningQuote(char c) {
        return c == '“' || c == '„' || c == '«';
    }

    private static boolean isClosingQuote(char c) {
        return c == '”' || c == '"' || c == '»' || c == ')';
    }
}
