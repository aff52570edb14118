package dev.winnow.model;

import dev.winnow.document.Expect;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import java.util.Locale;

/** The names of a model's parts, spelled here alone. */
public final class ModelParts {

    private ModelParts() {}

    /** The forest that scores lines, in natural-log odds. */
    public static String content(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/content";
    }

    /** The odds of what lines say. */
    public static String text(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/text-odds";
    }

    /** The odds of class and id words. */
    public static String names(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/name-odds";
    }

    /** One number: {@link dev.winnow.document.Outlook#second()}. */
    public static String second(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/rules";
    }

    /** The curve from both together to the probability of content. */
    public static String probability(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/probability";
    }

    /** The curve of {@link dev.winnow.document.Outlook#line()}. */
    public static String line(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/line";
    }

    /** The curve of {@link dev.winnow.document.Outlook#page()}. */
    public static String page(Page.Kind kind, Expect expect) {
        return name(kind, expect) + "/page";
    }

    /** The forest that scores one page type, over {@link dev.winnow.features.PageSummary}. */
    public static String type(Page.Kind kind, PageType type) {
        return lower(kind) + "/type/" + lower(type);
    }

    /** The forest that scores roles, over {@link RoleModel#columns()}; what its leaves hold stands in {@link #roleLeaves}. */
    public static String roles(Page.Kind kind) {
        return lower(kind) + "/roles";
    }

    /** What each leaf of that forest says of each role. */
    public static String roleLeaves(Page.Kind kind) {
        return lower(kind) + "/roles/leaves";
    }

    /** What grams of lines say of each role. */
    public static String roleText(Page.Kind kind) {
        return lower(kind) + "/roles/text";
    }

    /** What the names of elements say of each role. */
    public static String roleNames(Page.Kind kind) {
        return lower(kind) + "/roles/names";
    }

    /** {@link dev.winnow.document.RoleOutlook#steps()}, row after row. */
    public static String steps(Page.Kind kind) {
        return lower(kind) + "/roles/steps";
    }

    private static String name(Page.Kind kind, Expect expect) {
        return lower(kind) + "/" + lower(expect);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
