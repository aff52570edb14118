package dev.winnow.document.article;

/** A block of an article. Trees are at most {@link Article#MOST_DEPTH} blocks deep, so that walking them may recurse. */
public sealed interface Node permits Paragraph, Heading, Quotation, ItemList, Definitions, CodeBlock, Table, Figure {}
