package dev.winnow.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder under {@code testdata/pages}: a page, the same page as scraped text, and the hand labels of the text's lines. */
record Case(Path folder) {

    private static final Path ROOT = Path.of("testdata", "pages");

    static List<Case> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String slug() {
        return folder.getFileName().toString();
    }

    Path source(Page.Kind kind) {
        return folder.resolve(kind == Page.Kind.HTML ? "source.html" : "source.txt");
    }

    Path golden(Page.Kind kind) {
        return folder.resolve("golden." + kind.name().toLowerCase(Locale.ROOT) + ".tsv");
    }

    CleanPage clean(Page.Kind kind) {
        Source source = Source.file(source(kind), kind);
        return Winnow.standard().clean(kind == Page.Kind.HTML ? source.at(value("url")) : source.from(value("source")));
    }

    /** The roles that are right for each line of the text, by line number. */
    Map<Integer, Set<Role>> labels() {
        return Labels.read(folder.resolve("expected.roles"));
    }

    String value(String key) {
        List<String> values = meta().getOrDefault(key, List.of(""));
        return values.get(0);
    }

    List<String> values(String key) {
        return meta().getOrDefault(key, List.of());
    }

    private Map<String, List<String>> meta() {
        Map<String, List<String>> meta = new TreeMap<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("meta.json").toFile())) {
            String key = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    key = json.currentName();
                } else if (token.isScalarValue()) {
                    meta.computeIfAbsent(key, k -> new ArrayList<>()).add(json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + "/meta.json", e);
        }
        return meta;
    }

    /** Reads rows such as {@code 12 BODY}, {@code 3-9 NAVIGATION} and {@code 7 SUMMARY|BODY}. */
    static final class Labels {

        private Labels() {}

        static Map<Integer, Set<Role>> read(Path file) {
            Map<Integer, Set<Role>> labels = new TreeMap<>();
            try {
                for (String row : Files.readAllLines(file)) {
                    if (!row.isBlank()) {
                        add(row.strip().split(" ", -1), labels);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return labels;
        }

        private static void add(String[] row, Map<Integer, Set<Role>> labels) {
            String[] span = row[0].split("-", -1);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String role : row[1].split("\\|", -1)) {
                roles.add(Role.valueOf(role));
            }
            int last = Integer.parseInt(span[span.length - 1]);
            for (int line = Integer.parseInt(span[0]); line <= last; line++) {
                labels.put(line, roles);
            }
        }
    }
}
