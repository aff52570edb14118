package dev.winnow.cli;

import java.util.List;

/** What commands over many pages have in common. */
final class Jobs {
    private static final int MOST = 1024;

    private Jobs() {}

    static void check(int jobs) {
        if (jobs < 1 || jobs > MOST) {
            throw new UsageException("--jobs " + jobs + ": from 1 to " + MOST);
        }
    }

    static List<PageFile> pages(List<Found> found) {
        return found.stream()
                .filter(PageFile.class::isInstance)
                .map(PageFile.class::cast)
                .toList();
    }
}
