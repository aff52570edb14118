package dev.winnow.cli;

import java.util.Locale;

/** Messages and progress on standard error. Not thread-safe. */
final class Messages {

    /** How much is said. */
    enum Talk {
        /** Problems, warnings, progress and totals. */
        ALL,
        /** Problems and warnings. */
        QUIET
    }

    private static final long REDRAW_NANOS = 200_000_000L;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Console console;
    private final Talk talk;
    private final long started = System.nanoTime();
    private long drawn = started;
    private boolean drawing;

    Messages(Console console, Talk talk) {
        this.console = console;
        this.talk = talk;
    }

    void problem(Problem problem) {
        line("winnow: " + problem.name() + ": " + problem.message());
    }

    void warn(String name, String message) {
        line("winnow: warning: " + name + ": " + message);
    }

    /** Says how far long work is. */
    void note(String message) {
        if (talk == Talk.ALL) {
            line(message);
        }
    }

    /** Draws how far the work is, on a terminal and not too often. */
    void progress(int done, int all) {
        if (talk == Talk.QUIET || !console.drawsProgress() || System.nanoTime() - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = System.nanoTime();
        drawing = true;
        console.err().print("\r" + done + "/" + all + " pages");
        console.err().flush();
    }

    /** The line at the end, with the time that was taken. */
    void totals(String text) {
        if (talk == Talk.ALL) {
            double seconds = (System.nanoTime() - started) / 1e9;
            line(String.format(Locale.ROOT, "%s, %.1f s", text, seconds));
        }
    }

    /** Clears what was drawn. */
    void end() {
        if (drawing) {
            console.err().print(ERASE_LINE);
            console.err().flush();
            drawing = false;
        }
    }

    private void line(String text) {
        end();
        console.err().println(text);
    }
}
