package city.gatehouse.gateway.discover;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import city.gatehouse.policy.catalog.ColumnClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server with tables of every size, compared with a register that is a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcrossStoresScanTest {
    private static final String CITY =
            """
            city: two-stores
            title: Two stores
            stores:
              register: {kind: duckdb, files: {people.register: people.csv}}
              server: {kind: postgresql}
            purposes:
              planning: {title: Planning}
            subjects:
              resident: {title: A person}
            domains:
              resident: {title: Resident numbers, width: 20}
            ---
            dataset: people.register
            title: The register
            store: register
            subjects: {resident: number}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              number: {type: text, class: direct-identifier, domain: resident}
            """;

    private PostgreSqlServer server;
    private ScannedHouse house;
    private ScanReport report;

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("city.yaml"), CITY);
        var people = new StringBuilder("number\n");
        for (long i = 1; i <= 5_000; i++) {
            people.append('R').append(i * 48_271 % 99_999_989).append('\n');
        }
        Files.writeString(folder.resolve("people.csv"), people.toString());
        server = PostgreSqlServer.start();
        server.execute(
                "CREATE SCHEMA city",
                "CREATE TABLE city.events AS SELECT i AS event, CASE WHEN i % 10 < 9"
                        + " THEN 'R' || (1 + i % 5000) * 48271 % 99999989 ELSE 'V' || i END AS who,"
                        + " inet '10.0.0.0' + i AS seen, 'x' AS \"odd \"\"name\""
                        + " FROM generate_series(1::BIGINT, 300000) AS t(i)",
                "ANALYZE city.events",
                "CREATE VIEW city.recent AS SELECT who FROM city.events WHERE event > 299000",
                "CREATE TABLE city.nothing (who TEXT)");
        server.letRead("city");
        house =
                ScannedHouse.open(
                        new CitySource.Folder(folder),
                        folder.resolve("data"),
                        new StorePlaces(Map.of(), Map.of("server", server.address())));
        report = house.scan("server");
    }

    @AfterAll
    void close() {
        house.close();
        server.close();
    }

    @Test
    void valuesAreFoundInTheRegisterOfTheOtherStore() {
        var who = ScannedHouse.proposal(report, "city.events", "who");

        assertThat(who.columnClass()).hasValue(ColumnClass.DIRECT_IDENTIFIER);
        assertThat(who.key().orElseThrow().space()).isEqualTo("resident");
        assertThat(ScannedHouse.proposal(report, "city.recent", "who").key()).isPresent();
    }

    @Test
    void everyTableIsRead() {
        assertThat(report.tables()).hasSize(3);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void aTypeThatTheCatalogHasNoWordForIsLookedAtAllTheSame() {
        var seen = ScannedHouse.proposal(report, "city.events", "seen");

        assertThat(seen.columnClass()).hasValue(ColumnClass.DIRECT_IDENTIFIER);
        assertThat(seen.evidence())
                .extracting(Evidence::words)
                .contains("all of its values look like IPv4 addresses");
    }

    @Test
    void anEmptyTableAndAnOddNameAreNoHindrance() {
        assertThat(ScannedHouse.proposal(report, "city.nothing", "who").evidence())
                .containsExactly(new Evidence.Empty());
        assertThat(ScannedHouse.proposal(report, "city.events", "odd \"name").words())
                .isEqualTo("unclassified: stays hidden");
    }
}
