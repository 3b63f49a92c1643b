package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Joins of a PostgreSQL with a DuckDB: the answer is that on the governed view, and of the server
 * only the rows that can match are asked for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcrossStoresTest {
    private static final String PURPOSE = "transport-modelling";

    private final PostgreSqlServer server = PostgreSqlServer.start();
    private ViewedHouse viewed;

    /** Taps are on a server, everything else is in a file. */
    private record Taps(PostgreSqlHouses servers) implements HouseStore {
        @Override
        public String declared() {
            return HouseStore.DUCKDB.declared() + "\n  registry: {kind: postgresql}";
        }

        @Override
        public Map<String, String> elsewhere() {
            return Map.of("mobility.taps", "registry");
        }

        @Override
        public StorePlaces place(String house, Path data) {
            var address = servers.place(house, data).servers().get("rivermouth");
            return new StorePlaces(
                    Map.of(), Map.of("registry", java.util.Objects.requireNonNull(address)));
        }
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        viewed = ViewedHouse.in(folder, new Taps(new PostgreSqlHouses(server, "across_")));
    }

    @AfterAll
    void close() throws SQLException {
        viewed.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT t.tapped_at, s.name FROM mobility.taps t JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id WHERE s.district = 'Harbour'",
                "SELECT t.tapped_at, s.name FROM mobility.stops s JOIN mobility.taps t"
                        + " ON s.stop_id = t.stop_id AND t.tapped_at > TIMESTAMP '2026-06-20 00:00:00'"
                        + " WHERE s.district = 'Harbour' AND s.lat > 0 AND s.lon < 90",
                "SELECT s.name, count(t.card_id) FROM mobility.stops s LEFT JOIN mobility.taps t"
                        + " ON s.stop_id = t.stop_id WHERE s.district = 'Harbour' GROUP BY s.name",
                "SELECT s.name, count(t.card_id) FROM mobility.taps t RIGHT JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id WHERE s.district = 'Harbour' GROUP BY s.name",
                "SELECT count(*) FROM mobility.taps WHERE stop_id IN"
                        + " (SELECT stop_id FROM mobility.stops WHERE district = 'Harbour')",
                "SELECT d.name, count(*) FROM mobility.taps t JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id JOIN geo.districts d ON d.district = s.district"
                        + " WHERE d.district = 'Harbour' GROUP BY d.name"
            })
    void onlyWhatCanMatchIsAskedFor(String sql) throws Exception {
        check(sql);

        assertThat(asked()).contains(" IN ('S");
        assertThat(asked().split("'S\\d+'", -1).length - 1).isEqualTo(stops("Harbour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT t.stop_id, s.name FROM mobility.taps t LEFT JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id AND s.district = 'Harbour'",
                "SELECT count(*), count(s.stop_id) FROM mobility.taps t FULL JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id WHERE s.district = 'Harbour' OR s.district IS NULL",
                "SELECT count(*) FROM mobility.taps WHERE stop_id NOT IN"
                        + " (SELECT stop_id FROM mobility.stops WHERE district = 'Harbour')",
                "SELECT count(*) FROM mobility.taps t JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id OR s.district = 'Harbour'",
                "SELECT count(*) FROM mobility.taps t JOIN mobility.stops s"
                        + " ON s.stop_id <> t.stop_id WHERE s.district = 'Harbour'"
            })
    void allRowsAreAskedForWhereAllAreNeeded(String sql) throws Exception {
        check(sql);

        assertThat(asked()).doesNotContain(" IN ('S");
    }

    @Test
    void whereNothingCanMatchNoRowIsAskedFor() throws Exception {
        var question =
                "SELECT count(*) FROM mobility.taps t JOIN mobility.stops s"
                        + " ON s.stop_id = t.stop_id WHERE s.district = 'nowhere'";
        check(question);

        assertThat(asked()).containsIgnoringCase("FALSE");
    }

    /** Identifiers of residents are not taken from one store to another. */
    @Test
    void tokensMeetInTheGatewayAlone() throws Exception {
        check(
                "SELECT count(*) FROM mobility.taps t JOIN mobility.bike_trips b"
                        + " ON b.rider_id = t.card_id WHERE b.start_station = 'B01'");

        assertThat(asked()).doesNotContain("\"card_id\" IN", "\"card_id\" =");
    }

    private void check(String sql) throws Exception {
        var answer = viewed.house().ask("transport-analyst", PURPOSE, sql);

        assertThat(answer.difference(viewed.view(PURPOSE).ask(sql, List.of()), false)).isEmpty();
    }

    /** What the server was asked for last. */
    private String asked() throws SQLException {
        var asked = new ArrayList<String>();
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT query FROM pg_stat_activity WHERE datname LIKE 'across_%'"
                                        + " AND query LIKE '%taps%' ORDER BY query_start DESC LIMIT 1")) {
            while (rows.next()) {
                asked.add(rows.getString(1));
            }
        }
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }

    private int stops(String district) throws SQLException {
        return viewed.view(PURPOSE)
                .ask(
                        "SELECT stop_id FROM mobility.stops WHERE district = '" + district + "'",
                        List.of())
                .rows()
                .size();
    }
}
