package city.gatehouse.policy.reader;

import city.gatehouse.policy.PolicySet;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a city.
 *
 * @param set present only when no finding is an error
 * @param cases the policy cases, in the order of the documents
 * @param findings all of them, in reading order; those that depend on the day are {@link Lint}'s
 */
public record Reading(Optional<PolicySet> set, List<PolicyCase> cases, List<Finding> findings) {
    public Reading {
        cases = List.copyOf(cases);
        findings = findings.stream().sorted(Finding.IN_READING_ORDER).toList();
        if (set.isPresent() && findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("a city with an error has no policy set");
        }
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
