package dev.winnow.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Collects the JSON that a page's scripts hold: JSON-LD, and state that scripts would make the page from. */
final class Scripts {

    private static final int MOST_CHARS = 2 << 20;
    private static final int LEAST_STATE = 2048;
    /** How React's server components arrive: a list of a number and a string, in which a long text is a string of its own. */
    private static final String STREAMED = "self.__next_f.push(";

    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> state = new ArrayList<>();
    private int jsonLdChars;
    private int stateChars;

    List<String> jsonLd() {
        return jsonLd;
    }

    List<String> state() {
        return state;
    }

    void add(Element script) {
        if (script.childNodeSize() == 0) {
            return;
        }
        Node content = script.childNode(0);
        if (content instanceof DataNode data) {
            String type =
                    script.attributesSize() == 0 ? "" : script.attr("type").toLowerCase(Locale.ROOT);
            if (type.contains("ld+json")) {
                addJsonLd(data.getWholeData());
            } else if (data.getWholeData().length() >= LEAST_STATE) {
                addState(data.getWholeData(), type);
            }
        }
    }

    private void addJsonLd(String data) {
        if (jsonLdChars + data.length() <= MOST_CHARS) {
            jsonLdChars += data.length();
            jsonLd.add(data);
        }
    }

    private void addState(String data, String type) {
        int start = type.contains("json") ? 0 : data.startsWith(STREAMED) ? STREAMED.length() : assignedJson(data);
        if (start >= 0 && data.length() - start >= LEAST_STATE && stateChars + data.length() - start <= MOST_CHARS) {
            stateChars += data.length() - start;
            state.add(data.substring(start));
        }
    }

    /** Where a JSON object or list of objects starts that is assigned to something, −1 if nowhere. */
    private static int assignedJson(String data) {
        int last = data.length() - LEAST_STATE;
        for (int at = data.indexOf('='); at >= 0 && at < last; at = data.indexOf('=', at + 1)) {
            int start = skipSpace(data, at + 1);
            char open = start < data.length() ? data.charAt(start) : ' ';
            if ((open == '{' || open == '[') && isJson(data, start + 1)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isJson(String data, int inside) {
        int at = skipSpace(data, inside);
        return at < data.length() && (data.charAt(at) == '"' || data.startsWith("{\"", at));
    }

    private static int skipSpace(String data, int from) {
        int at = from;
        while (at < data.length() && data.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
