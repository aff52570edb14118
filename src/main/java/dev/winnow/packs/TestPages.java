package dev.winnow.packs;

import dev.winnow.Source;
import dev.winnow.document.Page;
import dev.winnow.rules.HostPattern;
import dev.winnow.rules.PackTest;
import dev.winnow.rules.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds the page of a test, and gives it the address at which the pack is tried. */
final class TestPages {

    private TestPages() {}

    /** A page that may not or cannot be read; the message says why. */
    static final class PageException extends Exception {

        private static final long serialVersionUID = 1;

        PageException(String message) {
            super(message);
        }
    }

    /** The page of a test that has one. */
    static Source source(PackFile pack, PackTest test) throws PageException {
        if (test.file().isPresent()) {
            return placed(Source.file(find(pack, test.file().get()), test.kind()), pack.pack(), test);
        }
        Source text = test.kind() == Page.Kind.HTML ? Source.html(test.text()) : Source.text(test.text());
        return placed(text, pack.pack(), test);
    }

    /** Whether the page of that test is cleaned without an address, so that its fingerprints have to tell. */
    static boolean isToBeRecognised(RulePack pack, PackTest test) {
        boolean canBe = !pack.fingerprints().texts().isEmpty();
        boolean mustBe = test.kind() == Page.Kind.TEXT || pack.hosts().isEmpty();
        return test.url().isEmpty() && canBe && mustBe;
    }

    private static Source placed(Source source, RulePack pack, PackTest test) {
        if (!test.url().isEmpty()) {
            return source.at(test.url());
        }
        if (isToBeRecognised(pack, test) || pack.hosts().isEmpty()) {
            return source;
        }
        HostPattern first = pack.hosts().get(0);
        String host = (first.below() ? "any." : "") + first.host();
        Source placed = first.path().isEmpty() ? source : source.at("https://" + host + first.path());
        return placed.from(host);
    }

    private static Path find(PackFile pack, String name) throws PageException {
        try {
            Path named = Path.of(name);
            if (named.isAbsolute()) {
                throw new PageException(
                        "the page '" + name + "' has an absolute path; it is named from the pack's folder");
            }
            Path page = pack.file().resolveSibling(named);
            Path folder = pack.folder().toAbsolutePath().normalize();
            if (!page.toAbsolutePath().normalize().startsWith(folder)) {
                throw escape(name);
            }
            if (!Files.isRegularFile(page)) {
                throw new PageException("there is no page '" + name + "'");
            }
            if (!page.toRealPath().startsWith(folder.toRealPath())) {
                throw escape(name);
            }
            return page;
        } catch (InvalidPathException | IOException e) {
            throw new PageException("the page '" + name + "' cannot be read: " + e.getMessage());
        }
    }

    private static PageException escape(String name) {
        return new PageException("the page '" + name + "' lies outside of the folder that was named");
    }
}
