package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.compare.ArrowRows.Day;
import city.gatehouse.gateway.prove.compare.ArrowRows.Moment;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Family;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A value that occurs, as it is written and as it is bound.
 *
 * @param bound to a parameter
 */
public record Value(Literal literal, Object bound) {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** A value as it was read from a column. */
    public static Value of(Object read, Family family) {
        return switch (read) {
            case Boolean truth -> new Value(literal(truth ? "TRUE" : "FALSE", family), truth);
            case Long whole -> new Value(literal(whole.toString(), family), whole);
            case BigDecimal decimal -> new Value(literal(decimal.toPlainString(), family), decimal);
            case Double floating ->
                    new Value(
                            literal(new BigDecimal(floating.toString()).toPlainString(), family),
                            floating);
            case String text -> new Value(text(text), text);
            case Day(var days) -> {
                var date = LocalDate.ofEpochDay(days);
                yield new Value(literal("DATE '" + date + "'", family), date);
            }
            case Moment(var micros) -> {
                var time =
                        LocalDateTime.ofInstant(
                                Instant.EPOCH.plus(micros, ChronoUnit.MICROS), ZoneOffset.UTC);
                var written = (time.getNano() == 0 ? SECONDS : MICROS).format(time);
                yield new Value(literal("TIMESTAMP '" + written + "'", family), time);
            }
            default -> throw new IllegalArgumentException("no value of a column");
        };
    }

    /**
     * A value a little away from this one, such as a moment inside a step of a generalized time.
     *
     * @param steps how far, from 1
     */
    Value near(int steps) {
        var family = literal.family();
        return switch (bound) {
            case Long whole -> of(whole + steps, family);
            case BigDecimal decimal ->
                    of(decimal.add(BigDecimal.valueOf(steps, decimal.scale())), family);
            case Double floating when Double.isFinite(floating) ->
                    of(floating + steps / 1024.0, family);
            case LocalDate date -> of(new Day(date.toEpochDay() + steps), family);
            case LocalDateTime time -> of(new Moment(micros(time) + steps * 97_000_001L), family);
            case String text ->
                    steps % 2 == 0
                            ? of(text.toUpperCase(Locale.ROOT), family)
                            : of(text + " ", family);
            default -> this;
        };
    }

    private static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), time);
    }

    private static Literal literal(String text, Family family) {
        return new Literal(text, family);
    }

    static Literal text(String text) {
        return new Literal("'" + text.replace("'", "''") + "'", Family.TEXT);
    }
}
