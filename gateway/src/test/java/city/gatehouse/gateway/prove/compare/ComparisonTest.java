package city.gatehouse.gateway.prove.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as the same answer. */
class ComparisonTest {
    private static final Comparison BAG = new Comparison(false, false);
    private static final Comparison LIST = new Comparison(true, false);
    private static final Comparison SUMS = new Comparison(false, true);

    @Test
    void theOrderOfRowsCountsWhereTheStatementSaysSo() {
        var one = rows(row(1L, "a"), row(2L, null));
        var other = rows(row(2L, null), row(1L, "a"));

        assertThat(BAG.difference(one, other)).isEmpty();
        assertThat(LIST.difference(one, other)).isPresent();
        assertThat(Comparison.exactly(one, other)).isPresent();
    }

    @Test
    void aRowMoreOrLessIsADifference() {
        assertThat(BAG.difference(rows(row(1L)), rows(row(1L), row(1L)))).isPresent();
        assertThat(BAG.difference(rows(), rows(row(1L)))).isPresent();
        assertThat(SUMS.difference(rows(row(0.5), row(0.5)), rows(row(0.5)))).isPresent();
    }

    @Test
    void nothingIsNoValue() {
        assertThat(BAG.difference(rows(row((Object) null)), rows(row("null")))).isPresent();
        assertThat(BAG.difference(rows(row((Object) null)), rows(row(0L)))).isPresent();
        assertThat(BAG.difference(rows(row((Object) null)), rows(row((Object) null)))).isEmpty();
    }

    @Test
    void typesCount() {
        assertThat(
                        BAG.difference(
                                new Answer.Rows(List.of("Int(32, true)"), List.of(row(1L))),
                                new Answer.Rows(List.of("Int(64, true)"), List.of(row(1L)))))
                .isPresent();
    }

    @Test
    void onlySumsOfDoublesMayDifferInTheirLastDigits() {
        var one = rows(row("a", 0.1 + 0.2));
        var other = rows(row("a", 0.3));

        assertThat(BAG.difference(one, other)).isPresent();
        assertThat(SUMS.difference(one, other)).isEmpty();
        assertThat(SUMS.difference(one, rows(row("a", 0.3000001)))).isPresent();
        assertThat(
                        SUMS.difference(
                                rows(row(new BigDecimal("0.30"))),
                                rows(row(new BigDecimal("0.31")))))
                .isPresent();
        assertThat(Comparison.exactly(one, other)).isPresent();
    }

    @Test
    void rowsWithSumsAreFoundWhateverTheirOrder() {
        var one = rows(row("b", 1.0), row("a", 0.1 + 0.2), row("a", 7.0));
        var other = rows(row("a", 7.0), row("a", 0.3), row("b", 1.0));

        assertThat(SUMS.difference(one, other)).isEmpty();
    }

    @Test
    void anAnswerWhereTheViewFailsIsADifference() {
        assertThat(BAG.difference(rows(), new Answer.Refused("Conversion", "no"))).isPresent();
    }

    @Test
    void refusalsAreToldApartByTheirText() {
        var one = new Answer.Refused("INVALID", "INVALID: at line 1");

        assertThat(Comparison.exactly(one, new Answer.Refused("INVALID", "INVALID: at line 2")))
                .isPresent();
        assertThat(Comparison.exactly(one, rows())).isPresent();
        assertThat(Comparison.exactly(one, new Answer.Refused("INVALID", "INVALID: at line 1")))
                .isEmpty();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Answer.row(Arrays.asList(values));
    }

    @SafeVarargs
    private static Answer rows(List<@Nullable Object>... rows) {
        return new Answer.Rows(List.of("Utf8"), List.of(rows));
    }
}
