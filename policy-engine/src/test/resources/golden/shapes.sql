Shapes of SQL that a store could read otherwise.

====
as transport-analyst for transport-planning
SELECT 7 AS a, 'x' AS b, NULL AS c, stop_id, COUNT(*) FROM mobility.taps GROUP BY a, stop_id ORDER BY a, c
----
f0: SELECT t11."c0" AS "c0", 'x' AS "c1", NULL AS "c2", t11."c1" AS "c3", t11."c2" AS "c4" FROM (WITH t1 AS MATERIALIZED (SELECT t6."c0" AS "c0", t6."c1" AS "c1", count(*) AS "c2", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL)) AS "l0", count(t6."c2") AS "n0" FROM (SELECT 7 AS "c0", t5."stop_id" AS "c1", t5."resident_id" AS "c2" FROM "mobility"."taps" AS t5 WHERE ((t5."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t5."card_kind" = 'police') OR (t5."card_kind" = 'mayor') OR (t5."card_kind" = 'councillor') OR (t5."card_kind" = 'judge'))) AND (t5."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t6 GROUP BY t6."c0", t6."c1"), t2 AS (SELECT t9."c0" AS "c0", t9."c1" AS "c1", count(DISTINCT t9."c2") AS "d0" FROM (SELECT t8."c0" AS "c0", t8."c1" AS "c1", t8."c2" AS "c2" FROM (SELECT 7 AS "c0", t7."stop_id" AS "c1", t7."resident_id" AS "c2" FROM "mobility"."taps" AS t7 WHERE ((t7."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t7."card_kind" = 'police') OR (t7."card_kind" = 'mayor') OR (t7."card_kind" = 'councillor') OR (t7."card_kind" = 'judge'))) AND (t7."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t8) AS t9 WHERE EXISTS (SELECT 1 FROM t1 AS t10 WHERE t10."n0" >= 10 AND ((t10."n0" >= 10 AND t10."l0" < 10)) AND t10."c0" IS NOT DISTINCT FROM t9."c0" AND t10."c1" IS NOT DISTINCT FROM t9."c1") GROUP BY t9."c0", t9."c1") SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c3" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0" AND t3."c1" IS NOT DISTINCT FROM t4."c1") AS t11 WHERE (t11."c3" = 2) ORDER BY t11."c0" ASC NULLS LAST, t11."c1" ASC NULLS LAST, t11."c2" ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT name FROM mobility.stops WHERE district IN (SELECT district FROM mobility.stops ORDER BY kind LIMIT 1)
----
f0: SELECT t1."name" AS "c0" FROM "mobility"."stops" AS t1 WHERE (t1."district" IN (SELECT t3."c0" AS "c0" FROM (SELECT t2."district" AS "c0", t2."kind" AS "c1" FROM "mobility"."stops" AS t2 ORDER BY t2."kind" ASC NULLS LAST, t2."district" ASC NULLS LAST LIMIT 1) AS t3))

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE started_at IS NULL
----
f0: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "f0" AS t1 WHERE (t1."c0" IS NULL)) AS t2
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT b.started_at FROM mobility.bike_trips b, mobility.stops s
----
f0: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
f1: SELECT 1 AS "c" FROM "mobility"."stops" AS t1
residual: SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT 1 AS "c" FROM "f1" AS t3) AS t4 ON TRUE ORDER BY t2."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT start_station, AVG(date_diff('minute', started_at, ended_at)) FROM mobility.bike_trips GROUP BY start_station
----
f0: SELECT CASE WHEN t1."started_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."started_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."started_at") - (epoch_us(t1."started_at") % 900000000)) WHEN t1."started_at" >= make_timestamp(-9223372022400000000) AND t1."started_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."started_at") - (((epoch_us(t1."started_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."started_at") THEN t1."started_at" END AS "c0", CASE WHEN t1."ended_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."ended_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."ended_at") - (epoch_us(t1."ended_at") % 900000000)) WHEN t1."ended_at" >= make_timestamp(-9223372022400000000) AND t1."ended_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."ended_at") - (((epoch_us(t1."ended_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."ended_at") THEN t1."ended_at" END AS "c1", t1."start_station" AS "c2", t1."rider_id" AS "c3" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
residual: SELECT t2."c0" AS "c0", CASE WHEN ((t2."c3" = 2) AND (t2."c4" <> 1)) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END AS "c1" FROM (SELECT t1."c2" AS "c0", avg(date_diff('minute', t1."c0", t1."c1")) AS "c1", CASE WHEN count(DISTINCT t1."c3") >= 10 THEN 2 WHEN count(t1."c3") > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN count(DISTINCT t1."c3") FILTER (WHERE (date_diff('minute', t1."c0", t1."c1") IS NOT NULL)) >= 10 THEN 2 WHEN count(t1."c3") FILTER (WHERE (date_diff('minute', t1."c0", t1."c1") IS NOT NULL)) > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN count(DISTINCT t1."c3") FILTER (WHERE (NOT (date_diff('minute', t1."c0", t1."c1") IS NOT NULL))) >= 10 THEN 2 WHEN count(t1."c3") FILTER (WHERE (NOT (date_diff('minute', t1."c0", t1."c1") IS NOT NULL))) > 0 THEN 1 ELSE 0 END AS "c4" FROM "f0" AS t1 GROUP BY t1."c2") AS t2 WHERE (t2."c2" = 2) ORDER BY t2."c0" ASC NULLS LAST, CASE WHEN ((t2."c3" = 2) AND (t2."c4" <> 1)) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT CURRENT_TIMESTAMP, NOW()
----
residual: SELECT TIMESTAMP WITH TIME ZONE '2026-07-01 12:00:00+00' AS "c0", TIMESTAMP WITH TIME ZONE '2026-07-01 12:00:00+00' AS "c1" FROM (SELECT 0 AS "c0") AS t1
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

