package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the page is like as a whole, and what it declares itself to be. */
final class WholePage implements FeatureGroup {

    private static final List<String> ARTICLES =
            List.of("\"NewsArticle\"", "\"Article\"", "\"BlogPosting\"", "\"ReportageNewsArticle\"", "\"TechArticle\"");
    private static final List<String> PRODUCTS = List.of("\"Product\"", "\"ProductGroup\"", "\"Offer\"");
    private static final List<String> THREADS = List.of("\"DiscussionForumPosting\"", "\"QAPage\"", "\"Question\"");
    private static final Set<String> THREAD_PATHS = Set.of(
            "forum",
            "forums",
            "thread",
            "threads",
            "topic",
            "topics",
            "t",
            "question",
            "questions",
            "viewtopic",
            "showthread",
            "boards",
            "discussion",
            "discussions",
            "q",
            "community",
            "answers",
            "discuss",
            "comments",
            "r");
    private static final List<String> LISTS =
            List.of("\"ItemList\"", "\"CollectionPage\"", "\"SearchResultsPage\"", "\"OfferCatalog\"");

    @Override
    public void fill(FeatureTable table) {
        int rows = table.rows();
        set(table, PAGE_CURRENCY_SHARE, mean(table, HAS_CURRENCY, false));
        set(table, PAGE_DATE_SHARE, mean(table, LEX_DATELINE, true));
        set(table, PAGE_HEADING_SHARE, mean(table, HEADING_LEVEL, true));
        set(table, PAGE_CLOSED_SHARE, mean(table, ENDS_SENTENCE, false));
        set(table, PAGE_FUNCTION_SHARE, mean(table, FUNCTION_SHARE, false));
        set(table, PAGE_CARD_SHARE, mean(table, CARD1_COUNT, true));
        float linked = 0;
        float chars = 1;
        float spanned = 0;
        float words = 1;
        float kin = 0;
        for (int row = 0; row < rows; row++) {
            linked += table.get(row, CHARS) * table.get(row, LINKED_SHARE);
            chars += table.get(row, CHARS);
            spanned += table.get(row, WORDS) * table.get(row, IN_SPAN);
            words += table.get(row, WORDS);
            kin = Math.max(kin, table.get(row, KIN_SHARE));
        }
        set(table, PAGE_LINKED_SHARE, linked / chars);
        set(table, PAGE_SPAN_SHARE, spanned / words);
        set(table, PAGE_MOST_KIN_SHARE, kin);
        set(table, PAGE_OPEN_PROSE, openProse(table));
        float prose = 0;
        float prices = 0;
        for (int row = 0; row < rows; row++) {
            boolean text = table.is(row, LONG) && !Position.inFurniture(table, row);
            prose += text ? table.get(row, WORDS) : 0;
            prices += table.is(row, HAS_CURRENCY) && table.get(row, WORDS) <= 8 ? 1 : 0;
        }
        set(table, PAGE_PROSE_WORDS, prose);
        set(table, PAGE_PRICES, prices);
        declared(table);
    }

    private static float openProse(FeatureTable table) {
        float open = 0;
        float all = 1;
        for (int row = 0; row < table.rows(); row++) {
            float words = table.is(row, LONG) ? table.get(row, WORDS) : 0;
            open += table.is(row, CARD1_COUNT) ? 0 : words;
            all += words;
        }
        return open / all;
    }

    private static void set(FeatureTable table, Feature feature, float value) {
        Arrays.fill(table.cells(feature), value);
    }

    private static float mean(FeatureTable table, Feature feature, boolean flag) {
        float sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            sum += flag ? TextShape.flag(table.is(row, feature)) : table.get(row, feature);
        }
        return sum / Math.max(1, table.rows());
    }

    private static void declared(FeatureTable table) {
        RawMetadata meta = table.page().metadata();
        String type = meta.meta("og:type").orElse("");
        set(table, SAYS_ARTICLE, TextShape.flag(type.equals("article") || holds(meta, ARTICLES)));
        set(table, SAYS_PRODUCT, TextShape.flag(type.startsWith("product") || holds(meta, PRODUCTS)));
        set(table, SAYS_THREAD, TextShape.flag(holds(meta, THREADS)));
        set(table, SAYS_FORUM_PATH, TextShape.flag(isThread(table.page())));
        set(table, SAYS_LIST, TextShape.flag(holds(meta, LISTS)));
    }

    private static boolean isThread(Page page) {
        String address = page.metadata().canonical().isEmpty()
                ? page.url()
                : page.metadata().canonical();
        for (String part : address.toLowerCase(Locale.ROOT).split("[/.?]", 12)) {
            if (THREAD_PATHS.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(RawMetadata meta, List<String> types) {
        for (String json : meta.jsonLd()) {
            for (String type : types) {
                if (json.contains(type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
