package dev.winnow.rules;

import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Selectors;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the YAML of a pack. All that is wrong is found at once. */
final class PackReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_CHANGES = 100;
    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9]*");

    static final List<String> LAYOUT = List.of("content", "drop", "title", "authors", "published", "prune", "rules");
    static final List<String> PACK = join(
            List.of("name", "description", "hosts", "fingerprints"),
            LAYOUT,
            List.of("versions", "replace", "wrap", "native-ad", "tests"));
    static final List<String> VERSION = join(List.of("until"), LAYOUT);
    static final List<String> FINGERPRINTS = List.of("least", "texts");
    static final List<String> REPLACE = List.of("find", "with");
    static final List<String> WRAP = List.of("select", "in");
    static final List<String> TEST = List.of("name", "page", "html", "text", "url", "keeps", "drops", "roles");

    private final Complaints complaints;
    private final PackParts parts;

    private PackReader(String file) {
        this.complaints = new Complaints(file);
        this.parts = new PackParts(file);
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    static RulePack read(String yaml, String file) {
        PackReader reader = new PackReader(file);
        if (yaml.length() > RulePack.MOST_BYTES) {
            reader.complaints.error(
                    0, 0, "has " + yaml.length() + " characters; a rule pack has at most " + RulePack.MOST_BYTES);
            reader.complaints.raise();
        }
        try {
            reader.readPack(Fields.of(YamlTree.read(yaml), PACK, reader.complaints));
        } catch (YamlTree.YamlException e) {
            reader.complaints.error(e.line, e.column, String.valueOf(e.getMessage()));
        }
        reader.complaints.raise();
        return new RulePack(reader.parts);
    }

    private void readPack(Fields fields) {
        parts.name = fields.text("name").orElse("");
        if (!NAME.matcher(parts.name).matches()) {
            fields.error("name", "'name' is lower-case letters, digits and hyphens");
        }
        parts.description = fields.text("description").orElse("");
        for (YamlNode.Scalar host : fields.scalars("hosts")) {
            host(host);
        }
        parts.fingerprints = fields.node("fingerprints").map(this::fingerprints).orElse(Fingerprints.NONE);
        readChanges(fields);
        parts.layouts.add(layout(fields, Optional.empty()));
        readVersions(fields);
        parts.check(complaints);
        Set<String> names = new HashSet<>();
        for (YamlNode test : fields.items("tests")) {
            PackTest read = test(test, names.size() + 1);
            if (!names.add(read.name())) {
                complaints.error(test, "there are two tests named '" + read.name() + "'");
            }
            parts.tests.add(read);
        }
    }

    private void host(YamlNode.Scalar host) {
        try {
            parts.hosts.add(HostPattern.of(host.value()));
            parts.hostPlaces.add(Place.of(host));
        } catch (IllegalArgumentException e) {
            complaints.error(host, String.valueOf(e.getMessage()));
        }
    }

    private void readChanges(Fields fields) {
        if (fields.items("replace").size() > MOST_CHANGES
                || fields.items("wrap").size() > MOST_CHANGES) {
            fields.error("a pack has at most " + MOST_CHANGES + " of 'replace' and of 'wrap'");
            return;
        }
        for (YamlNode item : fields.items("replace")) {
            Fields change = Fields.of(item, REPLACE, complaints);
            String find = change.node("find").map(PackReader::raw).orElse("");
            if (find.isEmpty()) {
                change.error("'find' says what is replaced");
            }
            parts.replacements.add(new Selectors.Replacement(
                    find, change.node("with").map(PackReader::raw).orElse("")));
        }
        for (YamlNode item : fields.items("wrap")) {
            Fields wrap = Fields.of(item, WRAP, complaints);
            String tag = wrap.text("in").orElse("");
            if (!TAG.matcher(tag).matches() || wrap.text("select").isEmpty()) {
                wrap.error("'select' says what is wrapped, 'in' the name of an element");
            }
            parts.wraps.add(new Selectors.Wrap(wrap.text("select").orElse(""), tag));
            parts.wrapPlaces.add(Place.of(wrap.node("select").orElse(item)));
        }
        parts.nativeAds.addAll(queries(fields, "native-ad"));
    }

    /** A scalar as it is, white space included. */
    private static String raw(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    }

    private Fingerprints fingerprints(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping)) {
            return new Fingerprints(1, literals(node));
        }
        Fields fields = Fields.of(node, FINGERPRINTS, complaints);
        List<LineText> texts = fields.node("texts").map(this::literals).orElse(List.of());
        int least = fields.number("least", 1, 1, Math.max(1, texts.size()));
        return new Fingerprints(least, texts);
    }

    private List<LineText> literals(YamlNode node) {
        List<LineText> texts = new ArrayList<>();
        for (YamlNode item : node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node)) {
            LineTexts.read(item, LineText.Way.CONTAINS, complaints).ifPresent(texts::add);
            if (!texts.isEmpty() && texts.get(texts.size() - 1).way() == LineText.Way.MATCHES) {
                complaints.error(item, "a fingerprint is a literal, not a pattern");
            }
        }
        return texts;
    }

    private void readVersions(Fields fields) {
        for (YamlNode item : fields.items("versions")) {
            Fields version = Fields.of(item, VERSION, complaints);
            Optional<LocalDate> until = version.text("until").flatMap(text -> date(text, version));
            if (!version.has("until")) {
                version.error("a version says 'until' which day it held");
            }
            parts.layouts.add(layout(version, until));
        }
        Comparator<Optional<LocalDate>> youngestFirst =
                Comparator.comparing(date -> date.orElse(LocalDate.MAX), Comparator.reverseOrder());
        parts.layouts.sort(Comparator.comparing(Layout::until, youngestFirst));
    }

    private static Optional<LocalDate> date(String text, Fields fields) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            fields.error("until", "'" + text + "' is no date such as 2023-05-01");
            return Optional.empty();
        }
    }

    private Layout layout(Fields fields, Optional<LocalDate> until) {
        List<PackRule> rules = new ArrayList<>();
        RuleReader reader = new RuleReader(parts, complaints);
        for (YamlNode item : fields.items("rules")) {
            rules.add(reader.read(item));
        }
        return new Layout(
                until,
                queries(fields, "content"),
                queries(fields, "drop"),
                queries(fields, "title"),
                queries(fields, "authors"),
                queries(fields, "published"),
                fields.flag("prune", true),
                rules,
                Place.of(fields.node("until").orElseGet(fields::at)));
    }

    private List<Integer> queries(Fields fields, String key) {
        return fields.scalars(key).stream().map(parts::query).toList();
    }

    private PackTest test(YamlNode node, int number) {
        Fields fields = Fields.of(node, TEST, complaints);
        String html = fields.text("html").orElse("");
        String text = fields.text("text").orElse("");
        Optional<String> file = fields.text("page");
        if ((html.isEmpty() ? 0 : 1) + (text.isEmpty() ? 0 : 1) + (file.isEmpty() ? 0 : 1) > 1) {
            fields.error("a test has one of page, html and text");
        }
        List<String> keeps = fields.texts("keeps");
        List<String> drops = fields.texts("drops");
        Map<String, Role> roles = roles(fields);
        if (keeps.isEmpty() && drops.isEmpty() && roles.isEmpty()) {
            fields.error("a test says what the page keeps, drops, or which roles lines have");
        }
        boolean isText = !text.isEmpty() || file.filter(PackReader::isTextFile).isPresent();
        return new PackTest(
                fields.text("name").orElse("test " + number),
                file,
                isText ? Page.Kind.TEXT : Page.Kind.HTML,
                html + text,
                fields.text("url").orElse(""),
                keeps,
                drops,
                roles,
                node.line(),
                node.column());
    }

    private static boolean isTextFile(String file) {
        return file.endsWith(".txt") || file.endsWith(".txt.gz");
    }

    private Map<String, Role> roles(Fields fields) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.node("roles");
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                fields.constant(entry.value(), "roles", Role.class)
                        .ifPresent(role -> roles.put(entry.key().value(), role));
            }
        } else if (node.isPresent()) {
            fields.error("roles", "'roles' expects lines such as '\"Join the conversation\": COMMENT_PROMPT'");
        }
        return roles;
    }
}
