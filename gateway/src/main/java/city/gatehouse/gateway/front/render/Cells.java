package city.gatehouse.gateway.front.render;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.ListVector;

/**
 * The values of one column of a batch as text.
 *
 * @param numeric whether they are numbers, which stand on the right of a table
 * @param literal whether the text of a row's value is a literal of JSON as it is (a finite number,
 *     a truth value, an array); else it is a string there
 */
record Cells(FieldVector column, boolean numeric, IntPredicate literal, IntFunction<String> text) {
    private static final long NANOSECONDS_A_MICROSECOND = 1_000;
    private static final IntPredicate ALWAYS = _ -> true;
    private static final IntPredicate NEVER = _ -> false;

    static List<Cells> of(VectorSchemaRoot batch) {
        return batch.getFieldVectors().stream().map(Cells::of).toList();
    }

    boolean isNull(int row) {
        return column.isNull(row);
    }

    /** Appends a row's value as JSON. */
    void json(int row, StringBuilder out) {
        if (isNull(row)) {
            out.append("null");
        } else if (literal.test(row)) {
            out.append(text.apply(row));
        } else {
            JsonText.string(text.apply(row), out);
        }
    }

    private static Cells of(FieldVector column) {
        return switch (column) {
            case BitVector bits ->
                    new Cells(column, false, ALWAYS, row -> bits.get(row) == 0 ? "false" : "true");
            case BaseIntVector whole ->
                    number(column, ALWAYS, row -> Long.toString(whole.getValueAsLong(row)));
            case DecimalVector decimal ->
                    number(column, ALWAYS, row -> decimal.getObject(row).toPlainString());
            // NaN and the infinities have no literal in JSON.
            case Float8Vector number ->
                    number(
                            column,
                            row -> Double.isFinite(number.get(row)),
                            row -> Double.toString(number.get(row)));
            case Float4Vector number ->
                    number(
                            column,
                            row -> Float.isFinite(number.get(row)),
                            row -> Float.toString(number.get(row)));
            case VarCharVector words -> text(column, row -> words.getObject(row).toString());
            case DateDayVector days ->
                    text(column, row -> LocalDate.ofEpochDay(days.get(row)).toString());
            case TimeMicroVector times ->
                    text(
                            column,
                            row ->
                                    DateTimeFormatter.ISO_LOCAL_TIME.format(
                                            LocalTime.ofNanoOfDay(
                                                    times.get(row) * NANOSECONDS_A_MICROSECOND)));
            case TimeStampMicroVector stamps ->
                    text(
                            column,
                            row ->
                                    DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                            LocalDateTime.ofInstant(
                                                    instant(stamps.get(row)), ZoneOffset.UTC)));
            case TimeStampMicroTZVector stamps ->
                    text(column, row -> instant(stamps.get(row)).toString());
            case ListVector list -> array(list, of(list.getDataVector()));
            case VarBinaryVector bytes ->
                    text(column, row -> Base64.getEncoder().encodeToString(bytes.get(row)));
            default -> throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        };
    }

    /** As an array of JSON. */
    private static Cells array(ListVector list, Cells elements) {
        return new Cells(
                list,
                false,
                ALWAYS,
                row -> {
                    var out = new StringBuilder("[");
                    int first = list.getElementStartIndex(row);
                    for (int i = first; i < list.getElementEndIndex(row); i++) {
                        out.append(i == first ? "" : ",");
                        elements.json(i, out);
                    }
                    return out.append(']').toString();
                });
    }

    private static Cells number(
            FieldVector column, IntPredicate literal, IntFunction<String> text) {
        return new Cells(column, true, literal, text);
    }

    private static Cells text(FieldVector column, IntFunction<String> text) {
        return new Cells(column, false, NEVER, text);
    }

    private static Instant instant(long microseconds) {
        return Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "Cells[" + column.getField().getType() + "]";
    }
}
