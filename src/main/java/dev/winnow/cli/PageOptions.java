package dev.winnow.cli;

import dev.winnow.document.Page;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what the pages are and where they come from. */
final class PageOptions {

    @Option(names = "--input", paramLabel = "html|text", description = "what to read: in folders, only these pages")
    Optional<Page.Kind> kind = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "the address of the page")
    Optional<String> url = Optional.empty();

    @Option(names = "--source", paramLabel = "HOST", description = "the host that the pages come from")
    Optional<String> host = Optional.empty();

    /** Completes what was found with what is known of its origin. */
    List<Found> located(List<Found> found, Messages messages) {
        long pages = found.stream().filter(PageFile.class::isInstance).count();
        if (url.isPresent() && pages > 1) {
            throw new UsageException("--url is the address of one page; there are " + pages);
        }
        Origins origins = new Origins(url, host, messages);
        return found.stream()
                .map(item -> item instanceof PageFile page ? origins.locate(page) : item)
                .toList();
    }
}
