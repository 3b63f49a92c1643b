package city.gatehouse.gateway;

import city.gatehouse.engine.authorize.RowRules;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.Lint;
import city.gatehouse.policy.reader.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything to put right in a city's documents: as they are read, on a day, and in their rules.
 */
public final class CityFindings {
    private CityFindings() {}

    /** In reading order. */
    public static List<Finding> of(Reading reading, Instant now) {
        var findings = new ArrayList<>(reading.findings());
        reading.set()
                .ifPresent(set -> {
                    findings.addAll(Lint.on(now.atZone(ZoneOffset.UTC).toLocalDate(), set));
                    findings.addAll(new RowRules(set).findings());
                });
        findings.sort(Finding.IN_READING_ORDER);
        return List.copyOf(findings);
    }
}
