package city.gatehouse.gateway.store.trino;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.policy.catalog.ColumnType;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
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
 * Writes the values of one column into Arrow vectors. Times are read from their text: the driver's
 * own conversions go through the Julian calendar and milliseconds.
 */
@FunctionalInterface
interface TrinoColumn {
    /**
     * Writes the column's value of the row that the result is at; NULL leaves the vector as it is.
     */
    void write(FieldVector vector, int row, ResultSet result, int column) throws SQLException;

    static TrinoColumn of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN ->
                    (v, row, in, i) -> {
                        boolean value = in.getBoolean(i);
                        if (!in.wasNull()) {
                            ((BitVector) v).setSafe(row, value ? 1 : 0);
                        }
                    };
            case SMALLINT ->
                    (v, row, in, i) -> {
                        short value = in.getShort(i);
                        if (!in.wasNull()) {
                            ((SmallIntVector) v).setSafe(row, value);
                        }
                    };
            case INTEGER ->
                    (v, row, in, i) -> {
                        int value = in.getInt(i);
                        if (!in.wasNull()) {
                            ((IntVector) v).setSafe(row, value);
                        }
                    };
            case BIGINT ->
                    (v, row, in, i) -> {
                        long value = in.getLong(i);
                        if (!in.wasNull()) {
                            ((BigIntVector) v).setSafe(row, value);
                        }
                    };
            case REAL ->
                    (v, row, in, i) -> {
                        float value = in.getFloat(i);
                        if (!in.wasNull()) {
                            ((Float4Vector) v).setSafe(row, value);
                        }
                    };
            case DOUBLE ->
                    (v, row, in, i) -> {
                        double value = in.getDouble(i);
                        if (!in.wasNull()) {
                            ((Float8Vector) v).setSafe(row, value);
                        }
                    };
            case DECIMAL ->
                    (v, row, in, i) -> {
                        var value = in.getBigDecimal(i);
                        if (value != null) {
                            ((DecimalVector) v).setSafe(row, value.setScale(type.scale()));
                        }
                    };
            case BINARY ->
                    (v, row, in, i) -> {
                        byte[] value = in.getBytes(i);
                        if (value != null) {
                            ((VarBinaryVector) v).setSafe(row, value);
                        }
                    };
            case TEXT, UUID ->
                    text((v, row, text) ->
                            ((VarCharVector) v)
                                    .setSafe(row, text.getBytes(StandardCharsets.UTF_8)));
            case DATE ->
                    text((v, row, text) ->
                            ((DateDayVector) v)
                                    .setSafe(
                                            row,
                                            Math.toIntExact(
                                                    LocalDate.parse(text, Times.DATE)
                                                            .toEpochDay())));
            case TIME ->
                    text((v, row, text) ->
                            ((TimeMicroVector) v)
                                    .setSafe(row, LocalTime.parse(text).toNanoOfDay() / 1000));
            case TIMESTAMP ->
                    text((v, row, text) ->
                            ((TimeStampVector) v)
                                    .setSafe(
                                            row,
                                            Times.micros(
                                                    LocalDateTime.parse(text, Times.TIMESTAMP))));
            case TIMESTAMP_WITH_TIME_ZONE ->
                    text((v, row, text) ->
                            ((TimeStampVector) v)
                                    .setSafe(
                                            row,
                                            Times.micros(
                                                    ZonedDateTime.parse(text, Times.ZONED)
                                                            .withZoneSameInstant(ZoneOffset.UTC)
                                                            .toLocalDateTime())));
            case JSON, ARRAY -> throw new StoreException(Failure.REJECTED);
        };
    }

    private static TrinoColumn text(TextWriter writer) {
        return (vector, row, in, i) -> {
            var text = in.getString(i);
            if (text != null) {
                writer.write(vector, row, text);
            }
        };
    }

    /** Writes a value that is given by its text. */
    @FunctionalInterface
    interface TextWriter {
        void write(FieldVector vector, int row, String text);
    }

    /** How Trino writes times. */
    final class Times {
        static final DateTimeFormatter DATE =
                new DateTimeFormatterBuilder()
                        .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
                        .appendPattern("-MM-dd")
                        .toFormatter();
        static final DateTimeFormatter TIMESTAMP =
                new DateTimeFormatterBuilder()
                        .append(DATE)
                        .appendLiteral(' ')
                        .append(DateTimeFormatter.ISO_LOCAL_TIME)
                        .toFormatter();
        static final DateTimeFormatter ZONED =
                new DateTimeFormatterBuilder()
                        .append(TIMESTAMP)
                        .appendLiteral(' ')
                        .appendZoneOrOffsetId()
                        .toFormatter();

        private Times() {}

        static long micros(LocalDateTime time) {
            return ChronoUnit.MICROS.between(
                    LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), time);
        }
    }
}
