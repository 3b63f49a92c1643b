package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.rule.TimeSteps;
import city.gatehouse.policy.grant.TreatedColumn;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/** Dates and times that become the start of their step. */
final class TimeColumn implements ColumnTreatment {
    private final int source;
    private final Field field;
    private final TimeSteps steps;

    /**
     * @throws IllegalArgumentException when the column has no dates or times
     */
    TimeColumn(TreatedColumn column, Field raw, TimeSteps steps) {
        switch (column.type().kind()) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> {}
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE, TEXT, UUID, BINARY ->
                    throw new IllegalArgumentException("not a column of dates or times");
        }
        this.source = column.source();
        this.field = VectorTypes.like(column.name(), raw);
        this.steps = steps;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        out.setInitialCapacity(rows);
        out.allocateNew();
        switch (in.getVector(source)) {
            case TimeStampVector v -> timestamps(v, (TimeStampVector) out, rows);
            case DateDayVector v -> dates(v, (DateDayVector) out, rows);
            case TimeMicroVector v -> times(v, (TimeMicroVector) out, rows);
            default -> throw new IllegalArgumentException("not a vector of dates or times");
        }
        out.setValueCount(rows);
    }

    private void timestamps(TimeStampVector in, TimeStampVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, steps.startOfTimestamp(in.get(i)));
            }
        }
    }

    private void dates(DateDayVector in, DateDayVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, steps.startOfDate(in.get(i)));
            }
        }
    }

    private void times(TimeMicroVector in, TimeMicroVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, steps.startOfTime(in.get(i)));
            }
        }
    }
}
