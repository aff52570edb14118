package dev.winnow.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a line of a page is. Every line has exactly one role; the guide for doubtful lines stands in the README.
 */
public enum Role {
    /** The headline of the page's main piece, each time it is printed as its own line. */
    TITLE(Group.CONTENT),
    /** Standfirst, deck, abstract, key points: the editors' own short form of the piece. */
    SUMMARY(Group.CONTENT),
    /** A heading inside the main piece. */
    HEADING(Group.CONTENT),
    /** The running text of the main piece: paragraphs, quotations, list items, table cells, code, posts, entries. */
    BODY(Group.CONTENT),
    /** Who made it: author, author's post, contributor notes, biography. */
    BYLINE(Group.META),
    /** When: publication and update times on a line of their own, reading time. */
    DATELINE(Group.META),
    /** Text that describes a picture, video or chart of the piece, with or without its credit. */
    CAPTION(Group.META),
    /** Only the source of a picture, video or agency copy. */
    CREDIT(Group.META),
    /** Menus, breadcrumbs, section labels, tags, pagination, search boxes, skip links. */
    NAVIGATION(Group.BOILERPLATE),
    /** Links or teasers to other pieces. */
    RELATED(Group.BOILERPLATE),
    /** A pitch for money: subscribe, donate, become a member. */
    PAYWALL(Group.BOILERPLATE),
    /** A pitch for the reader's details: newsletters, notifications, app installs, registration. */
    SIGNUP(Group.BOILERPLATE),
    /** The call to comment and the furniture of a comment area. */
    COMMENT_PROMPT(Group.BOILERPLATE),
    /** What readers wrote under a piece, with their names and times. */
    COMMENT(Group.BOILERPLATE),
    /** Sharing and following, print, save, like counts in words. */
    SHARE(Group.BOILERPLATE),
    /** Advertisements, sponsored labels, shopping widgets. */
    ADVERT(Group.BOILERPLATE),
    /** Cookie and consent notices, copyright lines, terms, imprint, company address. */
    LEGAL(Group.BOILERPLATE),
    /** Players, carousels, forms, counters, accessibility helper text, raw template or script text. */
    WIDGET(Group.BOILERPLATE);

    /** The three families of roles. */
    public enum Group {
        /** The piece itself; a default clean keeps it. */
        CONTENT,
        /** About the piece: who, when, and the words to its pictures. */
        META,
        /** Everything that is not the piece. */
        BOILERPLATE
    }

    private static final Set<Role> CONTENT_ROLES =
            Collections.unmodifiableSet(EnumSet.of(TITLE, SUMMARY, HEADING, BODY));

    private final Group group;

    Role(Group group) {
        this.group = group;
    }

    /** The family this role belongs to. */
    public Group group() {
        return group;
    }

    /** Whether a default clean keeps lines of this role. */
    public boolean isContent() {
        return group == Group.CONTENT;
    }

    /** The roles that a default clean keeps, in declaration order; unmodifiable. */
    public static Set<Role> contentRoles() {
        return CONTENT_ROLES;
    }
}
