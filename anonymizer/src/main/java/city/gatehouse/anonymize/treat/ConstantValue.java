package city.gatehouse.anonymize.treat;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;

/**
 * The value of a constant, read from the policy's text: numbers in digits, dates and times as in
 * ISO 8601 with a {@code T} or a space between, binary in hexadecimal digits.
 */
final class ConstantValue {
    private ConstantValue() {}

    /**
     * Writes the value as the only row of a vector of the type.
     *
     * @throws IllegalArgumentException when the text is no value of the type
     * @throws ArithmeticException when it is out of the type's range
     */
    static void write(String text, ColumnType type, FieldVector into) {
        into.setInitialCapacity(1);
        into.allocateNew();
        try {
            set(text, type, into);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no value of the column's type", e);
        }
        into.setValueCount(1);
    }

    private static void set(String text, ColumnType type, FieldVector into) {
        switch (into) {
            case BitVector v -> v.setSafe(0, flag(text));
            case SmallIntVector v -> v.setSafe(0, Short.parseShort(text));
            case IntVector v -> v.setSafe(0, Integer.parseInt(text));
            case BigIntVector v -> v.setSafe(0, Long.parseLong(text));
            case DecimalVector v -> v.setSafe(0, decimal(text, type));
            case Float4Vector v -> v.setSafe(0, Float.parseFloat(text));
            case Float8Vector v -> v.setSafe(0, Double.parseDouble(text));
            case DateDayVector v ->
                    v.setSafe(0, Math.toIntExact(LocalDate.parse(text).toEpochDay()));
            case TimeMicroVector v -> v.setSafe(0, LocalTime.parse(text).toNanoOfDay() / 1000);
            case TimeStampVector v ->
                    v.setSafe(0, ChronoUnit.MICROS.between(Instant.EPOCH, moment(text, type)));
            case VarCharVector v ->
                    v.setSafe(
                            0,
                            (type.kind() == ColumnType.Kind.UUID
                                            ? UUID.fromString(text).toString()
                                            : text)
                                    .getBytes(UTF_8));
            case VarBinaryVector v -> v.setSafe(0, HexFormat.of().parseHex(text));
            default -> throw new IllegalArgumentException("not a type that columns have");
        }
    }

    private static int flag(String text) {
        return switch (text) {
            case "true" -> 1;
            case "false" -> 0;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static BigDecimal decimal(String text, ColumnType type) {
        BigDecimal value = new BigDecimal(text).setScale(type.scale(), RoundingMode.UNNECESSARY);
        if (value.precision() > type.precision()) {
            throw new IllegalArgumentException("more digits than the column has");
        }
        return value;
    }

    private static Instant moment(String text, ColumnType type) {
        String iso = text.trim().replace(' ', 'T');
        if (iso.indexOf('T') < 0) {
            return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
        if (zoned && type.kind() == ColumnType.Kind.TIMESTAMP_WITH_TIME_ZONE) {
            return OffsetDateTime.parse(iso).toInstant();
        }
        return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
