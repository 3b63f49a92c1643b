package city.gatehouse.gateway.command.terminal;

import city.gatehouse.policy.reader.Finding;
import java.util.List;

/** A document that a command needs has to be put right first. */
public final class FindingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public FindingsException(List<Finding> findings) {
        super(findings.size() + " findings");
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
