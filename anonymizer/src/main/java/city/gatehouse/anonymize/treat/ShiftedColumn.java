package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.canonical.RawForm;
import city.gatehouse.anonymize.distinct.DistinctValues;
import city.gatehouse.anonymize.rule.TimeSteps;
import city.gatehouse.anonymize.token.SubjectShifts;
import city.gatehouse.policy.grant.TreatedColumn;
import java.util.Arrays;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/** Dates that are moved by their subject's secret number of days. */
final class ShiftedColumn implements ColumnTreatment {
    private final int source;
    private final int subject;
    private final Field field;
    private final DistinctValues subjects;
    private final SubjectShifts shifts;
    private int[] days = new int[0];
    private int known;

    /**
     * @param subjectForm the form of the column of subjects' keys
     */
    ShiftedColumn(TreatedColumn column, Field raw, RawForm subjectForm, SubjectShifts shifts) {
        this.source = column.source();
        this.subject = column.subject().orElseThrow();
        this.field = VectorTypes.like(column.name(), raw);
        this.subjects = DistinctValues.of(subjectForm);
        this.shifts = shifts;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        if (subjects.forgetIfMany()) {
            known = 0;
        }
        int[] numbers = subjects.number(in.getVector(subject), rows);
        learnNew();
        out.setInitialCapacity(rows);
        out.allocateNew();
        switch (in.getVector(source)) {
            case DateDayVector v -> dates(v, (DateDayVector) out, numbers, rows);
            case TimeStampVector v -> timestamps(v, (TimeStampVector) out, numbers, rows);
            default -> throw new IllegalArgumentException("not a vector of dates");
        }
        out.setValueCount(rows);
    }

    private void learnNew() {
        if (subjects.size() > days.length) {
            days = Arrays.copyOf(days, Math.max(subjects.size(), 2 * days.length));
        }
        for (; known < subjects.size(); known++) {
            days[known] = shifts.daysOf(subjects.canonical(known));
        }
    }

    private void dates(DateDayVector in, DateDayVector out, int[] numbers, int rows) {
        for (int i = 0; i < rows; i++) {
            if (numbers[i] != DistinctValues.NULL && !in.isNull(i)) {
                out.set(i, moved(in.get(i), days[numbers[i]]));
            }
        }
    }

    private void timestamps(TimeStampVector in, TimeStampVector out, int[] numbers, int rows) {
        for (int i = 0; i < rows; i++) {
            if (numbers[i] != DistinctValues.NULL && !in.isNull(i)) {
                out.set(i, moved(in.get(i), days[numbers[i]]));
            }
        }
    }

    /** An endless date stays; a date that would become endless is out of range. */
    private static int moved(int epochDay, int days) {
        if (Math.abs(epochDay) == Integer.MAX_VALUE) {
            return epochDay;
        }
        int result = Math.addExact(epochDay, days);
        if (Math.abs(result) == Integer.MAX_VALUE) {
            throw new ArithmeticException("out of the column's range");
        }
        return result;
    }

    private static long moved(long micros, int days) {
        if (Math.abs(micros) == Long.MAX_VALUE) {
            return micros;
        }
        long result = Math.addExact(micros, days * TimeSteps.MICROS_PER_DAY);
        if (Math.abs(result) == Long.MAX_VALUE) {
            throw new ArithmeticException("out of the column's range");
        }
        return result;
    }
}
