package dev.winnow.cli;

import java.util.List;

/** An obvious article of six long paragraphs, as a page and as scraped text. */
final class Story {
    static final String TITLE = "Harbour town welcomes back its last steam ferry";

    static final List<String> PARAGRAPHS = List.of(
            "The steam ferry Wilhelmina Brandt returned to the harbour of Oosterhaven on Saturday morning, four years"
                    + " after she had been towed away for repairs that nobody in the town expected her to survive.",
            "Several hundred people lined the quay as the ship came past the breakwater under her own power, and the"
                    + " brass band of the fire brigade played until the last rope had been made fast to the pier.",
            "\"We had been told that the boiler could not be saved,\" said the chief engineer, who led a team of eleven"
                    + " volunteers. \"It took us two winters to prove that this was wrong, and a third to be certain.\"",
            "The council had set aside money for a modern ferry in the spring, but members voted last month to spend a"
                    + " part of it on the old ship instead, because visitors had asked for her at the tourist office.",
            "From the first week of June the ferry will run four times a day between the town and the island, with an"
                    + " additional evening crossing on Fridays, and the timetable has been posted at both landings.",
            "Historians of the provincial museum will travel on board during the first season and explain how the"
                    + " engine works, which was built in the town and is the only one of its kind that still runs.");

    private Story() {}

    static String html() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + TITLE + "</title></head>\n<body>\n<nav><ul><li><a href=\"/\">Home</a></li>\n"
                + "<li><a href=\"/news\">News</a></li></ul></nav>\n<article>\n<h1>" + TITLE + "</h1>\n");
        PARAGRAPHS.forEach(paragraph -> out.append("<p>").append(paragraph).append("</p>\n"));
        return out.append("</article>\n<footer><p>Terms</p></footer>\n</body></html>\n")
                .toString();
    }

    static String text() {
        return "Home\nNews\n\n" + TITLE + "\n\n" + String.join("\n\n", PARAGRAPHS) + "\n\nTerms\n";
    }
}
