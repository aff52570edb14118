package dev.winnow.rules.siteconfig;

import static dev.winnow.rules.siteconfig.DirectiveNames.AUTHOR;
import static dev.winnow.rules.siteconfig.DirectiveNames.BODY;
import static dev.winnow.rules.siteconfig.DirectiveNames.DATE;
import static dev.winnow.rules.siteconfig.DirectiveNames.FIND_STRING;
import static dev.winnow.rules.siteconfig.DirectiveNames.IF_PAGE_CONTAINS;
import static dev.winnow.rules.siteconfig.DirectiveNames.NATIVE_AD_CLUE;
import static dev.winnow.rules.siteconfig.DirectiveNames.PRUNE;
import static dev.winnow.rules.siteconfig.DirectiveNames.REPLACE_STRING;
import static dev.winnow.rules.siteconfig.DirectiveNames.STRIP;
import static dev.winnow.rules.siteconfig.DirectiveNames.STRIP_ID_OR_CLASS;
import static dev.winnow.rules.siteconfig.DirectiveNames.STRIP_IMAGE_SRC;
import static dev.winnow.rules.siteconfig.DirectiveNames.TEST_CONTAINS;
import static dev.winnow.rules.siteconfig.DirectiveNames.TEST_URL;
import static dev.winnow.rules.siteconfig.DirectiveNames.TITLE;
import static dev.winnow.rules.siteconfig.DirectiveNames.WRAP_IN;

import dev.winnow.document.Selectors;
import dev.winnow.document.Selectors.Wrap;
import dev.winnow.rules.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Turns the directives of one site config into the draft of a pack. */
final class Conversion {

    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9]*");

    private final Losses losses;
    private final Replacements replacements;
    private final PackDraft draft = new PackDraft();
    private Optional<Directive> previous = Optional.empty();
    private Optional<Directive> prune = Optional.empty();
    private Optional<PackDraft.Test> test = Optional.empty();

    private Conversion(Losses losses) {
        this.losses = losses;
        this.replacements = new Replacements(losses);
    }

    /** The draft; what cannot be carried over is a loss. */
    static PackDraft convert(List<Directive> directives, Losses losses) {
        Conversion conversion = new Conversion(losses);
        directives.forEach(conversion::take);
        conversion.draft.replacements.addAll(conversion.replacements.finish());
        return conversion.draft;
    }

    private void take(Directive directive) {
        Optional<String> obstacle = obstacle(directive);
        if (directive.key().equals(TEST_URL)) {
            test = Optional.empty();
        }
        if (obstacle.isPresent()) {
            losses.add(directive, obstacle.get());
        } else {
            carry(directive);
        }
        previous = obstacle.isPresent() ? Optional.empty() : Optional.of(directive);
    }

    /** Why a directive cannot be carried over, whatever its value. */
    private Optional<String> obstacle(Directive directive) {
        String key = directive.key();
        if (!DirectiveNames.isCarried(key)) {
            return Optional.of(DirectiveNames.reason(key) + (key.equals(IF_PAGE_CONTAINS) ? widened() : ""));
        }
        if (directive.value().isEmpty()) {
            return Optional.of("'" + key + "' has no value");
        }
        if (directive.argument().isPresent() && !key.equals(WRAP_IN) && !key.equals(REPLACE_STRING)) {
            return Optional.of("'" + key + "' takes nothing in parentheses");
        }
        return Optional.empty();
    }

    /** A condition is for the directive before it. */
    private String widened() {
        return previous.map(directive -> ", so line " + directive.line() + " now holds for all pages")
                .orElse("");
    }

    private void carry(Directive directive) {
        switch (directive.key()) {
            case TITLE -> select(draft.title, directive);
            case BODY -> select(draft.content, directive);
            case AUTHOR -> select(draft.authors, directive);
            case DATE -> select(draft.published, directive);
            case NATIVE_AD_CLUE -> select(draft.nativeAds, directive);
            case STRIP -> strip(directive);
            case STRIP_ID_OR_CLASS -> stripSubstring(directive, Substrings::idOrClass);
            case STRIP_IMAGE_SRC -> stripSubstring(directive, Substrings::imageSource);
            case FIND_STRING -> replacements.find(directive);
            case REPLACE_STRING -> replace(directive);
            case WRAP_IN -> wrap(directive);
            case PRUNE -> prune(directive);
            case TEST_URL -> open(directive);
            case TEST_CONTAINS -> expect(directive);
            default -> throw new IllegalStateException(directive.key());
        }
    }

    private void select(Map<String, Integer> selectors, Directive directive) {
        put(selectors, Selectors.XPATH + directive.value(), directive);
    }

    private void put(Map<String, Integer> selectors, String selector, Directive directive) {
        if (isTooLong(selector, directive)) {
            return;
        }
        Integer line = selectors.putIfAbsent(selector, directive.line());
        if (line != null) {
            losses.add(directive, "the same as line " + line);
        }
    }

    private boolean isTooLong(String selector, Directive directive) {
        boolean tooLong = selector.length() > RulePack.LONGEST_SELECTOR;
        if (tooLong) {
            losses.add(directive, "a selector has at most " + RulePack.LONGEST_SELECTOR + " characters");
        }
        return tooLong;
    }

    private void strip(Directive directive) {
        if (XPaths.findsAttributes(directive.value())) {
            losses.add(directive, "it strips attributes; only elements can be dropped");
        } else {
            select(draft.drop, directive);
        }
    }

    private void stripSubstring(Directive directive, UnaryOperator<String> selector) {
        String bare = Substrings.bare(directive.value());
        if (bare.isEmpty()) {
            losses.add(directive, "'" + directive.key() + "' has no value");
        } else {
            put(draft.drop, selector.apply(bare), directive);
        }
    }

    private void replace(Directive directive) {
        Optional<String> find = directive.argument();
        if (find.isEmpty()) {
            replacements.with(directive);
        } else if (find.get().isEmpty()) {
            losses.add(directive, "'replace_string' says in parentheses what is replaced");
        } else {
            replacements.pair(find.get(), directive.value());
        }
    }

    private void wrap(Directive directive) {
        String tag = directive.argument().orElse("").strip().toLowerCase(Locale.ROOT);
        if (isTooLong(Selectors.XPATH + directive.value(), directive)) {
            return;
        }
        if (TAG.matcher(tag).matches()) {
            draft.wraps.add(new Wrap(Selectors.XPATH + directive.value(), tag));
        } else {
            losses.add(directive, "'wrap_in' names an element in parentheses, such as wrap_in(blockquote): …");
        }
    }

    private void prune(Directive directive) {
        Optional<Boolean> flag = flag(directive.value());
        if (flag.isEmpty()) {
            losses.add(directive, "'prune' is yes or no");
            return;
        }
        prune.ifPresent(earlier -> losses.add(earlier, "line " + directive.line() + " says 'prune' anew"));
        prune = Optional.of(directive);
        draft.prune = flag;
    }

    private static Optional<Boolean> flag(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void open(Directive directive) {
        PackDraft.Test opened = new PackDraft.Test(directive.value(), new ArrayList<>());
        test = Optional.of(opened);
        draft.tests.add(opened);
    }

    private void expect(Directive directive) {
        if (test.isPresent()) {
            test.get().keeps().add(directive.value());
        } else {
            losses.add(directive, "no 'test_url' stands above it");
        }
    }
}
