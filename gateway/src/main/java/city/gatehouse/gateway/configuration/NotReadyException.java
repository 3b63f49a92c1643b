package city.gatehouse.gateway.configuration;

import city.gatehouse.policy.reader.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A gateway that does not start, and everything that keeps it from starting. */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient List<Finding> findings;

    public NotReadyException(List<Problem> problems) {
        this(problems, List.of());
    }

    /** With what is to be put right in the city's documents. */
    public NotReadyException(List<Problem> problems, List<Finding> findings) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.findings = List.copyOf(findings);
    }

    public NotReadyException(Problem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problems = List.of(problem);
        this.findings = List.of();
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Finding> findings() {
        return findings;
    }
}
