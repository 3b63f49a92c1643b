package city.gatehouse.engine.split;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Literals;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.grant.Treatment;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.NlsString;
import org.apache.calcite.util.TimestampString;

/**
 * A range of a generalized column is also one of the raw column, so that indexes, zone maps and
 * partitions serve (design, section 4). What a value is generalized to is at most the value, and
 * less than a step below it.
 *
 * <p>Of steps of time the range of the raw column can be the very same rows: a step begins at or
 * after a moment exactly where all that lies in it lies at or after the first step that does. Then
 * it takes the other's place. Otherwise it is asked for beside the other, which decides.
 */
final class RawRanges {
    /** More than rounding to nine decimals and floating arithmetic move a coordinate. */
    private static final BigDecimal COORDINATE_MARGIN = new BigDecimal("0.000001");

    private final RexBuilder builder;
    private final Set<String> rules;

    RawRanges(RexBuilder builder, Set<String> rules) {
        this.builder = builder;
        this.rules = rules;
    }

    /**
     * The scan with fewer rows, and the condition above it where that has still something to say;
     * empty where it says no raw range.
     */
    Optional<Relation> into(Relation.GovernedScan scan, RexNode condition) {
        if (!(condition instanceof RexCall call) || call.getOperands().size() != 2) {
            return Optional.empty();
        }
        var first = call.getOperands().getFirst();
        var second = call.getOperands().getLast();
        if (first instanceof RexInputRef column && isConstant(second)) {
            return into(scan, condition, column, call.getKind(), second);
        }
        return second instanceof RexInputRef column && isConstant(first)
                ? into(scan, condition, column, call.getKind().reverse(), first)
                : Optional.empty();
    }

    private Optional<Relation> into(
            Relation.GovernedScan scan,
            RexNode condition,
            RexInputRef column,
            SqlKind kind,
            RexNode value) {
        var governed = scan.columns().get(column.getIndex());
        boolean isSame = value.getType().getSqlTypeName() == column.getType().getSqlTypeName();
        if (governed.raw().size() != 1 || !isSame) {
            return Optional.empty();
        }
        var raw = raw(scan, governed.column());
        var same =
                governed.treatment() instanceof Treatment.TimeStep step
                        ? sameRows(scan, step, raw, kind, value)
                        : List.<RexNode>of();
        var bounds = same.isEmpty() ? bounds(governed, raw, kind, value) : same;
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        rules.add("a range of a generalized column is one of the raw column");
        var rows = new ArrayList<RexNode>(scan.rows().stream().toList());
        rows.addAll(bounds);
        var narrower =
                new Relation.GovernedScan(
                        scan.dataset(),
                        Optional.of(Connectives.allOf(builder, rows)),
                        scan.columns(),
                        scan.types());
        return Optional.of(
                same.isEmpty()
                        ? new Relation.Filter(narrower, condition, Optional.empty())
                        : narrower);
    }

    /**
     * What raw values of the very same rows fulfil; nothing where that is not proven. Stores have
     * no step for times near the beginning of what they hold, so a range has a beginning.
     */
    private List<RexNode> sameRows(
            Relation.GovernedScan scan,
            Treatment.TimeStep step,
            RexInputRef raw,
            SqlKind kind,
            RexNode value) {
        var moment = moment(value).filter(m -> isPlain(value) && isEveryday(m));
        if (moment.isEmpty()) {
            return List.of();
        }
        var start = step.startOf(moment.get());
        var next = step.next(start);
        var notBefore = start.equals(moment.get()) ? start : next;
        return switch (kind) {
            case GREATER_THAN_OR_EQUAL -> compared(GREATER_OR_EQUAL, raw, notBefore);
            case GREATER_THAN -> compared(GREATER_OR_EQUAL, raw, next);
            case LESS_THAN ->
                    begins(scan, raw) ? compared(LESS, raw, notBefore) : List.<RexNode>of();
            case LESS_THAN_OR_EQUAL ->
                    begins(scan, raw) ? compared(LESS, raw, next) : List.<RexNode>of();
            case EQUALS -> {
                var low = compared(GREATER_OR_EQUAL, raw, start);
                var high = compared(LESS, raw, next);
                yield start.equals(moment.get()) && !low.isEmpty() && !high.isEmpty()
                        ? List.of(low.getFirst(), high.getFirst())
                        : List.<RexNode>of();
            }
            default -> List.of();
        };
    }

    private List<RexNode> compared(SqlOperator operator, RexInputRef raw, LocalDateTime bound) {
        return literal(bound, raw.getType())
                .map(value -> List.of(compare(operator, raw, value)))
                .orElse(List.of());
    }

    /** Whether rows are asked for only from some moment on. */
    private static boolean begins(Relation.GovernedScan scan, RexInputRef raw) {
        return scan.rows().stream()
                .flatMap(rows -> Connectives.conjuncts(rows).stream())
                .anyMatch(row ->
                        row instanceof RexCall call
                                && call.getKind() == SqlKind.GREATER_THAN_OR_EQUAL
                                && call.getOperands().getFirst().equals(raw)
                                && moment(call.getOperands().getLast())
                                        .filter(RawRanges::isEveryday)
                                        .isPresent());
    }

    /** In years of four digits all stores have all steps. */
    private static boolean isEveryday(LocalDateTime moment) {
        return moment.getYear() >= 1 && moment.getYear() <= 9999;
    }

    /** Whether a moment is what it is written as, and of a clock that is the column's. */
    private static boolean isPlain(RexNode value) {
        var type = value.getType().getSqlTypeName();
        return (type == SqlTypeName.DATE || type == SqlTypeName.TIMESTAMP)
                && (value instanceof RexLiteral
                        || uncast(value)
                                .filter(l -> l.getType().getSqlTypeName() == SqlTypeName.DATE)
                                .isPresent());
    }

    /** Whether a condition says of a column where its values end. */
    static boolean ends(RexNode condition) {
        return condition instanceof RexCall call
                && (call.getKind() == SqlKind.LESS_THAN
                        || call.getKind() == SqlKind.LESS_THAN_OR_EQUAL)
                && call.getOperands().getFirst() instanceof RexInputRef;
    }

    private static boolean isConstant(RexNode node) {
        return RexUtil.isConstant(node) && Functions.isTotal(node);
    }

    private RexInputRef raw(Relation.GovernedScan scan, Column column) {
        int index = List.copyOf(scan.dataset().columns().values()).indexOf(column);
        var type = Types.relType(column.type(), column.nullable(), builder.getTypeFactory());
        return new RexInputRef(index, type);
    }

    private List<RexNode> bounds(
            Relation.GovernedColumn governed, RexInputRef raw, SqlKind kind, RexNode value) {
        var column = governed.column();
        var bounds = new ArrayList<RexNode>();
        if (kind == SqlKind.GREATER_THAN
                || kind == SqlKind.GREATER_THAN_OR_EQUAL
                || kind == SqlKind.EQUALS) {
            lowest(governed.treatment(), column, value)
                    .ifPresent(low -> bounds.add(compare(GREATER_OR_EQUAL, raw, low)));
        }
        if (kind == SqlKind.LESS_THAN
                || kind == SqlKind.LESS_THAN_OR_EQUAL
                || kind == SqlKind.EQUALS) {
            highest(governed.treatment(), column, value)
                    .ifPresent(high -> bounds.add(compare(LESS_OR_EQUAL, raw, high)));
        }
        return bounds;
    }

    private static final SqlOperator GREATER_OR_EQUAL = SqlStdOperatorTable.GREATER_THAN_OR_EQUAL;
    private static final SqlOperator LESS_OR_EQUAL = SqlStdOperatorTable.LESS_THAN_OR_EQUAL;
    private static final SqlOperator LESS = SqlStdOperatorTable.LESS_THAN;

    private RexNode compare(SqlOperator operator, RexNode raw, RexNode bound) {
        return builder.makeCall(operator, raw, bound);
    }

    /** The least raw value whose generalization is not below {@code value}. */
    private Optional<RexNode> lowest(Treatment treatment, Column column, RexNode value) {
        return switch (treatment) {
            case Treatment.TimeStep _ -> Optional.of(value);
            case Treatment.NumberBand _ ->
                    isExact(value) ? Optional.of(value) : Optional.<RexNode>empty();
            case Treatment.GridCell _ ->
                    isExact(value)
                            ? Optional.of(value)
                            : number(value)
                                    .flatMap(n ->
                                            literal(
                                                    n.subtract(COORDINATE_MARGIN),
                                                    value.getType()));
            case Treatment.TextPrefix _,
                    Treatment.HierarchyLevel _,
                    Treatment.Keep _,
                    Treatment.Blank _,
                    Treatment.Constant _,
                    Treatment.Partial _,
                    Treatment.Tokenize _,
                    Treatment.Shift _,
                    Treatment.Clamp _ ->
                    Optional.empty();
        };
    }

    /** A raw value above all whose generalization is not above {@code value}. */
    private Optional<RexNode> highest(Treatment treatment, Column column, RexNode value) {
        return switch (treatment) {
            case Treatment.TimeStep step ->
                    moment(value)
                            .map(moment -> after(moment, step))
                            .flatMap(end -> literal(end, value.getType()));
            case Treatment.NumberBand(BigDecimal width) when isExact(value) ->
                    number(value).flatMap(n -> literal(n.add(width), value.getType()));
            case Treatment.GridCell(BigDecimal degrees) ->
                    number(value)
                            .flatMap(n ->
                                    literal(
                                            n.add(degrees).add(COORDINATE_MARGIN),
                                            value.getType()));
            case Treatment.NumberBand _,
                    Treatment.TextPrefix _,
                    Treatment.HierarchyLevel _,
                    Treatment.Keep _,
                    Treatment.Blank _,
                    Treatment.Constant _,
                    Treatment.Partial _,
                    Treatment.Tokenize _,
                    Treatment.Shift _,
                    Treatment.Clamp _ ->
                    Optional.empty();
        };
    }

    private Optional<RexNode> literal(Object value, RelDataType type) {
        return Literals.of(builder, value, type);
    }

    private static LocalDateTime after(LocalDateTime moment, Treatment.TimeStep step) {
        int months = step.amount() * step.unit().months();
        // A date's step of less than a day is none; one day more than a step is above all.
        return months > 0
                ? moment.plusMonths(months).plusDays(1)
                : moment.plusSeconds(step.amount() * step.unit().seconds());
    }

    private static boolean isExact(RexNode value) {
        return org.apache.calcite.sql.type.SqlTypeUtil.isExactNumeric(value.getType());
    }

    private static Optional<BigDecimal> number(RexNode value) {
        var literal = uncast(value);
        if (literal.isEmpty() || literal.get().isNull()) {
            return Optional.empty();
        }
        return switch (literal.get().getValue()) {
            case BigDecimal number -> Optional.of(number);
            case Double number -> parsed(number.toString());
            case NlsString text -> parsed(text.getValue());
            case null, default -> Optional.empty();
        };
    }

    /** Of what is not a number, as infinity is none, there is no bound. */
    private static Optional<BigDecimal> parsed(String number) {
        try {
            return Optional.of(new BigDecimal(number));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> moment(RexNode value) {
        var literal = uncast(value).filter(l -> !l.isNull());
        return literal.flatMap(l ->
                switch (l.getType().getSqlTypeName()) {
                    case DATE ->
                            Optional.ofNullable(l.getValueAs(DateString.class))
                                    .map(d ->
                                            java.time.LocalDate.parse(d.toString()).atStartOfDay());
                    case TIMESTAMP, TIMESTAMP_TZ, TIMESTAMP_WITH_LOCAL_TIME_ZONE ->
                            Optional.ofNullable(l.getValueAs(TimestampString.class))
                                    .map(t -> LocalDateTime.parse(t.toString().replace(' ', 'T')));
                    default -> Optional.empty();
                });
    }

    private static Optional<RexLiteral> uncast(RexNode value) {
        var node = value;
        while (node instanceof RexCall call && call.getKind() == SqlKind.CAST) {
            node = call.getOperands().getFirst();
        }
        return node instanceof RexLiteral literal ? Optional.of(literal) : Optional.empty();
    }
}
