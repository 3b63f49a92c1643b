package city.gatehouse.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten million rows of one store joined with as many of another by tokens, in a gateway that has 2
 * GiB for everything: what does not fit goes to disk.
 */
@Tag("slow")
@EnabledOnOs(value = OS.LINUX, disabledReason = "where a process tells its greatest size")
class TenMillionRowsTest {
    private static final long MOST_KIBIBYTES = 2L << 20;

    private static final String DOCUMENTS =
            """
            city: twotowns
            title: Two towns
            stores:
              east: {kind: duckdb, files: {mobility.taps: taps.parquet}}
              west: {kind: duckdb, files: {mobility.trips: trips.parquet}}
            purposes:
              planning: {title: Planning}
            subjects:
              resident: {title: A person}
            domains:
              resident: {title: Resident numbers, width: 20}
            roles:
              analyst: {title: Analyses}
            accounts:
              analyst: {title: An analyst, roles: [analyst], purposes: [planning]}
            ---
            dataset: mobility.taps
            title: Taps
            store: east
            subjects: {resident: card_id}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              card_id: {type: bigint, class: direct-identifier, domain: resident}
              stop_id: {type: text, class: plain}
            ---
            dataset: mobility.trips
            title: Trips
            store: west
            subjects: {resident: rider_id}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              rider_id: {type: bigint, class: direct-identifier, domain: resident}
              minutes: {type: bigint, class: plain}
            ---
            policy: rows
            title: Taps and trips
            purpose: planning
            who: {roles: [analyst]}
            approved: {by: [dpo@towns.example, owner@towns.example], on: 2025-01-01, until: 2036-06-30}
            grants:
              - dataset: mobility.taps
                columns: {card_id: {tokenize: resident}, stop_id: keep}
                answers: rows
              - dataset: mobility.trips
                columns: {rider_id: {tokenize: resident}, minutes: keep}
                answers: rows
            """;

    @TempDir Path folder;

    @Test
    void joinWithinTwoGibibytes() throws Exception {
        var city = Files.createDirectory(folder.resolve("city"));
        Files.writeString(city.resolve("city.yaml"), DOCUMENTS);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT i * 104729 %% 10000000 AS card_id, 'S' || i %% 180 AS stop_id FROM range(10000000) AS t(i)) TO '%s'"
                            .formatted(city.resolve("taps.parquet")));
            statement.execute(
                    "COPY (SELECT i * 7919 %% 3000000 AS rider_id, i %% 50 AS minutes FROM range(10000000) AS t(i)) TO '%s'"
                            .formatted(city.resolve("trips.parquet")));
        }

        var out = folder.resolve("out.csv");
        var gateway =
                start(
                        out,
                        "SELECT count(*) AS pairs, count(DISTINCT t.stop_id) AS stops, sum(b.minutes)"
                                + " FROM mobility.taps t JOIN mobility.trips b ON b.rider_id = t.card_id");
        long size = greatestSize(gateway);

        assertThat(gateway.exitValue()).as(Files.readString(folder.resolve("err.txt"))).isZero();
        assertThat(Files.readAllLines(out).getLast()).isEqualTo("10000000,180,245000000");
        assertThat(size).isBetween(1L, MOST_KIBIBYTES);
    }

    private Process start(Path out, String sql) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                ManagementFactory.getRuntimeMXBean().getClassPath(),
                                Gatehouse.class.getName(),
                                "query",
                                "--config",
                                configuration().toString(),
                                "--city",
                                folder.resolve("city").toString(),
                                "--as",
                                "analyst",
                                "--purpose",
                                "planning",
                                "--format",
                                "csv",
                                sql))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private Path configuration() throws IOException {
        return Files.writeString(
                folder.resolve("gatehouse.yaml"),
                "gateway: main\ndata: %s\nlimits: {timeout: 10 min}\n"
                        .formatted(folder.resolve("kept")));
    }

    /** In KiB, resident; 0 where it was never seen. */
    private static long greatestSize(Process process) throws IOException, InterruptedException {
        long greatest = 0;
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        while (!process.waitFor(java.time.Duration.ofMillis(50))) {
            try (var lines = Files.lines(status)) {
                greatest =
                        lines.filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .max()
                                .orElse(greatest);
            } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException _) {
                break;
            }
        }
        process.waitFor();
        return greatest;
    }
}
