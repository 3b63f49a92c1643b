package city.gatehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.refusal.RefusedException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a parameter is: what its place tells, or else what its value is. */
class ParametersTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private static EverydayCity city;

    @BeforeAll
    static void open() throws SQLException {
        city = new EverydayCity(new AnswerForm.Rows());
    }

    @AfterAll
    static void close() throws SQLException {
        city.close();
    }

    /** A question, the values, and how many columns of which type come out. */
    record Bound(String sql, String types, @Nullable Object... values) {}

    static Stream<Bound> bound() {
        return Stream.of(
                new Bound("SELECT ?", "INTEGER", 3),
                new Bound("SELECT ?", "BIGINT", 3L),
                new Bound("SELECT ?", "TEXT", "it's \"x\""),
                new Bound("SELECT ?", "DOUBLE", -1.5),
                new Bound("SELECT ?", "DOUBLE", Double.NEGATIVE_INFINITY),
                new Bound("SELECT ?", "BOOLEAN", true),
                new Bound("SELECT ?", "DATE", LocalDate.of(2026, 1, 1)),
                new Bound("SELECT -?", "BIGINT", Long.MAX_VALUE),
                new Bound("SELECT ?, count(*) FROM mobility.taps GROUP BY 1", "INTEGER, BIGINT", 3),
                new Bound("SELECT stop_id FROM mobility.taps ORDER BY ?", "TEXT", 1),
                new Bound(
                        "SELECT CASE WHEN fare > ? THEN ? END FROM mobility.taps", "TEXT", 1, "a"),
                new Bound(
                        "SELECT count(*) FROM mobility.taps WHERE ? IS NULL",
                        "BIGINT",
                        (Object) null));
    }

    @ParameterizedTest
    @MethodSource("bound")
    void aParameterWithoutATellingPlaceIsOfItsValuesType(Bound question) {
        var plan = city.plan(question.sql, Arrays.asList(question.values), NOW);

        assertThat(plan.columns())
                .extracting(c -> c.type().kind())
                .hasToString("[" + question.types + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT ?, stop_id FROM mobility.taps WHERE fare > ?; TEXT, DECIMAL",
                "SELECT stop_id FROM mobility.taps WHERE tapped_at > ? LIMIT ?; TIMESTAMP, INTEGER",
                "SELECT CASE WHEN fare > 1 THEN ? ELSE ? END FROM mobility.taps; TEXT, TEXT",
            })
    void whoHasNoValuesYetIsToldTypes(String sql, String types) {
        assertThat(city.describe(sql, NOW).parameters())
                .extracting(ColumnType::kind)
                .hasToString("[" + types + "]");
    }

    @Test
    void thereAreAsManyValuesAsMarks() {
        for (var values : List.<List<Object>>of(List.of(), List.of(1, 2))) {
            assertThatThrownBy(() -> city.plan("SELECT ? FROM mobility.taps", values, NOW))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() ->
                            city.plan("SELECT 1 FROM mobility.taps WHERE fare > ?", values, NOW))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("were bound");
        }
    }

    @Test
    void aTextThatIsNoNumberIsRefusedAsWhatItsPlaceWants() {
        assertThatThrownBy(() ->
                        city.plan(
                                "SELECT 1 FROM mobility.taps WHERE fare > ?", List.of("much"), NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("parameter 1 is not of type DECIMAL")
                .hasMessageNotContaining("much");
    }
}
