package city.gatehouse.anonymize.canonical;

import java.time.LocalDate;

/** The canonical text of dates and times, from the numbers that vectors hold. */
final class CanonicalTimes {
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final String ENDLESS = "infinity";

    private CanonicalTimes() {}

    /**
     * @param epochDay days since 1970-01-01
     */
    static String date(long epochDay) {
        if (Math.abs(epochDay) == Integer.MAX_VALUE) {
            return epochDay > 0 ? ENDLESS : "-" + ENDLESS;
        }
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    /**
     * @param micros since midnight; DuckDB and PostgreSQL have 24:00:00 too
     */
    static String time(long micros) {
        var text = new StringBuilder(15);
        appendTime(text, micros);
        return text.toString();
    }

    /**
     * @param micros since 1970-01-01 00:00 of the wall clock
     */
    static String timestamp(long micros) {
        if (micros == Long.MAX_VALUE || micros == -Long.MAX_VALUE) {
            return micros > 0 ? ENDLESS : "-" + ENDLESS;
        }
        var text = new StringBuilder(27);
        text.append(LocalDate.ofEpochDay(Math.floorDiv(micros, MICROS_PER_DAY))).append(' ');
        appendTime(text, Math.floorMod(micros, MICROS_PER_DAY));
        return text.toString();
    }

    /**
     * @param micros since 1970-01-01 00:00 UTC
     */
    static String instant(long micros) {
        String text = timestamp(micros);
        return text.endsWith(ENDLESS) ? text : text + "Z";
    }

    private static void appendTime(StringBuilder text, long micros) {
        long seconds = micros / 1_000_000;
        appendDigits(text, seconds / 3600, 10);
        appendDigits(text.append(':'), seconds / 60 % 60, 10);
        appendDigits(text.append(':'), seconds % 60, 10);
        appendDigits(text.append('.'), micros % 1_000_000, 100_000);
    }

    private static void appendDigits(StringBuilder text, long number, int unit) {
        for (long place = unit; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
    }
}
