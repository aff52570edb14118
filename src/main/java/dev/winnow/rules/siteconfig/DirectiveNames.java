package dev.winnow.rules.siteconfig;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What directives are called, and why some are not carried over. */
final class DirectiveNames {

    private static final LevenshteinDistance SPELLING = LevenshteinDistance.getDefaultInstance();

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String AUTHOR = "author";
    static final String DATE = "date";
    static final String STRIP = "strip";
    static final String STRIP_ID_OR_CLASS = "strip_id_or_class";
    static final String STRIP_IMAGE_SRC = "strip_image_src";
    static final String FIND_STRING = "find_string";
    static final String REPLACE_STRING = "replace_string";
    static final String WRAP_IN = "wrap_in";
    static final String PRUNE = "prune";
    static final String NATIVE_AD_CLUE = "native_ad_clue";
    static final String TEST_URL = "test_url";
    static final String TEST_CONTAINS = "test_contains";
    static final String IF_PAGE_CONTAINS = "if_page_contains";

    private static final List<String> CARRIED = List.of(
            TITLE,
            BODY,
            AUTHOR,
            DATE,
            STRIP,
            STRIP_ID_OR_CLASS,
            STRIP_IMAGE_SRC,
            FIND_STRING,
            REPLACE_STRING,
            WRAP_IN,
            PRUNE,
            NATIVE_AD_CLUE,
            TEST_URL,
            TEST_CONTAINS);

    private static final Map<String, String> LEFT = new LinkedHashMap<>();

    static {
        leave(
                "pages are not fetched",
                "single_page_link",
                "single_page_link_in_feed",
                "next_page_link",
                "autodetect_next_page",
                "http_header",
                "requires_login",
                "not_logged_in_xpath",
                "login_uri",
                "login_username_field",
                "login_password_field",
                "login_extra_fields");
        leave("HTML is parsed in one way", "tidy", "parser", "convert_double_br_tags", "strip_comments");
        leave("what no selector finds is always judged by the general model", "autodetect_on_failure");
        leave("lines are labelled, attributes are not changed", "strip_attr", "post_strip_attr");
        leave("pictures are not chosen", "insert_detected_image", "src_lazy_load_attr");
        leave("there is nothing like it", "skip_json_ld", "skip_id_or_class", "footnotes", "dissolve", "move_into");
        leave("nothing depends on what a page contains", IF_PAGE_CONTAINS);
    }

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_ -]{0,40}");
    private static final int LIKE = 2;

    private DirectiveNames() {}

    private static void leave(String reason, String... keys) {
        for (String key : keys) {
            LEFT.put(key, reason);
        }
    }

    static boolean isWord(String key) {
        return WORD.matcher(key).matches();
    }

    static boolean isCarried(String key) {
        return CARRIED.contains(key);
    }

    static boolean isKnown(String key) {
        return CARRIED.contains(key) || LEFT.containsKey(key);
    }

    /** Why a directive is not carried over that is not among those that are. */
    static String reason(String key) {
        String known = LEFT.get(key);
        return known == null ? "unknown directive '" + key + "'" + hint(key) : "'" + key + "': " + known;
    }

    private static String hint(String key) {
        String folded = key.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        Optional<String> nearest = Stream.concat(CARRIED.stream(), LEFT.keySet().stream())
                .min(Comparator.comparingInt(name -> SPELLING.apply(folded, name)));
        return nearest.filter(name -> isLike(folded, name))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    private static boolean isLike(String key, String name) {
        int distance = SPELLING.apply(key, name);
        return distance <= LIKE && 2 * distance <= key.length();
    }
}
