package city.gatehouse.gateway.bench;

import city.gatehouse.policy.catalog.Store;
import java.util.List;

/**
 * A question of an account, and what somebody would write by hand for the same rows: the policy's
 * row rule, and for groups at least ten residents counted exactly.
 *
 * @param byHand with a place for what each store calls the quarter of an hour
 */
record MeasuredQuestion(String name, String account, String asked, String byHand) {
    private static final String QUARTER = "@quarter@";

    private static final String ANALYST = "analyst";
    private static final String EXTRACTOR = "extractor";
    private static final String RULES = " FROM mobility.taps WHERE card_kind <> 'police'";
    private static final String GROUPS = " HAVING count(DISTINCT resident_id) >= 10";

    static final List<MeasuredQuestion> ALL =
            List.of(
                    new MeasuredQuestion(
                            "by-stop",
                            ANALYST,
                            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares FROM mobility.taps"
                                    + " GROUP BY stop_id",
                            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares"
                                    + RULES
                                    + " GROUP BY stop_id"
                                    + GROUPS),
                    new MeasuredQuestion(
                            "by-stop-and-hour",
                            ANALYST,
                            "SELECT stop_id, extract(hour FROM tapped_at) AS hour, count(*) AS taps"
                                    + " FROM mobility.taps GROUP BY stop_id, extract(hour FROM"
                                    + " tapped_at)",
                            "SELECT stop_id, extract(hour FROM tapped_at) AS hour, count(*) AS taps"
                                    + RULES
                                    + " GROUP BY stop_id, extract(hour FROM tapped_at)"
                                    + GROUPS),
                    new MeasuredQuestion(
                            "by-quarter-of-an-hour",
                            ANALYST,
                            "SELECT tapped_at, count(*) AS taps FROM mobility.taps WHERE tapped_at"
                                    + " >= TIMESTAMP '2026-06-01 00:00:00' GROUP BY tapped_at",
                            "SELECT "
                                    + QUARTER
                                    + " AS quarter, count(*) AS taps"
                                    + RULES
                                    + " AND tapped_at >= TIMESTAMP '2026-06-01 00:00:00' GROUP BY 1"
                                    + GROUPS),
                    new MeasuredQuestion(
                            "by-stop-without-threshold",
                            EXTRACTOR,
                            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares FROM mobility.taps"
                                    + " GROUP BY stop_id",
                            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares FROM mobility.taps"
                                    + " GROUP BY stop_id"),
                    new MeasuredQuestion(
                            "rows-of-one-stop",
                            EXTRACTOR,
                            "SELECT card_kind, fare FROM mobility.taps WHERE stop_id = 'S001' AND"
                                    + " fare > 2",
                            "SELECT card_kind, fare FROM mobility.taps WHERE stop_id = 'S001' AND"
                                    + " fare > 2"));

    /** What somebody would write by hand for a kind of store. */
    String byHand(Store.Kind kind) {
        var quarter =
                switch (kind) {
                    case DUCKDB -> "time_bucket(INTERVAL 15 MINUTE, tapped_at)";
                    case POSTGRESQL ->
                            "date_bin('15 minutes', tapped_at, TIMESTAMP '2000-01-01 00:00:00')";
                    case TRINO ->
                            "date_trunc('hour', tapped_at)"
                                    + " + minute(tapped_at) / 15 * INTERVAL '15' MINUTE";
                };
        return byHand.replace(QUARTER, quarter);
    }
}
