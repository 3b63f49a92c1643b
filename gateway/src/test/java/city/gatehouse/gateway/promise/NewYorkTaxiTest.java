package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.StorePlaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Groups over New York's real taxi trips, beside plain DuckDB over the same files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewYorkTaxiTest {
    private static final Path SHARED = Path.of("../../shared/data").toAbsolutePath().normalize();
    private static final String ENOUGH =
            " HAVING COUNT(DISTINCT (picked_up, dropped_off, \"PULocationID\", \"DOLocationID\"))"
                    + " >= 10";

    private House house;
    private Connection view;

    @BeforeAll
    void open(@TempDir Path folder) throws SQLException {
        Assumptions.assumeTrue(
                Files.exists(SHARED.resolve("nyc-taxi-2019.csv")),
                "SKIPPED: New York's taxi trips are not at " + SHARED);
        var configuration =
                GatewayConfiguration.DEFAULT
                        .withData(folder)
                        .withPlaces(new StorePlaces(Map.of("shared", SHARED), Map.of()));
        house =
                new House(
                        Gateway.open(
                                new CitySource.Folder(
                                        Path.of("src/test/resources/cities/nyc-taxi")),
                                configuration,
                                InstantSource.fixed(House.NOW),
                                new SecureRandom()),
                        folder);
        view = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = view.createStatement()) {
            statement.execute(
                    """
                    CREATE SCHEMA nyc;
                    CREATE TABLE nyc.trips AS
                    SELECT date_trunc('hour', tpep_pickup_datetime) AS tpep_pickup_datetime,
                        date_trunc('hour', tpep_dropoff_datetime) AS tpep_dropoff_datetime,
                        passenger_count, trip_distance, "PULocationID", "DOLocationID", fare_amount,
                        total_amount, color,
                        tpep_pickup_datetime AS picked_up, tpep_dropoff_datetime AS dropped_off
                    FROM read_csv('%1$s/nyc-taxi-2019.csv');
                    CREATE TABLE nyc.zones AS SELECT * FROM read_csv('%1$s/nyc-taxi-zones.csv');
                    """
                            .formatted(SHARED));
        }
    }

    @AfterAll
    void close() throws SQLException {
        if (house != null) {
            house.close();
            view.close();
        }
    }

    @Test
    void tripsByHourOfTheDay() throws SQLException {
        same(
                "SELECT EXTRACT(HOUR FROM tpep_pickup_datetime) AS h, COUNT(*) AS n FROM nyc.trips"
                        + " GROUP BY EXTRACT(HOUR FROM tpep_pickup_datetime)",
                "SELECT EXTRACT(HOUR FROM tpep_pickup_datetime) AS h, COUNT(*) AS n FROM nyc.trips"
                        + " GROUP BY 1"
                        + ENOUGH);
    }

    @Test
    void tripsByHour() throws SQLException {
        same(
                "SELECT tpep_pickup_datetime, COUNT(*) AS n FROM nyc.trips GROUP BY"
                        + " tpep_pickup_datetime",
                "SELECT tpep_pickup_datetime, COUNT(*) AS n FROM nyc.trips GROUP BY 1" + ENOUGH);
    }

    @Test
    void tripsByZoneOfThePickUp() throws SQLException {
        same(
                "SELECT PULocationID, COUNT(*) AS n FROM nyc.trips GROUP BY PULocationID",
                "SELECT \"PULocationID\", COUNT(*) AS n FROM nyc.trips GROUP BY 1" + ENOUGH);
    }

    @Test
    void tripsByZonesOfBothEnds() throws SQLException {
        same(
                "SELECT PULocationID, DOLocationID, COUNT(*) AS n FROM nyc.trips GROUP BY"
                        + " PULocationID, DOLocationID",
                "SELECT \"PULocationID\", \"DOLocationID\", COUNT(*) AS n FROM nyc.trips GROUP BY"
                        + " 1, 2"
                        + ENOUGH);
    }

    @Test
    void tripsByBorough() throws SQLException {
        same(
                "SELECT z.borough, t.color, COUNT(*) AS n FROM nyc.trips t JOIN nyc.zones z ON"
                        + " z.LocationID = t.PULocationID GROUP BY z.borough, t.color",
                "SELECT z.borough, t.color, COUNT(*) AS n FROM nyc.trips t JOIN nyc.zones z ON"
                        + " z.\"LocationID\" = t.\"PULocationID\" GROUP BY z.borough, t.color"
                        + ENOUGH);
    }

    @Test
    void singleTripsTipsAndStrangersSeeNothing() {
        var analyst = "transport-analyst";
        var purpose = "transport-planning";
        assertThat(house.ask(analyst, purpose, "SELECT * FROM nyc.trips").code())
                .isEqualTo("GROUPS_ONLY");
        assertThat(house.ask(analyst, purpose, "SELECT AVG(tip_amount) FROM nyc.trips").code())
                .isEqualTo("UNKNOWN_NAME");
        assertThat(house.ask("bystander", purpose, "SELECT COUNT(*) FROM nyc.zones").code())
                .isEqualTo("UNKNOWN_NAME");
    }

    private void same(String sql, String onView) throws SQLException {
        var answer = house.ask("transport-analyst", "transport-planning", sql);
        try (var statement = view.createStatement();
                var rows = statement.executeQuery(onView)) {
            assertThat(answer.difference(Transcript.of(rows), false)).isEmpty();
        }
        assertThat(answer.rows()).isNotEmpty();
    }
}
