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

    /** One number: how much the rules' odds count beside that score. */
    public static String rules(Page.Kind kind, Expect expect) {
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

    private static String name(Page.Kind kind, Expect expect) {
        return lower(kind) + "/" + lower(expect);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
