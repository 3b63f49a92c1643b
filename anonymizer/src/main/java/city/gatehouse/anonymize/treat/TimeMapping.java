package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.rule.TimeSteps;
import java.util.function.IntConsumer;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;

/** Dates and times to the start of their step. */
record TimeMapping(TimeSteps steps) implements MappedColumn.Mapping {
    @Override
    public IntConsumer between(FieldVector in, FieldVector out) {
        return switch (in) {
            case TimeStampVector v -> timestamps(v, (TimeStampVector) out);
            case DateDayVector v -> dates(v, (DateDayVector) out);
            case TimeMicroVector v -> times(v, (TimeMicroVector) out);
            default -> throw new IllegalArgumentException("not a vector of dates or times");
        };
    }

    private IntConsumer timestamps(TimeStampVector in, TimeStampVector out) {
        return i -> out.set(i, steps.startOfTimestamp(in.get(i)));
    }

    private IntConsumer dates(DateDayVector in, DateDayVector out) {
        return i -> out.set(i, steps.startOfDate(in.get(i)));
    }

    private IntConsumer times(TimeMicroVector in, TimeMicroVector out) {
        return i -> out.set(i, steps.startOfTime(in.get(i)));
    }
}
