package city.gatehouse.gateway.discover;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.discover.ScannedHouse.Score;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.policy.catalog.ColumnClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Real tables that nobody here made, as files and without a catalog. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDataScanTest {
    private static final Path SHARED = Path.of("../../shared/data").toAbsolutePath().normalize();
    private static final String CITY =
            """
            city: real
            title: Real data
            stores:
              files:
                kind: duckdb
                files:
                  census.adult: ${shared}/adult.csv
                  nyc.trips: ${shared}/nyc-taxi-2019.csv
                  nyc.zones: ${shared}/nyc-taxi-zones.csv
                  louisville.scooters: ${shared}/louisville-scooters-2019.csv
            purposes:
              planning: {title: Planning}
            """;

    private ScannedHouse house;
    private ScanReport report;

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(
                Files.exists(SHARED.resolve("adult.csv")),
                "SKIPPED: the shared data are not at " + SHARED);
        Files.writeString(folder.resolve("city.yaml"), CITY);
        house =
                ScannedHouse.open(
                        new CitySource.Folder(folder),
                        folder.resolve("data"),
                        new StorePlaces(Map.of("shared", SHARED), Map.of()));
        report = house.scan("files");
    }

    @AfterAll
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    void peopleOfACensusHaveQuasiIdentifiersAndSensitiveAttributes() {
        var truth = new LinkedHashMap<String, ColumnClass>();
        for (var column :
                new String[] {
                    "sex",
                    "age",
                    "marital-status",
                    "education",
                    "native-country",
                    "workclass",
                    "occupation"
                }) {
            truth.put("census.adult." + column, ColumnClass.QUASI_IDENTIFIER);
        }
        truth.put("census.adult.race", ColumnClass.SENSITIVE);
        truth.put("census.adult.salary-class", ColumnClass.SENSITIVE);
        var score = Score.of(report, truth);

        System.out.println("Census: " + score.words());
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isGreaterThan(0.8);
    }

    @Test
    void everyTableIsProposedAndNoneIsRefused() {
        assertThat(report.tables()).hasSize(4);
        assertThat(report.notes()).isEmpty();
        assertThat(ScannedHouse.proposal(report, "louisville.scooters", "StartLatitude").words())
                .isEqualTo("location, strong");
        assertThat(ScannedHouse.proposal(report, "nyc.trips", "PULocationID").words())
                .isEqualTo("location, likely");
        assertThat(ScannedHouse.proposal(report, "nyc.trips", "extra").words())
                .isEqualTo("unclassified: stays hidden");
    }
}
