Attacks of section C. The word after `expect` says what must become of each.

==== groups of 1 to k-1, 1
family C: groups of 1 to k-1
as transport-analyst for transport-planning
expect governed view
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) FROM mobility.taps GROUP BY stop_id, EXTRACT(HOUR FROM tapped_at)
----
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) FROM mobility.taps GROUP BY 1, 2 HAVING COUNT(DISTINCT subject_key) >= 10

==== one resident with many rows, 1
family C: one resident with many rows
as transport-analyst for transport-planning
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at >= TIMESTAMP '2026-03-14 07:00:00' AND tapped_at < TIMESTAMP '2026-03-14 07:30:00' AND stop_id = 'S180'
----
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at >= TIMESTAMP '2026-03-14 07:00:00' AND tapped_at < TIMESTAMP '2026-03-14 07:30:00' AND stop_id = 'S180' HAVING COUNT(DISTINCT subject_key) >= 10

==== rows multiplied by joins or UNION ALL with itself, 1
family C: rows multiplied by joins or UNION ALL with itself
as transport-analyst for transport-planning
expect counted or refused
SELECT a.stop_id, a.tapped_at, COUNT(*) FROM mobility.taps a JOIN mobility.stops b ON TRUE GROUP BY a.stop_id, a.tapped_at
----
SELECT a.stop_id, a.tapped_at, COUNT(*) FROM mobility.taps a JOIN mobility.stops b ON TRUE GROUP BY a.stop_id, a.tapped_at HAVING COUNT(DISTINCT a.subject_key) >= 10

==== rows multiplied by joins or UNION ALL with itself, 2
family C: rows multiplied by joins or UNION ALL with itself
as transport-analyst for transport-planning
expect counted or refused
SELECT stop_id, tapped_at, COUNT(*) FROM (SELECT stop_id, tapped_at FROM mobility.taps UNION ALL SELECT stop_id, tapped_at FROM mobility.taps) GROUP BY stop_id, tapped_at
----
SELECT stop_id, tapped_at, COUNT(*) * 2 FROM mobility.taps GROUP BY stop_id, tapped_at HAVING COUNT(DISTINCT subject_key) >= 10

==== a total minus its visible parts, 1
family C: a total minus its visible parts
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY ROLLUP (stop_id)

==== a total minus its visible parts, 2
family C: a total minus its visible parts
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, card_kind, COUNT(*) FROM mobility.taps GROUP BY GROUPING SETS ((stop_id), (card_kind), ())

==== a total minus its visible parts, 3
family C: a total minus its visible parts
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, card_kind, COUNT(*) FROM mobility.taps GROUP BY CUBE (stop_id, card_kind)

==== the same query with and without one person's predicate, 1
family C: the same query with and without one person's predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE card_id <> 'abc' GROUP BY stop_id

==== the same query with and without one person's predicate, 2
family C: the same query with and without one person's predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE card_id NOT IN ('abc') GROUP BY stop_id

==== the same query with and without one person's predicate, 3
family C: the same query with and without one person's predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE COALESCE(resident_id, '') = 'x' GROUP BY stop_id

==== the same query with and without one person's predicate, 4
family C: the same query with and without one person's predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
param text abc
SELECT COUNT(*) FROM mobility.bike_trips WHERE rider_id = ?

==== FILTER, CASE and COUNT differences inside one row, 1
family C: FILTER, CASE and COUNT differences inside one row
as transport-analyst for transport-planning
expect cells NULL
SELECT COUNT(*), COUNT(*) FILTER (WHERE tapped_at <> (TIMESTAMP '2026-03-14 07:00:00')) FROM mobility.taps WHERE stop_id = 'S001'

==== FILTER, CASE and COUNT differences inside one row, 2
family C: FILTER, CASE and COUNT differences inside one row
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*), COUNT(*) FILTER (WHERE card_id <> 'abc') FROM mobility.taps

==== FILTER, CASE and COUNT differences inside one row, 3
family C: FILTER, CASE and COUNT differences inside one row
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*), SUM(CASE WHEN card_id = 'abc' THEN 1 ELSE 0 END) FROM mobility.taps

==== HAVING and ORDER/LIMIT on the aggregate before suppression, 1
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as transport-analyst for transport-planning
expect governed view
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id, EXTRACT(HOUR FROM tapped_at) HAVING COUNT(*) < 15
----
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n FROM mobility.taps GROUP BY 1, 2 HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(*) < 15

==== HAVING and ORDER/LIMIT on the aggregate before suppression, 2
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as transport-analyst for transport-planning
expect governed view
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id, EXTRACT(HOUR FROM tapped_at) ORDER BY n, stop_id, h LIMIT 3
----
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n FROM mobility.taps GROUP BY 1, 2 HAVING COUNT(DISTINCT subject_key) >= 10 ORDER BY n, stop_id, h LIMIT 3

==== HAVING and ORDER/LIMIT on the aggregate before suppression, 3
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as transport-analyst for transport-planning
expect governed view
SELECT stop_id FROM mobility.taps GROUP BY stop_id HAVING SUM(fare) < 1
----
SELECT stop_id FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10 AND SUM(fare) < 1

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 1
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, MIN(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 2
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, MAX(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 3
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, MEDIAN(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 4
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, MODE(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 5
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, ARRAY_AGG(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 6
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, STRING_AGG(card_kind, ',') FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 7
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, LISTAGG(card_kind) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 8
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, ANY_VALUE(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 9
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, FIRST_VALUE(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 10
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, LAST(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 11
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, ARG_MAX(fare, tapped_at) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 12
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 13
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, BOOL_AND(fare > 1) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 14
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, BOOL_OR(fare > 1) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 15
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, MIN(card_id) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 16
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, BIT_AND(1) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 17
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, HISTOGRAM(fare) FROM mobility.taps GROUP BY stop_id

==== MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 18
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as transport-analyst for transport-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT stop_id, QUANTILE_CONT(fare, 0.5) FROM mobility.taps GROUP BY stop_id

==== windows next to raw rows, 1
family C: windows next to raw rows
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, COUNT(*) OVER (PARTITION BY stop_id) FROM mobility.taps

==== windows next to raw rows, 2
family C: windows next to raw rows
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT DISTINCT stop_id, COUNT(*) OVER (PARTITION BY stop_id) FROM mobility.taps

==== windows next to raw rows, 3
family C: windows next to raw rows
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, COUNT(*) FROM (SELECT stop_id, ROW_NUMBER() OVER (PARTITION BY card_id ORDER BY tapped_at) AS n FROM mobility.taps) WHERE n = 1 GROUP BY stop_id

==== joins to lists of targets, 1
family C: joins to lists of targets
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps t JOIN (VALUES ('abc'), ('def')) AS v(g) ON v.g = t.card_id

==== joins to lists of targets, 2
family C: joins to lists of targets
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT COUNT(*) FROM mobility.taps WHERE card_id IN (SELECT v.g FROM (VALUES ('abc')) AS v(g))

==== the subject key lost through an outer join, 1
family C: the subject key lost through an outer join
as transport-analyst for transport-planning
expect counted or refused
SELECT s.stop_id, COUNT(*) FROM mobility.stops s LEFT JOIN mobility.taps t ON t.stop_id = s.stop_id AND EXTRACT(HOUR FROM t.tapped_at) = 6 GROUP BY s.stop_id
----
SELECT s.stop_id, COUNT(*) FROM mobility.stops s LEFT JOIN mobility.taps t ON t.stop_id = s.stop_id AND EXTRACT(HOUR FROM t.tapped_at) = 6 GROUP BY s.stop_id HAVING COUNT(DISTINCT t.subject_key) >= 10

==== the subject key lost through an outer join, 2
family C: the subject key lost through an outer join
as transport-analyst for transport-planning
expect counted or refused
SELECT s.stop_id, COUNT(t.stop_id) FROM mobility.stops s LEFT JOIN mobility.taps t ON t.stop_id = s.stop_id AND t.fare > 100 GROUP BY s.stop_id
----
SELECT s.stop_id, COUNT(t.stop_id) FROM mobility.stops s LEFT JOIN mobility.taps t ON t.stop_id = s.stop_id AND t.fare > 100 GROUP BY s.stop_id HAVING COUNT(DISTINCT t.subject_key) >= 10

==== NULL or 0 for thousands of rows, 1
family C: NULL or 0 for thousands of rows
as transport-analyst for transport-planning
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE resident_id IS NULL
----
SELECT COUNT(*) FROM mobility.taps WHERE resident_id IS NULL HAVING COUNT(DISTINCT subject_key) >= 10

==== NULL or 0 for thousands of rows, 2
family C: NULL or 0 for thousands of rows
as transport-analyst for transport-planning
expect governed view
SELECT card_kind, COUNT(*) FROM mobility.taps GROUP BY card_kind
----
SELECT card_kind, COUNT(*) FROM mobility.taps GROUP BY card_kind HAVING COUNT(DISTINCT subject_key) >= 10

==== DISTINCT and GROUP BY without aggregates, 1
family C: DISTINCT and GROUP BY without aggregates
as transport-analyst for transport-planning
expect governed view
SELECT DISTINCT stop_id, EXTRACT(HOUR FROM tapped_at) AS h FROM mobility.taps
----
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h FROM mobility.taps GROUP BY 1, 2 HAVING COUNT(DISTINCT subject_key) >= 10

==== DISTINCT and GROUP BY without aggregates, 2
family C: DISTINCT and GROUP BY without aggregates
as transport-analyst for transport-planning
expect counted or refused
SELECT card_id FROM mobility.taps GROUP BY card_id
----
SELECT card_id FROM mobility.taps GROUP BY card_id HAVING COUNT(DISTINCT subject_key) >= 10

==== DISTINCT and GROUP BY without aggregates, 3
family C: DISTINCT and GROUP BY without aggregates
as transport-analyst for transport-planning
expect counted or refused
SELECT DISTINCT card_id FROM mobility.taps
----
SELECT card_id FROM mobility.taps GROUP BY card_id HAVING COUNT(DISTINCT subject_key) >= 10

==== nested aggregates that return an inner per-person value, 1
family C: nested aggregates that return an inner per-person value
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT MAX(n) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id)

==== nested aggregates that return an inner per-person value, 2
family C: nested aggregates that return an inner per-person value
as transport-analyst for transport-planning
expect counted or refused
SELECT n, COUNT(*) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id) GROUP BY n
----
SELECT n, COUNT(*) FROM (SELECT resident_id, MIN(subject_key) AS subject_key, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id) GROUP BY n HAVING COUNT(DISTINCT subject_key) >= 10

==== EXISTS over a protected table from a public one, 1
family C: EXISTS over a protected table from a public one
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id FROM mobility.stops s WHERE EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id AND t.card_kind = 'judge')

==== EXISTS over a protected table from a public one, 2
family C: EXISTS over a protected table from a public one
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id FROM mobility.stops WHERE stop_id IN (SELECT stop_id FROM mobility.taps WHERE fare > 3)

==== EXISTS over a protected table from a public one, 3
family C: EXISTS over a protected table from a public one
as transport-analyst for transport-planning
expect counted or refused
SELECT stop_id, (SELECT COUNT(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) FROM mobility.stops s
----
SELECT stop_id, (SELECT COUNT(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id HAVING COUNT(DISTINCT t.subject_key) >= 10) FROM mobility.stops s

==== EXISTS over a protected table from a public one, 4
family C: EXISTS over a protected table from a public one
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT s.stop_id FROM mobility.stops s JOIN mobility.taps t ON t.stop_id = s.stop_id

==== EXISTS over a protected table from a public one, 5
family C: EXISTS over a protected table from a public one
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id FROM mobility.stops INTERSECT SELECT stop_id FROM mobility.taps

==== EXISTS over a protected table from a public one, 6
family C: EXISTS over a protected table from a public one
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id FROM mobility.stops EXCEPT SELECT stop_id FROM mobility.taps

==== LIMIT, sampling and random functions below an aggregate, 1
family C: LIMIT, sampling and random functions below an aggregate
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT COUNT(*) FROM (SELECT stop_id FROM mobility.taps LIMIT 11)

==== LIMIT, sampling and random functions below an aggregate, 2
family C: LIMIT, sampling and random functions below an aggregate
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, COUNT(*) FROM (SELECT stop_id FROM mobility.taps ORDER BY tapped_at LIMIT 100) GROUP BY stop_id

==== LIMIT, sampling and random functions below an aggregate, 3
family C: LIMIT, sampling and random functions below an aggregate
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT stop_id, COUNT(*) FROM (SELECT stop_id FROM mobility.taps ORDER BY tapped_at OFFSET 100) GROUP BY stop_id

==== LIMIT, sampling and random functions below an aggregate, 4
family C: LIMIT, sampling and random functions below an aggregate
as transport-analyst for transport-planning
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT COUNT(*) FROM mobility.taps WHERE random() < 0.5

==== LIMIT, sampling and random functions below an aggregate, 5
family C: LIMIT, sampling and random functions below an aggregate
as transport-analyst for transport-planning
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT COUNT(*) FROM mobility.taps TABLESAMPLE SYSTEM (1)

==== hash or modulo of the subject key as a predicate, 1
family C: hash or modulo of the subject key as a predicate
as social-researcher for research
expect refused SINGLED_OUT|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID|DATA_ERROR
SELECT COUNT(*) FROM people.residents WHERE MOD(CAST(resident_id AS BIGINT), 97) = 3

==== hash or modulo of the subject key as a predicate, 2
family C: hash or modulo of the subject key as a predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT|UNSUPPORTED_FUNCTION|UNKNOWN_NAME
SELECT COUNT(*) FROM mobility.taps WHERE hash(card_id) % 97 = 3

==== hash or modulo of the subject key as a predicate, 3
family C: hash or modulo of the subject key as a predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps WHERE LENGTH(card_id) = 5

==== hash or modulo of the subject key as a predicate, 4
family C: hash or modulo of the subject key as a predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps WHERE card_id LIKE 'a%'

==== hash or modulo of the subject key as a predicate, 5
family C: hash or modulo of the subject key as a predicate
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT CASE WHEN card_id < 'm' THEN 1 ELSE 2 END AS w, COUNT(*) FROM mobility.taps GROUP BY 1

==== single rows, 1
family C: single rows
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT * FROM mobility.taps

==== single rows, 2
family C: single rows
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT * FROM mobility.taps LIMIT 1

==== single rows, 3
family C: single rows
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT resident_id, income FROM people.residents

==== single rows, 4
family C: single rows
as open-data for open-data
expect counted or refused
SELECT birth_date FROM people.residents UNION SELECT birth_date FROM people.residents
----
SELECT birth_date FROM people.residents GROUP BY birth_date HAVING COUNT(DISTINCT subject_key) >= 20 AND COUNT(DISTINCT household_key) >= 20

==== single rows, 5
family C: single rows
as case-worker for service-delivery
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION
SELECT category FROM service.requests

==== Rivermouth, an expression that can fail on a single row, 1
family C: an expression that can fail on a single row
as social-researcher for research
expect refused GROUP_SHAPE|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM people.residents WHERE CAST(CASE WHEN district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female' AND NOT disabled THEN 'x' ELSE '1' END AS INTEGER) = 1

==== Rivermouth, an expression that can fail on a single row, 2
family C: an expression that can fail on a single row
as social-researcher for research
expect refused GROUP_SHAPE|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM people.residents WHERE CAST(CASE WHEN district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female' AND disabled THEN 'x' ELSE '1' END AS INTEGER) = 1

==== Rivermouth, an expression that can fail on a single row, 3
family C: an expression that can fail on a single row
as social-researcher for research
expect refused GROUP_SHAPE|GROUP_AGGREGATE|SINGLED_OUT
SELECT district, COUNT(*) FROM people.residents WHERE MOD(1, CASE WHEN income >= 110000 THEN 0 ELSE 1 END) = 0 GROUP BY district

==== Rivermouth, an expression that can fail on a single row, 4
family C: an expression that can fail on a single row
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUP_AGGREGATE|SINGLED_OUT
SELECT stop_id, SUM(CAST(CASE WHEN fare > 90 THEN 'x' ELSE '1' END AS INTEGER)) FROM mobility.taps GROUP BY stop_id

==== Rivermouth, an expression that can fail on a single row, 5
family C: an expression that can fail on a single row
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FILTER (WHERE (SELECT s.stop_id FROM mobility.stops s WHERE s.stop_id = t.stop_id OR t.fare > 90) = 'S001') FROM mobility.taps t

==== Rivermouth, zero and too few look the same, 1
family C: zero and too few look the same
as social-researcher for research
expect cells NULL
SELECT COUNT(*) FILTER (WHERE NOT (district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female' AND NOT disabled)) AS is_not FROM people.residents

==== Rivermouth, zero and too few look the same, 2
family C: zero and too few look the same
as social-researcher for research
expect cells NULL
SELECT COUNT(*) FILTER (WHERE NOT (district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female' AND disabled)) AS is_disabled FROM people.residents

==== Rivermouth, zero and too few look the same, 3
family C: zero and too few look the same
as social-researcher for research
expect cells NULL
SELECT SUM(CASE WHEN district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female' AND disabled THEN 0 ELSE 1 END) AS is_disabled FROM people.residents

==== Rivermouth, rows multiplied by joins or UNION ALL with itself, 1
family C: rows multiplied by joins or UNION ALL with itself
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*), COUNT(DISTINCT resident_id) FROM people.residents r JOIN (VALUES (0), (1), (2), (3)) AS w(i) ON w.i = 0 OR (district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female')

==== Rivermouth, rows multiplied by joins or UNION ALL with itself, 2
family C: rows multiplied by joins or UNION ALL with itself
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM (SELECT district FROM people.residents UNION ALL SELECT district FROM people.residents WHERE district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female')

==== Rivermouth, rows multiplied by joins or UNION ALL with itself, 3
family C: rows multiplied by joins or UNION ALL with itself
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id OR t.fare > 90

==== Rivermouth, a total minus its visible parts, 1
family C: a total minus its visible parts
as social-researcher for research
expect values refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT district, COUNT(*), (SELECT COUNT(*) FROM people.residents) AS everybody FROM people.residents GROUP BY district

==== Rivermouth, a total minus its visible parts, 2
family C: a total minus its visible parts
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM people.residents UNION ALL SELECT COUNT(*) FROM people.residents WHERE NOT (district = 'Castle Hill' AND postcode = 'RM6' AND birth_date = DATE '1937-01-01' AND gender = 'female')

==== Rivermouth, a total minus its visible parts, 3
family C: a total minus its visible parts
as transport-analyst for transport-planning
expect governed view
SELECT card_kind, COUNT(*) AS n, SUM(COUNT(*)) OVER () AS visible FROM mobility.taps GROUP BY card_kind
----
SELECT card_kind, n, SUM(n) OVER () FROM (SELECT card_kind, COUNT(*) AS n FROM mobility.taps GROUP BY card_kind HAVING COUNT(DISTINCT subject_key) >= 10)

==== Rivermouth, overlapping zones and sliding bins in one answer, 1
family C: overlapping zones and sliding bins in one answer
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT v.x, COUNT(*) FROM mobility.taps t JOIN (VALUES ('S010'), ('S011')) AS v(x) ON t.stop_id < v.x GROUP BY v.x

==== Rivermouth, overlapping zones and sliding bins in one answer, 2
family C: overlapping zones and sliding bins in one answer
as social-researcher for research
expect values refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT v.d, (SELECT COUNT(*) FROM people.residents r WHERE r.birth_date < v.d) FROM (VALUES (DATE '1950-01-01'), (DATE '1951-01-01')) AS v(d)

==== Rivermouth, FILTER, CASE and COUNT differences inside one row, 1
family C: FILTER, CASE and COUNT differences inside one row
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|INVALID
SELECT SUM(CAST(income / 200000 AS DECIMAL(10,0))) AS rich, COUNT(income) FROM people.residents

==== Rivermouth, FILTER, CASE and COUNT differences inside one row, 2
family C: FILTER, CASE and COUNT differences inside one row
as transport-analyst for transport-planning
expect cells NULL
SELECT COUNT(*) AS n, COUNT(*) FILTER (WHERE NOT (stop_id = 'S180' AND tapped_at = TIMESTAMP '2026-03-14 07:00:00')) AS o FROM mobility.taps

==== Rivermouth, FILTER, CASE and COUNT differences inside one row, 3
family C: FILTER, CASE and COUNT differences inside one row
as social-researcher for research
expect cells NULL
SELECT COUNT(*) AS n, SUM(CASE WHEN income >= 110000 THEN 0 ELSE 1 END) AS poor FROM people.residents WHERE income IS NOT NULL

==== Rivermouth, the subject key lost through an outer join, 1
family C: the subject key lost through an outer join
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*), COUNT(r.district) FROM geo.districts d FULL JOIN people.residents r ON d.district = r.district AND r.income >= 110000

==== Rivermouth, one resident with many rows, 1
family C: one resident with many rows
as transport-analyst for transport-planning
expect counted or refused
SELECT COUNT(*), SUM(fare) FROM mobility.taps WHERE stop_id = 'S180' AND card_kind = 'senior' AND EXTRACT(HOUR FROM tapped_at) = 5
----
SELECT COUNT(*), SUM(fare) FROM mobility.taps WHERE stop_id = 'S180' AND card_kind = 'senior' AND EXTRACT(HOUR FROM tapped_at) = 5 HAVING COUNT(DISTINCT subject_key) >= 10

==== Rivermouth, COUNT(DISTINCT) of a column with few values, 1
family C: COUNT(DISTINCT) of a column with few values
as social-researcher for research
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT district, COUNT(*), COUNT(DISTINCT disabled) FROM people.residents GROUP BY district
