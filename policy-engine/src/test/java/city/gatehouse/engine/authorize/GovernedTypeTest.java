package city.gatehouse.engine.authorize;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a treatment makes of the type of a column, and of whether it can be NULL. */
class GovernedTypeTest {
    private static final List<Treatment> INTO_TEXT =
            List.of(
                    new Treatment.Tokenize("person"),
                    new Treatment.Partial(1, 1),
                    new Treatment.TextPrefix(2),
                    new Treatment.HierarchyLevel("wards", 1));

    private static final List<Treatment> OF_ONE_TYPE =
            List.of(
                    new Treatment.Keep(),
                    new TimeStep(1, TimeStep.Unit.DAY),
                    new Treatment.NumberBand(BigDecimal.TEN),
                    new Treatment.GridCell(BigDecimal.ONE),
                    new Treatment.Clamp(BigDecimal.ZERO, BigDecimal.TEN));

    @Test
    void tokensAndPartsAreText() {
        assertThat(INTO_TEXT)
                .allSatisfy(treatment ->
                        assertThat(GovernedType.of(ColumnType.BIGINT, treatment))
                                .isEqualTo(ColumnType.TEXT));
    }

    @Test
    void whateverElseKeepsTheType() {
        assertThat(OF_ONE_TYPE)
                .allSatisfy(treatment ->
                        assertThat(GovernedType.of(ColumnType.BIGINT, treatment))
                                .isEqualTo(ColumnType.BIGINT));
        assertThat(GovernedType.of(ColumnType.DATE, new Treatment.Blank()))
                .isEqualTo(ColumnType.DATE);
        assertThat(GovernedType.of(ColumnType.DATE, new Treatment.Constant("2026-01-01")))
                .isEqualTo(ColumnType.DATE);
        assertThat(GovernedType.of(ColumnType.DATE, new Treatment.Shift("person", 3)))
                .isEqualTo(ColumnType.DATE);
    }

    @Test
    void nullStaysNull() {
        for (var treatments : List.of(INTO_TEXT, OF_ONE_TYPE)) {
            assertThat(treatments)
                    .allMatch(treatment -> GovernedType.nullable(column("income"), treatment))
                    .noneMatch(treatment -> GovernedType.nullable(column("ward"), treatment));
        }
    }

    @Test
    void aBlankIsNullAndAConstantNever() {
        assertThat(GovernedType.nullable(column("ward"), new Treatment.Blank())).isTrue();
        assertThat(GovernedType.nullable(column("income"), new Treatment.Constant("0"))).isFalse();
    }

    @Test
    void aDayThatIsShiftedIsNullForARowWithoutASubject() {
        assertThat(GovernedType.nullable(column("born"), new Treatment.Shift("person", 3)))
                .isTrue();
    }

    private static Column column(String name) {
        var people = Objects.requireNonNull(Valley.POLICIES.city().datasets().get(Valley.PEOPLE));
        return Objects.requireNonNull(people.columns().get(name));
    }
}
