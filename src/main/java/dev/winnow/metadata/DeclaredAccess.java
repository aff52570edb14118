package dev.winnow.metadata;

import dev.winnow.document.Origin;
import dev.winnow.document.RawMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page declares of who may read it: {@code isAccessibleForFree}, {@code article:content_tier} and their like. */
enum DeclaredAccess {
    /** For everybody. */
    FREE,
    /** For everybody, up to a number of pieces a month. */
    METERED,
    /** For those who pay. */
    LOCKED;

    private static final String PROPERTY = "isAccessibleForFree";

    /** The strictest that it declares, as a template may declare the page free and a part of it locked. */
    static Optional<Sourced<DeclaredAccess>> of(Clues clues) {
        List<Sourced<DeclaredAccess>> told = new ArrayList<>();
        for (Object value : clues.jsonLd().values(PROPERTY)) {
            forFree(value).ifPresent(access -> told.add(new Sourced<>(access, Origin.JSON_LD)));
        }
        for (Object part : clues.jsonLd().values("hasPart")) {
            Object value = part instanceof Map<?, ?> map && map.containsKey(PROPERTY) ? map.get(PROPERTY) : "";
            forFree(value).filter(LOCKED::equals).ifPresent(access -> told.add(new Sourced<>(access, Origin.JSON_LD)));
        }
        for (RawMetadata.Pair pair : clues.raw().meta()) {
            meta(pair).ifPresent(told::add);
        }
        return told.stream().reduce((a, b) -> b.value().compareTo(a.value()) > 0 ? b : a);
    }

    private static Optional<DeclaredAccess> forFree(Object value) {
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        return yes(text).map(free -> free ? FREE : LOCKED);
    }

    private static Optional<Sourced<DeclaredAccess>> meta(RawMetadata.Pair pair) {
        String name = pair.name();
        if (name.equals("article:content_tier")) {
            return tier(pair.value()).map(access -> new Sourced<>(access, Origin.OPEN_GRAPH));
        }
        Optional<DeclaredAccess> access = Optional.empty();
        if (name.equals("isaccessibleforfree")) {
            access = forFree(pair.value());
        } else if (name.startsWith("cxenseparse:") && name.endsWith("premium")) {
            access = yes(pair.value()).map(premium -> premium ? LOCKED : FREE);
        }
        return access.map(found -> new Sourced<>(found, Origin.META));
    }

    private static Optional<DeclaredAccess> tier(String value) {
        return switch (Texts.letters(value)) {
            case "free" -> Optional.of(FREE);
            case "metered" -> Optional.of(METERED);
            case "locked", "premium", "paid" -> Optional.of(LOCKED);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> yes(String value) {
        String letters = Texts.letters(value.substring(value.lastIndexOf('/') + 1));
        return switch (letters) {
            case "true", "yes", "1" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
