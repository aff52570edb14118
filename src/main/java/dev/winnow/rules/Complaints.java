package dev.winnow.rules;

import dev.winnow.rules.PackProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, with the place of each. */
final class Complaints {

    private final String file;
    private final List<PackProblem> problems = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void error(YamlNode at, String message) {
        error(at.line(), at.column(), message);
    }

    void error(int line, int column, String message) {
        problems.add(new PackProblem(Severity.ERROR, file, line, column, message));
    }

    /** Throws if there was any. */
    void raise() {
        if (!problems.isEmpty()) {
            throw new RulePackException(problems.stream().sorted().toList());
        }
    }
}
