package city.gatehouse.policy;

import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.grant.Policy;
import java.util.List;

/**
 * A city and the policies over it, as one immutable whole: what is in force at a time.
 *
 * @param hash of every document the set was read from; two sets with one hash decide alike
 */
public record PolicySet(City city, List<Policy> policies, String hash) {
    public PolicySet {
        policies = List.copyOf(policies);
    }
}
