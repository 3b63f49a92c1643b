package city.gatehouse.gateway.discover;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.demo.RivermouthData;
import city.gatehouse.gateway.discover.ScannedHouse.Score;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.policy.catalog.ColumnClass;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demo city's store, scanned: what is proposed beside what its catalog says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RivermouthScanTest {
    private ScannedHouse house;
    private ScanReport report;

    @BeforeAll
    void scan(@TempDir Path data) {
        RivermouthData.atScale(new BigDecimal("0.1"))
                .generate(data.resolve("stores/rivermouth.duckdb"), Progress.SILENT);
        house = ScannedHouse.open(new CitySource.Bundled("rivermouth"), data, StorePlaces.NONE);
        report = house.scan("rivermouth");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void mostProposalsAreWhatTheCatalogSays() {
        var score = Score.of(report, catalog());

        System.out.println("Rivermouth: " + score.words());
        assertThat(score.precision()).isGreaterThan(0.9);
        assertThat(score.recall()).isGreaterThan(0.8);
    }

    @Test
    void nothingThatTheCatalogProtectsIsProposedAsPlain() {
        catalog()
                .forEach((column, known) -> {
                    int dot = column.lastIndexOf('.');
                    var proposal =
                            ScannedHouse.proposal(
                                    report, column.substring(0, dot), column.substring(dot + 1));
                    if (known != ColumnClass.PLAIN) {
                        assertThat(proposal.columnClass())
                                .as(column)
                                .isNotEqualTo(Optional.of(ColumnClass.PLAIN));
                    }
                });
    }

    @Test
    void residentsAreFoundInTablesThatCallThemOtherwise() {
        assertThat(key("library.loans", "patron_id")).isEqualTo("resident");
        assertThat(key("mobility.bike_trips", "rider_id")).isEqualTo("resident");
        assertThat(key("energy.readings", "household_id")).isEqualTo("household");
        assertThat(ScannedHouse.proposal(report, "library.loans", "title_id").key()).isEmpty();
        assertThat(ScannedHouse.proposal(report, "mobility.taps", "tap_id").key()).isEmpty();
    }

    @Test
    void theStoreIsAsTheCatalogSays() {
        assertThat(report.differences()).isZero();
        assertThat(report.notes()).isEmpty();
    }

    private String key(String table, String column) {
        return ScannedHouse.proposal(report, table, column).key().orElseThrow().space();
    }

    private Map<String, ColumnClass> catalog() {
        var truth = new LinkedHashMap<String, ColumnClass>();
        house.gateway()
                .policies()
                .city()
                .datasets()
                .values()
                .forEach(dataset ->
                        dataset.columns()
                                .values()
                                .forEach(column ->
                                        truth.put(
                                                dataset.name() + "." + column.name(),
                                                column.columnClass())));
        return truth;
    }
}
