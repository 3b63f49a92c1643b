package city.gatehouse.gateway.doctor;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param name such as {@code java} or {@code store rivermouth}
 * @param state in a few words, where there is nothing to put right
 * @param findings what to put right; empty when all is well
 */
public record Check(String name, String state, List<Finding> findings) {
    /**
     * Something to put right.
     *
     * @param sentence what is wrong
     * @param help what to do
     */
    public record Finding(String sentence, String help) {}

    public Check {
        findings = List.copyOf(findings);
    }

    static Check well(String name, String state) {
        return new Check(name, state, List.of());
    }

    static Check finding(String name, String sentence, String help) {
        return new Check(name, "", List.of(new Finding(sentence, help)));
    }

    public boolean isWell() {
        return findings.isEmpty();
    }
}
