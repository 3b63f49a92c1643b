package city.gatehouse.engine.validate;

import static city.gatehouse.policy.refusal.RefusalCode.PARAMETER;
import static city.gatehouse.policy.refusal.RefusalCode.UNSUPPORTED_NODE;

import city.gatehouse.engine.function.Nullness;
import city.gatehouse.engine.relation.Presence;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.core.Uncollect;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalCorrelate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalIntersect;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalMinus;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.logical.LogicalTableScan;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.util.ImmutableBitSet;
import org.jspecify.annotations.Nullable;

/** Calcite's tree to ours. What is not listed here is refused. */
final class Conversion {
    /** Every kind of node that becomes a relation. */
    static final Set<Class<? extends RelNode>> ANSWERED =
            Set.of(
                    LogicalTableScan.class,
                    LogicalProject.class,
                    LogicalFilter.class,
                    LogicalJoin.class,
                    LogicalAggregate.class,
                    LogicalSort.class,
                    LogicalUnion.class,
                    LogicalIntersect.class,
                    LogicalMinus.class,
                    LogicalValues.class,
                    LogicalCorrelate.class,
                    Uncollect.class);

    private final RexBuilder builder;
    private final Bindings bindings;
    private final Expressions expressions = new Expressions();

    Conversion(RexBuilder builder, Bindings bindings) {
        this.builder = builder;
        this.bindings = bindings;
    }

    Relation convert(RelNode node) {
        return switch (node) {
            case TableScan scan -> scan(scan);
            case Uncollect uncollect -> unnest(uncollect);
            case LogicalProject project ->
                    new Relation.Project(
                            convert(project.getInput()),
                            expressions(project.getProjects()),
                            correlation(project.getVariablesSet()));
            case LogicalFilter filter ->
                    new Relation.Filter(
                            convert(filter.getInput()),
                            filter.getCondition().accept(expressions),
                            correlation(filter.getVariablesSet()));
            case LogicalJoin join -> join(join);
            case LogicalAggregate aggregate -> aggregate(aggregate);
            case LogicalSort sort ->
                    new Relation.Sort(
                            convert(sort.getInput()),
                            sort.getCollation().getFieldCollations().stream()
                                    .map(Conversion::sortKey)
                                    .toList(),
                            count(sort.offset),
                            count(sort.fetch));
            case LogicalUnion union -> set(Relation.SetOperation.Kind.UNION, union);
            case LogicalIntersect intersect -> set(Relation.SetOperation.Kind.INTERSECT, intersect);
            case LogicalMinus minus -> set(Relation.SetOperation.Kind.EXCEPT, minus);
            case LogicalValues values ->
                    new Relation.Values(types(values), List.copyOf(values.getTuples()));
            case LogicalCorrelate correlate -> correlate(correlate);
            default ->
                    throw RefusedNodes.form(node.getClass())
                            .map(Conversion::refused)
                            .orElseGet(() -> refused(node.getRelTypeName()));
        };
    }

    private static Relation scan(TableScan scan) {
        var table = scan.getTable().unwrap(VisibleCatalog.VisibleTable.class);
        if (table == null) {
            throw refused("this table");
        }
        return new Relation.VisibleScan(
                table.dataset(), scan.getRowType().getFieldNames(), types(scan));
    }

    private Relation unnest(Uncollect uncollect) {
        if (uncollect.withOrdinality
                || !(uncollect.getInput() instanceof LogicalProject project)
                || project.getProjects().size() != 1
                || !(project.getInput() instanceof LogicalValues values)
                || values.getTuples().size() != 1) {
            throw refused("this form of UNNEST");
        }
        return new Relation.Unnest(
                project.getProjects().getFirst().accept(expressions), types(uncollect));
    }

    private Relation join(LogicalJoin join) {
        var kind =
                switch (join.getJoinType()) {
                    case INNER -> Relation.Join.Kind.INNER;
                    case LEFT -> Relation.Join.Kind.LEFT;
                    case RIGHT -> Relation.Join.Kind.RIGHT;
                    case FULL -> Relation.Join.Kind.FULL;
                    case SEMI, ANTI, ASOF, LEFT_ASOF, LEFT_MARK ->
                            throw refused(join.getJoinType() + " JOIN");
                };
        if (!join.getVariablesSet().isEmpty()) {
            return correlated(join, kind);
        }
        return new Relation.Join(
                convert(join.getLeft()),
                convert(join.getRight()),
                kind,
                join.getCondition().accept(expressions),
                types(join));
    }

    /** Of an inner join the condition can as well choose among the pairs. */
    private Relation correlated(LogicalJoin join, Relation.Join.Kind kind) {
        if (kind != Relation.Join.Kind.INNER) {
            throw new RefusedException(
                    Refusal.of(
                                    UNSUPPORTED_NODE,
                                    "a correlated subquery in the condition of an outer join is not"
                                            + " answered here")
                            .help("put it into the WHERE of a subquery that is joined"));
        }
        var all = join.getCluster().getRexBuilder().makeLiteral(true);
        var pairs =
                new Relation.Join(
                        convert(join.getLeft()), convert(join.getRight()), kind, all, types(join));
        return new Relation.Filter(
                pairs,
                join.getCondition().accept(expressions),
                correlation(join.getVariablesSet()));
    }

    private Relation correlate(LogicalCorrelate correlate) {
        if (correlate.getJoinType() != JoinRelType.INNER
                && correlate.getJoinType() != JoinRelType.LEFT) {
            throw refused(correlate.getJoinType() + " LATERAL");
        }
        return new Relation.Correlate(
                convert(correlate.getLeft()),
                convert(correlate.getRight()),
                correlate.getJoinType() == JoinRelType.LEFT,
                correlate.getCorrelationId(),
                types(correlate));
    }

    private Relation aggregate(LogicalAggregate aggregate) {
        for (var call : aggregate.getAggCallList()) {
            if (call.isApproximate()
                    || call.distinctKeys != null
                    || !call.rexList.isEmpty()
                    || call.ignoreNulls()) {
                throw refused("this form of " + call.getAggregation().getName());
            }
        }
        var input = convert(aggregate.getInput());
        return new Relation.Aggregate(
                input,
                aggregate.getGroupSet().asList(),
                aggregate.getGroupSets().stream().map(ImmutableBitSet::asList).toList(),
                aggregate.getAggCallList().stream()
                        .map(call -> Presence.counted(Nullness.shown(call), input))
                        .toList(),
                types(aggregate));
    }

    private Relation set(Relation.SetOperation.Kind kind, SetOp operation) {
        return new Relation.SetOperation(
                kind,
                operation.all,
                operation.getInputs().stream().map(this::convert).toList(),
                types(operation));
    }

    private static Relation.Sort.Key sortKey(RelFieldCollation collation) {
        boolean nullsFirst =
                switch (collation.nullDirection) {
                    case FIRST -> true;
                    case LAST, UNSPECIFIED -> false;
                };
        return switch (collation.direction) {
            case ASCENDING, STRICTLY_ASCENDING ->
                    new Relation.Sort.Key(collation.getFieldIndex(), false, nullsFirst);
            case DESCENDING, STRICTLY_DESCENDING ->
                    new Relation.Sort.Key(collation.getFieldIndex(), true, nullsFirst);
            case CLUSTERED -> throw refused("CLUSTERED");
        };
    }

    private OptionalLong count(@Nullable RexNode node) {
        if (node == null) {
            return OptionalLong.empty();
        }
        if (node.accept(expressions) instanceof RexLiteral literal) {
            if (literal.isNull()) {
                return OptionalLong.empty();
            }
            var count = literal.getValueAs(BigDecimal.class);
            if (count != null
                    && count.signum() >= 0
                    && count.scale() <= 0
                    && count.toBigInteger().bitLength() < 63) {
                return OptionalLong.of(count.longValue());
            }
        }
        throw new RefusedException(
                Refusal.of(PARAMETER, "LIMIT and OFFSET take a whole number from 0"));
    }

    private List<RexNode> expressions(List<RexNode> nodes) {
        return nodes.stream().map(node -> node.accept(expressions)).toList();
    }

    private static Optional<CorrelationId> correlation(Set<CorrelationId> variables) {
        if (variables.size() > 1) {
            throw refused("this correlation");
        }
        return variables.stream().findFirst();
    }

    private static List<RelDataType> types(RelNode node) {
        return node.getRowType().getFieldList().stream().map(RelDataTypeField::getType).toList();
    }

    private static RefusedException refused(String what) {
        return new RefusedException(Refusal.of(UNSUPPORTED_NODE, what + " is not answered here"));
    }

    /** Subqueries become ours, parameters and clock functions become literals. */
    private final class Expressions extends RexShuttle {
        @Override
        public RexNode visitDynamicParam(RexDynamicParam parameter) {
            return bindings.parameter(parameter);
        }

        @Override
        public RexNode visitCall(RexCall call) {
            return bindings.clock(call).orElseGet(() -> super.visitCall(Nullness.shown(call)));
        }

        @Override
        public RexNode visitSubQuery(RexSubQuery subquery) {
            var form =
                    switch (subquery.getKind()) {
                        case SCALAR_QUERY -> Subquery.Form.SCALAR;
                        case EXISTS -> Subquery.Form.EXISTS;
                        case IN -> Subquery.Form.IN;
                        case SOME -> Subquery.Form.SOME;
                        default -> throw refused(subquery.getKind().name());
                    };
            Optional<SqlKind> comparison =
                    subquery.getOperator() instanceof SqlQuantifyOperator quantify
                            ? Optional.of(quantify.comparisonKind)
                            : Optional.empty();
            var operands =
                    subquery.getOperands().stream().map(operand -> operand.accept(this)).toList();
            var rows = convert(subquery.rel);
            if (operands.size() > 1 && rows.isCorrelated()) {
                throw new RefusedException(
                        Refusal.of(
                                        UNSUPPORTED_NODE,
                                        "a row among those of a subquery that refers to the row"
                                                + " around it is not answered here")
                                .help("use EXISTS, or join the two"));
            }
            return Subquery.call(form, comparison, rows, subquery.getType(), operands, builder);
        }
    }
}
