package dev.winnow.rules;

import java.util.List;

/** A piece of a YAML document and where it stands, from line and column 1. */
sealed interface YamlNode {

    int line();

    int column();

    /** A scalar; what type it is, its reader decides. */
    record Scalar(int line, int column, String value) implements YamlNode {}

    /** A sequence. */
    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {}

    /** A mapping, in the order of the file. */
    record Mapping(int line, int column, List<Entry> entries) implements YamlNode {}

    /** A key, where it stands, and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
