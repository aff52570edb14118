package dev.winnow.input;

import dev.winnow.document.Selectors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements of one document by CSS selector or XPath expression. A query that cannot be understood finds nothing. For
 * one thread.
 */
final class Finder {

    private final Document document;
    private org.w3c.dom.@Nullable Document mirrored;
    private @Nullable XPath xpath;

    Finder(Document document) {
        this.document = document;
    }

    /**
     * What was found.
     *
     * @param elements in page order, each once; those that hold a text or an attribute that was asked for
     * @param values the texts or attributes that were asked for, or the text that was made of them; empty where elements
     *     were
     */
    record Found(List<Element> elements, List<String> values) {

        static final Found NOTHING = new Found(List.of(), List.of());
    }

    /** What the query finds. */
    Found find(String query) {
        try {
            return query.startsWith(Selectors.XPATH)
                    ? byXpath(query.substring(Selectors.XPATH.length()).strip())
                    : new Found(document.select(QueryParser.parse(query)), List.of());
        } catch (RuntimeException
                | XPathExpressionException e) { // jsoup says so in several ways; lint names the mistake
            return Found.NOTHING;
        }
    }

    /** The document has changed. */
    void forget() {
        mirrored = null;
    }

    private Found byXpath(String expression) throws XPathExpressionException {
        if (mirrored == null) {
            mirrored = new W3CDom().namespaceAware(false).fromJsoup(document);
        }
        if (xpath == null) {
            xpath = XPathFactory.newDefaultInstance().newXPath();
        }
        XPathEvaluationResult<?> result = xpath.evaluateExpression(expression, mirrored);
        if (result.value() instanceof XPathNodes nodes) {
            return found(nodes);
        }
        return result.value() instanceof String text ? new Found(List.of(), List.of(text)) : Found.NOTHING;
    }

    private static Found found(XPathNodes nodes) {
        Set<Element> elements = new LinkedHashSet<>();
        List<String> values = new ArrayList<>();
        for (org.w3c.dom.Node node : nodes) {
            source(holder(node)).ifPresent(elements::add);
            if (node.getNodeType() != org.w3c.dom.Node.ELEMENT_NODE && node.getNodeValue() != null) {
                values.add(node.getNodeValue());
            }
        }
        return new Found(List.copyOf(elements), values);
    }

    private static org.w3c.dom.@Nullable Node holder(org.w3c.dom.Node node) {
        return switch (node.getNodeType()) {
            case org.w3c.dom.Node.ELEMENT_NODE -> node;
            case org.w3c.dom.Node.ATTRIBUTE_NODE -> ((org.w3c.dom.Attr) node).getOwnerElement();
            default -> node.getParentNode();
        };
    }

    private static Optional<Element> source(org.w3c.dom.@Nullable Node node) {
        Object source = node == null ? null : node.getUserData(W3CDom.SourceProperty);
        return source instanceof Element element ? Optional.of(element) : Optional.empty();
    }
}
