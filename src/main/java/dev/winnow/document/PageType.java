package dev.winnow.document;

import java.util.Locale;

/** What a page is as a whole, in the classes of the WCXB benchmark. */
public enum PageType {
    /** One piece of writing: news, a blog post, an essay, a recipe. */
    ARTICLE,
    /** A thread of posts, or a question with answers. */
    FORUM,
    /** One thing for sale. */
    PRODUCT,
    /** Many entries that lead to pages of their own: a home page, a category of stories, search results. */
    LISTING,
    /** Many things for sale, or a curated set of them. */
    COLLECTION,
    /** Reference or instructions for software and the like. */
    DOCUMENTATION,
    /** A page that presents a service, a product line or an organisation. */
    SERVICE;

    /** The name in JSON, reports and gold: {@code article}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
