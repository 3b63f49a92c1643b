package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.execute.AnswerSchema;
import city.gatehouse.gateway.front.ParameterValues;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DateMilliVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FloatingPointVector;
import org.apache.arrow.vector.LargeVarCharVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeMilliVector;
import org.apache.arrow.vector.TimeNanoVector;
import org.apache.arrow.vector.TimeSecVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** What a client binds to the parameters of a prepared statement. */
final class BoundParameters {
    /** Decimals of up to this many digits are the same after a way through a double. */
    private static final int DIGITS_OF_A_DOUBLE = 15;

    private BoundParameters() {}

    /** What the client is asked to bind, in the forms that the JDBC driver can fill. */
    static Schema schema(List<ColumnType> types) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < types.size(); i++) {
            fields.add(Field.nullable("parameter_" + (i + 1), form(types.get(i))));
        }
        return new Schema(fields);
    }

    private static ArrowType form(ColumnType type) {
        return switch (type.kind()) {
            // The driver narrows silently, so every whole number is asked for at full width.
            case SMALLINT, INTEGER, BIGINT -> new ArrowType.Int(64, true);
            // The driver binds a decimal only if it has exactly the column's scale; to a double it
            // binds every number.
            case DECIMAL ->
                    type.precision() <= DIGITS_OF_A_DOUBLE
                            ? new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE)
                            : AnswerSchema.arrowType(type);
            case REAL, DOUBLE -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
            // The driver binds milliseconds, whatever unit is asked for.
            case TIME -> new ArrowType.Time(TimeUnit.MILLISECOND, 32);
            case TIMESTAMP -> new ArrowType.Timestamp(TimeUnit.MILLISECOND, null);
            case TIMESTAMP_WITH_TIME_ZONE -> new ArrowType.Timestamp(TimeUnit.MILLISECOND, "UTC");
            case DATE -> new ArrowType.Date(DateUnit.DAY);
            // An array is bound as its text: [1, 2].
            case ARRAY -> ArrowType.Utf8.INSTANCE;
            case BOOLEAN, TEXT, UUID, BINARY, JSON -> AnswerSchema.arrowType(type);
        };
    }

    /**
     * The values of the one row of {@code bound}.
     *
     * @throws RefusedException when they are too many, too few, or of types that parameters have
     *     not
     */
    static List<@Nullable Object> read(List<ColumnType> types, VectorSchemaRoot bound) {
        if (bound.getRowCount() != 1 || bound.getFieldVectors().size() != types.size()) {
            throw new RefusedException(
                    Refusal.of(
                            RefusalCode.PARAMETER,
                            "the statement has " + types.size() + " parameters, bound in one row"));
        }
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < types.size(); i++) {
            values.add(ParameterValues.as(types.get(i), value(bound.getVector(i))));
        }
        return values;
    }

    private static @Nullable Object value(FieldVector vector) {
        if (vector.isNull(0)) {
            return null;
        }
        return switch (vector) {
            case BitVector bit -> bit.get(0) != 0;
            case BaseIntVector whole -> whole.getValueAsLong(0);
            case FloatingPointVector number -> number.getValueAsDouble(0);
            case DecimalVector number -> (BigDecimal) number.getObject(0);
            case VarCharVector text -> text.getObject(0).toString();
            case LargeVarCharVector text -> text.getObject(0).toString();
            case DateDayVector day -> LocalDate.ofEpochDay(day.get(0));
            case DateMilliVector day ->
                    LocalDate.ofEpochDay(Math.floorDiv(day.get(0), 86_400_000L));
            case TimeSecVector time -> time(time.get(0), 1_000_000_000L);
            case TimeMilliVector time -> time(time.get(0), 1_000_000L);
            case TimeMicroVector time -> time(time.get(0), 1_000L);
            case TimeNanoVector time -> time(time.get(0), 1L);
            case TimeStampVector stamp -> stamp(stamp.getField().getType(), stamp.get(0));
            default ->
                    throw new RefusedException(
                            Refusal.of(
                                    RefusalCode.PARAMETER,
                                    "a parameter is bound to a type that parameters do not have"));
        };
    }

    private static LocalTime time(long value, long nanosecondsEach) {
        return LocalTime.ofNanoOfDay(Math.multiplyExact(value, nanosecondsEach));
    }

    private static Object stamp(ArrowType type, long value) {
        if (!(type instanceof ArrowType.Timestamp timestamp)) {
            throw new IllegalStateException("a timestamp's vector of another type");
        }
        ChronoUnit unit =
                switch (timestamp.getUnit()) {
                    case SECOND -> ChronoUnit.SECONDS;
                    case MILLISECOND -> ChronoUnit.MILLIS;
                    case MICROSECOND -> ChronoUnit.MICROS;
                    case NANOSECOND -> ChronoUnit.NANOS;
                };
        Instant instant = Instant.EPOCH.plus(value, unit);
        return timestamp.getTimezone() == null
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : instant;
    }
}
