package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.catalog.KeyDomain;
import city.gatehouse.policy.catalog.Purpose;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.catalog.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A city document, bound as far as it is sound. Every name that it declares is a key, with nothing
 * under it where its declaration has a finding: so that a mistake in a declaration is not reported
 * again wherever the name is used.
 */
public record BoundCity(
        String name,
        String title,
        Map<String, Optional<Store>> stores,
        Map<String, Optional<Purpose>> purposes,
        Map<String, Optional<Subject>> subjects,
        Map<String, Optional<KeyDomain>> domains,
        Map<String, Optional<Hierarchy>> hierarchies,
        Map<String, String> roles,
        Map<String, Optional<Account>> accounts) {

    /** The city with its datasets. */
    public City with(Map<DatasetName, Dataset> datasets) {
        return new City(
                name,
                title,
                sound(stores),
                sound(purposes),
                sound(subjects),
                sound(domains),
                sound(accounts),
                sound(hierarchies),
                datasets);
    }

    private static <T> Map<String, T> sound(Map<String, Optional<T>> declared) {
        var sound = new LinkedHashMap<String, T>();
        declared.forEach((name, thing) -> thing.ifPresent(it -> sound.put(name, it)));
        return sound;
    }
}
