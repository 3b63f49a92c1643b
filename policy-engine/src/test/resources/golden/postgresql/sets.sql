====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION ALL SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION ALL (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT '~42'
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT '~42' AS "c0" FROM (VALUES (0)) AS "t3"("c0")) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps UNION SELECT started_at FROM mobility.bike_trips
----
f0: SELECT CASE WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" WHEN t1."tapped_at" >= CAST('4000-01-01 BC' AS TIMESTAMP) AND t1."tapped_at" < CAST('290000-01-01' AS TIMESTAMP) THEN date_bin(INTERVAL '900' SECOND, t1."tapped_at", TIMESTAMP '1970-01-01 00:00:00') END AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
f1: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT stop_id FROM mobility.taps INTERSECT SELECT stop_id FROM mobility.stops
----
refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them

