package dev.winnow.input;

import dev.winnow.document.Selectors;
import java.util.Optional;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** Checks selectors without a page. Stateless and thread-safe. */
public final class SelectorSyntax {

    private SelectorSyntax() {}

    /** What is wrong with a CSS selector or, after {@code xpath:}, an XPath expression; empty where nothing is. */
    public static Optional<String> problem(String query) {
        return query.startsWith(Selectors.XPATH)
                ? xpathProblem(query.substring(Selectors.XPATH.length()).strip())
                : cssProblem(query);
    }

    private static Optional<String> cssProblem(String query) {
        try {
            QueryParser.parse(query);
            return Optional.empty();
        } catch (SelectorParseException | IllegalArgumentException e) {
            return Optional.of("not a CSS selector: " + firstLine(e.getMessage()));
        }
    }

    private static Optional<String> xpathProblem(String expression) {
        try {
            XPathFactory.newDefaultInstance().newXPath().compile(expression);
            return Optional.empty();
        } catch (XPathExpressionException e) {
            String message = firstLine(e.getMessage()).replaceFirst("^[\\w.]+Exception: ", "");
            return Optional.of("not an XPath expression: " + message);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
