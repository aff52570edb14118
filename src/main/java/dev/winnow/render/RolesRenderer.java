package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import java.io.IOException;
import java.util.Locale;

/**
 * Every line as {@code <line number> TAB <ROLE> TAB <confidence> TAB <text>}: the confidence with three decimals, tabs
 * and line ends in the text as single spaces.
 */
public final class RolesRenderer implements Renderer {

    /** Creates the renderer. */
    public RolesRenderer() {}

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        for (LabelledLine line : page.lines()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%d\t%s\t%.3f\t%s\n",
                    line.number(),
                    line.role().name(),
                    line.confidence(),
                    OneLine.of(line.text())));
        }
    }
}
