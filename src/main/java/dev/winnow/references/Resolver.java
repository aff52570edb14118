package dev.winnow.references;

import dev.winnow.address.WebAddresses;
import dev.winnow.document.Page;

/** Makes the addresses of one page absolute, while they stay within bounds: hostile pages have a long base and many links. */
final class Resolver {

    private static final int MOST_CHARS = 32 << 20;

    private final String base;
    private int left = MOST_CHARS;

    private Resolver(String base) {
        this.base = base;
    }

    static Resolver of(Page page) {
        return new Resolver(
                WebAddresses.resolve(page.url().strip(), page.metadata().base()));
    }

    String resolve(String written) {
        if (left < 0) {
            return written;
        }
        String address = WebAddresses.resolve(base, written);
        left -= address.length();
        return address;
    }
}
