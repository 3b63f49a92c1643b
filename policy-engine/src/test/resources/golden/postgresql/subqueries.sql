====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps WHERE card_id IN (SELECT rider_id FROM mobility.bike_trips)
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."card_id" IN (SELECT t2."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t2 WHERE (t2."started_at" >= TIMESTAMP '2016-07-01 00:00:00')))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT name FROM mobility.stops s WHERE NOT EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id)
----
f0: SELECT t2."c1" AS "c0" FROM (SELECT CAST(t1."stop_id" AS TEXT) AS "c0", CAST(t1."name" AS TEXT) AS "c1" FROM "mobility"."stops" AS t1) AS t2 WHERE (NOT (EXISTS (SELECT t3."card_id" AS "c0", CASE WHEN CAST(t3."card_kind" AS TEXT) IS NULL THEN NULL WHEN CAST(t3."card_kind" AS TEXT) IN ('adult') THEN 'full fare' WHEN CAST(t3."card_kind" AS TEXT) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t3."card_kind" AS TEXT) IN ('visitor') THEN 'visitor' ELSE '*' END AS "c1", CASE WHEN NOT isfinite(t3."tapped_at") THEN t3."tapped_at" WHEN t3."tapped_at" >= CAST('4000-01-01 BC' AS TIMESTAMP) AND t3."tapped_at" < CAST('290000-01-01' AS TIMESTAMP) THEN date_bin(INTERVAL '900' SECOND, t3."tapped_at", TIMESTAMP '1970-01-01 00:00:00') END AS "c2", CAST(t3."stop_id" AS TEXT) AS "c3" FROM "mobility"."taps" AS t3 WHERE ((NOT (CAST(t3."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CAST(t3."stop_id" AS TEXT) = t2."c0")))) ORDER BY (t2."c1" COLLATE "C") ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.taps WHERE tapped_at = (SELECT MAX(tapped_at) FROM mobility.taps)
----
f0: SELECT CAST(t1."stop_id" AS TEXT) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" WHEN t1."tapped_at" >= CAST('4000-01-01 BC' AS TIMESTAMP) AND t1."tapped_at" < CAST('290000-01-01' AS TIMESTAMP) THEN date_bin(INTERVAL '900' SECOND, t1."tapped_at", TIMESTAMP '1970-01-01 00:00:00') END = (SELECT t3."c0" AS "c0" FROM (SELECT max(CASE WHEN NOT isfinite(t2."tapped_at") THEN t2."tapped_at" WHEN t2."tapped_at" >= CAST('4000-01-01 BC' AS TIMESTAMP) AND t2."tapped_at" < CAST('290000-01-01' AS TIMESTAMP) THEN date_bin(INTERVAL '900' SECOND, t2."tapped_at", TIMESTAMP '1970-01-01 00:00:00') END) AS "c0" FROM "mobility"."taps" AS t2 WHERE ((NOT (CAST(t2."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t2."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t3)) ORDER BY (CAST(t1."stop_id" AS TEXT) COLLATE "C") ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT s.name, x.n FROM mobility.stops s, LATERAL (SELECT COUNT(*) AS n FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS x
----
f0: SELECT t2."c1" AS "c0", t5."c0" AS "c1" FROM (SELECT CAST(t1."stop_id" AS TEXT) AS "c0", CAST(t1."name" AS TEXT) AS "c1" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN LATERAL (SELECT t4."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t3 WHERE ((NOT (CAST(t3."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CAST(t3."stop_id" AS TEXT) = t2."c0")) AS t4) AS t5 ON TRUE ORDER BY (t2."c1" COLLATE "C") ASC NULLS LAST, t5."c0" ASC NULLS LAST

====
as case-worker for service-delivery
SELECT full_name FROM people.residents r WHERE (SELECT d.population FROM geo.districts d WHERE d.district = r.district) > 1000
----
f0: SELECT CAST(t1."district" AS TEXT) AS "c0", t1."population" AS "c1" FROM "geo"."districts" AS t1
f1: SELECT CAST(t1."full_name" AS TEXT) AS "c0", CAST(t1."district" AS TEXT) AS "c1" FROM "people"."residents" AS t1 WHERE (CAST(t1."district" AS TEXT) = 'Harbour')
residual: SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f1" AS t1) AS t2 WHERE ((SELECT t3."c1" AS "c0" FROM "f0" AS t3 WHERE (t3."c0" = t2."c1")) > 1000) ORDER BY t2."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT start_station, COUNT(*) FROM mobility.bike_trips WHERE rider_id NOT IN (SELECT resident_id FROM mobility.taps WHERE resident_id IS NOT NULL) GROUP BY start_station
----
f0: SELECT t11."c0" AS "c0", t11."c1" AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT CAST(t5."start_station" AS TEXT) AS "c0", count(*) AS "c1", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t5."rider_id"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t5."rider_id" IS NOT NULL))) AS "l0", count(*) AS "n0" FROM "mobility"."bike_trips" AS t5 WHERE (t5."started_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (NOT (t5."rider_id" IN (SELECT t6."resident_id" AS "c0" FROM "mobility"."taps" AS t6 WHERE ((t6."tapped_at" >= CAST((DATE '2026-07-01' - INTERVAL '120' MONTH) AS TIMESTAMP)) AND (NOT (CAST(t6."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t6."resident_id" IS NOT NULL)))) GROUP BY CAST(t5."start_station" AS TEXT)), t2 AS (SELECT t9."c0" AS "c0", count(DISTINCT t9."c1") AS "d0" FROM (SELECT CAST(t7."start_station" AS TEXT) AS "c0", t7."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t7 WHERE (t7."started_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (NOT (t7."rider_id" IN (SELECT t8."resident_id" AS "c0" FROM "mobility"."taps" AS t8 WHERE ((t8."tapped_at" >= CAST((DATE '2026-07-01' - INTERVAL '120' MONTH) AS TIMESTAMP)) AND (NOT (CAST(t8."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t8."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t8."resident_id" IS NOT NULL))))) AS t9 WHERE EXISTS (SELECT 1 FROM t1 AS t10 WHERE t10."n0" >= 10 AND ((t10."n0" >= 10 AND t10."l0" < 10)) AND ARRAY[t10."c0"] = ARRAY[t9."c0"]) GROUP BY t9."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON ARRAY[t3."c0"] = ARRAY[t4."c0"]) AS t11 WHERE (t11."c2" = 2) ORDER BY (t11."c0" COLLATE "C") ASC NULLS LAST, t11."c1" ASC NULLS LAST
rule: NULL of a treated column is NULL of the raw one
rule: residents of groups: counted raw in the store

