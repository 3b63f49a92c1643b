Groups: hidden counts of distinct subjects, before anything else of the query sees a group.

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) AS taps, AVG(fare) FROM mobility.taps GROUP BY stop_id
----
refused: INVALID: unknown identifier `*` (line 1, column 23); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) n FROM mobility.taps WHERE tapped_at >= TIMESTAMP '2026-01-01 00:00:00' GROUP BY 1 HAVING COUNT(*) > 5 ORDER BY n DESC LIMIT 5
----
refused: INVALID: unknown identifier `*` (line 1, column 23); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps
----
refused: INVALID: unknown identifier `*` (line 1, column 14); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT s.district, COUNT(DISTINCT t.card_id) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.district
----
refused: UNSUPPORTED_FUNCTION: there is no function `COUNT` for these arguments here (line 1, column 20); use a function of the list in the documentation

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps t JOIN mobility.bike_trips b ON b.rider_id = t.card_id
----
refused: INVALID: unknown identifier `*` (line 1, column 14); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT stop_id FROM mobility.taps
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FILTER (WHERE fare > 2), SUM(CASE WHEN fare > 2 THEN 1 ELSE 0 END), COUNT(fare) FROM mobility.taps GROUP BY stop_id
----
refused: INVALID: unknown identifier `*` (line 1, column 23); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT AVG(n) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id)
----
refused: INVALID: unknown identifier `*` (line 1, column 47); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps WHERE card_id = '~42'
----
refused: INVALID: unknown identifier `*` (line 1, column 14); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT stop_id, MAX(fare) FROM mobility.taps GROUP BY stop_id
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE resident_id IN (SELECT rider_id FROM mobility.bike_trips) GROUP BY stop_id
----
refused: INVALID: unknown identifier `*` (line 1, column 23); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT DISTINCT stop_id FROM mobility.taps
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY ROLLUP(stop_id)
----
refused: INVALID: unknown identifier `*` (line 1, column 23); correct it at the position shown

