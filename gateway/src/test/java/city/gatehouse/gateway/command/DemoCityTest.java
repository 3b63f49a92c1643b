package city.gatehouse.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.command.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the demo city, from its first use on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoCityTest {
    private static final String STOPS =
            "SELECT stop_id, count(*) AS taps FROM mobility.taps GROUP BY stop_id ORDER BY taps"
                    + " DESC, stop_id LIMIT 2";

    private Path root;

    @BeforeAll
    void nothingIsThereYet(@TempDir Path folder) throws IOException {
        root = DemoRoot.in(folder);
    }

    @Test
    @Order(1)
    void severalQueriesAtFirstUseMakeOneCityAndAllAnswer() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<CommandLineRun> query = () -> planning("--format", "json", STOPS);
            var runs = threads.invokeAll(List.of(query, query, query));

            for (var run : runs) {
                assertThat(run.get().err()).contains("at least 10 distinct subjects");
                assertThat(run.get().exit()).isEqualTo(Exit.DONE);
                assertThat(run.get().out()).isEqualTo(runs.getFirst().get().out());
            }
        }
        assertThat(root.resolve(".gatehouse/rivermouth/stores/rivermouth.duckdb")).exists();
    }

    @Test
    @Order(2)
    void theDemoShowsItsTourAndEnds() {
        var run = CommandLineRun.of(root, "demo", "--once");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("jdbc:arrow-flight-sql://127.0.0.1:")
                .containsPattern("transport-analyst +[0-9a-z]{6}(-[0-9a-z]{6}){3} ")
                .contains("average_fare")
                .containsPattern("\\n[0-9a-z]{60} \\| S\\d{3} +\\| B07")
                .contains("refused: GROUPS_ONLY")
                .contains("sound   cli:")
                .doesNotContain("INTERNAL");
    }

    @Test
    @Order(3)
    void credentialsAreShownOnceAndRenewedOnRequest() {
        var later = CommandLineRun.of(root, "demo", "--once");
        var renewed = CommandLineRun.of(root, "demo", "--once", "--renew-credentials");

        assertThat(later.out())
                .containsPattern("transport-analyst +\\(known\\)")
                .contains("--renew-credentials");
        assertThat(renewed.out())
                .as("%s", renewed.err())
                .containsPattern("operator +[0-9a-z]{6}(-[0-9a-z]{6}){3} ");
    }

    @Test
    @Order(3)
    void theCasesBesideThePoliciesPass() {
        var run = CommandLineRun.of(root, "policy", "test");

        assertThat(run.out().lines()).allMatch(line -> line.startsWith("PASS  "));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).containsPattern("\\d\\d passed, 0 failed, 0 errors");
    }

    @Test
    @Order(3)
    void thePoliciesHaveNoErrors() {
        assertThat(CommandLineRun.of(root, "policy", "lint").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    @Order(3)
    void answersAreWrittenInEveryFormat() {
        var csv = planning("--format", "csv", STOPS);
        var json = planning("--format", "json", STOPS);
        var table = planning(STOPS);
        var piped =
                CommandLineRun.withInput(
                        root,
                        STOPS,
                        "query",
                        "--as",
                        "transport-analyst",
                        "--purpose",
                        "transport-planning",
                        "--format",
                        "csv",
                        "-");

        assertThat(csv.out()).startsWith("stop_id,taps");
        assertThat(json.out()).matches("(?s)\\s*\\[\\s*\\{\"stop_id\":.*}\\s*]\\s*");
        assertThat(table.out()).contains("stop_id | ", "(2 rows)");
        assertThat(piped.out()).isEqualTo(csv.out());
    }

    @Test
    @Order(3)
    void parametersAreReadAsTheStatementsTypes() {
        var sql =
                "SELECT count(*) AS taps FROM mobility.taps WHERE card_kind = ? AND tapped_at >= ?";

        var answered =
                planning(
                        "--format",
                        "csv",
                        "--param",
                        "adult",
                        "--param",
                        "2026-06-01 00:00:00",
                        sql);
        var missing = planning("--param", "adult", sql);
        var wrong = planning("--param", "adult", "--param", "yesterday", sql);

        assertThat(answered.err()).doesNotContain("refused");
        assertThat(answered.out()).matches("taps\\R\\d+\\R");
        assertThat(missing.exit()).isEqualTo(Exit.USAGE);
        assertThat(wrong.exit()).isEqualTo(Exit.REFUSED);
        assertThat(wrong.err()).contains("PARAMETER").doesNotContain("yesterday");
    }

    @Test
    @Order(3)
    void refusalsAreOnStderrWithTheirExitCodeAndNothingOnStdout() {
        var hidden = planning("SELECT full_name FROM people.residents");
        var missing = planning("SELECT full_name FROM people.nobodies");
        var purpose =
                CommandLineRun.of(root, "query", "--as", "operator", "--purpose", "x", "SELECT 1");
        var account = CommandLineRun.of(root, "query", "--as", "nobody", "SELECT 1");

        assertThat(List.of(hidden, missing, purpose, account))
                .allSatisfy(run -> {
                    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
                    assertThat(run.out()).isEmpty();
                });
        assertThat(hidden.err().replaceAll("cli\\S*\\d+", "N"))
                .isEqualTo(missing.err().replaceAll("cli\\S*\\d+", "N"))
                .startsWith("refused: UNKNOWN_NAME");
        assertThat(purpose.err()).startsWith("refused: PURPOSE");
        assertThat(account.err()).startsWith("refused: CREDENTIALS");
    }

    @Test
    @Order(3)
    void anExplanationTellsTheVerdictAndKeepsPredicatesFromThoseWhoMayNotSeeThem() {
        var run =
                planning(
                        "--explain",
                        "SELECT stop_id, count(*) FROM mobility.taps GROUP BY stop_id");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("Dataset mobility.taps", "transit-planning", "at least 10")
                .contains("its SQL is for those who see policies")
                .doesNotContain("police", "| SELECT");
    }

    @Test
    @Order(3)
    void anExplanationIsOneJsonObjectWhereJsonIsAskedFor() {
        var json = planning("--explain", "--format", "json", STOPS);
        var csv = planning("--explain", "--format", "csv", STOPS);

        assertThat(json.exit()).isEqualTo(Exit.DONE);
        assertThat(json.out())
                .startsWith("{\"reference\":\"cli")
                .contains("\"policies\":[\"transit-planning\"]", "\"name\":\"taps\"")
                .doesNotContain("\"sql\"")
                .endsWith("}\n");
        assertThat(csv.exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    @Order(3)
    void theOfficerIsShownTheStoresSqlWithoutLiteralsAndNobodyElseIs() {
        var officer = planning("--explain", "--officer", "privacy-officer", STOPS);
        var analyst = planning("--explain", "--officer", "transport-analyst", STOPS);
        var nobody = planning("--explain", "--officer", "nobody", STOPS);
        var answer = planning("--officer", "privacy-officer", STOPS);

        assertThat(officer.exit()).isEqualTo(Exit.DONE);
        assertThat(officer.out())
                .contains("Dataset mobility.taps", "| SELECT", "resident_id", " ? ")
                .doesNotContain("police");
        assertThat(analyst.exit()).isEqualTo(Exit.REFUSED);
        assertThat(analyst.err()).contains("refused: PURPOSE: this account does not see policies");
        assertThat(nobody.err()).startsWith("refused: CREDENTIALS");
        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(analyst.out() + nobody.out() + answer.out()).isEmpty();
    }

    @Test
    @Order(3)
    void aConfigurationOfTheDemoIsRead() throws IOException {
        var configuration =
                Files.writeString(
                        root.resolve("gateway.yaml"), "gateway: main\nflight: {port: 18815}\n");

        var run = CommandLineRun.of(root, "doctor", "--config", configuration.toString());

        assertThat(run.out()).contains("flight on 18815", "11 tables, as the catalog has them");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    @Order(3)
    void theDoctorFindsNothingToPutRight() {
        var run = CommandLineRun.of(root, "doctor");

        assertThat(run.out().lines()).allMatch(line -> line.startsWith("ok "));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    @Order(4)
    void anAuditRecordThatWasTamperedWithIsFound() throws IOException {
        var sound = CommandLineRun.of(root, "audit", "verify");
        tamper();

        var broken = CommandLineRun.of(root, "audit", "verify");

        assertThat(sound.exit()).isEqualTo(Exit.DONE);
        assertThat(sound.out().lines()).allMatch(line -> line.startsWith("sound   "));
        assertThat(broken.exit()).isEqualTo(Exit.REFUSED);
        assertThat(broken.out()).contains("BROKEN  cli", "entry ", ".avro");
    }

    private void tamper() throws IOException {
        Path file;
        try (var files = Files.walk(root.resolve(".gatehouse/rivermouth/audit/cli"))) {
            file =
                    files.filter(f -> f.toString().endsWith(".avro"))
                            .sorted()
                            .findFirst()
                            .orElseThrow();
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private CommandLineRun planning(String... more) {
        var arguments =
                new java.util.ArrayList<>(
                        List.of(
                                "query",
                                "--as",
                                "transport-analyst",
                                "--purpose",
                                "transport-planning"));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(root, arguments.toArray(String[]::new));
    }
}
