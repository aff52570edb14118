package dev.winnow.metadata;

import dev.winnow.json.JsonValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The structured data of a page: its articles, and whom and what they name. */
final class JsonLd {

    /** What stands below these is about other things. */
    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement",
            "hasPart",
            "isPartOf",
            "mentions",
            "citation",
            "comment",
            "review",
            "reviews",
            "about",
            "relatedLink",
            "isRelatedTo",
            "isSimilarTo",
            "blogPost",
            "potentialAction",
            "workExample");

    private static final int MOST_ITEMS = 200;

    private static final int MOST_TYPES = 20;
    private static final int MOST_STEPS = 200;
    /** Of the things of one kind; pages of many pieces describe some dozens. */
    private static final int MOST_LOOKED_AT = 500;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();
    private final List<Map<?, ?>> makers = new ArrayList<>();
    private final List<Map<?, ?>> trails = new ArrayList<>();
    private final List<Map<?, ?>> questions = new ArrayList<>();
    private final Set<String> types = new HashSet<>();
    private final List<Map<?, ?>> others = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(List<String> scripts) {
        JsonLd found = new JsonLd();
        scripts.forEach(script -> JsonValues.readAll(script).forEach(found::walk));
        return found;
    }

    private void walk(Object root) {
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    open.push(list.get(i));
                }
            } else if (value instanceof Map<?, ?> map) {
                add(map);
                map.forEach((key, inner) -> {
                    if (!(inner instanceof String) && !ELSEWHERE.contains(String.valueOf(key))) {
                        open.push(inner);
                    }
                });
            }
        }
    }

    private void add(Map<?, ?> map) {
        if (map.get("@id") instanceof String id && map.size() > 1) {
            byId.putIfAbsent(id, map);
        }
        String type = type(map);
        types.add(type);
        if (isArticle(type)) {
            articles.add(map);
        } else if (type.contains("Page")) {
            pages.add(map);
        } else if (type.contains("WebSite") || type.contains("Organization")) {
            makers.add(map);
        } else if (type.contains("BreadcrumbList")) {
            trails.add(map);
        } else if (map.containsKey("@type")) {
            if (type.equals("Question")) {
                questions.add(map);
            }
            others.add(map);
        }
    }

    /** Its type, or its types in brackets; whatever else stands there is none. */
    private static String type(Map<?, ?> map) {
        Object type = map.get("@type");
        if (type instanceof List<?> types) {
            return types.stream()
                    .limit(MOST_TYPES)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return type instanceof String name ? name : "";
    }

    private static boolean isArticle(String type) {
        return type.contains("Article")
                || type.contains("Posting") && !type.contains("JobPosting")
                || type.contains("Report")
                || type.contains("Recipe")
                || type.contains("Review") && !type.contains("AggregateRating");
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** Whether something on the page is of that type. */
    boolean describes(String type) {
        return types.contains(type);
    }

    /** That property of the first article that has it. */
    Optional<String> ofArticle(String property) {
        return first(articles, property);
    }

    /** That property of the first description of the page as such that has it. */
    Optional<String> ofPage(String property) {
        return first(pages, property);
    }

    /** All strings of that property of the first article that has any, else of the page as such. */
    List<String> all(String property) {
        return Stream.concat(articles.stream(), pages.stream())
                .limit(MOST_LOOKED_AT)
                .map(map -> texts(map.get(property)))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The values of that property of the articles, then of the page as such: objects and strings, the items of lists one
     * by one, references followed.
     */
    List<Object> values(String property) {
        List<Object> values = new ArrayList<>();
        for (Map<?, ?> map : Stream.concat(articles.stream(), pages.stream()).toList()) {
            Object value = map.get(property);
            List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            items.stream().limit(MOST_ITEMS).forEach(item -> values.add(followed(item)));
            if (values.size() >= MOST_ITEMS) {
                break;
            }
        }
        return values;
    }

    private Object followed(Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 && map.get("@id") instanceof String id
                ? byId.getOrDefault(id, map)
                : value;
    }

    /** What the first trail of breadcrumbs names, from the site to the page. */
    List<String> trail() {
        for (Map<?, ?> trail : trails) {
            List<String> names = new ArrayList<>();
            if (trail.get("itemListElement") instanceof List<?> items) {
                items.stream().limit(MOST_ITEMS).forEach(item -> crumb(item).ifPresent(names::add));
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private Optional<String> crumb(Object item) {
        Object name =
                item instanceof Map<?, ?> map ? map.containsKey("name") ? map.get("name") : map.get("item") : null;
        return texts(name).stream().findFirst();
    }

    /** The name that the site gives itself. */
    Optional<String> siteName() {
        return first(
                makers.stream().filter(maker -> type(maker).contains("WebSite")).toList(), "name");
    }

    /** That property of the first thing that is neither article nor page nor maker and has it. */
    Optional<String> ofOther(String property) {
        return first(others, property);
    }

    private Optional<String> first(List<Map<?, ?>> maps, String property) {
        return maps.stream()
                .limit(MOST_LOOKED_AT)
                .map(map -> texts(map.get(property)))
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Names of the authors of the first article that has any, else of the first question. */
    List<String> authors() {
        return Stream.of(articles, questions)
                .flatMap(maps -> maps.stream().limit(MOST_LOOKED_AT))
                .map(this::authors)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> authors(Map<?, ?> article) {
        Object authors = article.containsKey("author") ? article.get("author") : article.get("creator");
        return isUnsigned(article, authors)
                ? List.of()
                : texts(authors).stream().filter(name -> !name.isBlank()).toList();
    }

    /** An organisation signs its news and posts; documentation and pages of services name it as a matter of form. */
    private static boolean isUnsigned(Map<?, ?> article, @Nullable Object authors) {
        String type = type(article);
        return (type.equals("Article") || type.equals("TechArticle"))
                && authors instanceof Map<?, ?> author
                && "Organization".equals(author.get("@type"));
    }

    /** Name of the publisher, else of the site. */
    Optional<String> publisher() {
        return first(articles, "publisher").or(() -> first(pages, "publisher")).or(() -> first(makers, "name"));
    }

    /** The strings that a value comes down to: itself, its name, what it refers to, or those of its parts. */
    private List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        if (value != null) {
            open.push(value);
        }
        for (int steps = 0; !open.isEmpty() && steps < MOST_STEPS; steps++) {
            Object next = open.pop();
            if (next instanceof String text) {
                texts.add(text);
            } else if (next instanceof List<?> list) {
                for (int i = Math.min(list.size(), MOST_STEPS) - 1; i >= 0; i--) {
                    open.push(list.get(i));
                }
            } else if (next instanceof Map<?, ?> map) {
                named(map).ifPresent(open::push);
            }
        }
        return texts;
    }

    private Optional<Object> named(Map<?, ?> map) {
        Object name = map.get("name");
        if (name == null) {
            name = map.get("@value");
        }
        if (name == null && map.get("familyName") instanceof String family) {
            name = map.get("givenName") instanceof String given ? given + " " + family : family;
        }
        if (name == null && map.get("@id") instanceof String id && byId.get(id) != map) {
            return Optional.ofNullable(byId.get(id));
        }
        return Optional.ofNullable(name);
    }
}
