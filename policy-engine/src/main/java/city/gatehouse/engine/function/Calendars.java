package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** Dates and times far enough from the ends of what stores can hold. */
final class Calendars {
    private static final BigDecimal FAR_MONTHS = BigDecimal.valueOf(12_000L * 10);
    private static final BigDecimal FAR_MILLISECONDS =
            BigDecimal.valueOf(86_400_000L).multiply(BigDecimal.valueOf(36_500_000L));

    private static final DateTimeFormatter TIMESTAMP =
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuu-MM-dd' 'HH:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
                    .toFormatter(java.util.Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Calendars() {}

    /**
     * A literal of the years 1 to 9999, or one moved by a literal interval of less than 10,000
     * years.
     */
    static boolean isUsual(RexNode node) {
        return switch (node) {
            case RexLiteral literal -> SqlTypeUtil.isDatetime(literal.getType());
            case RexCall call when call.getKind() == SqlKind.CAST ->
                    isUsual(call.getOperands().getFirst())
                            && SqlTypeUtil.isDatetime(call.getType());
            case RexCall call
                    when call.getKind() == SqlKind.PLUS || call.getKind() == SqlKind.MINUS ->
                    call.getOperands().getFirst() instanceof RexLiteral from
                            && SqlTypeUtil.isDatetime(from.getType())
                            && isShort(call.getOperands().get(1));
            case RexCall call when Functions.isInstant(call.getOperator()) -> true;
            default -> false;
        };
    }

    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return text.length() == 10;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static boolean isTimestamp(String text) {
        try {
            LocalDateTime.parse(text.replace('T', ' '), TIMESTAMP);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A literal interval, or number of days, of less than 10,000 years. */
    static boolean isShort(RexNode node) {
        if (!(node instanceof RexLiteral literal)
                || !SqlTypeUtil.isInterval(literal.getType())
                        && !CommonType.isWhole(literal.getType())) {
            return false;
        }
        var value = literal.getValueAs(BigDecimal.class);
        if (value == null) {
            return true;
        }
        var far =
                switch (literal.getType().getSqlTypeName()) {
                    case INTERVAL_YEAR, INTERVAL_MONTH, INTERVAL_YEAR_MONTH -> FAR_MONTHS;
                    case TINYINT, SMALLINT, INTEGER -> BigDecimal.valueOf(3_650_000L);
                    default -> FAR_MILLISECONDS;
                };
        return value.abs().compareTo(far) <= 0;
    }
}
