package city.gatehouse.engine.govern;

import static city.gatehouse.engine.govern.Expressions.BOOLEAN;
import static city.gatehouse.engine.govern.Expressions.INTEGER;
import static city.gatehouse.engine.govern.Expressions.and;
import static city.gatehouse.engine.govern.Expressions.column;
import static city.gatehouse.engine.govern.Expressions.equal;
import static city.gatehouse.engine.govern.Expressions.not;
import static city.gatehouse.engine.govern.Expressions.number;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.govern.Part.Leftover;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.calcite.rex.RexNode;
import org.junit.jupiter.api.Test;

/** How many subjects two values of one group may differ by. */
class PartTest {
    private static final RexNode URGENT = column(0, BOOLEAN);
    private static final RexNode ONE = equal(column(1, INTEGER), number(1));
    private static final Part THERE =
            new Part(
                    column(2, BOOLEAN),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    OptionalInt.empty());

    private static Part chosen(RexNode choice) {
        return new Part(
                choice, Optional.of(choice), Optional.of(choice), true, OptionalInt.empty());
    }

    @Test
    void besideValuesThatAreThereOfThemselvesNobodyMayBeLeft() {
        assertThat(chosen(URGENT).outside(THERE)).isEqualTo(Leftover.NONE_OR_ENOUGH);
        assertThat(THERE.outside(THERE)).isEqualTo(Leftover.NONE_OR_ENOUGH);
    }

    @Test
    void besideAChoiceThereHaveToBeEnough() {
        assertThat(THERE.outside(chosen(URGENT))).isEqualTo(Leftover.ENOUGH);
        assertThat(chosen(ONE).outside(chosen(URGENT))).isEqualTo(Leftover.ENOUGH);
        assertThat(chosen(URGENT).outside(chosen(and(URGENT, ONE)))).isEqualTo(Leftover.ENOUGH);
    }

    @Test
    void withinAChoiceNobodyIsLeft() {
        assertThat(chosen(and(URGENT, ONE)).outside(chosen(URGENT)))
                .isEqualTo(Leftover.NONE_OR_ENOUGH);
    }

    @Test
    void apartFromAChoiceAllAreLeft() {
        assertThat(chosen(URGENT).outside(chosen(not(URGENT)))).isEqualTo(Leftover.ANY);
    }

    @Test
    void aChoiceThatIsNotUnderstoodMayBeAny() {
        var unclear =
                new Part(URGENT, Optional.empty(), Optional.empty(), true, OptionalInt.empty());

        assertThat(unclear.outside(chosen(URGENT))).isEqualTo(Leftover.ENOUGH);
        assertThat(chosen(URGENT).outside(unclear)).isEqualTo(Leftover.ENOUGH);
    }
}
