package city.gatehouse.anonymize.rule;

import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Steps of time, counted from 1970-01-01 00:00, weeks from Monday 1969-12-29. */
public final class TimeSteps {
    public static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final long MICROS_PER_SECOND = 1_000_000L;
    private static final long FIRST_MONDAY = -3 * MICROS_PER_DAY;
    private static final int MONTHS_BEFORE_1970 = 1970 * 12;

    /** The step's length in microseconds; 0 where it is counted in months. */
    private final long micros;

    private final int months;
    private final long origin;

    public TimeSteps(int amount, TimeStep.Unit unit) {
        this.micros = Math.multiplyExact(amount * unit.seconds(), MICROS_PER_SECOND);
        this.months = Math.multiplyExact(amount, unit.months());
        this.origin = unit == TimeStep.Unit.WEEK ? FIRST_MONDAY : 0;
    }

    /** The start of a timestamp's step; an endless one is its own. */
    public long startOfTimestamp(long timestamp) {
        if (timestamp == Long.MAX_VALUE || timestamp == -Long.MAX_VALUE) {
            return timestamp;
        }
        if (months > 0) {
            return monthStart(Math.floorDiv(timestamp, MICROS_PER_DAY)) * MICROS_PER_DAY;
        }
        long since = Math.subtractExact(timestamp, origin);
        return Math.subtractExact(timestamp, Math.floorMod(since, micros));
    }

    /** The day of the start of a day's step; an endless day is its own. */
    public int startOfDate(int epochDay) {
        if (epochDay == Integer.MAX_VALUE || epochDay == -Integer.MAX_VALUE) {
            return epochDay;
        }
        return Math.toIntExact(
                months > 0
                        ? monthStart(epochDay)
                        : Math.floorDiv(
                                startOfTimestamp(epochDay * MICROS_PER_DAY), MICROS_PER_DAY));
    }

    /** The time of day of the start of a time's step. */
    public long startOfTime(long timeOfDay) {
        return months > 0 || origin != 0 ? 0 : timeOfDay - timeOfDay % micros;
    }

    private long monthStart(long epochDay) {
        long month =
                LocalDate.ofEpochDay(epochDay).getLong(ChronoField.PROLEPTIC_MONTH)
                        - MONTHS_BEFORE_1970;
        long first = month - Math.floorMod(month, months) + MONTHS_BEFORE_1970;
        return LocalDate.of((int) Math.floorDiv(first, 12L), (int) Math.floorMod(first, 12L) + 1, 1)
                .toEpochDay();
    }
}
