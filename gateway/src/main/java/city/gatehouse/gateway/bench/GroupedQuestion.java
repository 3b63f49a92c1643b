package city.gatehouse.gateway.bench;

import java.util.List;

/**
 * A grouped question, and what somebody would write by hand for the same rows and groups: the
 * policy's row rule, and at least ten residents counted exactly.
 */
record GroupedQuestion(String name, String asked, String byHand) {
    private static final String RULES = " FROM mobility.taps WHERE card_kind <> 'police'";
    private static final String GROUPS = " HAVING count(DISTINCT resident_id) >= 10";

    static final List<GroupedQuestion> ALL =
            List.of(
                    new GroupedQuestion(
                            "by-stop",
                            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares FROM mobility.taps"
                                    + " GROUP BY stop_id",
                            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares"
                                    + RULES
                                    + " GROUP BY stop_id"
                                    + GROUPS),
                    new GroupedQuestion(
                            "by-stop-and-hour",
                            "SELECT stop_id, extract(hour FROM tapped_at) AS hour, count(*) AS taps"
                                    + " FROM mobility.taps GROUP BY stop_id, extract(hour FROM"
                                    + " tapped_at)",
                            "SELECT stop_id, extract(hour FROM tapped_at) AS hour, count(*) AS taps"
                                    + RULES
                                    + " GROUP BY stop_id, extract(hour FROM tapped_at)"
                                    + GROUPS),
                    new GroupedQuestion(
                            "by-quarter-of-an-hour",
                            "SELECT tapped_at, count(*) AS taps FROM mobility.taps WHERE tapped_at"
                                    + " >= TIMESTAMP '2026-06-01 00:00:00' GROUP BY tapped_at",
                            "SELECT time_bucket(INTERVAL 15 MINUTE, tapped_at) AS quarter, count(*) AS"
                                    + " taps"
                                    + RULES
                                    + " AND tapped_at >= TIMESTAMP '2026-06-01 00:00:00' GROUP BY"
                                    + " quarter"
                                    + GROUPS));
}
