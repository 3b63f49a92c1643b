package city.gatehouse.gateway.discover;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.chain.AuditReader;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.command.terminal.ScanText;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.discover.ScannedHouse.Score;
import city.gatehouse.gateway.discover.document.DatasetDocuments;
import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.Confidence;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.front.render.ScanCsv;
import city.gatehouse.gateway.front.render.ScanJson;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.reader.FindingCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A city with names in French, German and camel case, of which little is in the catalog. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PontNeufScanTest {
    private static final Path CITY = Path.of("src/test/resources/cities/pont-neuf");

    private Path data;
    private Path folder;
    private ScannedHouse house;
    private ScanReport report;

    @BeforeAll
    void scan(@TempDir Path directory) throws IOException, SQLException {
        folder = Files.createDirectory(directory.resolve("city"));
        for (var name : new String[] {"city.yaml", "habitants.yaml"}) {
            Files.copy(CITY.resolve(name), folder.resolve(name));
        }
        data = directory.resolve("data");
        var file = data.resolve("stores/pont-neuf.duckdb");
        Files.createDirectories(file.getParent());
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(CITY.resolve("data.sql")));
        }
        house = ScannedHouse.open(new CitySource.Folder(folder), data, StorePlaces.NONE);
        report = house.scan("registre");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void mostProposalsAreWhatTheOfficerWouldSay() throws IOException {
        var score = Score.of(report, classes());

        System.out.println("Pont-Neuf: " + score.words());
        assertThat(score.precision()).isGreaterThan(0.9);
        assertThat(score.recall()).isGreaterThan(0.9);
    }

    @Test
    void whatNothingSpeaksForIsLeftOpen() throws IOException {
        for (var line : Files.readAllLines(CITY.resolve("classes.txt"))) {
            if (line.endsWith(" -")) {
                var name = line.substring(0, line.length() - 2);
                int dot = name.lastIndexOf('.');
                assertThat(
                                ScannedHouse.proposal(
                                                report,
                                                name.substring(0, dot),
                                                name.substring(dot + 1))
                                        .words())
                        .isEqualTo("unclassified: stays hidden");
            }
        }
    }

    @Test
    void peopleAreFoundByTheirNumbersWhateverTheColumnIsCalled() {
        for (var place :
                Map.of("transport.validations", "porteur", "soziales.faelle", "bezieher")
                        .entrySet()) {
            var proposal = ScannedHouse.proposal(report, place.getKey(), place.getValue());

            assertThat(proposal.key().orElseThrow().space()).isEqualTo("habitant");
            assertThat(proposal.confidence()).isEqualTo(Confidence.STRONG);
        }
        assertThat(report.tables())
                .filteredOn(table -> table.name().equals("transport.validations"))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.subjects()).isEqualTo(Map.of("habitant", "porteur")));
    }

    @Test
    void aColumnThatTheCatalogDoesNotHaveIsToldAsAdded() {
        assertThat(report.tables())
                .filteredOn(table -> table.known().isPresent())
                .singleElement()
                .satisfies(table ->
                        assertThat(table.columns())
                                .filteredOn(c -> c.standing() == ColumnScan.Standing.ADDED)
                                .extracting(ColumnScan::name)
                                .contains("courriel", "sexe")
                                .doesNotContain("matricule", "prenom"));
    }

    @Test
    void noValueOfTheStoreIsPrinted() throws SQLException {
        var printed =
                text()
                        + ScanCsv.of(report)
                        + ScanJson.of(report)
                        + DatasetDocuments.of(report, house.gateway().policies().city())
                        + report;

        for (var value :
                new String[] {
                    "Anne",
                    "Durand",
                    "75001",
                    "personne1",
                    "célibataire",
                    "Bastille",
                    "katholisch",
                    "erledigt",
                    "geprüft",
                    "login1",
                    "$2b$",
                    "2001:db8",
                    "dark",
                    "H0000",
                    "DE8"
                }) {
            assertThat(printed).doesNotContain(value);
        }
    }

    @Test
    void theDocumentsAreReadOnceWhatOnlyPeopleKnowIsFilledIn(@TempDir Path other)
            throws IOException {
        var city = house.gateway().policies().city();
        var proposed = DatasetDocuments.of(report, city);
        Files.copy(folder.resolve("city.yaml"), other.resolve("city.yaml"));
        Files.copy(folder.resolve("habitants.yaml"), other.resolve("habitants.yaml"));

        Files.writeString(other.resolve("proposed.yaml"), proposed);
        assertThat(CityReader.read(other).findings())
                .filteredOn(finding -> finding.isError())
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals(FindingCode.MISSING_KEY.word()));

        Files.writeString(
                other.resolve("proposed.yaml"),
                proposed.replace("# title: …", "title: Filled in")
                        .replace("# owner: …", "owner: somebody@pont-neuf.example")
                        .replace("# retention: {column: …, keep: 24 months}", "")
                        .replace("# retention: ", "retention: ")
                        .replace(
                                "# assessment: {id: …, review-by: …}",
                                "assessment: {id: DPIA-2, review-by: 2036-06-30}")
                        .replace("# public: true", "public: true"));
        var reading = CityReader.read(other);
        assertThat(reading.findings()).isEmpty();
        var datasets = reading.set().orElseThrow().city().datasets();
        assertThat(datasets.keySet().toString())
                .contains("transport.validations", "soziales.faelle", "app.userAccounts");
    }

    @Test
    void theScanIsOnRecordWithItsOutcomeAndWithoutValues() throws IOException {
        var bodies = new ArrayList<Body>();
        new AuditReader(data.resolve("audit")).read("main", (body, _) -> bodies.add(body));

        assertThat(bodies)
                .filteredOn(Body.Decided.class::isInstance)
                .singleElement()
                .satisfies(body -> {
                    var decision = ((Body.Decided) body).decision();
                    assertThat(decision.kind()).isEqualTo(Decision.Kind.SCAN);
                    assertThat(decision.detail().text()).contains("store registre");
                    assertThat(decision.readings().toString())
                            .contains("etat_civil.habitants", "matricule", "compare");
                });
        assertThat(bodies)
                .filteredOn(Body.Ended.class::isInstance)
                .singleElement()
                .satisfies(body ->
                        assertThat(((Body.Ended) body).outcome().status())
                                .isEqualTo(new Outcome.Status.Complete()));
        assertThat(bodies.toString()).doesNotContain("Bastille").doesNotContain("Durand");
    }

    private String text() {
        var out = new ByteArrayOutputStream();
        try (var stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            ScanText.write(report, stream);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, ColumnClass> classes() throws IOException {
        var classes = new LinkedHashMap<String, ColumnClass>();
        for (var line : Files.readAllLines(CITY.resolve("classes.txt"))) {
            if (!line.startsWith("#") && !line.endsWith(" -")) {
                var words = line.split(" ", -1);
                classes.put(
                        words[0],
                        ColumnClass.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return classes;
    }
}
