package dev.demarche.datasets;

import java.util.List;
import java.util.stream.Collectors;

/** Data that cannot be used. The message has a line for every problem. */
public class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DataProblem> problems;

    /** Says what is wrong. */
    public DataException(List<DataProblem> problems) {
        super(problems.stream().map(DataProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return everything that is wrong} */
    public List<DataProblem> problems() {
        return problems;
    }
}
