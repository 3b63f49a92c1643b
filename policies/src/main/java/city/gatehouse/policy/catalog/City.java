package city.gatehouse.policy.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The city: its stores, what is in them, about whom, and for which purposes it may be used. All
 * maps are keyed by the name that the documents use, and keep the order of the documents.
 */
public record City(
        String name,
        String title,
        Map<String, Store> stores,
        Map<String, Purpose> purposes,
        Map<String, Subject> subjects,
        Map<String, KeyDomain> domains,
        Map<String, Account> accounts,
        Map<String, Hierarchy> hierarchies,
        Map<DatasetName, Dataset> datasets) {
    public City {
        stores = ordered(stores);
        purposes = ordered(purposes);
        subjects = ordered(subjects);
        domains = ordered(domains);
        accounts = ordered(accounts);
        hierarchies = ordered(hierarchies);
        datasets = ordered(datasets);
    }

    /** Whether {@code purpose} is {@code ancestor} or lies below it in the tree of purposes. */
    public boolean isWithin(String purpose, String ancestor) {
        var current = Optional.ofNullable(purposes.get(purpose));
        for (int depth = 0; current.isPresent() && depth <= purposes.size(); depth++) {
            if (current.get().name().equals(ancestor)) {
                return true;
            }
            current = current.get().parent().map(purposes::get);
        }
        return false;
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
