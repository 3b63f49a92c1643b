====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION ALL SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION ALL (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (CAST(t3."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT stop_id FROM mobility.stops
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
f1: SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0" FROM "mobility"."stops" AS t1
residual: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM (SELECT stop_id FROM mobility.taps UNION ALL SELECT start_station FROM mobility.bike_trips) AS u(stop_id) GROUP BY stop_id
----
f0: SELECT t6."c0" AS "c0", t6."c1" AS "c1" FROM (SELECT t5."c0" AS "c0", count(*) AS "c1", CASE WHEN count(DISTINCT t5."c1") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2" FROM (((SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", t1."resident_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((CAST(t1."tapped_at" AS TIMESTAMP(6)) >= CAST((CAST(DATE '2026-07-01' AS TIMESTAMP(6)) - INTERVAL '120' MONTH) AS TIMESTAMP(6))) AND (NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION ALL (SELECT t4."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT CAST(t3."start_station" AS VARCHAR) AS "c0", t3."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t3 WHERE (CAST(t3."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5 GROUP BY t5."c0") AS t6 WHERE (t6."c2" = 2) ORDER BY t6."c0" ASC NULLS LAST, t6."c1" ASC NULLS LAST
rule: residents of groups: counted raw in the store

