package city.gatehouse.policy.grant;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * What is done to a column before anything else sees it. NULL stays NULL, except under {@link
 * Blank} and {@link Constant}.
 */
public sealed interface Treatment {
    /** The value as it is. */
    record Keep() implements Treatment {}

    /** NULL of the column's type, in every row. */
    record Blank() implements Treatment {}

    /** One value of the column's type in every row, also where the raw value is NULL. */
    record Constant(String value) implements Treatment {}

    /**
     * A text's first and last characters (code points) with {@code ***} for whatever is between,
     * however long; a text of at most {@code first + last} characters is {@code ***} whole.
     */
    record Partial(int first, int last) implements Treatment {
        /** What stands for the part that is not shown. */
        public static final String MASK = "***";

        public Partial {
            if (first < 0 || last < 0 || first + last == 0 || first + last > 64) {
                throw new IllegalArgumentException("a partial keeps from 1 to 64 characters");
            }
        }
    }

    /** A token of the value; see {@link TokenScope}. The column becomes text. */
    record Tokenize(String domain) implements Treatment {}

    /** A coarser value. */
    sealed interface Generalize extends Treatment {}

    /**
     * The start of the step that a date or time lies in. Steps are counted from 1970-01-01 00:00
     * (weeks from Monday 1969-12-29), months and years from January 1970, in the column's own wall
     * clock; in UTC for instants.
     */
    record TimeStep(int amount, Unit unit) implements Generalize {
        private static final long MONTHS_BEFORE_1970 = 1970L * 12;
        private static final long FIRST_MONDAY = -3 * 86_400L;

        /**
         * Units of time; within the first group each divides the next, and so within the second.
         */
        public enum Unit {
            SECOND(1, 0),
            MINUTE(60, 0),
            HOUR(3600, 0),
            DAY(86_400, 0),
            WEEK(604_800, 0),
            MONTH(0, 1),
            YEAR(0, 12);

            private final long seconds;
            private final int months;

            Unit(long seconds, int months) {
                this.seconds = seconds;
                this.months = months;
            }

            /** Its length in seconds; 0 for units of months. */
            public long seconds() {
                return seconds;
            }

            /** Its length in months; 0 for units of seconds. */
            public int months() {
                return months;
            }
        }

        public TimeStep {
            if (amount < 1 || amount > 1_000_000) {
                throw new IllegalArgumentException("a step is from 1 to 1000000 units");
            }
        }

        /**
         * The start of the step that a moment of the column's clock lies in.
         *
         * @throws java.time.DateTimeException before the years that Java counts
         */
        public LocalDateTime startOf(LocalDateTime moment) {
            if (unit.months() > 0) {
                long month = moment.getLong(ChronoField.PROLEPTIC_MONTH) - MONTHS_BEFORE_1970;
                long into = Math.floorMod(month, (long) amount * unit.months());
                return moment.toLocalDate().withDayOfMonth(1).minusMonths(into).atStartOfDay();
            }
            long second = moment.toEpochSecond(ZoneOffset.UTC);
            long origin = unit == Unit.WEEK ? FIRST_MONDAY : 0;
            long into = Math.floorMod(second - origin, amount * unit.seconds());
            return LocalDateTime.ofEpochSecond(second - into, 0, ZoneOffset.UTC);
        }

        /** The start of the step after the one that starts at {@code start}. */
        public LocalDateTime next(LocalDateTime start) {
            return start.plusMonths((long) amount * unit.months())
                    .plusSeconds(amount * unit.seconds());
        }
    }

    /**
     * The lower bound of the band of {@code width} that a number lies in: {@code floor(value /
     * width) * width}.
     */
    record NumberBand(BigDecimal width) implements Generalize {
        public NumberBand {
            if (width.signum() <= 0) {
                throw new IllegalArgumentException("a band has a width above 0");
            }
        }
    }

    /** A text's first {@code length} characters (code points). */
    record TextPrefix(int length) implements Generalize {
        public TextPrefix {
            if (length < 1 || length > 64) {
                throw new IllegalArgumentException("a prefix has from 1 to 64 characters");
            }
        }
    }

    /**
     * The south-western corner of the grid cell that a latitude or longitude lies in: {@code
     * floor(value / degrees) * degrees}, rounded to 9 decimals.
     */
    record GridCell(BigDecimal degrees) implements Generalize {
        public GridCell {
            if (degrees.signum() <= 0 || degrees.compareTo(BigDecimal.valueOf(90)) > 0) {
                throw new IllegalArgumentException("a cell is above 0 and at most 90 degrees wide");
            }
        }
    }

    /** A text's replacement in a named hierarchy, at a level from 1. */
    record HierarchyLevel(String hierarchy, int level) implements Generalize {
        public HierarchyLevel {
            if (level < 1) {
                throw new IllegalArgumentException("levels are counted from 1");
            }
        }
    }

    /**
     * A date or timestamp moved by a whole number of days that is secret and the same for all rows
     * of one subject: from -{@code days} to +{@code days}, never 0. A row without a subject has
     * NULL.
     */
    record Shift(String subject, int days) implements Treatment {
        public Shift {
            if (days < 1 || days > 3650) {
                throw new IllegalArgumentException("a shift is from 1 to 3650 days");
            }
        }
    }

    /** A number no lower than {@code low} and no higher than {@code high}. */
    record Clamp(BigDecimal low, BigDecimal high) implements Treatment {
        public Clamp {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("low is at most high");
            }
        }
    }
}
