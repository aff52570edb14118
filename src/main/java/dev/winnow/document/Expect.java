package dev.winnow.document;

/** What pages a pipeline holds. */
public enum Expect {
    /** Pages of every type: articles, threads, products, listings and the rest. */
    ANY,
    /** Articles only; reader comments and teasers are never the main piece. */
    ARTICLE
}
