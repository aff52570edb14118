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
    WINDOW_FURNITURE;

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
