package city.gatehouse.engine.relation;

import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.Treatment;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.rex.RexVisitorImpl;

/**
 * A relation. Columns are counted from 0; expressions refer to the columns of the input, or of both
 * inputs one after the other, with RexInputRef. A correlation names the input's row for the
 * subqueries in the node's expressions.
 */
public sealed interface Relation {
    /** The types of the columns, in order. */
    List<RelDataType> types();

    /** What it is computed from. */
    List<Relation> inputs();

    default int width() {
        return types().size();
    }

    /** A dataset as its caller sees it. Governing replaces it. */
    record VisibleScan(DatasetName dataset, List<String> columns, List<RelDataType> types)
            implements Relation {
        public VisibleScan {
            columns = List.copyOf(columns);
            types = List.copyOf(types);
        }

        @Override
        public List<Relation> inputs() {
            return List.of();
        }
    }

    /**
     * A table's governed view.
     *
     * @param rows over all raw columns of the dataset, in the catalog's order; always true where
     *     absent
     * @param columns of the view, in order
     */
    record GovernedScan(
            Dataset dataset,
            Optional<RexNode> rows,
            List<GovernedColumn> columns,
            List<RelDataType> types)
            implements Relation {
        public GovernedScan {
            columns = List.copyOf(columns);
            types = List.copyOf(types);
        }

        @Override
        public List<Relation> inputs() {
            return List.of();
        }
    }

    /**
     * A column of a governed view. A hidden one carries a subject's raw key for counting and is
     * never part of an answer.
     *
     * @param raw its raw columns: one, but for hidden composite keys
     */
    record GovernedColumn(List<Column> raw, Treatment treatment, boolean hidden) {
        public GovernedColumn {
            raw = List.copyOf(raw);
        }

        public Column column() {
            return raw.getFirst();
        }
    }

    /** A treated stream, in the residual query. */
    record StreamScan(
            String name,
            List<String> columns,
            List<RelDataType> types,
            List<ColumnType> columnTypes)
            implements Relation {
        @Override
        public List<Relation> inputs() {
            return List.of();
        }
    }

    record Values(List<RelDataType> types, List<ImmutableList<RexLiteral>> rows)
            implements Relation {
        public Values {
            types = List.copyOf(types);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Relation> inputs() {
            return List.of();
        }
    }

    /**
     * A row for each element of an array, none where it is NULL. The array is computed from a row
     * around it, or from nothing.
     */
    record Unnest(RexNode array, List<RelDataType> types) implements Relation {
        public Unnest {
            types = List.copyOf(types);
            if (types.size() != 1) {
                throw new IllegalArgumentException("an element is one column");
            }
        }

        @Override
        public List<Relation> inputs() {
            return List.of();
        }
    }

    record Project(Relation input, List<RexNode> expressions, Optional<CorrelationId> correlation)
            implements Relation {
        public Project {
            expressions = List.copyOf(expressions);
        }

        @Override
        public List<RelDataType> types() {
            return expressions.stream().map(RexNode::getType).toList();
        }

        @Override
        public List<Relation> inputs() {
            return List.of(input);
        }
    }

    record Filter(Relation input, RexNode condition, Optional<CorrelationId> correlation)
            implements Relation {
        @Override
        public List<RelDataType> types() {
            return input.types();
        }

        @Override
        public List<Relation> inputs() {
            return List.of(input);
        }
    }

    /**
     * @param types of the left columns, then the right ones; nullable where {@code kind} pads with
     *     NULL
     */
    record Join(
            Relation left, Relation right, Kind kind, RexNode condition, List<RelDataType> types)
            implements Relation {
        /** Which side's rows stay without a partner. */
        public enum Kind {
            INNER,
            LEFT,
            RIGHT,
            FULL
        }

        public Join {
            types = List.copyOf(types);
        }

        @Override
        public List<Relation> inputs() {
            return List.of(left, right);
        }
    }

    /**
     * For each row of {@code left} the rows of {@code right}, which refers to it by {@code
     * correlation}.
     */
    record Correlate(
            Relation left,
            Relation right,
            boolean outer,
            CorrelationId correlation,
            List<RelDataType> types)
            implements Relation {
        public Correlate {
            types = List.copyOf(types);
        }

        @Override
        public List<Relation> inputs() {
            return List.of(left, right);
        }
    }

    /**
     * Groups: the keys in order, then the calls.
     *
     * @param groupingSets each a part of {@code keys}; exactly one, equal to the keys, for an
     *     ordinary GROUP BY
     */
    record Aggregate(
            Relation input,
            List<Integer> keys,
            List<List<Integer>> groupingSets,
            List<AggregateCall> calls,
            List<RelDataType> types)
            implements Relation {
        public Aggregate {
            keys = List.copyOf(keys);
            groupingSets = groupingSets.stream().map(List::copyOf).toList();
            calls = List.copyOf(calls);
            types = List.copyOf(types);
        }

        public boolean isSimple() {
            return groupingSets.size() == 1 && groupingSets.getFirst().equals(keys);
        }

        /** The same groups of other rows. */
        public Aggregate over(Relation rows) {
            return new Aggregate(rows, keys, groupingSets, calls, types);
        }

        @Override
        public List<Relation> inputs() {
            return List.of(input);
        }
    }

    /**
     * Groups of subjects' rows with how many subjects are in them: the keys in order, then the
     * calls, then for each of {@code counts} an INTEGER that is {@link #NONE}, {@link #FEW} or
     * {@link #ENOUGH}. How the number is found out is the store's to choose; more than these three
     * cannot be told from it.
     *
     * @param atLeast how many distinct subjects are enough
     */
    record Release(
            Relation input,
            List<Integer> keys,
            List<AggregateCall> calls,
            List<SubjectCount> counts,
            int atLeast,
            List<RelDataType> types)
            implements Relation {
        /** No row. */
        public static final int NONE = 0;

        /** Rows, but of fewer subjects than are enough. */
        public static final int FEW = 1;

        /** At least as many distinct subjects as are asked for. */
        public static final int ENOUGH = 2;

        /**
         * The distinct values of a column that are not NULL.
         *
         * @param condition a BOOLEAN column that is true for the rows that count; all rows where
         *     absent
         */
        public record SubjectCount(int subject, OptionalInt condition) {}

        public Release {
            keys = List.copyOf(keys);
            calls = List.copyOf(calls);
            counts = List.copyOf(counts);
            types = List.copyOf(types);
            if (types.size() != keys.size() + calls.size() + counts.size()) {
                throw new IllegalArgumentException("a release has its keys, calls and counts");
            }
        }

        /** The same groups of other rows. */
        public Release over(Relation rows) {
            return new Release(rows, keys, calls, counts, atLeast, types);
        }

        /** The groups alone. */
        public Aggregate groups() {
            return new Aggregate(
                    input,
                    keys,
                    List.of(keys),
                    calls,
                    types.subList(0, keys.size() + calls.size()));
        }

        @Override
        public List<Relation> inputs() {
            return List.of(input);
        }
    }

    record Sort(Relation input, List<Key> keys, OptionalLong offset, OptionalLong fetch)
            implements Relation {
        /** One column to sort by. */
        public record Key(int column, boolean descending, boolean nullsFirst) {}

        public Sort {
            keys = List.copyOf(keys);
        }

        /** Keeps some rows only. */
        public boolean limits() {
            return offset.isPresent() || fetch.isPresent();
        }

        /** Other rows in the same order. */
        public Sort over(Relation rows) {
            return new Sort(rows, keys, offset, fetch);
        }

        @Override
        public List<RelDataType> types() {
            return input.types();
        }

        @Override
        public List<Relation> inputs() {
            return List.of(input);
        }
    }

    record SetOperation(Kind kind, boolean all, List<Relation> inputs, List<RelDataType> types)
            implements Relation {
        /** As in SQL. */
        public enum Kind {
            UNION,
            INTERSECT,
            EXCEPT
        }

        public SetOperation {
            inputs = List.copyOf(inputs);
            types = List.copyOf(types);
        }
    }

    /** What the expressions of this relation and all below it take from rows around it. */
    default Stream<RexFieldAccess> correlations() {
        var found = new ArrayList<RexFieldAccess>();
        var visitor =
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitFieldAccess(RexFieldAccess access) {
                        found.add(access);
                        return null;
                    }
                };
        tree().flatMap(relation -> relation.ownExpressions().stream())
                .forEach(expression -> expression.accept(visitor));
        return found.stream();
    }

    /** Whether anything in this relation refers to a row around it, and not to one inside. */
    default boolean isCorrelated() {
        var inside =
                tree().flatMap(relation -> relation.ownCorrelation().stream())
                        .collect(Collectors.toSet());
        return correlations()
                .anyMatch(access ->
                        !(access.getReferenceExpr() instanceof RexCorrelVariable variable)
                                || !inside.contains(variable.id));
    }

    private Optional<CorrelationId> ownCorrelation() {
        return switch (this) {
            case Project project -> project.correlation();
            case Filter filter -> filter.correlation();
            case Correlate correlate -> Optional.of(correlate.correlation());
            case VisibleScan _,
                    GovernedScan _,
                    StreamScan _,
                    Values _,
                    Unnest _,
                    Join _,
                    Aggregate _,
                    Release _,
                    Sort _,
                    SetOperation _ ->
                    Optional.empty();
        };
    }

    /** Whether there is never a second row: proven, or else false. */
    default boolean isOneRow() {
        return switch (this) {
            case Project project -> project.input().isOneRow();
            case Filter filter -> filter.input().isOneRow();
            case Aggregate aggregate -> aggregate.keys().isEmpty() && aggregate.isSimple();
            case Release release -> release.keys().isEmpty();
            case Sort sort -> sort.fetch().orElse(2) <= 1 || sort.input().isOneRow();
            case Values values -> values.rows().size() <= 1;
            case VisibleScan _,
                    GovernedScan _,
                    StreamScan _,
                    Unnest _,
                    Join _,
                    Correlate _,
                    SetOperation _ ->
                    false;
        };
    }

    /** What a column is in every row where the statement says so itself, whatever the data. */
    default Optional<RexNode> constant(int column) {
        return switch (this) {
            case Filter filter -> filter.input().constant(column);
            case Project project ->
                    switch (project.expressions().get(column)) {
                        case RexInputRef reference ->
                                project.input().constant(reference.getIndex());
                        case RexNode e when Subquery.in(e).isEmpty() && RexUtil.isConstant(e) ->
                                Optional.of(e);
                        case RexNode _ -> Optional.empty();
                    };
            case VisibleScan _,
                    GovernedScan _,
                    StreamScan _,
                    Unnest _,
                    Values _,
                    Join _,
                    Correlate _,
                    Aggregate _,
                    Release _,
                    Sort _,
                    SetOperation _ ->
                    Optional.empty();
        };
    }

    /** The expressions of this node itself. */
    default List<RexNode> ownExpressions() {
        return switch (this) {
            case Project project -> project.expressions();
            case Filter filter -> List.of(filter.condition());
            case Unnest unnest -> List.of(unnest.array());
            case Join join -> List.of(join.condition());
            case GovernedScan scan -> scan.rows().stream().toList();
            case Aggregate _,
                    Release _,
                    Sort _,
                    SetOperation _,
                    Values _,
                    VisibleScan _,
                    StreamScan _,
                    Correlate _ ->
                    List.of();
        };
    }

    /**
     * The same node over other inputs and with other expressions, of as many columns and with its
     * own types; what reads a table stays.
     */
    default Relation with(UnaryOperator<Relation> input, UnaryOperator<RexNode> expression) {
        return switch (this) {
            case Project p ->
                    new Project(
                            input.apply(p.input()),
                            p.expressions().stream().map(expression).toList(),
                            p.correlation());
            case Filter f ->
                    new Filter(
                            input.apply(f.input()),
                            expression.apply(f.condition()),
                            f.correlation());
            case Join j ->
                    new Join(
                            input.apply(j.left()),
                            input.apply(j.right()),
                            j.kind(),
                            expression.apply(j.condition()),
                            j.types());
            case Correlate c ->
                    new Correlate(
                            input.apply(c.left()),
                            input.apply(c.right()),
                            c.outer(),
                            c.correlation(),
                            c.types());
            case Unnest u -> new Unnest(expression.apply(u.array()), u.types());
            case Aggregate a -> a.over(input.apply(a.input()));
            case Release r -> r.over(input.apply(r.input()));
            case Sort s -> s.over(input.apply(s.input()));
            case SetOperation s ->
                    new SetOperation(
                            s.kind(), s.all(), s.inputs().stream().map(input).toList(), s.types());
            case VisibleScan _, GovernedScan _, StreamScan _, Values _ -> this;
        };
    }

    /** This relation and all below it, subqueries included. */
    default Stream<Relation> tree() {
        var below = inputs().stream().flatMap(Relation::tree);
        var inside =
                ownExpressions().stream()
                        .flatMap(e -> Subquery.in(e).stream())
                        .flatMap(s -> s.relation().tree());
        return Stream.of(Stream.of(this), below, inside).flatMap(s -> s);
    }
}
