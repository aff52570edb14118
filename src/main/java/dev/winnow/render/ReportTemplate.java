package dev.winnow.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * What all reports have in common: the page around the slots, its style and its script. The policy lets browsers run
 * these two, known by their digests, and nothing else: no script of the page could run even if it became markup.
 */
final class ReportTemplate {
    private static final String FOLDER = "/dev/winnow/report/";
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** The places that the page fills. */
    enum Slot {
        TITLE,
        OVERVIEW,
        FILTERS,
        LINES,
        ARTICLE,
        REASONS
    }

    /** What fills a slot. */
    interface Filling {
        void fill(Slot slot, ReportMarkup out) throws IOException;
    }

    /** A slot and the trusted text before it. */
    private record Piece(String before, Slot slot) {}

    private static final ReportTemplate BUNDLED = bundled();

    private final List<Piece> pieces;
    private final String rest;

    private ReportTemplate(List<Piece> pieces, String rest) {
        this.pieces = pieces;
        this.rest = rest;
    }

    /** Writes the report with its slots filled. */
    static void render(Appendable out, Filling filling) throws IOException {
        ReportMarkup markup = new ReportMarkup(out);
        for (Piece piece : BUNDLED.pieces) {
            out.append(piece.before());
            filling.fill(piece.slot(), markup);
        }
        out.append(BUNDLED.rest);
    }

    private static ReportTemplate bundled() {
        String style = resource("colours.css") + resource("report.css") + resource("narrow.css");
        String script = resource("reasons.js") + resource("filters.js") + resource("report.js");
        String page = resource("report.html")
                .replace("{{policy}}", policy(style, script))
                .replace("{{style}}", style)
                .replace("{{script}}", script);
        return parse(page);
    }

    private static ReportTemplate parse(String page) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = page.indexOf(OPEN); open >= 0; open = page.indexOf(OPEN, from)) {
            int close = page.indexOf(CLOSE, open);
            String name = page.substring(open + OPEN.length(), close);
            pieces.add(new Piece(page.substring(from, open), Slot.valueOf(name.toUpperCase(Locale.ROOT))));
            from = close + CLOSE.length();
        }
        return new ReportTemplate(pieces, page.substring(from));
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportTemplate.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
