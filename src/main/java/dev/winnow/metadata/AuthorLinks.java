package dev.winnow.metadata;

import java.util.Set;

/** Tells links that lead to the page of an author or a user. */
final class AuthorLinks {

    private static final Set<String> FOLDERS = Set.of(
            "author",
            "authors",
            "autor",
            "autoren",
            "autore",
            "autori",
            "autores",
            "auteur",
            "auteurs",
            "profile",
            "profiles",
            "profil",
            "people",
            "person",
            "contributor",
            "contributors",
            "writer",
            "writers",
            "user",
            "users",
            "u",
            "member",
            "members",
            "journalist",
            "journalists",
            "reporter",
            "reporters",
            "columnist",
            "columnists",
            "by",
            "bio",
            "byline",
            "editors",
            "editor",
            "expert",
            "experts",
            "staff");

    private AuthorLinks() {}

    /** Whether that target, on a page with that address, is the page of an author on the same site. */
    static boolean leadsToAuthor(String target, String page) {
        String host = host(target);
        return (host.isEmpty() || host(page).isEmpty() || site(host).equals(site(host(page)))) && isAuthor(target);
    }

    private static String host(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return Texts.lower(url.substring(start + 2, end));
    }

    /** The last two parts of a host. */
    private static String site(String host) {
        int last = host.lastIndexOf('.');
        int second = host.lastIndexOf('.', last - 1);
        return host.substring(second + 1);
    }

    private static boolean isAuthor(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        String[] parts = path.split("/", 12);
        for (int i = 0; i + 1 < parts.length; i++) {
            if (FOLDERS.contains(Texts.lower(parts[i])) && !parts[i + 1].isEmpty()) {
                return true;
            }
        }
        String last = parts[parts.length - 1];
        return query > 0 && (last.startsWith("member") || last.startsWith("profile") || last.startsWith("user"));
    }
}
