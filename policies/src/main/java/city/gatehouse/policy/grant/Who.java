package city.gatehouse.policy.grant;

import java.util.Set;

/** Those a policy is for: holders of any of the roles, and the accounts named. */
public record Who(Set<String> roles, Set<String> people) {
    public Who {
        roles = Set.copyOf(roles);
        people = Set.copyOf(people);
    }
}
