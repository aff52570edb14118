package dev.winnow.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML document as a tree that knows where everything stands. Without recursion; what makes YAML dangerous,
 * aliases and deep nesting, is refused.
 */
final class YamlTree {

    private static final int DEEPEST = 20;

    private final List<Open> open = new ArrayList<>();
    private @Nullable YamlNode root;

    private YamlTree() {}

    /** A document that cannot be read, and where. */
    static final class YamlException extends Exception {

        private static final long serialVersionUID = 1;

        final int line;
        final int column;

        YamlException(int line, int column, String message) {
            super(message);
            this.line = line;
            this.column = column;
        }
    }

    /** A collection that is not complete yet. */
    private static final class Open {
        final int line;
        final int column;
        final boolean mapping;
        final Deque<YamlNode> parts = new ArrayDeque<>();

        Open(Event start) {
            this.line = lineOf(start);
            this.column = columnOf(start);
            this.mapping = start instanceof MappingStartEvent;
        }
    }

    /** The document; an empty one is an empty mapping. */
    static YamlNode read(String text) throws YamlException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(text.length() + 1).build();
        YamlTree tree = new YamlTree();
        try {
            Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text));
            boolean done = false;
            while (!done && events.hasNext()) {
                done = tree.take(events.next());
            }
            Event rest = events.hasNext() ? events.next() : null;
            if (rest != null && !(rest instanceof StreamEndEvent)) {
                throw new YamlException(lineOf(rest), columnOf(rest), "a file holds one document");
            }
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            throw new YamlException(
                    mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, reason(e));
        } catch (YamlEngineException e) {
            throw new YamlException(1, 1, "not YAML: " + e.getMessage());
        }
        return tree.root == null ? new YamlNode.Mapping(1, 1, List.of()) : tree.root;
    }

    private static String reason(MarkedYamlEngineException e) {
        return "not YAML: " + Optional.ofNullable(e.getProblem()).orElse(String.valueOf(e.getMessage()));
    }

    private static int lineOf(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int columnOf(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    /** Takes an event, and says whether the document is complete. */
    private boolean take(Event event) throws YamlException {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new YamlException(lineOf(event), columnOf(event), "anchors and aliases are not allowed here");
        }
        if (event instanceof CollectionStartEvent) {
            if (open.size() == DEEPEST) {
                throw new YamlException(lineOf(event), columnOf(event), "nested deeper than " + DEEPEST + " levels");
            }
            open.add(new Open(event));
        } else if (event instanceof CollectionEndEvent) {
            Open complete = open.remove(open.size() - 1);
            add(close(complete));
        } else if (event instanceof ScalarEvent scalar) {
            add(new YamlNode.Scalar(lineOf(event), columnOf(event), scalar.getValue()));
        }
        return event instanceof DocumentEndEvent;
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.get(open.size() - 1).parts.add(node);
        }
    }

    private static YamlNode close(Open complete) throws YamlException {
        if (!complete.mapping) {
            return new YamlNode.Sequence(complete.line, complete.column, List.copyOf(complete.parts));
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (!complete.parts.isEmpty()) {
            YamlNode key = complete.parts.remove();
            if (!(key instanceof YamlNode.Scalar name)) {
                throw new YamlException(key.line(), key.column(), "a key must be a word");
            }
            if (!names.add(name.value())) {
                throw new YamlException(key.line(), key.column(), "'" + name.value() + "' stands here twice");
            }
            entries.add(new YamlNode.Entry(name, complete.parts.remove()));
        }
        return new YamlNode.Mapping(complete.line, complete.column, List.copyOf(entries));
    }
}
