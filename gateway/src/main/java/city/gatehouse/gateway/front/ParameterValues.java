package city.gatehouse.gateway.front;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a client bound to a parameter into the form that the parameter's type has in {@link
 * city.gatehouse.engine.PlanRequest#parameters}, as far as that loses nothing. What does not fit is
 * left as it is, for the engine to refuse.
 */
public final class ParameterValues {
    private ParameterValues() {}

    /**
     * @throws RefusedException when a text is not a value of {@code type}
     */
    public static @Nullable Object as(ColumnType type, @Nullable Object value) {
        try {
            return switch (value) {
                case null -> null;
                case String text -> fromText(type, text);
                case Double number -> fromDouble(type, number);
                case Long number -> fromLong(type, number);
                case BigDecimal number -> fromDecimal(type, number);
                default -> value;
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            // Not the cause: its message quotes the value.
            throw new RefusedException(
                    Refusal.of(
                            RefusalCode.PARAMETER,
                            "a parameter is not a value of type " + SqlTypes.sqlName(type)));
        }
    }

    private static Object fromText(ColumnType type, String text) {
        return switch (type.kind()) {
            case TEXT, BINARY, JSON, ARRAY -> text;
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> LocalDateTime.parse(text.replace(' ', 'T'));
            case TIMESTAMP_WITH_TIME_ZONE -> instant(text.replace(' ', 'T'));
            case DECIMAL -> new BigDecimal(text);
            case REAL, DOUBLE -> Double.valueOf(text);
            case SMALLINT, INTEGER, BIGINT -> Long.valueOf(text);
            case BOOLEAN -> bool(text);
        };
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("not a truth value");
        };
    }

    private static Object fromDouble(ColumnType type, Double number) {
        if (type.kind() == ColumnType.Kind.DECIMAL) {
            // The shortest decimal that is this double: what the client wrote.
            return BigDecimal.valueOf(number);
        }
        return type.isWhole() && number == Math.rint(number) && Math.abs(number) <= 0x1p53
                ? (Object) number.longValue()
                : number;
    }

    private static Object fromLong(ColumnType type, Long number) {
        return switch (type.kind()) {
            case DECIMAL -> BigDecimal.valueOf(number);
            case REAL, DOUBLE -> number.doubleValue();
            default -> number;
        };
    }

    private static Object fromDecimal(ColumnType type, BigDecimal number) {
        return switch (type.kind()) {
            case REAL, DOUBLE -> number.doubleValue();
            case SMALLINT, INTEGER, BIGINT ->
                    number.stripTrailingZeros().scale() <= 0
                            ? (Object) number.longValueExact()
                            : number;
            default -> number;
        };
    }
}
