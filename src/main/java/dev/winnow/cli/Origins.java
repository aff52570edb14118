package dev.winnow.cli;

import dev.winnow.corpus.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where pages come from: what the options say, else a row in a {@code gold.jsonl} or {@code meta.jsonl} that lies beside
 * the page or beside its folder. Not thread-safe.
 */
final class Origins {
    private static final List<String> NAMES = List.of("gold.jsonl", "meta.jsonl");

    private final Optional<String> url;
    private final Optional<String> host;
    private final Messages messages;
    private final Map<Path, Map<String, Gold>> rows = new HashMap<>();

    Origins(Optional<String> url, Optional<String> host, Messages messages) {
        this.url = url;
        this.host = host;
        this.messages = messages;
    }

    /** The page with its address and host, as far as they are known. */
    PageFile locate(PageFile page) {
        if (url.isPresent() && host.isPresent()) {
            return page.from(url.get(), host.get());
        }
        Optional<Gold> row = row(page);
        return page.from(
                url.or(() -> row.map(Gold::url)).orElse(""),
                host.or(() -> row.flatMap(known -> known.field("source"))).orElse(""));
    }

    private Optional<Gold> row(PageFile page) {
        return page.file().isEmpty() || page.root().isEmpty()
                ? Optional.empty()
                : row(
                        page,
                        page.file().get().toAbsolutePath(),
                        page.root().get().toAbsolutePath());
    }

    private Optional<Gold> row(PageFile page, Path file, Path root) {
        Path folder = folder(file);
        String base = PageNames.id(folder.relativize(file));
        Map<Path, String> places = new LinkedHashMap<>();
        places.put(folder, base);
        places.putIfAbsent(folder(folder), base);
        places.putIfAbsent(root, page.id());
        places.putIfAbsent(folder(root), page.id());
        for (Map.Entry<Path, String> place : places.entrySet()) {
            Gold row = rows.computeIfAbsent(place.getKey(), this::read).get(place.getValue());
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Path folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private Map<String, Gold> read(Path folder) {
        Map<String, Gold> found = new HashMap<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                try {
                    Gold.read(file).forEach(row -> found.putIfAbsent(row.id(), row));
                } catch (IOException e) {
                    messages.warn(file.toString(), "no addresses taken from it: " + Problem.describe(e));
                }
            }
        }
        return found;
    }
}
