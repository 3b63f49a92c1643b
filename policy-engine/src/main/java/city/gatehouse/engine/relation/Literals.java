package city.gatehouse.engine.relation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.NlsString;
import org.apache.calcite.util.TimeString;
import org.apache.calcite.util.TimestampString;
import org.jspecify.annotations.Nullable;

/** Literals made from values: exact, or none. */
public final class Literals {
    private Literals() {}

    /** A literal of {@code type} for {@code value}, or empty when the value is not of that type. */
    public static Optional<RexNode> of(
            RexBuilder builder, @Nullable Object value, RelDataType type) {
        if (value == null) {
            return Optional.of(
                    builder.makeNullLiteral(
                            builder.getTypeFactory().createTypeWithNullability(type, true)));
        }
        try {
            return Optional.of(
                    literal(
                            builder,
                            value,
                            builder.getTypeFactory().createTypeWithNullability(type, false)));
        } catch (DateTimeException
                | ArithmeticException
                | IllegalArgumentException
                | ClassCastException _) {
            // Whatever is wrong with the value, its text must not be part of a message.
            return Optional.empty();
        }
    }

    /** The moment {@code now} as a date, time or timestamp in UTC. */
    public static RexNode moment(RexBuilder builder, Instant now, RelDataType type) {
        return literal(
                builder,
                now.truncatedTo(ChronoUnit.MICROS),
                builder.getTypeFactory().createTypeWithNullability(type, false));
    }

    private static RexNode literal(RexBuilder builder, Object value, RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case BOOLEAN ->
                    builder.makeLiteral(
                            value instanceof String s ? bool(s) : (boolean) (Boolean) value,
                            type,
                            false);
            case TINYINT, SMALLINT, INTEGER, BIGINT -> {
                var number = number(value).setScale(0);
                long ignored = number.longValueExact();
                yield builder.makeLiteral(BigDecimal.valueOf(ignored), type, false);
            }
            case DECIMAL -> builder.makeExactLiteral(fitting(number(value), type), type);
            case FLOAT, REAL, DOUBLE ->
                    builder.makeAbstractCast(
                            type,
                            text(builder, Double.toString(number(value).doubleValue())),
                            false);
            case CHAR, VARCHAR -> text(builder, value.toString());
            case DATE ->
                    builder.makeDateLiteral(
                            new DateString(timestamp(value).toLocalDate().toString()));
            case TIME -> builder.makeTimeLiteral(time(value), 6);
            case TIMESTAMP -> builder.makeTimestampLiteral(timestampString(timestamp(value)), 6);
            case TIMESTAMP_TZ, TIMESTAMP_WITH_LOCAL_TIME_ZONE ->
                    builder.makeTimestampWithLocalTimeZoneLiteral(
                            timestampString(timestamp(value)), 6);
            // Read by the store, which tells what is none of them.
            case OTHER, ARRAY ->
                    builder.makeAbstractCast(type, text(builder, (String) value), false);
            case UUID ->
                    builder.makeAbstractCast(
                            type,
                            text(builder, UUID.fromString(value.toString()).toString()),
                            false);
            default -> throw new IllegalArgumentException("no literal of this type");
        };
    }

    /** A text literal whose type is VARCHAR, so that nothing is ever padded. */
    public static RexNode text(RexBuilder builder, String value) {
        var factory = builder.getTypeFactory();
        var type =
                factory.createTypeWithCharsetAndCollation(
                        factory.createSqlType(SqlTypeName.VARCHAR),
                        factory.getDefaultCharset(),
                        org.apache.calcite.sql.SqlCollation.IMPLICIT);
        return builder.makeLiteral(
                new NlsString(
                        value,
                        factory.getDefaultCharset().name(),
                        org.apache.calcite.sql.SqlCollation.IMPLICIT),
                type,
                false);
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("not a boolean");
        };
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal d -> d;
            case Double d -> BigDecimal.valueOf(d);
            case Float f -> new BigDecimal(Float.toString(f));
            case Number n -> BigDecimal.valueOf(n.longValue());
            case String s -> new BigDecimal(s);
            default -> throw new IllegalArgumentException("not a number");
        };
    }

    private static BigDecimal fitting(BigDecimal number, RelDataType type) {
        var scaled = number.setScale(Math.max(0, type.getScale()));
        if (scaled.precision() > type.getPrecision()) {
            throw new ArithmeticException("too large");
        }
        return scaled;
    }

    private static LocalDateTime timestamp(Object value) {
        return switch (value) {
            case LocalDateTime t -> t;
            case LocalDate d -> d.atStartOfDay();
            case Instant i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC);
            case OffsetDateTime o -> LocalDateTime.ofInstant(o.toInstant(), ZoneOffset.UTC);
            case String s ->
                    s.length() <= 10
                            ? LocalDate.parse(s).atStartOfDay()
                            : LocalDateTime.parse(s.replace(' ', 'T'));
            default -> throw new IllegalArgumentException("not a date or time");
        };
    }

    private static TimestampString timestampString(LocalDateTime value) {
        var exact = value.truncatedTo(ChronoUnit.MICROS);
        return new TimestampString(
                        exact.getYear(),
                        exact.getMonthValue(),
                        exact.getDayOfMonth(),
                        exact.getHour(),
                        exact.getMinute(),
                        exact.getSecond())
                .withNanos(exact.getNano());
    }

    private static TimeString time(Object value) {
        var time =
                switch (value) {
                    case LocalTime t -> t;
                    case Instant i -> LocalTime.ofInstant(i, ZoneOffset.UTC);
                    case String s -> LocalTime.parse(s);
                    default -> throw new IllegalArgumentException("not a time");
                };
        var exact = time.truncatedTo(ChronoUnit.MICROS);
        return new TimeString(exact.getHour(), exact.getMinute(), exact.getSecond())
                .withNanos(exact.getNano());
    }
}
