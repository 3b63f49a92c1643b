package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.policy.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Promise 8: anything unexpected is a refusal with a reference, and the next question is answered.
 */
class FailClosedTest {
    private static final String COUNT = "SELECT COUNT(*) FROM library.visits";

    @TempDir Path folder;
    private SmallCity city;

    @BeforeEach
    void write() throws IOException {
        city = SmallCity.in(folder.resolve("city"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT no_such_function(branch) FROM library.visits",
                "SELECT branch FROM library.visits MATCH_RECOGNIZE (PATTERN (A) DEFINE A AS TRUE)",
                "SELECT * FROM TABLE(no_such_table())",
                "SELECT CAST(branch AS GEOMETRY) FROM library.visits",
                "SELECT ARRAY[ARRAY[1], ARRAY[2]]",
                "SELECT MAP['a', 1]",
                "SELECT INTERVAL '1' DAY",
                "SELECT JSON_OBJECT('a': 1)",
                "SELECT XMLTRANSFORM('a', 'b')",
                "SELECT * FROM library.visits FOR SYSTEM_TIME AS OF TIMESTAMP '2020-01-01 00:00:00'",
                "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
                "SELECT * FROM library.visits TABLESAMPLE SYSTEM(1)",
                "SELECT NEXT VALUE FOR s",
                "SELECT CURSOR(SELECT 1)",
                "SELECT STREAM * FROM library.visits",
                "SELECT ?",
                "SELECT * FROM library.visits WHERE (((((((((((((((((((((((((((((((((((((((((((((1",
                "",
                "\u0000",
                "SELECT '\ud800'",
                "SELECT 1e999",
                "SELECT 99999999999999999999999999999999999999999999"
            })
    void whatIsNotKnownIsRefusedWithAReferenceAndTheNextQuestionIsAnswered(String sql) {
        try (var gateway = city.open()) {
            assertThatThrownBy(() -> rows(gateway, sql))
                    .isInstanceOfSatisfying(
                            AnswerRefusedException.class,
                            refused -> {
                                assertThat(refused.reference()).matches("\\d+");
                                assertThat(refused.refusal().text())
                                        .doesNotContain("Exception", "calcite", "java.");
                            });
            assertThat(rows(gateway, COUNT)).isEqualTo(1);
        }
    }

    @Test
    void veryLongAndVeryDeepStatementsAreRefused() {
        try (var gateway = city.open()) {
            for (var sql :
                    List.of(
                            "SELECT " + "(".repeat(5000) + "1" + ")".repeat(5000),
                            "SELECT 1" + " + 1".repeat(50_000),
                            "SELECT 1" + " UNION ALL SELECT 1".repeat(3000),
                            "SELECT '" + "x".repeat(3_000_000) + "'",
                            "SELECT " + "NOT ".repeat(20_000) + "TRUE")) {
                assertThatThrownBy(() -> rows(gateway, sql))
                        .as(sql.substring(0, 30))
                        .isInstanceOf(AnswerRefusedException.class);
                assertThat(rows(gateway, COUNT)).isEqualTo(1);
            }
        }
    }

    @Test
    void aStoreThatIsGoneIsARefusalThatSaysNothingMore() throws IOException {
        try (var gateway = city.open()) {
            var visits = city.folder().resolve("visits.csv");
            var text = Files.readString(visits);
            Files.delete(visits);

            assertThatThrownBy(() -> rows(gateway, COUNT))
                    .isInstanceOfSatisfying(
                            AnswerRefusedException.class,
                            refused -> {
                                assertThat(refused.refusal().code())
                                        .isEqualTo(RefusalCode.STORE_UNAVAILABLE);
                                assertThat(refused.getMessage())
                                        .doesNotContain("visits", folder.toString());
                            });

            Files.writeString(visits, text);
            assertThat(rows(gateway, COUNT)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens.keyset", "audit.keyset", "statements.keyset", "master.key"})
    void withoutAKeyNothingOpensAndNoKeyIsMade(String key) throws IOException {
        try (var gateway = city.open()) {
            assertThat(rows(gateway, COUNT)).isEqualTo(1);
        }
        var file = city.data().resolve(key);
        Files.delete(file);

        assertThatThrownBy(city::open).isInstanceOf(NotReadyException.class);

        assertThat(file).doesNotExist();
    }

    @Test
    void withADamagedRecordNothingOpens() throws IOException {
        try (var gateway = city.open()) {
            for (int i = 0; i < 5; i++) {
                rows(gateway, COUNT);
            }
        }
        Path largest;
        try (var files = Files.walk(city.data().resolve("audit"))) {
            largest =
                    files.filter(Files::isRegularFile)
                            .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                            .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length - 40] ^= 1;
        Files.write(largest, bytes);

        assertThatThrownBy(city::open).isInstanceOf(NotReadyException.class);
    }

    @Test
    void withoutPoliciesThatCanBeReadNothingOpens() throws IOException {
        city.write(
                "policy.yaml", city.read("policy.yaml").replace("answers: rows", "answers: all"));

        assertThatThrownBy(city::open).isInstanceOf(NotReadyException.class);
    }

    private static int rows(Gateway gateway, String sql) {
        var question = new Question(SmallCity.analyst(gateway), sql, List.of());
        try (var answer = gateway.queryPath().answer(question)) {
            return Transcript.of(answer).rows().size();
        }
    }
}
