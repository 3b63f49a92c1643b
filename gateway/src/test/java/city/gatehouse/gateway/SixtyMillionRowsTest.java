package city.gatehouse.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.QueryLimits;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.store.trino.TrinoCluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DecimalVector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty million rows of a Trino, under a policy that shows groups only. */
@Tag("slow")
class SixtyMillionRowsTest {
    private static final String DOCUMENTS =
            """
            city: archive
            title: The archive of orders
            stores:
              archive: {kind: trino}
            purposes:
              planning: {title: Planning}
            subjects:
              order: {title: An order}
            roles:
              analyst: {title: Analyses}
            accounts:
              analyst: {title: An analyst, roles: [analyst], purposes: [planning]}
            ---
            dataset: tpch.lineitem
            title: What was ordered
            store: archive
            table: [tpch, sf10, lineitem]
            subjects: {order: [orderkey]}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              orderkey: {type: bigint, class: direct-identifier}
              quantity: {type: "decimal(12,2)", class: plain}
              extendedprice: {type: "decimal(12,2)", class: plain}
              discount: {type: "decimal(12,2)", class: plain}
              returnflag: {type: text, class: plain}
              linestatus: {type: text, class: plain}
              shipmode: {type: text, class: plain}
              shipdate: {type: date, class: quasi-identifier}
            ---
            policy: groups
            title: Groups of at least ten orders
            purpose: planning
            who: {roles: [analyst]}
            approved: {by: [dpo@archive.example, owner@archive.example], on: 2025-01-01, until: 2036-06-30}
            grants:
              - dataset: tpch.lineitem
                columns:
                  quantity: keep
                  extendedprice: keep
                  discount: keep
                  returnflag: keep
                  linestatus: keep
                  shipmode: keep
                  shipdate: {generalize: 1 month}
                answers: {groups: {at-least: 10}}
            """;
    private static final String BY_HAND =
            """
            SELECT returnflag, linestatus, count(*), sum(quantity) FROM tpch.sf10.lineitem
            WHERE shipdate < DATE '1998-09-01' GROUP BY returnflag, linestatus
            """;

    @TempDir Path directory;

    @Test
    void areAnsweredInGroupsAsByHand() throws Exception {
        var city = Files.createDirectories(directory.resolve("city"));
        Files.writeString(city.resolve("city.yaml"), DOCUMENTS);
        try (var cluster = TrinoCluster.start()) {
            var byHand = byHand(cluster);
            assertThat(byHand).hasSize(4);
            try (var gateway =
                    Gateway.open(
                            new CitySource.Folder(city),
                            configuration(cluster),
                            SmallCity.CLOCK,
                            new SecureRandom())) {
                assertThat(asked(gateway)).isEqualTo(byHand);
            }
        }
    }

    private static GatewayConfiguration configuration(TrinoCluster cluster) {
        var defaults = GatewayConfiguration.DEFAULT;
        var limits = defaults.limits();
        return defaults.withLimits(
                        new QueryLimits(
                                Duration.ofMinutes(10),
                                limits.memoryBytes(),
                                limits.rows(),
                                limits.bytes(),
                                limits.running(),
                                limits.patience()))
                .withPlaces(new StorePlaces(Map.of(), Map.of("archive", cluster.address("tpch"))));
    }

    private static Map<String, String> byHand(TrinoCluster cluster) throws SQLException {
        var groups = new TreeMap<String, String>();
        try (var connection = cluster.connect("tpch");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(BY_HAND)) {
            while (rows.next()) {
                groups.put(
                        rows.getString(1) + rows.getString(2),
                        rows.getLong(3) + " " + rows.getBigDecimal(4));
            }
        }
        return groups;
    }

    private static Map<String, String> asked(Gateway gateway) {
        var sql =
                "SELECT returnflag, linestatus, count(*), sum(quantity) FROM tpch.lineitem"
                        + " WHERE shipdate < DATE '1998-09-01' GROUP BY returnflag, linestatus";
        var groups = new TreeMap<String, String>();
        try (var answer =
                gateway.queryPath()
                        .answer(new Question(SmallCity.analyst(gateway), sql, List.of()))) {
            while (answer.next()) {
                var root = answer.root();
                for (int i = 0; i < root.getRowCount(); i++) {
                    groups.put(
                            List.of(root.getVector(0).getObject(i), root.getVector(1).getObject(i))
                                    .stream()
                                    .map(Object::toString)
                                    .reduce("", String::concat),
                            ((BigIntVector) root.getVector(2)).get(i)
                                    + " "
                                    + ((DecimalVector) root.getVector(3)).getObject(i));
                }
            }
        }
        return groups;
    }
}
