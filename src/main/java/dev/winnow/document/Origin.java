package dev.winnow.document;

/** Where a value of {@link Metadata} was found. */
public enum Origin {
    /** The caller said so. */
    GIVEN,
    /** A selector of a rule pack. */
    RULE_PACK,
    /** JSON-LD structured data (schema.org). */
    JSON_LD,
    /** Microdata: {@code itemprop} attributes. */
    MICRODATA,
    /** Open Graph: meta elements {@code og:…} and {@code article:…}. */
    OPEN_GRAPH,
    /** Any other meta element: Dublin Core, Parse.ly, Twitter and the like. */
    META,
    /** The {@code title} element. */
    TITLE_ELEMENT,
    /** A {@code link} element: canonical address, licence. */
    LINK_ELEMENT,
    /** A {@code time} element. */
    TIME_ELEMENT,
    /** The {@code lang} attribute of the root. */
    LANG_ATTRIBUTE,
    /** The page's own lines, by their roles. */
    LINES,
    /** The language of the text itself. */
    TEXT,
    /** The page's address. */
    ADDRESS,
    /** Several of these together. */
    COMBINED
}
