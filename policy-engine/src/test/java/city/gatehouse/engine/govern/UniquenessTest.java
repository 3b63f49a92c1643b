package city.gatehouse.engine.govern;

import static city.gatehouse.engine.govern.Expressions.BUILDER;
import static city.gatehouse.engine.govern.Expressions.INTEGER;
import static city.gatehouse.engine.govern.Expressions.TEXT;
import static city.gatehouse.engine.govern.Expressions.call;
import static city.gatehouse.engine.govern.Expressions.column;
import static city.gatehouse.engine.govern.Expressions.equal;
import static city.gatehouse.engine.govern.Expressions.number;
import static city.gatehouse.engine.govern.Expressions.text;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.relation.Relation;
import city.gatehouse.policy.catalog.DatasetName;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.junit.jupiter.api.Test;

/** In which columns no two rows of a relation are alike. */
class UniquenessTest {
    private static final Relation SCAN =
            new Relation.VisibleScan(
                    DatasetName.of("ref.wards"),
                    List.of("ward", "beds", "title"),
                    List.of(TEXT, INTEGER, TEXT));

    private static boolean isUnique(Relation relation, Integer... columns) {
        return Uniqueness.isProven(relation, Set.of(columns));
    }

    /** Groups by the first {@code keys} columns. */
    private static Relation.Aggregate groups(int... keys) {
        var indices = Arrays.stream(keys).boxed().toList();
        var types = indices.stream().map(SCAN.types()::get).toList();
        return new Relation.Aggregate(SCAN, indices, List.of(indices), List.of(), types);
    }

    private static Relation project(Relation input, RexNode... expressions) {
        return new Relation.Project(input, List.of(expressions), Optional.empty());
    }

    private static Relation.Values values(List<RelDataType> types, RexLiteral[]... rows) {
        return new Relation.Values(types, Arrays.stream(rows).map(ImmutableList::copyOf).toList());
    }

    private static RexLiteral[] row(RexLiteral... literals) {
        return literals;
    }

    @Test
    void nothingIsKnownOfATable() {
        assertThat(isUnique(SCAN, 0, 1, 2)).isFalse();
    }

    @Test
    void groupsAreUniqueInAllOfTheirKeys() {
        assertThat(isUnique(groups(0, 1), 0, 1)).isTrue();
        assertThat(isUnique(groups(0, 1), 0, 1, 2)).isTrue();
        assertThat(isUnique(groups(0, 1), 0)).isFalse();
        assertThat(isUnique(groups(0, 1), 1)).isFalse();
    }

    @Test
    void totalsBesideTheirPartsAreNotUnique() {
        var totals =
                new Relation.Aggregate(
                        SCAN, List.of(0), List.of(List.of(0), List.of()), List.of(), List.of(TEXT));

        assertThat(isUnique(totals, 0)).isFalse();
    }

    @Test
    void releasedGroupsAreUniqueInTheirKeys() {
        var released =
                new Relation.Release(SCAN, List.of(0), List.of(), List.of(), 5, List.of(TEXT));

        assertThat(isUnique(released, 0)).isTrue();
        assertThat(isUnique(released)).isFalse();
    }

    @Test
    void oneRowIsUniqueInNothing() {
        assertThat(isUnique(groups())).isTrue();
        assertThat(isUnique(limited(1))).isTrue();
        assertThat(isUnique(limited(2))).isFalse();
    }

    private static Relation limited(long rows) {
        return new Relation.Sort(SCAN, List.of(), OptionalLong.empty(), OptionalLong.of(rows));
    }

    @Test
    void whatIsSortedOrFilteredStaysUnique() {
        var condition = equal(column(0, TEXT), text("North"));
        var filtered = new Relation.Filter(groups(0, 1), condition, Optional.empty());
        var sorted =
                new Relation.Sort(
                        groups(0, 1), List.of(), OptionalLong.empty(), OptionalLong.empty());

        assertThat(isUnique(filtered, 0, 1)).isTrue();
        assertThat(isUnique(filtered, 0)).isFalse();
        assertThat(isUnique(sorted, 0, 1)).isTrue();
        assertThat(isUnique(sorted, 1)).isFalse();
    }

    @Test
    void aProjectionIsUniqueWhereItShowsTheKeys() {
        var turned = project(groups(0, 1), column(1, INTEGER), column(0, TEXT));

        assertThat(isUnique(turned, 0, 1)).isTrue();
        assertThat(isUnique(turned, 0)).isFalse();
        assertThat(isUnique(project(groups(0), column(0, TEXT), column(0, TEXT)), 1)).isTrue();
    }

    @Test
    void whatIsComputedFromAKeyIsNotTheKey() {
        var computed =
                project(
                        groups(1),
                        call(SqlStdOperatorTable.ABS, column(0, INTEGER)),
                        column(0, INTEGER));

        assertThat(isUnique(computed, 0)).isFalse();
        assertThat(isUnique(computed, 1)).isTrue();
    }

    @Test
    void setsAreUniqueInAllColumnsAndBagsAreNot() {
        assertThat(isUnique(union(false), 0, 1, 2)).isTrue();
        assertThat(isUnique(union(false), 0, 1)).isFalse();
        assertThat(isUnique(union(true), 0, 1, 2)).isFalse();
    }

    private static Relation union(boolean all) {
        return new Relation.SetOperation(
                Relation.SetOperation.Kind.UNION, all, List.of(SCAN, SCAN), SCAN.types());
    }

    @Test
    void ofValuesItCanBeSeen() {
        var wards =
                values(
                        List.of(TEXT, INTEGER),
                        row(text("North"), number(1)),
                        row(text("South"), number(1)));

        assertThat(isUnique(wards, 0)).isTrue();
        assertThat(isUnique(wards, 0, 1)).isTrue();
        assertThat(isUnique(wards, 1)).isFalse();
    }

    @Test
    void valuesThatCompareEqualAreAlike() {
        var numbers = values(List.of(INTEGER), row(number(1)), row(decimal("1.0")));
        var tens = values(List.of(INTEGER), row(number(10)), row(decimal("10.5")));

        assertThat(isUnique(numbers, 0)).isFalse();
        assertThat(isUnique(tens, 0)).isTrue();
    }

    @Test
    void twoNullsAreAlike() {
        var unknown = BUILDER.makeNullLiteral(TEXT);

        assertThat(isUnique(values(List.of(TEXT), row(unknown), row(unknown)), 0)).isFalse();
        assertThat(isUnique(values(List.of(TEXT), row(unknown), row(text("North"))), 0)).isTrue();
    }

    private static RexLiteral decimal(String value) {
        return BUILDER.makeExactLiteral(new BigDecimal(value));
    }
}
