package city.gatehouse.engine;

import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Cities as they would be elsewhere. */
final class Cities {
    private Cities() {}

    /** The same city and policies, its data in stores of another kind. */
    static PolicySet over(Store.Kind kind, PolicySet set) {
        var stores = new LinkedHashMap<String, Store>();
        set.city()
                .stores()
                .forEach((name, store) ->
                        stores.put(
                                name,
                                new Store(
                                        name, kind, Optional.empty(), Map.of(), store.position())));
        var city = set.city();
        return new PolicySet(
                new City(
                        city.name(),
                        city.title(),
                        stores,
                        city.purposes(),
                        city.subjects(),
                        city.domains(),
                        city.accounts(),
                        city.hierarchies(),
                        city.datasets()),
                set.policies(),
                set.hash());
    }
}
