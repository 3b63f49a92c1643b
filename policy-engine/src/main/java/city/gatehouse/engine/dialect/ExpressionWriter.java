package city.gatehouse.engine.dialect;

import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Writes expressions in a store's SQL. Every expression comes out in parentheses or as a call, so
 * that it means the same wherever it stands, and with the type that the plan says it has.
 */
public final class ExpressionWriter {
    private static final int LONG_CHAIN = 64;

    private final StoreDialect dialect;
    private final RexBuilder builder;
    private final IntFunction<String> inputReference;
    private final BiFunction<RexCall, List<String>, String> subquery;
    private final Function<RexFieldAccess, String> correlation;
    private final WindowWriter windows;

    public ExpressionWriter(
            StoreDialect dialect,
            RexBuilder builder,
            IntFunction<String> inputReference,
            BiFunction<RexCall, List<String>, String> subquery,
            Function<RexFieldAccess, String> correlation) {
        this.dialect = dialect;
        this.builder = builder;
        this.inputReference = inputReference;
        this.subquery = subquery;
        this.correlation = correlation;
        this.windows = new WindowWriter(dialect, this);
    }

    /**
     * The expression in the store's SQL.
     *
     * @throws RefusedException for what is not of the library
     */
    public String write(RexNode node) {
        return switch (node) {
            case RexInputRef reference -> inputReference.apply(reference.getIndex());
            case RexLiteral literal when literal.getValue() instanceof Enum<?> word -> word.name();
            case RexLiteral literal -> dialect.literal(literal);
            case RexSubQuery query -> subquery.apply(query, write(query.getOperands()));
            case RexFieldAccess access -> correlation.apply(access);
            case RexOver over -> windows.write(over);
            case RexCall call when call.getOperator() instanceof Subquery ->
                    subquery.apply(call, write(call.getOperands()));
            case RexCall call -> call(call);
            default -> throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_NODE));
        };
    }

    List<String> write(List<? extends RexNode> nodes) {
        return nodes.stream().map(this::write).toList();
    }

    private String call(RexCall call) {
        return switch (call.getKind()) {
            case SEARCH -> write(RexUtil.expandSearch(builder, null, call));
            case CAST -> cast(call);
            case SAFE_CAST -> dialect.tryCast(write(call.getOperands().getFirst()), call.getType());
            case CASE -> choice(call);
            case EQUALS,
                    NOT_EQUALS,
                    LESS_THAN,
                    LESS_THAN_OR_EQUAL,
                    GREATER_THAN,
                    GREATER_THAN_OR_EQUAL,
                    IS_DISTINCT_FROM,
                    IS_NOT_DISTINCT_FROM ->
                    dialect.call(call, comparison(call));
            case OR -> oneOf(call).orElseGet(() -> chain(call));
            case AND -> chain(call);
            case PLUS, MINUS, TIMES, DIVIDE, MOD ->
                    dialect.call(call, mixed(call.getOperands(), call.getType()));
            default ->
                    switch (call.getOperator().getName()) {
                        case "COALESCE", "IFNULL", "NULLIF", "GREATEST", "LEAST", "MOD" ->
                                dialect.call(call, mixed(call.getOperands(), call.getType()));
                        case "LIST_VALUE" ->
                                dialect.call(
                                        call,
                                        mixed(
                                                call.getOperands(),
                                                CommonType.element(call.getType())));
                        default -> dialect.call(call, write(call.getOperands()));
                    };
        };
    }

    /**
     * One value compared with several constants of a kind, where each comparison is said with
     * nothing but an equals sign: stores look a constant of many up at once.
     */
    private Optional<String> oneOf(RexCall or) {
        var constants = new LinkedHashSet<String>();
        var types = new HashSet<SqlTypeName>();
        var values = new HashSet<RexNode>();
        var written = "";
        for (var operand : or.getOperands()) {
            if (!(operand instanceof RexCall equal
                    && equal.getKind() == SqlKind.EQUALS
                    && equal.getOperands().getLast() instanceof RexLiteral literal
                    && !literal.isNull()
                    && Subquery.in(equal).isEmpty())) {
                return Optional.empty();
            }
            var sides = comparison(equal);
            written = sides.getFirst();
            values.add(equal.getOperands().getFirst());
            types.add(literal.getType().getSqlTypeName());
            constants.add(sides.getLast());
            var plain = "(" + written + " = " + sides.getLast() + ")";
            if (values.size() > 1
                    || types.size() > 1
                    || !dialect.call(equal, sides).equals(plain)) {
                return Optional.empty();
            }
        }
        return Optional.of("(" + written + " IN (" + String.join(", ", constants) + "))");
    }

    /** Parsers go as deep as a chain is long. */
    private String chain(RexCall call) {
        var operands = call.getOperands();
        if (operands.size() <= LONG_CHAIN) {
            return dialect.call(call, write(operands));
        }
        int half = operands.size() / 2;
        return dialect.call(
                call,
                Stream.of(operands.subList(0, half), operands.subList(half, operands.size()))
                        .map(part -> write(builder.makeCall(call.getOperator(), part)))
                        .toList());
    }

    /** Casts that only say whether NULL can be are not for stores. */
    private String cast(RexCall call) {
        var operand = call.getOperands().getFirst();
        var written = write(operand);
        var type = call.getType();
        return isSame(type, operand.getType())
                ? written
                : dialect.converted(written, operand.getType(), type);
    }

    private static boolean isSame(RelDataType one, RelDataType other) {
        return one.getSqlTypeName() == other.getSqlTypeName()
                && (one.getSqlTypeName() == SqlTypeName.ARRAY
                        ? isSame(CommonType.element(one), CommonType.element(other))
                        : one.getPrecision() == other.getPrecision()
                                && one.getScale() == other.getScale());
    }

    private List<String> comparison(RexCall call) {
        boolean areLiterals = call.getOperands().stream().allMatch(RexLiteral.class::isInstance);
        return call.getOperands().stream()
                .map(operand ->
                        operand instanceof RexLiteral literal && !areLiterals
                                ? dialect.plainLiteral(literal)
                                : write(operand))
                .toList();
    }

    private String choice(RexCall call) {
        var operands = call.getOperands();
        var values = new ArrayList<RexNode>();
        for (int i = 1; i < operands.size() - 1; i += 2) {
            values.add(operands.get(i));
        }
        values.add(operands.getLast());
        var written = mixed(values, call.getType());
        var choice = new StringBuilder("CASE");
        for (int i = 0; i < values.size() - 1; i++) {
            choice.append(" WHEN ").append(write(operands.get(2 * i)));
            choice.append(" THEN ").append(written.get(i));
        }
        return choice.append(" ELSE ").append(written.getLast()).append(" END").toString();
    }

    /**
     * A whole literal takes the type of a whole operand beside it in DuckDB, if it fits. Where the
     * plan says otherwise the literal is cast.
     */
    private List<String> mixed(List<RexNode> operands, RelDataType result) {
        var others =
                operands.stream()
                        .filter(o -> !(o instanceof RexLiteral))
                        .map(RexNode::getType)
                        .filter(CommonType::isWhole)
                        .toList();
        if (others.isEmpty()) {
            return write(operands);
        }
        var widest = CommonType.of(builder.getTypeFactory(), others).orElseThrow();
        boolean adapts = widest.getSqlTypeName() == result.getSqlTypeName();
        return operands.stream().map(operand -> adapted(operand, adapts)).toList();
    }

    private String adapted(RexNode operand, boolean adapts) {
        if (!(operand instanceof RexLiteral literal)
                || !CommonType.isWhole(literal.getType())
                || literal.getValueAs(BigDecimal.class) == null) {
            return write(operand);
        }
        return adapts
                ? dialect.plainLiteral(literal)
                : dialect.cast(dialect.plainLiteral(literal), literal.getType());
    }
}
