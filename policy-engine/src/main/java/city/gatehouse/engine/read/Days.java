package city.gatehouse.engine.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalLiteral;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUnknownLiteral;

/** The moments from one to another, in steps of days, hours, minutes or seconds. */
final class Days {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Days() {}

    static boolean isMoment(SqlNode node) {
        return node instanceof SqlUnknownLiteral literal
                && (literal.tag.equals("DATE") || literal.tag.equals("TIMESTAMP"));
    }

    static List<SqlNode> series(SqlCall call, int atMost) {
        var first = moment(call.operand(0));
        var last = moment(call.operand(1));
        var step = step(call.operand(2));
        if (step.isZero() || step.isNegative() || last.isBefore(first)) {
            throw refused(call);
        }
        var moments = new ArrayList<SqlNode>();
        for (var at = first; !at.isAfter(last); at = at.plus(step)) {
            if (moments.size() == atMost) {
                throw Calls.refused(call, "a series of more than 1000 rows", "ask for fewer");
            }
            moments.add(
                    SqlLiteral.createUnknown(
                            "TIMESTAMP", WRITTEN.format(at), call.getParserPosition()));
        }
        return moments;
    }

    private static LocalDateTime moment(SqlNode node) {
        try {
            if (node instanceof SqlUnknownLiteral literal && isMoment(node)) {
                var text = literal.getValueAs(String.class);
                return literal.tag.equals("DATE")
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text, WRITTEN);
            }
        } catch (DateTimeException _) {
            throw refused(node);
        }
        throw refused(node);
    }

    private static Duration step(SqlNode node) {
        if (node instanceof SqlIntervalLiteral literal
                && literal.getValue() instanceof SqlIntervalLiteral.IntervalValue value
                && !value.getIntervalQualifier().isYearMonth()
                && value.getIntervalLiteral().matches("\\d{1,9}")) {
            var amount = new BigDecimal(value.getIntervalLiteral());
            var unit = value.getIntervalQualifier().getUnit();
            return Duration.ofMillis(amount.multiply(unit.multiplier).longValueExact())
                    .multipliedBy(value.getSign());
        }
        throw refused(node);
    }

    private static RuntimeException refused(SqlNode node) {
        return Calls.refused(
                node,
                "this series of dates",
                "write two dates and a step of days or less as literals, such as INTERVAL '1 day'");
    }
}
