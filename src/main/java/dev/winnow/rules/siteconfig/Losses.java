package dev.winnow.rules.siteconfig;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of one site config that are not carried over, each with the reason. */
final class Losses {

    private final String file;
    private final List<PackProblem> problems = new ArrayList<>();

    Losses(String file) {
        this.file = file;
    }

    void add(Directive directive, String reason) {
        add(directive.line(), directive.column(), reason);
    }

    void add(int line, int column, String reason) {
        problems.add(new PackProblem(Severity.WARNING, file, line, column, reason));
    }

    /** All of them, in the order of the file. */
    List<PackProblem> sorted() {
        return problems.stream().sorted().toList();
    }
}
