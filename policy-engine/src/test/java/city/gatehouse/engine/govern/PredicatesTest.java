package city.gatehouse.engine.govern;

import static city.gatehouse.engine.govern.Expressions.BOOLEAN;
import static city.gatehouse.engine.govern.Expressions.INTEGER;
import static city.gatehouse.engine.govern.Expressions.TEXT;
import static city.gatehouse.engine.govern.Expressions.and;
import static city.gatehouse.engine.govern.Expressions.call;
import static city.gatehouse.engine.govern.Expressions.column;
import static city.gatehouse.engine.govern.Expressions.equal;
import static city.gatehouse.engine.govern.Expressions.isTrue;
import static city.gatehouse.engine.govern.Expressions.not;
import static city.gatehouse.engine.govern.Expressions.number;
import static city.gatehouse.engine.govern.Expressions.or;
import static city.gatehouse.engine.govern.Expressions.text;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.junit.jupiter.api.Test;

/** What is proven of two conditions, and what is not although it looks like it. */
class PredicatesTest {
    private static final RexInputRef AGE = column(0, INTEGER);
    private static final RexInputRef ROOMS = column(1, INTEGER);
    private static final RexInputRef WARD = column(2, TEXT);
    private static final RexInputRef URGENT = column(3, BOOLEAN);
    private static final RexNode UNKNOWN =
            Expressions.BUILDER.makeNullLiteral(Types.factory().createSqlType(SqlTypeName.INTEGER));

    private static RexNode below(int age) {
        return call(SqlStdOperatorTable.LESS_THAN, AGE, number(age));
    }

    private static RexNode atMost(int age) {
        return call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, AGE, number(age));
    }

    private static RexNode above(int age) {
        return call(SqlStdOperatorTable.GREATER_THAN, AGE, number(age));
    }

    private static RexNode atLeast(int age) {
        return call(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, AGE, number(age));
    }

    private static RexNode isNot(int age) {
        return call(SqlStdOperatorTable.NOT_EQUALS, AGE, number(age));
    }

    private static void assertStronger(RexNode a, RexNode b) {
        assertThat(Predicates.implies(a, b)).as("%s implies %s", a, b).isTrue();
        assertThat(Predicates.implies(b, a)).as("%s implies %s", b, a).isFalse();
    }

    private static void assertDisjoint(RexNode a, RexNode b, boolean expected) {
        assertThat(Predicates.areDisjoint(a, b)).as("%s, %s", a, b).isEqualTo(expected);
        assertThat(Predicates.areDisjoint(b, a)).as("%s, %s", b, a).isEqualTo(expected);
    }

    @Test
    void aConditionImpliesItself() {
        assertThat(Predicates.implies(URGENT, URGENT)).isTrue();
        assertThat(Predicates.implies(isTrue(URGENT), URGENT)).isTrue();
        assertThat(Predicates.implies(URGENT, isTrue(isTrue(URGENT)))).isTrue();
        assertThat(Predicates.implies(URGENT, not(URGENT))).isFalse();
    }

    @Test
    void anAndImpliesEachOfItsParts() {
        var both = and(URGENT, below(30));

        assertStronger(both, URGENT);
        assertStronger(both, below(30));
        assertStronger(both, below(40));
        assertStronger(and(both, equal(WARD, text("North"))), both);
        assertThat(Predicates.implies(both, and(URGENT, below(20)))).isFalse();
    }

    @Test
    void aSmallerRangeImpliesALargerOne() {
        assertStronger(below(20), below(30));
        assertStronger(below(30), atMost(30));
        assertStronger(above(30), atLeast(30));
        assertStronger(above(30), above(20));
        assertStronger(equal(AGE, number(30)), atMost(30));
        assertStronger(equal(AGE, number(30)), atLeast(30));
        assertStronger(equal(AGE, number(30)), isNot(20));
        assertStronger(below(20), isNot(20));
        assertStronger(above(20), isNot(20));
    }

    @Test
    void aComparisonReadsFromBothEnds() {
        assertThat(
                        Predicates.implies(
                                call(SqlStdOperatorTable.GREATER_THAN, number(20), AGE), below(20)))
                .isTrue();
        assertThat(
                        Predicates.implies(
                                call(SqlStdOperatorTable.GREATER_THAN, number(20), AGE), above(10)))
                .isFalse();
    }

    @Test
    void anOrIsTheUnionOfItsRanges() {
        var ends = or(below(10), above(60));

        assertStronger(below(10), ends);
        assertStronger(above(70), ends);
        assertStronger(or(below(5), above(70)), ends);
        assertDisjoint(ends, and(atLeast(10), atMost(60)), true);
        assertDisjoint(ends, and(atLeast(10), atMost(61)), false);
        assertDisjoint(ends, equal(AGE, number(30)), true);
        assertDisjoint(ends, equal(AGE, number(5)), false);
    }

    @Test
    void anOrOfDifferentColumnsIsNotUnderstood() {
        var mixed = or(below(10), call(SqlStdOperatorTable.LESS_THAN, ROOMS, number(10)));

        assertThat(Predicates.implies(below(5), mixed)).isFalse();
        assertDisjoint(mixed, above(20), false);
        assertDisjoint(or(below(10), URGENT), above(20), false);
    }

    @Test
    void conditionsOnAColumnAreTakenTogether() {
        var neither = and(isNot(1), isNot(2));
        var either = or(equal(AGE, number(1)), equal(AGE, number(2)));

        assertDisjoint(neither, either, true);
        assertDisjoint(neither, or(either, equal(AGE, number(3))), false);
        assertStronger(and(atLeast(10), atMost(20)), not(and(atLeast(30), atMost(40))));
        assertThat(Predicates.cover(List.of(neither, either))).isTrue();
        assertThat(Predicates.cover(List.of(neither, equal(AGE, number(1))))).isFalse();
        assertThat(Predicates.cover(List.of(and(neither, URGENT), either))).isFalse();
    }

    @Test
    void whatAnAndDeniesIsAllOfIt() {
        var both = and(URGENT, below(30));

        assertDisjoint(not(both), both, true);
        assertDisjoint(not(both), and(both, equal(WARD, text("North"))), true);
        assertDisjoint(not(both), URGENT, false);
        assertThat(Predicates.cover(List.of(not(both), both))).isTrue();
        assertThat(Predicates.cover(List.of(not(both), URGENT))).isFalse();
    }

    @Test
    void numbersAreComparedAsTheColumnIs() {
        var weight = column(4, Expressions.DOUBLE);
        var exact = Expressions.BUILDER.makeExactLiteral(new BigDecimal("0.1"));
        var floating = Expressions.BUILDER.makeApproxLiteral(0.1, Expressions.DOUBLE);
        var none = Expressions.BUILDER.makeApproxLiteral(-0.0, Expressions.DOUBLE);

        assertDisjoint(
                call(SqlStdOperatorTable.LESS_THAN, weight, exact),
                call(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, weight, floating),
                true);
        assertDisjoint(
                call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, weight, exact),
                call(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, weight, floating),
                false);
        assertDisjoint(equal(weight, none), equal(weight, number(0)), false);
    }

    @Test
    void aValueIsNotNull() {
        var missing = call(SqlStdOperatorTable.IS_NULL, AGE);
        var there = call(SqlStdOperatorTable.IS_NOT_NULL, AGE);

        assertDisjoint(missing, below(30), true);
        assertDisjoint(missing, there, true);
        assertDisjoint(missing, call(SqlStdOperatorTable.IS_NOT_NULL, ROOMS), false);
        assertDisjoint(missing, missing, false);
        assertStronger(below(30), there);
    }

    @Test
    void theRestOfARangeIsWhatIsNotInIt() {
        assertStronger(not(below(30)), atLeast(20));
        assertDisjoint(not(atMost(30)), below(30), true);
        assertDisjoint(not(below(30)), below(30), true);
        assertDisjoint(not(below(30)), below(31), false);
    }

    @Test
    void rangesThatDoNotMeetAreDisjoint() {
        assertDisjoint(below(20), atLeast(20), true);
        assertDisjoint(atMost(20), above(20), true);
        assertDisjoint(atMost(20), atLeast(20), false);
        assertDisjoint(equal(AGE, number(1)), equal(AGE, number(2)), true);
        assertDisjoint(equal(AGE, number(1)), isNot(1), true);
        assertDisjoint(equal(AGE, number(1)), isNot(2), false);
        assertDisjoint(and(URGENT, below(20)), and(above(30), URGENT), true);
        assertDisjoint(equal(WARD, text("North")), equal(WARD, text("South")), true);
        assertDisjoint(equal(WARD, text("North")), equal(WARD, text("North")), false);
    }

    @Test
    void aConditionAndItsNegationAreDisjoint() {
        assertDisjoint(URGENT, not(URGENT), true);
        assertDisjoint(isTrue(URGENT), not(isTrue(URGENT)), true);
        assertDisjoint(URGENT, URGENT, false);
        assertDisjoint(not(URGENT), not(URGENT), false);
        assertDisjoint(not(URGENT), below(20), false);
    }

    @Test
    void nothingIsProvenOfTwoColumns() {
        var fewRooms = call(SqlStdOperatorTable.LESS_THAN, ROOMS, number(10));

        assertThat(Predicates.implies(below(5), fewRooms)).isFalse();
        assertDisjoint(above(20), fewRooms, false);
        assertDisjoint(equal(AGE, ROOMS), isNot(3), false);
    }

    @Test
    void nothingIsProvenOfNull() {
        var unknown = equal(AGE, UNKNOWN);

        assertThat(Predicates.implies(unknown, below(20))).isFalse();
        assertDisjoint(unknown, below(20), false);
    }

    /** In a store 1.5 is between whole numbers, and a text is not compared as a number is. */
    @Test
    void literalsOfAnotherTypeAreReadAsNumbersAlone() {
        var half = Expressions.BUILDER.makeExactLiteral(new BigDecimal("1.5"));

        assertDisjoint(
                call(SqlStdOperatorTable.LESS_THAN, AGE, half),
                call(SqlStdOperatorTable.GREATER_THAN, AGE, half),
                true);
        assertThat(Predicates.implies(equal(AGE, number(1)), isNot(2))).isTrue();
        assertDisjoint(equal(AGE, text("1")), equal(AGE, text("2")), false);
    }
}
