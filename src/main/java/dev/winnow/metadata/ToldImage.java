package dev.winnow.metadata;

import dev.winnow.address.WebAddresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture of which the page tells; empty texts are unknown.
 *
 * @param url its address
 * @param alt the text that stands for it
 * @param caption its caption
 * @param credit who made or owns it
 */
record ToldImage(String url, String alt, String caption, String credit) {

    static ToldImage of(String url) {
        return new ToldImage(url, "", "", "");
    }

    /** The pictures that this property of the structured data gives. */
    static Stream<ToldImage> all(JsonLd jsonLd, String property) {
        return jsonLd.values(property).stream().flatMap(value -> one(value).stream());
    }

    private static Optional<ToldImage> one(Object value) {
        if (value instanceof String url) {
            return Optional.of(of(url));
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        String url = text(map, List.of("contentUrl", "url"));
        String credit = text(map, List.of("creditText", "copyrightNotice"));
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToldImage(url, "", text(map, List.of("caption")), credit));
    }

    private static String text(Map<?, ?> map, List<String> keys) {
        for (String key : keys) {
            Object value = map.get(key) instanceof List<?> list && !list.isEmpty() ? list.get(0) : map.get(key);
            if (value instanceof String text && !text.isBlank()) {
                return Texts.clean(text);
            }
        }
        return "";
    }

    ToldImage alt(String words) {
        return new ToldImage(url, words, caption, credit);
    }

    ToldImage resolved(String base) {
        return new ToldImage(WebAddresses.resolve(base, url), alt, caption, credit);
    }

    static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
