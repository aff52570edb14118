package dev.winnow.features;

import java.util.Locale;

/** The named numbers of a line; each is a column of a {@link FeatureTable}. Where nothing else is said, 0 means no. */
public enum Feature {
    // The line's own text.
    /** Number of characters. */
    CHARS,
    /** Number of words; two ideographs make one. */
    WORDS,
    /** Number of sentence ends. */
    SENTENCES,
    /** 1 if it ends like a sentence. */
    ENDS_SENTENCE,
    /** 1 if it ends in a colon. */
    ENDS_COLON,
    /** 1 if it ends in three dots. */
    ENDS_ELLIPSIS,
    /** 1 if it ends in a question mark. */
    ENDS_QUESTION,
    /** Number of commas. */
    COMMAS,
    /** Share of digits in its characters. */
    DIGIT_SHARE,
    /** Share of capitals in its letters. */
    UPPER_SHARE,
    /** Share of its words that begin with a capital. */
    CAPITALISED_SHARE,
    /** Share of characters that are neither letter, digit, space nor common punctuation. */
    SYMBOL_SHARE,
    /** Mean number of letters a word. */
    MEAN_WORD,
    /** Letters of its longest word. */
    LONGEST_WORD,
    /** 1 if it begins with a small letter. */
    STARTS_LOWER,
    /** 1 if it begins with a digit. */
    STARTS_DIGIT,
    /** 1 if it begins with a bullet. */
    STARTS_BULLET,
    /** 1 if it begins with a quotation mark. */
    STARTS_QUOTE,
    /** 1 if it begins with a dash. */
    STARTS_DASH,
    /** 1 if it holds a web address. */
    HAS_URL,
    /** 1 if it holds an e-mail address. */
    HAS_EMAIL,
    /** 1 if a word begins with an at sign or a hash. */
    HAS_HANDLE,
    /** 1 if it holds a currency sign. */
    HAS_CURRENCY,
    /** 1 if it holds a year from 1900 to 2099. */
    HAS_YEAR,
    /** Number of times of day. */
    CLOCK_TIMES,
    /** Number of vertical bars, middle dots and bullets inside. */
    BARS,
    /** Number of arrows and angle quotes, as in a trail. */
    ARROWS,
    /** Number of words with a capital after a small letter. */
    GLUED_CASE,
    /** Number of braces, brackets, semicolons, equals signs and backslashes. */
    CODE_SIGNS,
    /** 1 if it holds a copyright sign. */
    COPYRIGHT,
    /** 1 if most letters belong to a script without spaces. */
    DENSE,
    /** Number of quotation marks. */
    PAIRED_QUOTES,
    // Phrases: 0 nowhere, 1 inside, 2 at the start or the end, 3 the whole line.
    /** Phrases of menus. */
    LEX_NAVIGATION,
    /** Phrases that lead to other pieces. */
    LEX_RELATED,
    /** Pitches for money. */
    LEX_PAYWALL,
    /** Pitches for an address or a registration. */
    LEX_SIGNUP,
    /** Furniture of a comment area. */
    LEX_COMMENT,
    /** Sharing and following. */
    LEX_SHARE,
    /** Advertising. */
    LEX_ADVERT,
    /** Cookies, copyright, terms. */
    LEX_LEGAL,
    /** Players, forms, counters. */
    LEX_WIDGET,
    /** Words of bylines. */
    LEX_BYLINE,
    /** Words of dates. */
    LEX_DATELINE,
    /** Words of captions. */
    LEX_CAPTION,
    /** Words of credits. */
    LEX_CREDIT,
    /** Headings of key points. */
    LEX_SUMMARY,
    /** Notes about corrections. */
    LEX_CORRECTION,
    /** Furniture of forum cards. */
    LEX_FORUM,
    /** Words of error pages and bot checks. */
    LEX_ERROR,
    /** Share of the line that its longest phrase of furniture covers. */
    FURNITURE_SHARE,
    /** Share of words that are among the commonest of a language. */
    FUNCTION_SHARE,
    /** Number of we, us, our. */
    FIRST_PERSON,
    /** Number of you, your. */
    SECOND_PERSON,
    // Links and controls.
    /** Share of characters inside links. */
    LINKED_SHARE,
    /** Number of links. */
    LINKS,
    /** Share of characters set strongly. */
    STRONG_SHARE,
    /** 1 if nearly all of it is one link. */
    WHOLLY_LINKED,
    // Tags; 0 on text input.
    /** Inside nav or a navigation role. */
    IN_NAV,
    /** Inside header, outside the article. */
    IN_HEADER,
    /** Inside footer. */
    IN_FOOTER,
    /** Inside aside. */
    IN_ASIDE,
    /** Inside a form. */
    IN_FORM,
    /** Inside article. */
    IN_ARTICLE,
    /** Inside main. */
    IN_MAIN_TAG,
    /** Inside a list. */
    IN_LIST,
    /** Inside a table. */
    IN_TABLE,
    /** Inside figure. */
    IN_FIGURE,
    /** Inside a control. */
    IN_BUTTON,
    /** Inside a dialogue. */
    IN_DIALOG,
    /** Inside a choice list. */
    IN_SELECT,
    /** Heading level, 0 if none. */
    HEADING_LEVEL,
    /** 1 in a paragraph element. */
    IS_PARAGRAPH,
    /** 1 in a caption element. */
    IS_CAPTION,
    /** 1 in a list item. */
    IS_ITEM,
    /** 1 in a table cell. */
    IS_CELL,
    /** 1 in preformatted text. */
    IS_CODE,
    /** 1 inside a quotation. */
    IS_QUOTED,
    /** 1 in a definition list. */
    IS_TERM,
    /** Number of enclosing elements. */
    DEPTH,
    /** Number of article elements begun before it. */
    ARTICLES_BEFORE,
    /** Number of first-level headings before it. */
    HEADINGS_BEFORE,
    // Class and id words: 0 none, 1 far out, 2 near.
    /** Menus. */
    NAME_NAV,
    /** Footers. */
    NAME_FOOTER,
    /** Headers. */
    NAME_HEADER,
    /** Side columns. */
    NAME_SIDEBAR,
    /** Comments. */
    NAME_COMMENT,
    /** Other pieces. */
    NAME_RELATED,
    /** Sharing. */
    NAME_SHARE,
    /** Advertising. */
    NAME_ADVERT,
    /** Newsletters and sign-up. */
    NAME_NEWSLETTER,
    /** Paywalls. */
    NAME_PAYWALL,
    /** Cookies and terms. */
    NAME_LEGAL,
    /** Captions. */
    NAME_CAPTION,
    /** Credits. */
    NAME_CREDIT,
    /** Bylines. */
    NAME_BYLINE,
    /** Dates. */
    NAME_DATE,
    /** Titles. */
    NAME_TITLE,
    /** Standfirsts. */
    NAME_SUMMARY,
    /** The article's text. */
    NAME_CONTENT,
    /** Topics. */
    NAME_TAGS,
    /** Widgets. */
    NAME_WIDGET,
    /** Forms and search. */
    NAME_FORM,
    /** Pictures and players. */
    NAME_MEDIA,
    /** Products. */
    NAME_PRODUCT,
    /** Forum posts. */
    NAME_FORUM,
    /** Panels that open at a click: tabs, accordions. */
    NAME_PANEL,
    /** Customers' reviews. */
    NAME_REVIEW,
    /** Dialogues and overlays. */
    NAME_DIALOG,
    /** Descriptions and specifications. */
    NAME_DETAILS,
    /** Boxes set off inside the text. */
    NAME_BOX,
    /** Filters and sorting. */
    NAME_FILTER,
    /** Choices of colour, size and the like. */
    NAME_OPTION,
    /** Text that is kept from sight. */
    NAME_UNSEEN,
    // Containers that matter: enclosing elements that hold more lines than the one before; 1 is the nearest.
    /** Number of lines, level 1. */
    BOX1_LINES,
    /** Share of prose lines, level 1. */
    BOX1_LONG_SHARE,
    /** Words a line, level 1. */
    BOX1_MEAN_WORDS,
    /** Share of linked characters, level 1. */
    BOX1_LINKED_SHARE,
    /** Share of lines that end a sentence, level 1. */
    BOX1_SENTENCE_SHARE,
    /** Number of lines, level 2. */
    BOX2_LINES,
    /** Share of prose lines, level 2. */
    BOX2_LONG_SHARE,
    /** Words a line, level 2. */
    BOX2_MEAN_WORDS,
    /** Share of linked characters, level 2. */
    BOX2_LINKED_SHARE,
    /** Share of lines that end a sentence, level 2. */
    BOX2_SENTENCE_SHARE,
    /** Number of lines, level 3. */
    BOX3_LINES,
    /** Share of prose lines, level 3. */
    BOX3_LONG_SHARE,
    /** Words a line, level 3. */
    BOX3_MEAN_WORDS,
    /** Share of linked characters, level 3. */
    BOX3_LINKED_SHARE,
    /** Share of lines that end a sentence, level 3. */
    BOX3_SENTENCE_SHARE,
    /** Number of lines, level 4. */
    BOX4_LINES,
    /** Share of prose lines, level 4. */
    BOX4_LONG_SHARE,
    /** Words a line, level 4. */
    BOX4_MEAN_WORDS,
    /** Share of linked characters, level 4. */
    BOX4_LINKED_SHARE,
    /** Share of lines that end a sentence, level 4. */
    BOX4_SENTENCE_SHARE,
    /** 1 inside the container that gathers most prose. */
    IN_MAIN_BOX,
    /** Levels that matter between the line and that container, 9 if outside. */
    MAIN_STEPS,
    /** Share of the page's prose words that the container holds. */
    MAIN_SHARE,
    // Repeated structure: lines with the same three innermost tags and classes.
    /** Number of such lines. */
    KIN_LINES,
    /** Their words a line. */
    KIN_WORDS,
    /** Their share of the page's words. */
    KIN_SHARE,
    /** Their share of linked characters. */
    KIN_LINKED_SHARE,
    /** Share of prose lines among them. */
    KIN_LONG_SHARE,
    /** Length of the run of such lines it stands in. */
    KIN_RUN,
    // Place on the page.
    /** Number of lines before it. */
    INDEX,
    /** Share of the page's lines before it. */
    PLACE,
    /** Share of the page's words before it. */
    WORDS_BEFORE,
    /** Number of lines after it. */
    LINES_AFTER,
    /** Blank lines before it. */
    GAP,
    /** Blank lines after it. */
    GAP_AFTER,
    /** 1 if a reader does not see it. */
    HIDDEN,
    /** Number of lines of the page. */
    PAGE_LINES,
    /** Number of words of the page. */
    PAGE_WORDS,
    /** Share of prose lines. */
    PAGE_LONG_SHARE,
    /** 1 inside the stretch that holds most prose. */
    IN_SPAN,
    /** Lines until that stretch begins, 0 inside or after. */
    BEFORE_SPAN,
    /** Lines since it ended, 0 inside or before. */
    AFTER_SPAN,
    /** 0 at the begin of the stretch to 1 at its end. */
    SPAN_PLACE,
    /** Lines since the last prose line, at most 50. */
    SINCE_LONG,
    /** Lines until the next prose line, at most 50. */
    UNTIL_LONG,
    /** Length of the run of short lines it stands in. */
    SHORT_RUN,
    // Repetition.
    /** Number of other lines with the same words. */
    COPIES,
    /** 1 if a copy stands within three lines. */
    COPY_NEAR,
    /** 1 if a copy stands before it. */
    COPY_EARLIER,
    /** 1 if a copy stands after it. */
    COPY_LATER,
    /** 1 if a copy begins with a bullet and this one does not. */
    COPY_BULLETED,
    /** 1 if a longer line holds all its words in order at its begin. */
    CONTAINED,
    // Similarity to what the page says of itself, or to the guessed title of a text.
    /** Share of its words found in the title. */
    TITLE_COVER,
    /** Share of the title's words found in it. */
    TITLE_RECALL,
    /** 1 if it is the title. */
    TITLE_EXACT,
    /** 1 if it is the line, or a copy of the line, that looks most like the title. */
    TITLE_GUESS,
    /** Lines since the guessed title, at most 50; 0 before it. */
    AFTER_TITLE,
    /** Share of its words found in the description. */
    DESCRIPTION_COVER,
    /** Share of the description's words found in it. */
    DESCRIPTION_RECALL,
    /** Share of its words' runs found in the declared article body. */
    DECLARED_BODY,
    /** 1 if the page declares its body. */
    HAS_DECLARED_BODY,
    /** 1 if it holds the declared author and little else. */
    IS_AUTHOR,
    // Blocks opened by a heading such as Comments or Related.
    /** Lines since such a heading of menus, 0 if none rules here. */
    UNDER_NAVIGATION,
    /** The same for other pieces. */
    UNDER_RELATED,
    /** The same for pitches for money. */
    UNDER_PAYWALL,
    /** The same for sign-up. */
    UNDER_SIGNUP,
    /** The same for comments. */
    UNDER_COMMENT,
    /** The same for sharing. */
    UNDER_SHARE,
    /** The same for advertising. */
    UNDER_ADVERT,
    /** The same for legal matter. */
    UNDER_LEGAL,
    /** The same for widgets. */
    UNDER_WIDGET,
    /** The same for key points. */
    UNDER_SUMMARY,
    // Both.
    /** How much like running prose the line is, 0 to 1. */
    PROSE,
    /** 1 for a line of prose long enough to tell. */
    LONG,
    // Neighbours.
    /** Words of the line 1 before. */
    PREV1_WORDS,
    /** Prose of the line 1 before. */
    PREV1_PROSE,
    /** Linked share of the line 1 before. */
    PREV1_LINKED_SHARE,
    /** Furniture of the line 1 before. */
    PREV1_FURNITURE,
    /** Words of the line 2 before. */
    PREV2_WORDS,
    /** Prose of the line 2 before. */
    PREV2_PROSE,
    /** Linked share of the line 2 before. */
    PREV2_LINKED_SHARE,
    /** Furniture of the line 2 before. */
    PREV2_FURNITURE,
    /** Words of the line 3 before. */
    PREV3_WORDS,
    /** Prose of the line 3 before. */
    PREV3_PROSE,
    /** Linked share of the line 3 before. */
    PREV3_LINKED_SHARE,
    /** Furniture of the line 3 before. */
    PREV3_FURNITURE,
    /** Words of the line 1 after. */
    NEXT1_WORDS,
    /** Prose of the line 1 after. */
    NEXT1_PROSE,
    /** Linked share of the line 1 after. */
    NEXT1_LINKED_SHARE,
    /** Furniture of the line 1 after. */
    NEXT1_FURNITURE,
    /** Words of the line 2 after. */
    NEXT2_WORDS,
    /** Prose of the line 2 after. */
    NEXT2_PROSE,
    /** Linked share of the line 2 after. */
    NEXT2_LINKED_SHARE,
    /** Furniture of the line 2 after. */
    NEXT2_FURNITURE,
    /** Words of the line 3 after. */
    NEXT3_WORDS,
    /** Prose of the line 3 after. */
    NEXT3_PROSE,
    /** Linked share of the line 3 after. */
    NEXT3_LINKED_SHARE,
    /** Furniture of the line 3 after. */
    NEXT3_FURNITURE,
    /** Words of credits in the line after. */
    NEXT1_CREDIT,
    /** Words of dates in the line after. */
    NEXT1_DATELINE,
    /** Words of dates in the line before. */
    PREV1_DATELINE,
    /** 1 if the line before ends in a colon. */
    PREV1_COLON,
    /** Mean prose of the eleven lines around it. */
    WINDOW_PROSE,
    /** Mean number of words of the eleven lines around it. */
    WINDOW_WORDS,
    /** Mean furniture of the eleven lines around it. */
    WINDOW_FURNITURE,
    // Windows of 2, 5, 15 and 40 lines to either side: means.
    /** Words a line within 2 lines. */
    WIDE2_WORDS,
    /** Share of lines that end a sentence within 2 lines. */
    WIDE2_CLOSED,
    /** Furniture within 2 lines. */
    WIDE2_FURNITURE,
    /** Function words within 2 lines. */
    WIDE2_FUNCTION,
    /** Linked share within 2 lines. */
    WIDE2_LINKED,
    /** Capitalised words within 2 lines. */
    WIDE2_CAPITALISED,
    /** Share of lines that end a sentence within 5 lines. */
    WIDE5_CLOSED,
    /** Function words within 5 lines. */
    WIDE5_FUNCTION,
    /** Linked share within 5 lines. */
    WIDE5_LINKED,
    /** Capitalised words within 5 lines. */
    WIDE5_CAPITALISED,
    /** Words a line within 15 lines. */
    WIDE15_WORDS,
    /** Share of lines that end a sentence within 15 lines. */
    WIDE15_CLOSED,
    /** Furniture within 15 lines. */
    WIDE15_FURNITURE,
    /** Function words within 15 lines. */
    WIDE15_FUNCTION,
    /** Linked share within 15 lines. */
    WIDE15_LINKED,
    /** Capitalised words within 15 lines. */
    WIDE15_CAPITALISED,
    /** Words a line within 40 lines. */
    WIDE40_WORDS,
    /** Share of lines that end a sentence within 40 lines. */
    WIDE40_CLOSED,
    /** Furniture within 40 lines. */
    WIDE40_FURNITURE,
    /** Function words within 40 lines. */
    WIDE40_FUNCTION,
    /** Linked share within 40 lines. */
    WIDE40_LINKED,
    /** Capitalised words within 40 lines. */
    WIDE40_CAPITALISED,
    // One side only: means of the ten lines before and after.
    /** Words a line in the ten lines before. */
    BEFORE10_WORDS,
    /** Share of lines that end a sentence in the ten lines before. */
    BEFORE10_CLOSED,
    /** Linked share in the ten lines before. */
    BEFORE10_LINKED,
    /** Words a line in the ten lines after. */
    AFTER10_WORDS,
    /** Share of lines that end a sentence in the ten lines after. */
    AFTER10_CLOSED,
    /** Linked share in the ten lines after. */
    AFTER10_LINKED,
    // Shares of the page that the containers that matter hold.
    /** Share of the page's words, level 1. */
    BOX1_SHARE,
    /** Share of the page's words, level 2. */
    BOX2_SHARE,
    /** Share of the page's words, level 3. */
    BOX3_SHARE,
    /** Share of the page's words, level 4. */
    BOX4_SHARE,
    // Cards: the enclosing element of which three or more of the same kind stand side by side; 1 is the innermost.
    /** Number of cards side by side, 0 if none, level 1. */
    CARD1_COUNT,
    /** Their share of the page's words, level 1. */
    CARD1_SHARE,
    /** Lines a card, level 1. */
    CARD1_LINES,
    /** Words a card, level 1. */
    CARD1_WORDS,
    /** Share of linked characters, level 1. */
    CARD1_LINKED_SHARE,
    /** Share of prose lines, level 1. */
    CARD1_LONG_SHARE,
    /** Number of cards before this one, level 1. */
    CARD1_PLACE,
    /** Cards of which a line is a heading, as a share, level 1. */
    CARD1_TITLED,
    /** Number of cards side by side, 0 if none, level 2. */
    CARD2_COUNT,
    /** Their share of the page's words, level 2. */
    CARD2_SHARE,
    /** Lines a card, level 2. */
    CARD2_LINES,
    /** Words a card, level 2. */
    CARD2_WORDS,
    /** Share of linked characters, level 2. */
    CARD2_LINKED_SHARE,
    /** Share of prose lines, level 2. */
    CARD2_LONG_SHARE,
    /** Number of cards before this one, level 2. */
    CARD2_PLACE,
    /** Cards of which a line is a heading, as a share, level 2. */
    CARD2_TITLED,
    // The least element that holds both the line and the title, or both the line and the container of prose.
    /** Share of the page's words inside the one with the title. */
    WITH_TITLE_SHARE,
    /** Lines inside the one with the title. */
    WITH_TITLE_LINES,
    /** Elements between the line and the one with the title. */
    WITH_TITLE_STEPS,
    /** Share of the page's words inside the one with the container. */
    WITH_MAIN_SHARE,
    /** Lines inside the one with the container. */
    WITH_MAIN_LINES,
    /** Elements between the line and the one with the container. */
    WITH_MAIN_STEPS,
    // Repeated structure by two and by five innermost elements.
    /** Number of such lines, by 2 elements. */
    KIN2_LINES,
    /** Their share of the page's words, by 2 elements. */
    KIN2_SHARE,
    /** Their words a line, by 2 elements. */
    KIN2_WORDS,
    /** Their share of linked characters, by 2 elements. */
    KIN2_LINKED_SHARE,
    /** Number of such lines, by 5 elements. */
    KIN5_LINES,
    /** Their share of the page's words, by 5 elements. */
    KIN5_SHARE,
    /** Their words a line, by 5 elements. */
    KIN5_WORDS,
    /** Their share of linked characters, by 5 elements. */
    KIN5_LINKED_SHARE,
    // The section: the lines from one heading to the next.
    /** Level of its heading, 0 before the first. */
    SECTION_LEVEL,
    /** Headings before it. */
    SECTION_ORDINAL,
    /** Its lines. */
    SECTION_LINES,
    /** Its words. */
    SECTION_WORDS,
    /** Its share of linked characters. */
    SECTION_LINKED_SHARE,
    /** Its share of prose lines. */
    SECTION_LONG_SHARE,
    /** Lines since its heading. */
    SECTION_PLACE,
    // The page as a whole.
    /** Share of linked characters. */
    PAGE_LINKED_SHARE,
    /** Share of lines with a currency sign. */
    PAGE_CURRENCY_SHARE,
    /** Share of lines with words of dates. */
    PAGE_DATE_SHARE,
    /** Share of headings. */
    PAGE_HEADING_SHARE,
    /** Share of lines that end a sentence. */
    PAGE_CLOSED_SHARE,
    /** Mean share of function words. */
    PAGE_FUNCTION_SHARE,
    /** Share of words inside the stretch that holds most prose. */
    PAGE_SPAN_SHARE,
    /** Largest share of words that lines of one kind hold. */
    PAGE_MOST_KIN_SHARE,
    /** Share of lines inside cards. */
    PAGE_CARD_SHARE,
    /** 1 if the page declares itself an article. */
    SAYS_ARTICLE,
    /** 1 if the page declares itself a product. */
    SAYS_PRODUCT,
    /** 1 if the page declares itself a discussion or question. */
    SAYS_THREAD,
    /** 1 if the page declares itself a list or collection. */
    SAYS_LIST,
    // Copies of runs of lines.
    /** Words of the run of lines, all with an earlier copy, that it stands in. */
    COPY_RUN,
    /** Words of the run of lines, all with a later copy, that it stands in. */
    LATER_RUN,
    // Paragraphs under one parent: prose whose innermost element has the same parent, as shares of the page's prose
    // words.
    /** Share of the prose under the same parent. */
    SIBLING_PROSE,
    /** Share of the prose under the same grandparent. */
    COUSIN_PROSE,
    /** Share of the prose before it. */
    PROSE_BEFORE,
    /** Share of the prose after it. */
    PROSE_AFTER,
    /** Share of the container's prose before it, 0 outside. */
    BOX_PROSE_BEFORE,
    /** Share of the container's prose after it, 0 outside. */
    BOX_PROSE_AFTER,
    // More of the cards: shares of them, innermost level.
    /** Share of the cards that hold a wholly linked line. */
    CARD1_LINK,
    /** Share of the cards that hold a short line with words of dates. */
    CARD1_DATE,
    /** Share of the cards that hold a line that ends in three dots. */
    CARD1_DOTS,
    /** Share of the cards that hold a line with a currency sign. */
    CARD1_PRICE,
    /** Share of the cards that hold a control. */
    CARD1_BUTTON,
    /** Share of the page's prose that stands outside cards. */
    PAGE_OPEN_PROSE,
    /** 1 if the page's address looks like that of a thread. */
    SAYS_FORUM_PATH,
    /** Words of the page's prose, those in furniture left out. */
    PAGE_PROSE_WORDS,
    /** Number of short lines with a currency sign. */
    PAGE_PRICES,
    /** Share of its words' runs found in the declared description of a product. */
    PRODUCT_COVER,
    /** 1 if the page declares a description of a product. */
    HAS_PRODUCT_COVER,
    /** Share of its words' runs found in declared reviews. */
    REVIEW_COVER,
    /** 1 if it ends in a number in brackets, as filters do. */
    FACET,
    /** Length of the run of such lines it stands in. */
    FACET_RUN,
    /** 1 if its first word is a key with underscores. */
    SNAKE_KEY,
    /** 1 inside a link that holds several lines. */
    IN_LINK_BLOCK;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its name in model cards and reports, such as {@code linked-share}. */
    public String label() {
        return label;
    }

    /** The feature that stands {@code steps} after this one in the list. */
    Feature plus(int steps) {
        return FeatureTable.FEATURES.get(ordinal() + steps);
    }
}
