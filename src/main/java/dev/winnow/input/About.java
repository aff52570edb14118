package dev.winnow.input;

import dev.winnow.document.RawMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Collects what a page says of itself. */
final class About {

    private static final int MOST_PAIRS = 1000;
    private static final int MOST_TIMES = 200;
    private static final int LONGEST_VALUE = 10_000;
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Scripts scripts = new Scripts();
    private final Microdata microdata = new Microdata();
    private final List<RawMetadata.Pair> meta = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private String title = "";
    private String language = "";
    private String canonical = "";
    private String base = "";

    void add(Element element) {
        switch (element.normalName()) {
            case "html" -> language = value(element, "lang", language);
            case "title" -> title = title.isEmpty() ? Subtree.text(element, LONGEST_VALUE) : title;
            case "base" -> base = base.isEmpty() ? value(element, "href", "") : base;
            case "meta" -> addMeta(element);
            case "link" -> addLink(element);
            case "time" -> addTime(element);
            case "script" -> scripts.add(element);
            default -> throw new IllegalArgumentException("tells nothing of the page: " + element.normalName());
        }
    }

    /** What an element that is entered says by its attributes. */
    void enter(Frame frame, Attributes attributes) {
        microdata.add(frame, attributes);
    }

    RawMetadata metadata() {
        return new RawMetadata(
                title, language, canonical, base, meta, scripts.jsonLd(), scripts.state(), times, microdata.items());
    }

    private void addMeta(Element element) {
        String content = value(element, "content", "");
        for (String attribute : NAMES) {
            String name = element.attr(attribute).strip();
            if (!name.isEmpty() && !content.isEmpty() && meta.size() < MOST_PAIRS) {
                meta.add(new RawMetadata.Pair(name.toLowerCase(Locale.ROOT), content));
            }
        }
    }

    private void addLink(Element element) {
        if (canonical.isEmpty() && element.attr("rel").strip().equalsIgnoreCase("canonical")) {
            canonical = value(element, "href", "");
        }
        microdata.addLink(element);
    }

    private void addTime(Element element) {
        String time = value(element, "datetime", "");
        if (!time.isEmpty() && times.size() < MOST_TIMES) {
            times.add(time);
        }
    }

    private static String value(Element element, String attribute, String otherwise) {
        String value = element.attr(attribute).strip();
        return value.isEmpty() || value.length() > LONGEST_VALUE ? otherwise : value;
    }
}
