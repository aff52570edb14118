package dev.winnow.metadata;

import java.util.List;

/** Tells pages that are no piece by somebody: home pages, products, lists of pieces. */
final class PageKinds {

    private static final List<String> PRODUCTS = List.of("Product", "ProductGroup", "SoftwareApplication", "Offer");
    /** Links that name authors, of as many, stand under the pieces of a list. */
    private static final int LISTED = 3;

    private PageKinds() {}

    static boolean isHome(Clues clues) {
        String url = clues.page().url();
        int host = url.indexOf("//");
        int path = host < 0 ? -1 : url.indexOf('/', host + 2);
        return host > 0 && (path < 0 || path == url.length() - 1);
    }

    /** Whether nothing on the page says that it is an article, and something says that it is not. */
    static boolean isNoPiece(Clues clues) {
        if (clues.raw()
                .meta("og:type")
                .filter(type -> type.startsWith("product"))
                .isPresent()) {
            return true;
        }
        return !clues.isArticle()
                && (PRODUCTS.stream().anyMatch(clues.jsonLd()::describes)
                        || clues.raw().items("rel:author").stream().distinct().count() >= LISTED);
    }
}
