package city.gatehouse.policy.grant;

/**
 * Where a token means something: equal values have equal tokens inside one scope, and unlinkable
 * ones across scopes.
 *
 * @param epoch the generation of the scope's key, from 1
 */
public record TokenScope(String domain, String purpose, int epoch) {}
