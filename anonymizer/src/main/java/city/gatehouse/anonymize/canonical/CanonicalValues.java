package city.gatehouse.anonymize.canonical;

import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * The canonical text of values as Java objects.
 *
 * <ul>
 *   <li>Numbers of every type: decimal digits without exponent, without trailing zeros after the
 *       point and without {@code -0}; so equal numbers have one text whatever their type. Only
 *       numbers of 10<sup>39</sup> and more, or with more than 38 decimals, have an exponent. REAL
 *       and DOUBLE: the shortest decimal that reads back as the same double; {@code NaN}, {@code
 *       Infinity}, {@code -Infinity}.
 *   <li>BOOLEAN: {@code true}, {@code false}.
 *   <li>DATE: {@code 2026-06-30}; TIME: {@code 08:15:00.000000}; TIMESTAMP: {@code 2026-06-30
 *       08:15:00.000000}; an instant the same in UTC with a {@code Z} after it; always six
 *       decimals. DuckDB's endless dates and times are {@code infinity}, {@code -infinity}.
 *   <li>UUID in lower case, BINARY as lower-case hexadecimal digits, TEXT as it is.
 * </ul>
 */
public final class CanonicalValues {
    private static final int MOST_DIGITS = 38;
    private static final HexFormat HEX = HexFormat.of();

    private CanonicalValues() {}

    /**
     * The canonical text of a value of a column.
     *
     * @param value Boolean, Number, String, LocalDate, LocalTime, LocalDateTime, Instant, UUID or
     *     byte[], as the type has it; text is not read as another type
     * @throws IllegalArgumentException when the value is not of the type; it does not tell the
     *     value
     */
    public static String of(ColumnType type, Object value) {
        return switch (type.kind()) {
            case BOOLEAN -> flag(as(Boolean.class, value));
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE ->
                    number(as(Number.class, value));
            case TEXT -> as(String.class, value);
            case DATE -> CanonicalTimes.date(as(LocalDate.class, value).toEpochDay());
            case TIME -> CanonicalTimes.time(as(LocalTime.class, value).toNanoOfDay() / 1000);
            case TIMESTAMP ->
                    CanonicalTimes.timestamp(
                            micros(as(LocalDateTime.class, value).toInstant(ZoneOffset.UTC)));
            case TIMESTAMP_WITH_TIME_ZONE ->
                    CanonicalTimes.instant(micros(as(Instant.class, value)));
            case UUID -> as(UUID.class, value).toString();
            case BINARY -> hex(as(byte[].class, value));
            case JSON, ARRAY ->
                    throw new IllegalArgumentException("values of several values have no one text");
        };
    }

    static String flag(boolean value) {
        return value ? "true" : "false";
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        long whole = (long) value;
        if (whole == value && Math.abs(value) < 1e15) {
            return Long.toString(whole);
        }
        return number(new BigDecimal(Double.toString(value)));
    }

    static String number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean plain =
                shortest.scale() <= MOST_DIGITS
                        && shortest.precision() - shortest.scale() <= MOST_DIGITS + 1;
        return plain ? shortest.toPlainString() : shortest.toString();
    }

    static String uuid(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String hex(byte[] value) {
        return HEX.formatHex(value);
    }

    private static String number(Number value) {
        return switch (value) {
            case Byte n -> Long.toString(n);
            case Short n -> Long.toString(n);
            case Integer n -> Long.toString(n);
            case Long n -> Long.toString(n);
            case BigInteger n -> number(new BigDecimal(n));
            case BigDecimal n -> number(n);
            case Float n -> number((double) n);
            case Double n -> number((double) n);
            default -> throw new IllegalArgumentException("not a kind of number that columns have");
        };
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS));
    }

    private static <T> T as(Class<T> wanted, Object value) {
        if (!wanted.isInstance(value)) {
            throw new IllegalArgumentException(
                    "not a " + wanted.getSimpleName() + " but a " + value.getClass().getName());
        }
        return wanted.cast(value);
    }
}
