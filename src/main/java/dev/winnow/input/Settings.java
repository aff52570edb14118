package dev.winnow.input;

import dev.winnow.document.Setting;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads from attributes how lists, cells and code are set. */
final class Settings {

    private static final int MOST_CELLS = 1000;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_LANGUAGE = 20;
    private static final int LONGEST_CLASS = 500;
    /** The wrappers that name the language of the code inside, counted outwards. */
    private static final int WRAPPERS = 2;

    private static final String[] PREFIXES = {
        "language-", "lang-", "highlight-source-", "highlight-text-", "highlight-", "sourcecode-", "brush:"
    };
    /** Class names of code that say nothing of its language. */
    private static final Set<String> NO_LANGUAGES = Set.of(
            "none",
            "default",
            "plain",
            "plaintext",
            "text",
            "txt",
            "nohighlight",
            "source",
            "code",
            "auto",
            "notranslate");

    private Settings() {}

    /** How that element is set; the column is that of a cell in its row. */
    static Setting of(Element element, int column) {
        return switch (element.normalName()) {
            case "ol" -> start(element);
            case "td", "th" -> cell(element, column);
            case "pre", "listing", "xmp", "plaintext" -> code(element);
            default -> Setting.USUAL;
        };
    }

    private static Setting start(Element list) {
        int start = number(list.attr("start"), 1);
        return start == 1 ? Setting.USUAL : new Setting(start, 0, 1, 1, "");
    }

    private static Setting cell(Element cell, int column) {
        boolean bare = cell.attributesSize() == 0;
        int columns = bare ? 1 : covered(cell.attr("colspan"));
        int rows = bare ? 1 : covered(cell.attr("rowspan"));
        return new Setting(1, column, columns, rows, "");
    }

    private static int covered(String written) {
        return Math.max(1, Math.min(number(written, 1), MOST_CELLS));
    }

    private static int number(String written, int otherwise) {
        String digits = written.strip();
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return otherwise;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(digits);
    }

    private static Setting code(Element block) {
        String language = own(block);
        if (language.isEmpty()) {
            @Nullable Element inner = block.firstElementChild();
            language = inner == null || !inner.normalName().equals("code") ? "" : own(inner);
        }
        @Nullable Element around = block.parent();
        for (int i = 0; i < WRAPPERS && around != null && language.isEmpty(); i++) {
            language = own(around);
            around = around.parent();
        }
        return language.isEmpty() ? Setting.USUAL : new Setting(1, 0, 1, 1, language);
    }

    private static String own(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        for (String attribute : new String[] {"data-lang", "data-language"}) {
            String language = checked(element.attr(attribute));
            if (!language.isEmpty()) {
                return language;
            }
        }
        return ofClass(element.attr("class"));
    }

    private static String ofClass(String classes) {
        String names = classes.length() > LONGEST_CLASS
                ? ""
                : classes.toLowerCase(Locale.ROOT).replace("brush: ", "brush:");
        for (String name : names.strip().split("[ \t\n\r\f]+", -1)) {
            for (String prefix : PREFIXES) {
                if (name.startsWith(prefix)) {
                    String language = checked(name.substring(prefix.length()));
                    if (!language.isEmpty()) {
                        return language;
                    }
                }
            }
        }
        return "";
    }

    /** Names are short and of plain characters: they are written into the output as they are. */
    private static String checked(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        int end = name.endsWith(";") ? name.length() - 1 : name.length();
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "+#-_.".indexOf(c) >= 0;
            if (!plain) {
                return "";
            }
        }
        String language = name.substring(0, end);
        return language.length() > LONGEST_LANGUAGE || NO_LANGUAGES.contains(language) ? "" : language;
    }
}
