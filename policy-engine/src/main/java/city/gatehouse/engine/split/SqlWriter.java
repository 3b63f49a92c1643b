package city.gatehouse.engine.split;

import city.gatehouse.engine.dialect.ExpressionWriter;
import city.gatehouse.engine.dialect.StoreDialect;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.GovernedColumn;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation.Direction;
import org.apache.calcite.rel.RelFieldCollation.NullDirection;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * A relation as SQL text of one store: nested selects with explicit columns {@code c0, c1, …} and
 * aliases that are unique in the whole statement. A filter and a projection over one table are
 * written into one select.
 */
final class SqlWriter {
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    private final StoreDialect dialect;
    private final City city;
    private final Map<CorrelationId, String> outer = new HashMap<>();
    private int aliases;

    SqlWriter(StoreDialect dialect, City city) {
        this.dialect = dialect;
        this.city = city;
    }

    /**
     * A select whose columns are {@code output}, named {@code c0, c1, …}, in the order of the root.
     */
    String write(Relation root, List<Integer> output) {
        return switch (root) {
            case Relation.Sort sort -> sorted(sort, block(sort.input()), output);
            case Relation.Project _,
                    Relation.Filter _,
                    Relation.Join _,
                    Relation.Correlate _,
                    Relation.Aggregate _,
                    Relation.Release _,
                    Relation.SetOperation _,
                    Relation.Unnest _,
                    Relation.Values _,
                    Relation.GovernedScan _,
                    Relation.StreamScan _,
                    Relation.VisibleScan _ ->
                    typed(block(root), root).select(output);
        };
    }

    /** Columns of the types that they are planned with, where the store's own could be wider. */
    private SqlBlock typed(SqlBlock block, Relation relation) {
        var types = relation.types();
        return block.with(
                IntStream.range(0, block.columns().size())
                        .mapToObj(i -> dialect.column(block.columns().get(i), types.get(i)))
                        .toList());
    }

    private String select(Relation relation) {
        return write(relation, IntStream.range(0, relation.width()).boxed().toList());
    }

    private SqlBlock block(Relation relation) {
        return switch (relation) {
            case Relation.GovernedScan scan -> scan(scan);
            case Relation.StreamScan scan -> stream(scan);
            case Relation.Filter filter -> filter(filter);
            case Relation.Project project -> project(project);
            case Relation.Join join -> join(join);
            case Relation.Correlate correlate -> correlate(correlate);
            case Relation.Aggregate aggregate -> nested(aggregate(aggregate), aggregate.width());
            case Relation.Release release -> nested(release(release), release.width());
            case Relation.Sort sort -> nested(select(sort), sort.width());
            case Relation.SetOperation operation -> nested(set(operation), operation.width());
            case Relation.Unnest unnest -> unnest(unnest);
            case Relation.Values values -> values(values);
            case Relation.VisibleScan _ ->
                    throw new IllegalStateException("only governed views are written");
        };
    }

    private SqlBlock scan(Relation.GovernedScan scan) {
        var alias = alias();
        var table =
                scan.dataset().table().stream()
                        .map(dialect::identifier)
                        .collect(Collectors.joining("."));
        var raw = scan.dataset().columns().values().stream().map(c -> stored(c, alias)).toList();
        var columns = scan.columns().stream().map(column -> treated(column, alias)).toList();
        var conditions = scan.rows().map(rows -> expression(rows, raw)).stream().toList();
        return new SqlBlock(dialect, table + " AS " + alias, columns, conditions, false);
    }

    private SqlBlock stream(Relation.StreamScan scan) {
        var named = named(dialect.identifier(scan.name()), scan.columns());
        var columns =
                IntStream.range(0, scan.width())
                        .mapToObj(i -> dialect.stored(named.columns().get(i), scan.types().get(i)))
                        .toList();
        return new SqlBlock(dialect, named.from(), columns, List.of(), false);
    }

    private String treated(GovernedColumn column, String alias) {
        var raw = column.raw().stream().map(c -> stored(c, alias)).toList();
        return raw.size() == 1
                ? dialect.treatment(
                        column.treatment(),
                        column.column().type(),
                        raw.getFirst(),
                        city.hierarchies())
                : dialect.rowText(raw);
    }

    private String stored(Column column, String alias) {
        return dialect.stored(
                alias + "." + dialect.identifier(column.name()),
                Types.relType(column.type(), column.nullable(), Types.factory()));
    }

    private SqlBlock filter(Relation.Filter filter) {
        var input = opened(filter.input(), filter.correlation());
        var conditions = new ArrayList<>(input.conditions());
        conditions.add(expression(filter.condition(), input.columns()));
        return new SqlBlock(dialect, input.from(), input.columns(), conditions, false);
    }

    private SqlBlock project(Relation.Project project) {
        var input = opened(project.input(), project.correlation());
        var columns =
                project.expressions().stream().map(e -> expression(e, input.columns())).toList();
        return new SqlBlock(
                dialect,
                input.from(),
                columns,
                input.conditions(),
                project.expressions().stream()
                        .anyMatch(e -> RexOver.containsOver(e) || !Subquery.in(e).isEmpty()));
    }

    /** The block of an input, as a select of its own where its columns must have names. */
    private SqlBlock opened(Relation relation, Optional<CorrelationId> correlation) {
        var block = block(relation);
        if (block.isOpen() && correlation.isEmpty()) {
            return block;
        }
        var all = IntStream.range(0, block.columns().size()).boxed().toList();
        return nested(block.select(all), block.columns().size(), correlation);
    }

    private SqlBlock unnest(Relation.Unnest unnest) {
        return naming("UNNEST(" + expression(unnest.array(), List.of()) + ")", List.of("c0"));
    }

    private SqlBlock nested(String select, int width) {
        return nested(select, width, Optional.empty());
    }

    private SqlBlock nested(String select, int width, Optional<CorrelationId> correlation) {
        var names = IntStream.range(0, width).mapToObj(i -> "c" + i).toList();
        var block = named("(" + select + ")", names);
        correlation.ifPresent(id -> outer.put(id, "t" + aliases));
        return block;
    }

    private SqlBlock named(String relation, List<String> names) {
        var alias = alias();
        return new SqlBlock(
                dialect, relation + " AS " + alias, columns(alias, names), List.of(), false);
    }

    /** A relation whose columns have no names yet. */
    private SqlBlock naming(String relation, List<String> names) {
        var alias = alias();
        var list = names.stream().map(dialect::identifier).collect(Collectors.joining(", "));
        return new SqlBlock(
                dialect,
                // In quotes, since before a bracket it would look like a function.
                relation + " AS " + dialect.identifier(alias) + "(" + list + ")",
                columns(alias, names),
                List.of(),
                false);
    }

    private List<String> columns(String alias, List<String> names) {
        return names.stream().map(name -> alias + "." + dialect.identifier(name)).toList();
    }

    private SqlBlock join(Relation.Join join) {
        if (join.kind() == Relation.Join.Kind.FULL && !dialect.hasFullJoin()) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_NODE));
        }
        var left = nested(select(join.left()), join.left().width());
        var right = nested(select(join.right()), join.right().width());
        var columns = new ArrayList<>(left.columns());
        columns.addAll(right.columns());
        var kind =
                switch (join.kind()) {
                    case INNER -> " INNER JOIN ";
                    case LEFT -> " LEFT JOIN ";
                    case RIGHT -> " RIGHT JOIN ";
                    case FULL -> " FULL JOIN ";
                };
        var from =
                left.from() + kind + right.from() + " ON " + expression(join.condition(), columns);
        return new SqlBlock(dialect, from, columns, List.of(), false);
    }

    private SqlBlock correlate(Relation.Correlate correlate) {
        var left =
                nested(
                        select(correlate.left()),
                        correlate.left().width(),
                        Optional.of(correlate.correlation()));
        var right = nested(select(correlate.right()), correlate.right().width());
        var columns = new ArrayList<>(left.columns());
        columns.addAll(right.columns());
        var kind = correlate.outer() ? " LEFT JOIN LATERAL " : " INNER JOIN LATERAL ";
        return new SqlBlock(
                dialect, left.from() + kind + right.from() + " ON TRUE", columns, List.of(), false);
    }

    private String aggregate(Relation.Aggregate aggregate) {
        var open = grouped(aggregate.input(), aggregate.keys());
        var input = aggregate.isSimple() ? open : told(open, aggregate.input(), aggregate.keys());
        var columns = groups(aggregate, input);
        return new SqlBlock(dialect, input.from(), columns, input.conditions(), true).select()
                + grouping(aggregate, input);
    }

    private String release(Relation.Release release) {
        return new ReleaseWriter(
                        dialect,
                        release,
                        () -> grouped(release.input(), release.keys()),
                        this::alias)
                .write(block -> groups(release.groups(), block));
    }

    /** What is grouped, with names for keys that would be read as the place of a column. */
    private SqlBlock grouped(Relation relation, List<Integer> keys) {
        var input = opened(relation, Optional.empty());
        return keys.stream().noneMatch(key -> isConstant(relation, key))
                ? input
                : named(input, relation, keys);
    }

    /**
     * Keys that are written alike are one in a grouping set, unless they have names; and in some
     * stores only names can be in one.
     */
    private SqlBlock told(SqlBlock input, Relation relation, List<Integer> keys) {
        long different = keys.stream().map(input.columns()::get).distinct().count();
        return different == keys.size() && dialect.hasExpressionsInGroupingSets()
                ? input
                : named(input, relation, keys);
    }

    /** What an aggregate takes as a constant, such as a separator, has to be written as one. */
    private SqlBlock named(SqlBlock input, Relation relation, List<Integer> keys) {
        var named = nested(input.select(), input.columns().size());
        return named.with(
                IntStream.range(0, relation.width())
                        .mapToObj(i ->
                                isConstant(relation, i) && !keys.contains(i)
                                        ? input.columns().get(i)
                                        : named.columns().get(i))
                        .toList());
    }

    private List<String> groups(Relation.Aggregate groups, SqlBlock input) {
        var columns = new ArrayList<String>();
        groups.keys().forEach(key -> columns.add(input.columns().get(key)));
        groups.calls().stream()
                .map(call -> withoutConstants(call, groups.input()))
                .forEach(call ->
                        columns.add(
                                dialect.aggregate(
                                        call,
                                        column -> taken(call, column, groups.input(), input),
                                        groups.input().types()::get)));
        return columns;
    }

    /** In the ORDER BY of a percentile a bare constant is taken for a place, or for a mistake. */
    private String taken(AggregateCall call, int column, Relation rows, SqlBlock input) {
        var written = input.columns().get(column);
        return call.getAggregation().isPercentile() && isConstant(rows, column)
                ? dialect.cast(written, rows.types().get(column))
                : written;
    }

    /** A constant orders nothing; a percentile is of what it is ordered by. */
    private static AggregateCall withoutConstants(AggregateCall call, Relation rows) {
        if (call.getAggregation().isPercentile()) {
            return call;
        }
        return call.withCollation(
                RelCollations.of(
                        call.getCollation().getFieldCollations().stream()
                                .filter(key -> !isConstant(rows, key.getFieldIndex()))
                                .toList()));
    }

    private static String grouping(Relation.Aggregate aggregate, SqlBlock input) {
        if (aggregate.isSimple()) {
            return aggregate.keys().isEmpty()
                    ? aggregate.calls().isEmpty() ? " GROUP BY ()" : ""
                    : " GROUP BY " + list(aggregate.keys(), input);
        }
        return aggregate.groupingSets().stream()
                .map(set -> "(" + list(set, input) + ")")
                .collect(Collectors.joining(", ", " GROUP BY GROUPING SETS (", ")"));
    }

    private static String list(List<Integer> keys, SqlBlock input) {
        return keys.stream().map(input.columns()::get).collect(Collectors.joining(", "));
    }

    /** In ORDER BY and GROUP BY a number would be read as the place of a column. */
    private static boolean isConstant(Relation relation, int column) {
        return relation.constant(column).isPresent();
    }

    private String sorted(Relation.Sort sort, SqlBlock input, List<Integer> output) {
        var open = input.isOpen() ? input : nested(input.select(range(sort.width())), sort.width());
        var sql = new StringBuilder(typed(open, sort).select(output));
        var keys =
                sort.keys().stream()
                        .filter(key -> !isConstant(sort.input(), key.column()))
                        .toList();
        if (!keys.isEmpty()) {
            sql.append(
                    keys.stream()
                            .map(key ->
                                    dialect.sortKey(
                                            open.columns().get(key.column()),
                                            sort.types().get(key.column()),
                                            key.descending()
                                                    ? Direction.DESCENDING
                                                    : Direction.ASCENDING,
                                            key.nullsFirst()
                                                    ? NullDirection.FIRST
                                                    : NullDirection.LAST))
                            .collect(Collectors.joining(", ", " ORDER BY ", "")));
        } else if (!sort.keys().isEmpty() && sort.limits()) {
            sql.append(dialect.orderOfEqualRows());
        }
        return sql.append(dialect.limit(sort.fetch(), sort.offset())).toString();
    }

    private static List<Integer> range(int width) {
        return IntStream.range(0, width).boxed().toList();
    }

    private String set(Relation.SetOperation operation) {
        var word = operation.kind().name() + (operation.all() ? " ALL " : " ");
        var parts = new ArrayList<String>();
        for (var input : operation.inputs()) {
            var block = nested(select(input), input.width());
            var list =
                    IntStream.range(0, operation.width())
                            .mapToObj(i ->
                                    same(
                                                    block.columns().get(i),
                                                    input.types().get(i),
                                                    operation.types().get(i))
                                            + " AS "
                                            + dialect.identifier("c" + i))
                            .collect(Collectors.joining(", "));
            parts.add("(SELECT " + list + block.tail() + ")");
        }
        return parts.stream().reduce((a, b) -> "(" + a + " " + word + b + ")").orElseThrow();
    }

    private SqlBlock values(Relation.Values values) {
        var types = values.types();
        var names = IntStream.range(0, types.size()).mapToObj(i -> "c" + i).toList();
        if (values.rows().isEmpty()) {
            var nulls =
                    IntStream.range(0, types.size())
                            .mapToObj(i ->
                                    nothing(types.get(i))
                                            + " AS "
                                            + dialect.identifier(names.get(i)))
                            .collect(Collectors.joining(", "));
            return nested(
                    "SELECT " + (nulls.isEmpty() ? "1" : nulls) + " WHERE FALSE", types.size());
        }
        var rows =
                values.rows().stream()
                        .map(row -> "(" + (types.isEmpty() ? "1" : row(row, types)) + ")")
                        .collect(Collectors.joining(", ", "(VALUES ", ")"));
        return types.isEmpty() ? naming(rows, List.of("c")).with(List.of()) : naming(rows, names);
    }

    private String row(List<RexLiteral> row, List<RelDataType> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i ->
                        same(expression(row.get(i), List.of()), row.get(i).getType(), types.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** An expression as a column of {@code type}. */
    private String same(String expression, RelDataType from, RelDataType type) {
        return isNull(type)
                        || !isNull(from) && dialect.storeType(from).equals(dialect.storeType(type))
                ? expression
                : dialect.cast(expression, type);
    }

    private String nothing(RelDataType type) {
        return isNull(type) ? "NULL" : dialect.cast("NULL", type);
    }

    /** Whether only NULL is of the type, which a store has no name for. */
    private static boolean isNull(RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.NULL;
    }

    private String expression(RexNode expression, List<String> columns) {
        return new ExpressionWriter(
                        dialect, BUILDER, columns::get, this::subquery, this::correlation)
                .write(expression);
    }

    private String subquery(RexCall call, List<String> operands) {
        if (!(call.getOperator() instanceof Subquery subquery)) {
            throw new IllegalStateException("subqueries are ours after validation");
        }
        checkCompared(call, subquery);
        var select = "(" + select(subquery.relation()) + ")";
        var row =
                operands.size() == 1
                        ? operands.getFirst()
                        : "(" + String.join(", ", operands) + ")";
        return switch (subquery.form()) {
            case SCALAR -> select;
            case EXISTS -> "(EXISTS " + select + ")";
            case IN -> "(" + row + " IN " + select + ")";
            case SOME ->
                    "("
                            + row
                            + " "
                            + subquery.comparison().orElseThrow().sql
                            + " ANY "
                            + select
                            + ")";
        };
    }

    private void checkCompared(RexCall call, Subquery subquery) {
        boolean inOrder =
                subquery.comparison()
                        .filter(comparison ->
                                comparison != SqlKind.EQUALS && comparison != SqlKind.NOT_EQUALS)
                        .isPresent();
        if (call.getOperands().size() > 1 && !dialect.hasRowsInSubqueries()) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_NODE));
        }
        for (var operand : call.getOperands()) {
            if (!dialect.comparesWithSubquery(operand.getType(), inOrder)) {
                throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_NODE));
            }
        }
    }

    private String correlation(RexFieldAccess access) {
        if (!dialect.hasCorrelation()) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_NODE));
        }
        if (!(access.getReferenceExpr() instanceof RexCorrelVariable variable)
                || !outer.containsKey(variable.id)) {
            throw new IllegalStateException("a correlation refers to a row around it");
        }
        return outer.get(variable.id)
                + "."
                + dialect.identifier("c" + access.getField().getIndex());
    }

    private String alias() {
        return "t" + (++aliases);
    }
}
