package city.gatehouse.policy.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Someone who may ask. Credentials are not part of it.
 *
 * @param purposes those the account may connect for
 * @param defaultPurpose used where a connection names none
 * @param attributes what row rules may ask for with {@code caller('name')}
 * @param capabilities what the account may do beside asking
 */
public record Account(
        String name,
        String title,
        Set<String> roles,
        List<String> purposes,
        Optional<String> defaultPurpose,
        Map<String, String> attributes,
        Set<Capability> capabilities) {
    /** What an account may do beside asking questions. */
    public enum Capability {
        /** Sees policies, predicates and deciding rules in words. */
        SEES_POLICIES,
        /** Runs the gateway and verifies its records. */
        OPERATES
    }

    public Account {
        roles = Set.copyOf(roles);
        purposes = List.copyOf(purposes);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        capabilities = Set.copyOf(capabilities);
    }
}
