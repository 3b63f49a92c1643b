package city.gatehouse.policy.catalog;

import city.gatehouse.policy.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A place where data is kept.
 *
 * @param kind which engine answers there
 * @param file the database file, for an embedded store; relative to {@code stores/} in the data
 *     directory
 * @param files tables that are files (CSV, Parquet), by schema-qualified table name; relative to
 *     the city's folder
 */
public record Store(
        String name,
        Kind kind,
        Optional<String> file,
        Map<String, String> files,
        Position position) {
    /** The engines that Gatehouse speaks to. */
    public enum Kind {
        /** Inside the gateway, over a database file or over files. */
        DUCKDB,
        /** A server; where it listens is in the gateway's configuration. */
        POSTGRESQL,
        /** A cluster; where it listens is in the gateway's configuration. */
        TRINO
    }

    public Store {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
