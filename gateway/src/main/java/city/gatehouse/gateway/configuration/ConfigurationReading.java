package city.gatehouse.gateway.configuration;

import city.gatehouse.policy.reader.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a configuration file.
 *
 * @param configuration present only when there is nothing to be put right
 * @param findings all of them, in reading order
 */
public record ConfigurationReading(
        Optional<GatewayConfiguration> configuration, List<Finding> findings) {
    public ConfigurationReading {
        findings = findings.stream().sorted(Finding.IN_READING_ORDER).toList();
    }
}
