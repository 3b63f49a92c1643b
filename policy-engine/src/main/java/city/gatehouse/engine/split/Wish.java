package city.gatehouse.engine.split;

import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Literals;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * That of a relation only the rows are wanted whose column has one of the values that another
 * fragment's has.
 *
 * @param column of the relation
 * @param type of the values
 */
record Wish(int column, Reduction.Key key, RelDataType type) {
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    /** The same of a relation where the column is at another place. */
    Wish moved(int by) {
        return new Wish(column + by, key, type);
    }

    /** What {@code condition}, over streams, wants of its rows by IN. */
    static List<Wish> of(RexNode condition) {
        return Connectives.conjuncts(condition).stream().flatMap(Wish::in).toList();
    }

    private static Stream<Wish> in(RexNode condition) {
        return condition instanceof RexCall call
                        && call.getOperator() instanceof Subquery subquery
                        && subquery.form() == Subquery.Form.IN
                        && call.getOperands().size() == 1
                        && call.getOperands().getFirst() instanceof RexInputRef own
                ? of(own, subquery.relation(), 0).stream()
                : Stream.empty();
    }

    /** That {@code own} equals a column of {@code streamed}, which is read before. */
    static Optional<Wish> of(RexInputRef own, Relation streamed, int column) {
        var type = streamed.types().get(column);
        return isComparable(own.getType(), type)
                ? key(streamed, column).map(key -> new Wish(own.getIndex(), key, type))
                : Optional.empty();
    }

    private static boolean isComparable(RelDataType one, RelDataType other) {
        return CommonType.isWhole(one) && CommonType.isWhole(other)
                || CommonType.isText(one) && CommonType.isText(other)
                || one.getSqlTypeName() == SqlTypeName.DATE
                        && other.getSqlTypeName() == SqlTypeName.DATE;
    }

    /** Where the values of a column come from: there are no others in it but NULL. */
    private static Optional<Reduction.Key> key(Relation streamed, int column) {
        return switch (streamed) {
            case Relation.StreamScan scan ->
                    Optional.of(new Reduction.Key(scan.name(), scan.columns().get(column)));
            case Relation.Filter filter -> key(filter.input(), column);
            case Relation.Sort sort -> key(sort.input(), column);
            case Relation.Project project
                    when project.expressions().get(column) instanceof RexInputRef reference ->
                    key(project.input(), reference.getIndex());
            case Relation.Join join -> {
                int left = join.left().width();
                yield column < left ? key(join.left(), column) : key(join.right(), column - left);
            }
            default -> Optional.empty();
        };
    }

    /** Some value, to find out whether a store can be asked. */
    List<Object> example() {
        return List.of(type.getSqlTypeName() == SqlTypeName.DATE ? "2000-01-01" : "1");
    }

    /** The condition on the rows of a relation; empty where a value cannot be written. */
    Optional<RexNode> condition(Relation relation, List<Object> values) {
        var own = new RexInputRef(column, relation.types().get(column));
        var equalities = new ArrayList<RexNode>();
        for (var value : values) {
            var literal = Literals.of(BUILDER, value, type);
            if (literal.isEmpty()) {
                return Optional.empty();
            }
            equalities.add(BUILDER.makeCall(SqlStdOperatorTable.EQUALS, own, literal.get()));
        }
        return Optional.of(Connectives.anyOf(BUILDER, equalities));
    }
}
