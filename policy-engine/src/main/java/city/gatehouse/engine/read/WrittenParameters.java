package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/**
 * The values of parameters, written where their marks stand: for a statement in which a place does
 * not tell a parameter's type, or tells another than its value has. A value is a node of the tree,
 * never text of the statement.
 */
final class WrittenParameters extends SqlShuttle {
    private final List<@Nullable Object> values;
    private final boolean isTyped;
    private final BitSet seen = new BitSet();
    private boolean isWhole = true;

    private WrittenParameters(List<@Nullable Object> values, boolean isTyped) {
        this.values = values;
        this.isTyped = isTyped;
    }

    /**
     * The statement with a value for each mark.
     *
     * @param isTyped whether a number is of the type that its value has; else it is a literal like
     *     one of the statement, which some places demand
     * @return empty where there are not as many marks as values, or no literal stands for one
     */
    static Optional<SqlNode> in(SqlNode statement, List<@Nullable Object> values, boolean isTyped) {
        var writing = new WrittenParameters(values, isTyped);
        var written = statement.accept(writing);
        boolean isAll = writing.isWhole && writing.seen.cardinality() == values.size();
        return isAll ? Optional.ofNullable(written) : Optional.empty();
    }

    @Override
    public @Nullable SqlNode visit(SqlDynamicParam mark) {
        seen.set(mark.getIndex());
        var written =
                mark.getIndex() < values.size()
                        ? literal(values.get(mark.getIndex()), mark.getParserPosition())
                        : Optional.<SqlNode>empty();
        isWhole &= written.isPresent();
        return written.orElse(mark);
    }

    private Optional<SqlNode> literal(@Nullable Object value, SqlParserPos at) {
        return Optional.ofNullable(
                switch (value) {
                    case null -> SqlLiteral.createNull(at);
                    case Boolean truth -> SqlLiteral.createBoolean(truth, at);
                    case String text -> SqlLiteral.createCharString(text, at);
                    case Byte number -> whole(number, SqlTypeName.TINYINT, at);
                    case Short number -> whole(number, SqlTypeName.SMALLINT, at);
                    case Integer number -> whole(number, SqlTypeName.INTEGER, at);
                    case Long number -> whole(number, SqlTypeName.BIGINT, at);
                    case BigInteger number -> exact(new BigDecimal(number), at);
                    case BigDecimal number -> exact(number, at);
                    case Float number -> cast(number.toString(), SqlTypeName.REAL, at);
                    case Double number -> approximate(number, at);
                    case LocalDate day -> cast(day.toString(), SqlTypeName.DATE, at);
                    case LocalTime time -> cast(time.toString(), SqlTypeName.TIME, at);
                    case LocalDateTime time -> cast(time.toString(), SqlTypeName.TIMESTAMP, at);
                    default -> null;
                });
    }

    private SqlNode whole(Number value, SqlTypeName type, SqlParserPos at) {
        var literal = exact(BigDecimal.valueOf(value.longValue()), at);
        return isTyped ? Calls.cast(literal, type, at) : literal;
    }

    private SqlNode approximate(double value, SqlParserPos at) {
        return isTyped || !Double.isFinite(value) || value < 0
                ? cast(Double.toString(value), SqlTypeName.DOUBLE, at)
                : SqlLiteral.createApproxNumeric(
                        BigDecimal.valueOf(value).toPlainString() + "E0", at);
    }

    private static SqlNode exact(BigDecimal value, SqlParserPos at) {
        var literal = SqlLiteral.createExactNumeric(value.abs().toPlainString(), at);
        return value.signum() < 0 ? call(SqlStdOperatorTable.UNARY_MINUS, at, literal) : literal;
    }

    private static SqlNode cast(String text, SqlTypeName type, SqlParserPos at) {
        return Calls.cast(SqlLiteral.createCharString(text, at), type, at);
    }
}
