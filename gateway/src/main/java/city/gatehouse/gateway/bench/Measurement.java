package city.gatehouse.gateway.bench;

import java.util.Locale;

/**
 * One case measured.
 *
 * @param name of the case, unique in its suite
 * @param ours the median through Gatehouse
 * @param bare the median of its equivalent without
 * @param unit of both, such as {@code ms}
 */
public record Measurement(Suite suite, String name, double ours, double bare, String unit) {
    /** What is measured. */
    public enum Suite {
        /** From SQL text to governed plan, beside the store's own preparation of a statement. */
        PLANNING,
        /** Planning among many policies, beside planning among few. */
        POLICIES,
        /** Questions, beside the same written by hand for the store. */
        QUERY,
        /** A million rows through JDBC, beside the raw rows through the store's driver. */
        EXTRACT,
        /** The same beside a PostgreSQL and a Trino, and many clients at once. */
        STORES;

        /** The word for it on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public double ratio() {
        return ours / bare;
    }

    /** One line of JSON. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"suite\":\"%s\",\"case\":\"%s\",\"ours\":%.3f,\"bare\":%.3f,\"ratio\":%.3f,\"unit\":\"%s\"}",
                suite.word(),
                name,
                ours,
                bare,
                ratio(),
                unit);
    }
}
