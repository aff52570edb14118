package dev.winnow.input;

import java.util.HashMap;
import java.util.Map;

/** What the reader must know of an HTML tag, as a set of flags. Unknown tags are inline. */
final class HtmlTags {

    /** Ends the line before and after it. */
    static final int BLOCK = 1;
    /** Nothing in it is text of the page. */
    static final int SKIP = 1 << 1;
    /** {@code meta}, {@code link}, {@code title}, {@code script}, {@code base}: tells of the page. */
    static final int ABOUT = 1 << 2;
    /** {@code br}. */
    static final int BREAK = 1 << 3;

    static final int PARAGRAPH = 1 << 4;
    static final int HEADING = 1 << 5;
    static final int LIST = 1 << 6;
    static final int ORDERED = 1 << 7;
    static final int ITEM = 1 << 8;
    static final int TERM = 1 << 9;
    static final int DEFINITION = 1 << 10;
    static final int TABLE = 1 << 11;
    static final int ROW = 1 << 12;
    static final int CELL = 1 << 13;
    static final int HEADER_CELL = 1 << 14;
    static final int PRE = 1 << 15;
    static final int CAPTION = 1 << 16;
    static final int CONTROL = 1 << 17;
    static final int QUOTE = 1 << 18;
    static final int LINK = 1 << 19;
    static final int EMPHASIS = 1 << 20;
    static final int STRONG = 1 << 21;
    static final int CODE = 1 << 22;
    static final int TEMPLATE = 1 << 23;
    static final int NOSCRIPT = 1 << 24;
    static final int DIALOG = 1 << 25;
    static final int TIME = 1 << 26;
    static final int ROOT = 1 << 27;
    static final int HEAD = 1 << 28;
    static final int IMAGE = 1 << 29;
    static final int SUPERSCRIPT = 1 << 30;
    static final int SUBSCRIPT = 1 << 31;

    /** Tags that make an inline range. */
    static final int SPAN = LINK | EMPHASIS | STRONG | CODE | SUPERSCRIPT | SUBSCRIPT;

    private static final Map<String, Integer> FLAGS = new HashMap<>(256);

    static {
        put(
                BLOCK,
                "address article aside body center details div dir fieldset figure footer form frameset header hgroup"
                        + " hr main menu nav optgroup search section select summary tbody tfoot thead dl");
        put(BLOCK | ROOT, "html");
        put(BLOCK | HEAD, "head");
        put(BLOCK | PARAGRAPH, "p");
        put(BLOCK | HEADING, "h1 h2 h3 h4 h5 h6");
        put(BLOCK | LIST, "ul menu dir");
        put(BLOCK | LIST | ORDERED, "ol");
        put(BLOCK | ITEM, "li");
        put(BLOCK | TERM, "dt");
        put(BLOCK | DEFINITION, "dd");
        put(BLOCK | TABLE, "table");
        put(BLOCK | ROW, "tr");
        put(BLOCK | CELL, "td");
        put(BLOCK | HEADER_CELL, "th");
        put(BLOCK | PRE, "pre listing xmp plaintext");
        put(BLOCK | PRE | CONTROL, "textarea");
        put(BLOCK | CAPTION, "figcaption caption");
        put(BLOCK | CONTROL, "button label legend option");
        put(BLOCK | QUOTE, "blockquote");
        put(BLOCK | DIALOG, "dialog");
        put(LINK, "a");
        put(EMPHASIS, "em i cite dfn var");
        put(STRONG, "strong b");
        put(CODE, "code kbd samp tt");
        put(SUPERSCRIPT, "sup");
        put(SUBSCRIPT, "sub");
        put(TEMPLATE, "template");
        put(NOSCRIPT, "noscript");
        put(TIME, "time");
        put(BREAK, "br");
        put(ABOUT, "meta link title script base");
        put(SKIP | IMAGE, "img video");
        put(
                SKIP,
                "style svg iframe object embed applet audio canvas datalist noembed noframes annotation"
                        + " annotation-xml input source track area map col param wbr frame progress meter");
    }

    private HtmlTags() {}

    private static void put(int flags, String names) {
        for (int start = 0; start <= names.length(); ) {
            int space = names.indexOf(' ', start);
            int end = space < 0 ? names.length() : space;
            FLAGS.put(names.substring(start, end).intern(), flags); // jsoup's names are too: found without comparing
            start = end + 1;
        }
    }

    /** The flags of the tag with that lower-case name. */
    static int flags(String name) {
        Integer flags = FLAGS.get(name);
        return flags == null ? 0 : flags;
    }
}
