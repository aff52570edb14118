package dev.winnow.document;

import java.util.Optional;

/**
 * A remark on how a page was cleaned; several may hold. A page without any remark is {@link #OK}.
 *
 * @param kind what happened
 * @param detail which limit or which fallback, empty where there is nothing to add
 */
public record Status(Kind kind, String detail) {

    /** Everything went the usual way. */
    public static final Status OK = new Status(Kind.OK, "");

    /** The page has no article; nothing is kept. */
    public static final Status NO_CONTENT = new Status(Kind.NO_CONTENT, "");

    /** The kinds of remark. */
    public enum Kind {
        /** Nothing to remark. */
        OK,
        /** The page has no article. */
        NO_CONTENT,
        /** The body does not come from the visible page. */
        FALLBACK,
        /** A limit cut the page short. */
        LIMITED
    }

    /** The body was taken from {@code source}, for example {@code json-ld}. */
    public static Status fallback(String source) {
        return new Status(Kind.FALLBACK, source);
    }

    /** The limit named {@code limit} cut the page short. */
    public static Status limited(String limit) {
        return new Status(Kind.LIMITED, limit);
    }

    /** The detail, where there is one. */
    public Optional<String> about() {
        return detail.isEmpty() ? Optional.empty() : Optional.of(detail);
    }

    /** The form used in JSON and reports: {@code OK}, {@code FALLBACK(json-ld)}, {@code LIMITED(bytes)}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? kind.name() : kind.name() + "(" + detail + ")";
    }
}
