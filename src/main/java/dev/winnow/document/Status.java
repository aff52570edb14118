package dev.winnow.document;

import java.util.List;
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

    /** The page is an advertisement that looks like an article. */
    public static final Status NATIVE_AD = new Status(Kind.NATIVE_AD, "");

    /** The kinds of remark. */
    public enum Kind {
        /** Nothing to remark. */
        OK,
        /** The page has no article. */
        NO_CONTENT,
        /** The body does not come from the visible page. */
        FALLBACK,
        /** A limit cut the page short. */
        LIMITED,
        /** Selectors of the rule pack find nothing any more; the page was judged the general way there. */
        PACK_STALE,
        /** The rule pack tells that the page is an advertisement. */
        NATIVE_AD
    }

    /** The body was taken from {@code source}, for example {@code json-ld}. */
    public static Status fallback(String source) {
        return new Status(Kind.FALLBACK, source);
    }

    /** The limit named {@code limit} cut the page short. */
    public static Status limited(String limit) {
        return new Status(Kind.LIMITED, limit);
    }

    /** Selectors of a rule pack find nothing any more: those of {@code what}, for example {@code content}. */
    public static Status packStale(List<String> what) {
        return new Status(Kind.PACK_STALE, String.join(",", what));
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
