package city.gatehouse.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.command.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatehouseCommandTest {
    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "serve",
                "query",
                "policy",
                "policy lint",
                "policy test",
                "catalog",
                "catalog scan",
                "audit",
                "audit verify",
                "doctor",
                "bench",
                "bench run",
                "bench prove"
            })
    void everyCommandExplainsItselfOnStdout(String command) {
        var run = CommandLineRun.of(root, (command + " --help").strip().split(" "));

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("Usage: gatehouse " + command);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "policy",
                "catalog",
                "catalog scan",
                "catalog scan main --format xml",
                "catalog scan main --city /nowhere",
                "audit",
                "bench",
                "policy explain",
                "query",
                "query --as",
                "query --as analyst --format xml x",
                "query --password secret --as analyst x",
                "demo --scale 0",
                "demo --scale many",
                "bench run --suite everything",
                "bench prove --queries many",
                "serve",
                "serve --city /nowhere",
                "policy lint /nowhere",
                "query --as analyst --city /nowhere x"
            })
    void wrongUsageIsToldOnStderrAndHasItsOwnExitCode(String command) {
        var run = CommandLineRun.of(root, command.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void withoutACommandTheHelpIsOnStderr() {
        var run = CommandLineRun.of(root);

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: gatehouse").contains("demo --once");
    }

    @Test
    void lintTellsEveryFindingWithItsPlaceAndExitsWithOne() throws IOException {
        Files.writeString(
                root.resolve("city.yaml"),
                """
                city: nowhere
                title: A city
                stores:
                  main: {kind: abacus, file: x.duckdb}
                purposes: {}
                colour: green
                """);

        var run = CommandLineRun.of(root, "policy", "lint", root.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).contains("city.yaml:4:").contains("city.yaml:6:").contains("colour");
        assertThat(run.err()).contains("no policy set");
    }

    @Test
    void lintTellsARuleForRowsThatCannotBeUsed() throws IOException {
        Files.writeString(
                root.resolve("city.yaml"),
                """
                city: nowhere
                title: A city
                stores:
                  main: {kind: duckdb, file: x.duckdb}
                purposes:
                  care: {title: Care}
                roles:
                  nurse: {title: Nurses}
                """);
        Files.writeString(
                root.resolve("trees.yaml"),
                """
                dataset: town.trees
                title: Trees
                store: main
                table: [town, trees]
                public: true
                columns:
                  kind: {type: text, class: plain}
                """);
        Files.writeString(
                root.resolve("policy.yaml"),
                """
                policy: x
                title: Trees
                purpose: care
                who: {roles: [nurse]}
                approved: {by: [a, b], on: 2026-01-01, until: 2030-01-01}
                grants:
                  - dataset: town.trees
                    columns:
                      kind: keep
                    rows: nonsense = 1
                    answers: rows
                """);

        var run = CommandLineRun.of(root, "policy", "lint", root.toString());

        assertThat(run.out())
                .contains("policy.yaml:10:11: error: this rule for the rows of `town.trees`")
                .contains("`nonsense`");
        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void aGatewayIsNotOpenedOnACityWithErrors() throws IOException {
        Files.writeString(root.resolve("city.yaml"), "city: nowhere\ncolour: green\n");

        var run = CommandLineRun.of(root, "query", "--as", "a", "--city", root.toString(), "x");

        assertThat(run.exit()).isEqualTo(Exit.BROKEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("colour").doesNotContain("\tat ");
    }

    @Test
    void aWordThatIsNoCommandAndAWordTooManyAreToldAsSuch() {
        assertThat(CommandLineRun.of(root, "frobnicate").err())
                .startsWith("gatehouse: there is no command `frobnicate` here\n");
        assertThat(CommandLineRun.of(root, "query", "--as", "a", "SELECT", "1").err())
                .startsWith(
                        "gatehouse: `1` is one word too many; what belongs together is put in"
                                + " quotes\n");
        assertThat(CommandLineRun.of(root, "query", "--frob", "--as", "a", "x").err())
                .contains("--frob");
    }

    @Test
    void aScanTellsProposalsAndWhereTheyAreOnRecordAndWritesNothing() throws IOException {
        var city = SmallCity.in(root.resolve("small"));
        var before = city.read("visits.yaml") + city.read("city.yaml");
        var folder = city.folder().toString();

        var run = CommandLineRun.of(root, "catalog", "scan", "main", "--city", folder);
        var csv =
                CommandLineRun.of(
                        root, "catalog", "scan", "main", "--city", folder, "--format", "csv");
        var unknown = CommandLineRun.of(root, "catalog", "scan", "other", "--city", folder);

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("library.visits: the dataset library.visits")
                .contains("resident_id  bigint  known as direct-identifier")
                .doesNotContain(SmallCity.PLANTED_RESIDENT);
        assertThat(run.err()).contains("1 table, 0 columns").contains("(reference cli-1)");
        assertThat(csv.out()).startsWith("table,column,store_type,type,standing,");
        assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("no store `other`; its stores are main");
        assertThat(city.read("visits.yaml") + city.read("city.yaml")).isEqualTo(before);
    }

    @Test
    void aScanOfAStoreThatIsNotAsTheCatalogSaysExitsWithOne() throws IOException {
        var city = SmallCity.in(root.resolve("small"));
        city.write("visits.yaml", city.read("visits.yaml").replace("branch: text", "branch: date"));

        var run =
                CommandLineRun.of(
                        root, "catalog", "scan", "main", "--city", city.folder().toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).contains("branch  text  known as plain as date: RETYPED");
    }

    @Test
    void theDoctorTellsWhatDrifts() throws IOException {
        var city = SmallCity.in(root.resolve("small"));
        city.write("visits.yaml", city.read("visits.yaml").replace("branch: text", "branch: date"));

        var run = CommandLineRun.of(root, "doctor", "--city", city.folder().toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("ok     policies"))
                .anyMatch(line ->
                        line.startsWith("WRONG  store main")
                                && line.contains("`library.visits.branch` is VARCHAR"));
        assertThat(run.err()).contains("1 thing to put right");
    }

    @Test
    void thereIsNothingToVerifyWhereNoGatewayHasBeen() {
        var run = CommandLineRun.of(root, "audit", "verify", "--data", root.toString());

        assertThat(run.exit()).isEqualTo(Exit.BROKEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no gateway has kept records");
    }
}
