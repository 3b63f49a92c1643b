package city.gatehouse.engine.dialect;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.TimeZone;
import org.apache.calcite.avatica.util.ByteString;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.TimeString;
import org.apache.calcite.util.TimestampString;
import org.apache.calcite.util.TimestampWithTimeZoneString;

/** Literals as DuckDB reads them. */
class DuckDbLiterals {
    private static final BigDecimal MILLISECONDS_OF_DAY = BigDecimal.valueOf(86_400_000L);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** With the literal's own type. */
    String typed(RexLiteral literal, StoreDialect dialect) {
        var type = literal.getType();
        if (literal.isNull()) {
            return type.getSqlTypeName() == SqlTypeName.NULL ? "NULL" : dialect.cast("NULL", type);
        }
        var plain = plain(literal, dialect);
        return switch (type.getSqlTypeName()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL ->
                    isNatural(plain, type) ? parenthesized(plain) : dialect.cast(plain, type);
            case REAL -> dialect.cast(plain, type);
            default -> parenthesized(plain);
        };
    }

    /** With the value alone. */
    String plain(RexLiteral literal, StoreDialect dialect) {
        if (literal.isNull()) {
            return typed(literal, dialect);
        }
        return switch (literal.getType().getSqlTypeName()) {
            case BOOLEAN -> value(literal, Boolean.class) ? "TRUE" : "FALSE";
            case TINYINT, SMALLINT, INTEGER, BIGINT ->
                    value(literal, BigDecimal.class).toBigIntegerExact().toString();
            case DECIMAL ->
                    value(literal, BigDecimal.class)
                            .setScale(literal.getType().getScale())
                            .toPlainString();
            case REAL, DOUBLE -> approximate(value(literal, Double.class));
            case VARCHAR, CHAR -> text(value(literal, String.class));
            case VARBINARY, BINARY -> binary(value(literal, ByteString.class).getBytes());
            case DATE -> "DATE '" + value(literal, DateString.class) + "'";
            case TIME -> "TIME '" + value(literal, TimeString.class) + "'";
            case TIMESTAMP -> "TIMESTAMP '" + value(literal, TimestampString.class) + "'";
            case TIMESTAMP_TZ -> instant(utc(literal), dialect, literal.getType());
            case UUID ->
                    dialect.cast(
                            "'" + value(literal, java.util.UUID.class) + "'", literal.getType());
            case INTERVAL_YEAR, INTERVAL_YEAR_MONTH, INTERVAL_MONTH ->
                    "INTERVAL '" + whole(value(literal, BigDecimal.class)) + "' MONTH";
            case INTERVAL_DAY,
                    INTERVAL_DAY_HOUR,
                    INTERVAL_DAY_MINUTE,
                    INTERVAL_DAY_SECOND,
                    INTERVAL_HOUR,
                    INTERVAL_HOUR_MINUTE,
                    INTERVAL_HOUR_SECOND,
                    INTERVAL_MINUTE,
                    INTERVAL_MINUTE_SECOND,
                    INTERVAL_SECOND ->
                    interval(value(literal, BigDecimal.class));
            default -> throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        };
    }

    /** Text in quotes; NUL and half characters have no place in DuckDB's text. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !isPair) {
                throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
            }
            i += isPair ? 1 : 0;
        }
        return "'" + text.replace("'", "''") + "'";
    }

    String binary(byte[] bytes) {
        var hex = HexFormat.of().withPrefix("\\x").formatHex(bytes);
        return "CAST('" + hex + "' AS BLOB)";
    }

    String approximate(double value) {
        var text = Double.toString(value);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "CAST('" + text + "' AS DOUBLE)";
        }
        return text.contains("E") ? text : text + "E0";
    }

    /** In days where it is whole days, else in seconds: DuckDB keeps the two apart. */
    private static String interval(BigDecimal milliseconds) {
        var days = milliseconds.divideAndRemainder(MILLISECONDS_OF_DAY);
        return days[1].signum() == 0
                ? "INTERVAL '" + whole(days[0]) + "' DAY"
                : "INTERVAL '" + milliseconds.divide(THOUSAND).toPlainString() + "' SECOND";
    }

    /** An instant that is given by the wall clock of UTC. */
    String instant(String utc, StoreDialect dialect, RelDataType type) {
        return "TIMESTAMP WITH TIME ZONE '" + utc + "+00'";
    }

    private static String utc(RexLiteral literal) {
        if (literal.getTypeName() == SqlTypeName.TIMESTAMP_WITH_LOCAL_TIME_ZONE) {
            return value(literal, TimestampString.class).toString();
        }
        var zoned = value(literal, TimestampWithTimeZoneString.class);
        return zoned.withTimeZone(TimeZone.getTimeZone("UTC")).getLocalTimestampString().toString();
    }

    private static String whole(BigDecimal value) {
        return value.toBigIntegerExact().toString();
    }

    private static String parenthesized(String plain) {
        return plain.startsWith("-") ? "(" + plain + ")" : plain;
    }

    /** Whether DuckDB reads the digits as this type without being told. */
    boolean isNatural(String plain, RelDataType type) {
        var value = new BigDecimal(plain);
        return switch (type.getSqlTypeName()) {
            case INTEGER -> true;
            case BIGINT ->
                    value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                            && value.signum() > 0;
            case DECIMAL -> {
                var digits = plain.replace("-", "");
                yield value.scale() > 0
                        && digits.length() - 1 == type.getPrecision()
                        && value.scale() == type.getScale();
            }
            default -> false;
        };
    }

    private static <T> T value(RexLiteral literal, Class<T> type) {
        var value = literal.getValueAs(type);
        if (value == null) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        }
        return value;
    }
}
