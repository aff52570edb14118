package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Link;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What one line says of authors.
 *
 * @param names the names, none if it names nobody
 * @param strength how surely they are authors
 */
record Byline(List<String> names, Strength strength) {

    /** How surely a line names authors, from least to most. */
    enum Strength {
        /** It does not. */
        NONE,
        /** It is a name, or a date and a name. */
        NAME,
        /** It links to the page of an author. */
        LINK,
        /** It says "by". */
        OPENED
    }

    private static final Byline NOBODY = new Byline(List.of(), Strength.NONE);
    private static final int LONGEST = 160;
    private static final int LONGEST_NAMES = 80;
    private static final int MOST_LINKS = 10;
    private static final int MOST_WORDS = 4;

    /** Reads a line of the page with that address. */
    static Byline of(LabelledLine line, String url) {
        if (line.text().length() > LONGEST * 2) {
            return NOBODY;
        }
        String text = Openings.spaced(Texts.clean(line.text()));
        if (text.length() > LONGEST || Openings.isByOthers(text)) {
            return NOBODY;
        }
        List<String> linked = linked(line, url);
        int start = Openings.end(text);
        if (start > 0) {
            List<String> opened = opened(text.substring(start), isByline(line));
            boolean people = linked.isEmpty() || opened.stream().anyMatch(People::isPerson);
            return of(people ? opened : linked, Strength.OPENED);
        }
        return linked.isEmpty() ? of(plain(line, text), Strength.NAME) : new Byline(linked, Strength.LINK);
    }

    private static Byline of(List<String> names, Strength strength) {
        return names.isEmpty() ? NOBODY : new Byline(names, strength);
    }

    /** Whether its role says that it can name authors. */
    static boolean isByline(LabelledLine line) {
        return line.role() == Role.BYLINE || line.role() == Role.DATELINE;
    }

    /** The names in a line that stands behind a lone "Written by". */
    static List<String> afterLabel(String line) {
        boolean fit = line.length() <= LONGEST_NAMES && !Openings.isByOthers(line);
        return fit ? opened(Texts.clean(line), true) : List.of();
    }

    /** The names after a "by": people, else first names, else the one body or user that is named. */
    private static List<String> opened(String text, boolean byline) {
        List<String> names = Names.split(BylineText.names(text));
        List<String> people = People.among(names);
        if (people.isEmpty()) {
            people = People.among(names.stream().map(BylineText::withoutOffice).toList());
        }
        if (!people.isEmpty()) {
            return people;
        }
        if (names.size() > 1 && names.stream().allMatch(People::isFirstName)) {
            return names;
        }
        String first = names.get(0);
        String bare = first.startsWith("the ") ? first.substring(4) : first;
        boolean user = byline && text.indexOf(' ') < 0 && text.indexOf('@') < 0;
        boolean named = user || People.isWord(bare.split(" ", 2)[0]);
        boolean fit = bare.length() > 2 && Texts.words(bare) <= MOST_WORDS && Names.isName(bare);
        return named && fit && !NameWords.isNone(bare) ? List.of(first) : List.of();
    }

    /** The names in a line that is names, or names beside a date and the like. */
    private static List<String> plain(LabelledLine line, String text) {
        if (!isByline(line) && line.role() != Role.CREDIT) {
            return List.of();
        }
        for (String part : BylineText.parts(text)) {
            List<String> names = Names.split(BylineText.withoutOffice(BylineText.names(part)));
            List<String> people = names.stream().filter(People::isPerson).toList();
            long others = names.stream().filter(name -> !People.isOffice(name)).count() - people.size();
            if (!people.isEmpty() && others == 0) {
                return People.among(people);
            }
            if (names.size() == 1 && People.isTeam(names.get(0))) {
                return names;
            }
        }
        return List.of();
    }

    /** Texts of links that lead to the pages of people. */
    private static List<String> linked(LabelledLine line, String url) {
        List<String> names = new ArrayList<>();
        for (Link link : line.links()) {
            String name = Texts.clean(link.text());
            if (names.size() < MOST_LINKS && AuthorLinks.leadsToAuthor(link.url(), url) && isLinked(name)) {
                names.addAll(Names.split(name));
            }
        }
        return names.stream().distinct().toList();
    }

    private static boolean isLinked(String name) {
        boolean fit = name.indexOf(' ') > 0 ? People.isTeam(name) || People.isPerson(name) : !NameWords.isNone(name);
        return fit && Names.isName(name);
    }
}
