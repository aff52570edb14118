package dev.winnow.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used. */
public final class RulePackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<PackProblem> problems;

    RulePackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; not empty. */
    public List<PackProblem> problems() {
        return problems;
    }
}
