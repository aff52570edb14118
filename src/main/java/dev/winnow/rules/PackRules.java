package dev.winnow.rules;

import dev.winnow.document.Evidence;
import dev.winnow.document.PackMatches;
import dev.winnow.document.PackVotes;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Selected;
import dev.winnow.document.Selectors;
import dev.winnow.document.Votes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a pack says of one page. For one thread. */
public final class PackRules {

    /** How much being inside or outside of the article counts, in natural-log odds. */
    private static final double INSIDE = 3;

    private static final double OUTSIDE = 7;
    private static final double UNPRUNED = 15;
    private static final double DROPPED = 12;
    private static final double PICKED = 6;

    private final RulePack pack;
    private final Page page;
    private final Layout layout;
    private final RuleRows places;
    private final int rows;
    private final Votes.Builder votes;
    private final double[] content;
    private final List<String> stale = new ArrayList<>();
    private final Set<String> matched = new LinkedHashSet<>();

    private PackRules(RulePack pack, Page page, Layout layout, List<Role> known) {
        this.pack = pack;
        this.page = page;
        this.layout = layout;
        this.places = new RuleRows(page, known);
        this.rows = page.lines().size();
        this.votes = Votes.of(rows);
        this.content = new double[rows];
    }

    /**
     * What the pack says.
     *
     * @param page a page that was searched for the pack's selectors, or a text
     * @param day when it was published; empty where that is not known
     * @param known the roles of the lines as far as they are known, for rules about neighbours; empty at first
     */
    public static PackVotes vote(RulePack pack, Page page, Optional<LocalDate> day, List<Role> known) {
        PackRules rules = new PackRules(pack, page, layout(pack, page, day), known);
        return rules.vote();
    }

    /** Whether a second vote, with known roles, may say more than the first. */
    public static boolean asksNeighbours(RulePack pack) {
        return pack.layouts().stream()
                .flatMap(layout -> layout.rules().stream())
                .anyMatch(PackRule::asksNeighbours);
    }

    /** The layout of that day; where no day is known, the youngest whose article is found, else the present one. */
    static Layout layout(RulePack pack, Page page, Optional<LocalDate> day) {
        List<Layout> layouts = pack.layouts();
        Layout present = layouts.get(0);
        if (day.isPresent()) {
            Layout chosen = present;
            for (Layout layout : layouts) { // the younger first
                boolean holds = layout.until().isEmpty()
                        || !day.get().isAfter(layout.until().get());
                chosen = holds ? layout : chosen;
            }
            return chosen;
        }
        return layouts.stream()
                .filter(layout -> found(page, layout.content()).isPresent())
                .findFirst()
                .orElse(present);
    }

    /** The first of the selectors that finds lines. */
    private static Optional<Integer> found(Page page, List<Integer> queries) {
        return queries.stream()
                .filter(query -> !page.selected(query).lines().isEmpty())
                .findFirst();
    }

    private PackVotes vote() {
        boolean html = page.kind() == Page.Kind.HTML;
        for (PackRule rule : layout.rules()) {
            if (rule.input().isEmpty() || rule.input().get() == page.kind()) {
                vote(rule);
            }
        }
        if (html) {
            voteByPlace();
        }
        boolean nativeAd = pack.nativeAds().stream().anyMatch(this::finds);
        PackVotes.Picked picked = html ? picked() : PackVotes.Picked.NOTHING;
        return new PackVotes(votes.build(), content, picked, stale, nativeAd, matches());
    }

    private boolean finds(int query) {
        Selected selected = page.selected(query);
        return !selected.values().isEmpty() || !selected.lines().isEmpty();
    }

    private PackMatches matches() {
        List<String> queries = pack.selectors().queries();
        List<String> finding = IntStream.range(0, queries.size())
                .filter(this::finds)
                .mapToObj(queries::get)
                .toList();
        return new PackMatches(layout.until(), List.copyOf(matched), finding);
    }

    private void voteByPlace() {
        for (int query : layout.drop()) {
            for (int row : page.selected(query).lines()) {
                lean(row, -DROPPED, "drop", "inside ‘" + text(query) + "’, which is no part of the article");
            }
        }
        pick(layout.title(), "title", Role.TITLE);
        pick(layout.authors(), "authors", Role.BYLINE);
        pick(layout.published(), "published", Role.DATELINE);
        Optional<Integer> article = found(page, layout.content());
        if (article.isEmpty() && !layout.content().isEmpty()) {
            stale.add(0, "content");
        }
        article.ifPresent(this::voteByArticle);
    }

    /** Where all stays that nothing drops, what the pack spoke against before is judged as elsewhere. */
    private void voteByArticle(int query) {
        BitSet inside = new BitSet();
        page.selected(query).lines().forEach(inside::set);
        String place = " the article, ‘" + text(query) + "’";
        for (int row = 0; row < rows; row++) {
            boolean is = inside.get(row);
            double weight = layout.prune() || content[row] < 0 ? INSIDE : UNPRUNED;
            lean(row, is ? weight : -OUTSIDE, "content", is ? "inside" + place : "outside of" + place);
        }
    }

    /** Speaks for or against content, whatever the name. */
    private void lean(int row, double weight, String rule, String reason) {
        matched.add(rule);
        content[row] += weight;
        votes.note(row, new Evidence(id(rule), Role.BODY, weight, reason));
    }

    private void pick(List<Integer> queries, String what, Role role) {
        if (queries.isEmpty()) {
            return;
        }
        Optional<Integer> first = first(queries);
        if (first.isEmpty()) {
            stale.add(what);
            return;
        }
        matched.add(what);
        for (int row : page.selected(first.get()).lines()) {
            speak(row, role, PICKED, what, "found by ‘" + text(first.get()) + "’");
        }
    }

    private Optional<Integer> first(List<Integer> queries) {
        return queries.stream()
                .filter(query -> !page.selected(query).values().isEmpty())
                .findFirst();
    }

    private PackVotes.Picked picked() {
        return new PackVotes.Picked(
                values(layout.title()).stream().findFirst(),
                values(layout.authors()),
                values(layout.published()).stream().findFirst());
    }

    private List<String> values(List<Integer> queries) {
        return first(queries).map(page::selected).map(Selected::values).orElse(List.of());
    }

    private void vote(PackRule rule) {
        BitSet fitting = places.of(rule);
        String reason = reason(rule);
        for (int row = fitting.nextSetBit(0); row >= 0; row = fitting.nextSetBit(row + 1)) {
            speak(row, rule.role(), rule.weight(), rule.name(), reason);
        }
    }

    private void speak(int row, Role role, double weight, String rule, String reason) {
        matched.add(rule);
        votes.add(row, new Evidence(id(rule), role, weight, reason));
        if (role == Role.TITLE) {
            return; // a title stands on either side
        }
        boolean against = weight < 0 && !role.isContent();
        content[row] += against ? 0 : role.isContent() ? weight : -weight;
    }

    private String reason(PackRule rule) {
        List<String> reasons = new ArrayList<>();
        if (!rule.queries().isEmpty()) {
            reasons.add("inside ‘"
                    + String.join(
                            "’ or ‘", rule.queries().stream().map(this::text).toList()) + "’");
        }
        rule.span()
                .ifPresent(span -> reasons.add("from a line that " + span.from() + (span.including() ? " to" : " until")
                        + " one that " + span.to()));
        if (!rule.texts().isEmpty()) {
            reasons.add(String.join(
                    " or ", rule.texts().stream().map(LineText::toString).toList()));
        }
        rule.after().ifPresent(role -> reasons.add("after a " + role));
        rule.before().ifPresent(role -> reasons.add("before a " + role));
        return String.join(", ", reasons);
    }

    private String text(int query) {
        Selectors selectors = pack.selectors();
        return selectors.queries().get(query);
    }

    private String id(String rule) {
        return "pack/" + pack.name() + "/" + rule;
    }
}
