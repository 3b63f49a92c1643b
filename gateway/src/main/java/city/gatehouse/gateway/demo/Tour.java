package city.gatehouse.gateway.demo;

import java.util.List;

/** What the demo shows: a few questions, each asked by somebody for a purpose. */
public final class Tour {
    /** The questions, in order. */
    public static final List<Stop> STOPS =
            List.of(
                    new Stop(
                            "An analyst asks for groups: the busiest stops between eight and nine in"
                                    + " the morning.",
                            "transport-analyst",
                            "transport-planning",
                            """
                            SELECT s.name AS stop, count(*) AS taps, round(avg(t.fare), 2) AS average_fare
                            FROM mobility.taps AS t JOIN mobility.stops AS s ON s.stop_id = t.stop_id
                            WHERE extract(hour FROM t.tapped_at) = 8
                            GROUP BY s.name ORDER BY taps DESC, stop LIMIT 5\
                            """),
                    new Stop(
                            "The same resident has the same token in both tables, so taps and bicycle"
                                    + " trips can be joined without knowing who it is.",
                            "transport-analyst",
                            "transport-modelling",
                            """
                            SELECT DISTINCT t.card_id AS rider, t.stop_id AS taps_at, b.start_station AS cycles_from
                            FROM mobility.taps AS t JOIN mobility.bike_trips AS b ON b.rider_id = t.card_id
                            WHERE t.tapped_at >= TIMESTAMP '2026-06-30 00:00:00' AND b.start_station = 'B07'
                            ORDER BY rider, taps_at LIMIT 5\
                            """),
                    new Stop(
                            "For planning only groups may be seen: single taps are refused, with the"
                                    + " reason.",
                            "transport-analyst",
                            "transport-planning",
                            """
                            SELECT card_id, tapped_at, stop_id
                            FROM mobility.taps WHERE stop_id = 'S180'\
                            """));

    private Tour() {}

    /** One question of the tour. */
    public record Stop(String sentence, String account, String purpose, String sql) {}
}
