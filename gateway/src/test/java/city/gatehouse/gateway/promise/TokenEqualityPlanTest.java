package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.PlanRequest;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A question for the rows of one token is asked of the store with the raw value, as a bare
 * condition on the bare column: the plan that the store makes of it uses its index, or skips by its
 * zone maps.
 */
@Tag("slow")
class TokenEqualityPlanTest {
    private static final String PURPOSE = "transport-modelling";
    private static final String ONE_CARD =
            "SELECT stop_id, tapped_at FROM mobility.taps WHERE card_id = '${rider: SELECT"
                    + " min(card_id) FROM raw.mobility.taps}'";

    @TempDir Path folder;

    @Test
    void aServerUsesItsIndex() throws SQLException, java.io.IOException {
        try (var server = PostgreSqlServer.start();
                var viewed = ViewedHouse.in(folder, new PostgreSqlHouses(server, "plan_"))) {
            var sql = inTheStore(viewed);
            try (var connection = server.connect("plan_data")) {
                assertThat(plan(connection, sql)).contains("Seq Scan on taps");
                try (var statement = connection.createStatement()) {
                    statement.execute("CREATE INDEX taps_of_card ON mobility.taps (card_id)");
                }
                assertThat(plan(connection, sql))
                        .containsAnyOf(
                                "Index Scan using taps_of_card on taps",
                                "Bitmap Index Scan on taps_of_card")
                        .containsPattern("Index Cond: \\(card_id = '?\\d+'?(::bigint)?\\)")
                        .doesNotContain("Seq Scan");
            }
        }
    }

    @Test
    void aScanOfDuckDbSkipsByItsZoneMaps() throws SQLException, java.io.IOException {
        try (var viewed = ViewedHouse.in(folder, HouseStore.DUCKDB)) {
            var sql = inTheStore(viewed);
            var copy = Files.copy(folder.resolve("raw.duckdb"), folder.resolve("planned.duckdb"));
            try (var connection = DriverManager.getConnection("jdbc:duckdb:" + copy);
                    var statement = connection.createStatement()) {
                // Ten times as many as are in one row group, those of a card in one or two of them.
                statement.execute(
                        "CREATE OR REPLACE TABLE mobility.taps AS SELECT tap_id, card_id,"
                                + " resident_id, card_kind, tapped_at, stop_id, fare FROM"
                                + " mobility.taps, range(66) ORDER BY card_id");
                statement.execute("CHECKPOINT");
                var plan = plan(connection, sql).replaceAll("[\\s│]+", " ");
                assertThat(plan).containsPattern("Seq Scan .* Filters: .*card_id = \\d+ ");
                assertThat(rowGroups(connection, sql)).isBetween(1, 2);
            }
        }
    }

    private static String inTheStore(ViewedHouse viewed) throws SQLException {
        var house = viewed.house();
        var set = house.gateway().policies();
        var tokens = house.tokens();
        var engine =
                new PolicyEngine(
                        set, (scope, token) -> tokens.tokenizer(scope, 20).detokenize(token));
        var session = house.session("transport-analyst", PURPOSE);
        var plan =
                engine.plan(
                        new PlanRequest(
                                viewed.view(PURPOSE).withTokens(ONE_CARD),
                                List.of(),
                                session.account(),
                                session.purpose(),
                                House.NOW));
        assertThat(plan.residual()).isEmpty();
        return plan.fragments().getFirst().sql();
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN " + sql)) {
            while (rows.next()) {
                lines.add(rows.getString(rows.getMetaData().getColumnCount()));
            }
        }
        return String.join("\n", lines);
    }

    /** How many of a table's row groups the scan looked into. */
    private static int rowGroups(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN (ANALYZE, FORMAT JSON) " + sql)) {
            rows.next();
            var scanned =
                    Pattern.compile("\"row_groups_scanned\": (\\d+)").matcher(rows.getString(2));
            assertThat(scanned.find()).isTrue();
            return Integer.parseInt(scanned.group(1));
        }
    }
}
