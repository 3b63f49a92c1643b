package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Houses whose data are in three stores: people and what they do at counters in PostgreSQL, places
 * and parking as Parquet files, single ones and a folder of them, and the rest in a DuckDB file.
 */
public record ScatteredHouses(PostgreSqlHouses servers) implements HouseStore {
    @Override
    public String declared() {
        return HouseStore.DUCKDB.declared()
                + "\n  registry: {kind: postgresql}"
                + "\n  lake: {kind: duckdb, files: {mobility.stops: \"${lake}/stops.parquet\","
                + " geo.districts: \"${lake}/districts.parquet\","
                + " parking.sessions: \"${lake}/sessions\"}}";
    }

    @Override
    public Map<String, String> elsewhere() {
        return Map.of(
                "people.residents", "registry",
                "social.benefits", "registry",
                "library.loans", "registry",
                "mobility.taxi_trips", "registry",
                "mobility.stops", "lake",
                "geo.districts", "lake",
                "parking.sessions", "lake");
    }

    @Override
    public StorePlaces place(String house, Path data) {
        var lake = data.resolveSibling("lake");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + data);
                var statement = connection.createStatement()) {
            Files.createDirectories(lake);
            write(statement, "mobility.stops", lake.resolve("stops.parquet"), "");
            write(statement, "geo.districts", lake.resolve("districts.parquet"), "");
            write(statement, "parking.sessions", lake.resolve("sessions"), ", PARTITION_BY (zone)");
        } catch (SQLException e) {
            throw new IllegalStateException("the files were not written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server = servers.place(house, data).servers().get("rivermouth");
        return new StorePlaces(
                Map.of("lake", lake), Map.of("registry", java.util.Objects.requireNonNull(server)));
    }

    /** A twin has only what its purpose may see; a file is there all the same. */
    private static void write(Statement statement, String table, Path file, String more)
            throws SQLException {
        try (var rows =
                statement.executeQuery(
                        "SELECT count(*) FROM duckdb_tables() WHERE schema_name || '.' || table_name"
                                + " = '%s'".formatted(table))) {
            rows.next();
            var rowsOf = rows.getLong(1) == 1 ? "FROM " + table : "SELECT '1' AS zone, 2 AS other";
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet%s)".formatted(rowsOf, file, more));
        }
    }
}
