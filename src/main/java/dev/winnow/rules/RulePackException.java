package dev.winnow.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used, or a file of which none can be made. */
public final class RulePackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<PackProblem> problems;

    /** An exception with what is wrong, in the order of the file; not empty. */
    public RulePackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; not empty. */
    public List<PackProblem> problems() {
        return problems;
    }
}
