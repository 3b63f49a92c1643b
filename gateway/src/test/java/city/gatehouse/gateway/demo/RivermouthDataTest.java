package city.gatehouse.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.reader.CityReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RivermouthDataTest {
    private static final BigDecimal SMALL = new BigDecimal("0.05");

    private Path folder;
    private Connection city;

    @BeforeAll
    void generate(@TempDir Path empty) throws SQLException {
        folder = empty;
        var file = folder.resolve("full.duckdb");
        RivermouthData.atScale(BigDecimal.ONE).generate(file, Progress.SILENT);
        city = open(file);
    }

    @AfterAll
    void close() throws SQLException {
        city.close();
    }

    @Test
    void theTablesAreThoseOfTheCatalogWithTheirColumnsAndTypes() throws SQLException {
        var documents = CityReader.readBundled("rivermouth").set().orElseThrow().city().datasets();

        var described = new LinkedHashMap<String, Map<String, String>>();
        documents.values().forEach(d -> described.put(String.join(".", d.table()), columns(d)));

        assertThat(described).isEqualTo(tables(city));
    }

    @Test
    void columnsThatTheCatalogSaysAreNeverNullNeverAre() throws SQLException {
        var documents = CityReader.readBundled("rivermouth").set().orElseThrow().city().datasets();

        for (var dataset : documents.values()) {
            for (var column : dataset.columns().values()) {
                if (!column.nullable()) {
                    assertThat(
                                    number(
                                            "SELECT count(*) FROM "
                                                    + dataset.name()
                                                    + " WHERE "
                                                    + column.name()
                                                    + " IS NULL"))
                            .as(dataset.name() + "." + column.name())
                            .isZero();
                }
            }
        }
    }

    @Test
    void theSizesAreThoseOfTheDesign() throws SQLException {
        assertThat(number("SELECT count(*) FROM people.residents")).isEqualTo(50_000);
        assertThat(number("SELECT count(*) FROM mobility.taps")).isEqualTo(1_000_000);
        assertThat(number("SELECT count(*) FROM mobility.bike_trips")).isEqualTo(300_000);
        assertThat(number("SELECT count(*) FROM mobility.taxi_trips")).isEqualTo(200_000);
        assertThat(number("SELECT count(*) FROM parking.sessions")).isEqualTo(100_000);
        assertThat(number("SELECT count(*) FROM energy.readings")).isBetween(390_000L, 410_000L);
        assertThat(number("SELECT count(*) FROM library.loans")).isEqualTo(150_000);
        assertThat(number("SELECT count(*) FROM service.requests")).isEqualTo(60_000);
        assertThat(number("SELECT count(*) FROM social.benefits")).isBetween(117_000L, 123_000L);
        assertThat(number("SELECT sum(population) FROM geo.districts")).isEqualTo(50_000);
    }

    @Test
    void everyNumberOfAResidentIsARegisteredResidents() throws SQLException {
        for (var column :
                List.of(
                        "social.benefits.resident_id",
                        "service.requests.resident_id",
                        "mobility.taps.resident_id",
                        "mobility.bike_trips.rider_id",
                        "mobility.taxi_trips.rider_id",
                        "library.loans.patron_id")) {
            int dot = column.lastIndexOf('.');
            assertThat(
                            number(
                                    "SELECT count(*) FROM "
                                            + column.substring(0, dot)
                                            + " WHERE "
                                            + column.substring(dot + 1)
                                            + " NOT IN (SELECT resident_id FROM people.residents)"))
                    .as(column)
                    .isZero();
        }
    }

    @Test
    void aCardIsItsResidentsNumberOrAVisitors() throws SQLException {
        assertThat(
                        number(
                                "SELECT count(*) FROM mobility.taps WHERE card_id IS DISTINCT FROM"
                                        + " resident_id AND NOT (resident_id IS NULL AND card_id >="
                                        + " 10000000 AND card_kind = 'visitor')"))
                .isZero();
        assertThat(number("SELECT count(*) FROM mobility.taps WHERE resident_id IS NULL"))
                .isPositive();
    }

    @Test
    void itHasTheHardCasesOfLife() throws SQLException {
        assertThat(
                        number(
                                "SELECT count(DISTINCT card_id) FROM mobility.taps WHERE card_kind"
                                        + " = 'police'"))
                .isEqualTo(7);
        assertThat(
                        number(
                                "SELECT max(rows) FROM (SELECT count(*) AS rows FROM mobility.taps"
                                        + " GROUP BY stop_id, time_bucket(INTERVAL 15 MINUTE,"
                                        + " tapped_at) HAVING count(DISTINCT card_id) = 1)"))
                .isEqualTo(500);
        assertThat(number("SELECT min(population) FROM geo.districts")).isBetween(1L, 99L);
        assertThat(
                        number(
                                "SELECT count(*) FROM service.requests JOIN people.residents USING"
                                        + " (resident_id) WHERE contains(description, full_name)"
                                        + " AND contains(description, phone)"))
                .isGreaterThan(1000);
        assertThat(
                        number(
                                "SELECT 100 * max(amount) // sum(amount) FROM social.benefits WHERE"
                                        + " programme = 'reintegration'"))
                .isGreaterThan(90);
        assertThat(number("SELECT count(*) FROM people.residents WHERE opted_out"))
                .isBetween(1300L, 1700L);
    }

    @Test
    void eventsLieInTheOrderOfTime() throws SQLException {
        assertThat(
                        number(
                                "SELECT count(*) FROM (SELECT tapped_at < lag(tapped_at) OVER"
                                        + " (ORDER BY rowid) AS late FROM mobility.taps) WHERE late"))
                .isZero();
        assertThat(
                        number(
                                "SELECT count(*) FROM mobility.taps WHERE tapped_at NOT BETWEEN"
                                        + " '2024-07-01' AND '2026-06-30 23:59:59'"))
                .isZero();
    }

    @Test
    void theSameSeedAndScaleGiveTheSameContent() throws SQLException {
        var city = new RivermouthData("any", SMALL);

        var first = generated(city, "first");
        var again = generated(city, "again");
        var other = generated(new RivermouthData("other", SMALL), "other");

        assertThat(again).isEqualTo(first);
        assertThat(other.keySet()).isEqualTo(first.keySet());
        assertThat(other.get("people.residents")).isNotEqualTo(first.get("people.residents"));
    }

    @Test
    void aScaleOutOfRangeIsNotTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RivermouthData.atScale(BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RivermouthData.atScale(BigDecimal.valueOf(101)));
    }

    private Map<String, Long> generated(RivermouthData data, String name) throws SQLException {
        var file = folder.resolve(name + ".duckdb");
        data.generate(file, Progress.SILENT);
        var hashes = new LinkedHashMap<String, Long>();
        try (var connection = open(file)) {
            for (var table : tables(connection).keySet()) {
                hashes.put(
                        table,
                        number(
                                connection,
                                "SELECT hash(string_agg(t::VARCHAR, chr(10) ORDER BY rowid))::"
                                        + "HUGEINT % 1000000000000000 FROM "
                                        + table
                                        + " AS t"));
            }
        }
        return hashes;
    }

    private static Map<String, String> columns(Dataset dataset) {
        var columns = new LinkedHashMap<String, String>();
        dataset.columns().values().forEach(c -> columns.put(c.name(), duckDbType(c.type())));
        return columns;
    }

    private static String duckDbType(ColumnType type) {
        return switch (type.kind()) {
            case DECIMAL -> "DECIMAL(" + type.precision() + "," + type.scale() + ")";
            case TEXT -> "VARCHAR";
            case REAL -> "FLOAT";
            case BINARY -> "BLOB";
            case JSON -> "JSON";
            case ARRAY -> duckDbType(type.element().orElseThrow()) + "[]";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP WITH TIME ZONE";
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, DOUBLE, DATE, TIME, TIMESTAMP, UUID ->
                    type.kind().name();
        };
    }

    private static Map<String, Map<String, String>> tables(Connection connection)
            throws SQLException {
        var rows = new ArrayList<String[]>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT table_schema || '.' || table_name, column_name, data_type"
                                        + " FROM information_schema.columns ORDER BY 1,"
                                        + " ordinal_position")) {
            while (result.next()) {
                rows.add(
                        new String[] {
                            result.getString(1), result.getString(2), result.getString(3)
                        });
            }
        }
        var tables = new LinkedHashMap<String, Map<String, String>>();
        rows.forEach(row ->
                tables.computeIfAbsent(row[0], _ -> new LinkedHashMap<>()).put(row[1], row[2]));
        return tables;
    }

    private long number(String sql) throws SQLException {
        return number(city, sql);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Connection open(Path file) throws SQLException {
        var readOnly = new java.util.Properties();
        readOnly.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
    }
}
