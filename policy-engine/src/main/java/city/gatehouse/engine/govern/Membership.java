package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * EXISTS over rows that are equal to the row around it in one column, as the question whether that
 * column is among theirs. It is true for the same rows, and never NULL.
 */
final class Membership {
    private final RexBuilder builder;
    private final CorrelationId around;
    private final List<RelDataType> types;

    /**
     * @param around names the row around the subquery
     * @param types of its columns
     */
    Membership(RexBuilder builder, CorrelationId around, List<RelDataType> types) {
        this.builder = builder;
        this.around = around;
        this.types = types;
    }

    /** Empty where EXISTS asks for something else. */
    Optional<RexNode> of(Relation existing) {
        return switch (existing) {
            case Relation.Project project -> of(project.input());
            case Relation.Sort sort when !sort.limits() -> of(sort.input());
            case Relation.Filter filter when filter.correlation().isEmpty() -> of(filter);
            case Relation.Filter _,
                    Relation.Sort _,
                    Relation.VisibleScan _,
                    Relation.GovernedScan _,
                    Relation.StreamScan _,
                    Relation.Unnest _,
                    Relation.Values _,
                    Relation.Join _,
                    Relation.Correlate _,
                    Relation.Aggregate _,
                    Relation.Release _,
                    Relation.SetOperation _ ->
                    Optional.empty();
        };
    }

    private Optional<RexNode> of(Relation.Filter filter) {
        var others = new ArrayList<RexNode>();
        var links = new ArrayList<RexCall>();
        for (var conjunct : Connectives.conjuncts(filter.condition())) {
            if (!Correlations.isCorrelated(conjunct)) {
                others.add(conjunct);
            } else if (conjunct instanceof RexCall call && call.getKind() == SqlKind.EQUALS) {
                links.add(call);
            } else {
                return Optional.empty();
            }
        }
        if (links.size() != 1 || filter.input().correlations().findAny().isPresent()) {
            return Optional.empty();
        }
        var first = links.getFirst().getOperands().getFirst();
        var second = links.getFirst().getOperands().getLast();
        return first instanceof RexInputRef column && second instanceof RexFieldAccess outer
                ? among(filter.input(), others, column, outer)
                : second instanceof RexInputRef column && first instanceof RexFieldAccess outer
                        ? among(filter.input(), others, column, outer)
                        : Optional.empty();
    }

    private Optional<RexNode> among(
            Relation rows, List<RexNode> others, RexInputRef column, RexFieldAccess outer) {
        if (!(outer.getReferenceExpr() instanceof RexCorrelVariable variable)
                || !variable.id.equals(around)) {
            return Optional.empty();
        }
        var some =
                others.isEmpty()
                        ? rows
                        : new Relation.Filter(
                                rows, Connectives.allOf(builder, others), Optional.empty());
        var values = new Relation.Project(some, List.of(column), Optional.empty());
        int index = outer.getField().getIndex();
        var factory = builder.getTypeFactory();
        var truth =
                factory.createTypeWithNullability(factory.createSqlType(SqlTypeName.BOOLEAN), true);
        var member =
                Subquery.call(
                        Subquery.Form.IN,
                        Optional.empty(),
                        values,
                        truth,
                        List.of(new RexInputRef(index, types.get(index))),
                        builder);
        return Optional.of(builder.makeCall(SqlStdOperatorTable.IS_TRUE, member));
    }
}
