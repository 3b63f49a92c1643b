Set operations: over tokens of one scope in the store, others above.

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION ALL SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION ALL (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps INTERSECT SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) INTERSECT (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps EXCEPT SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) EXCEPT (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT '~42'
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT '~42' AS "c0" FROM (VALUES (0)) AS "t3"("c0")) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT stop_id FROM mobility.stops
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
f1: SELECT t1."stop_id" AS "c0" FROM "mobility"."stops" AS t1
residual: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.stops EXCEPT ALL SELECT stop_id FROM mobility.taps
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."stop_id" AS "c0" FROM "mobility"."stops" AS t1) AS t2) EXCEPT ALL (SELECT t4."c0" AS "c0" FROM (SELECT t3."stop_id" AS "c0" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps UNION SELECT started_at FROM mobility.bike_trips
----
f0: SELECT CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
f1: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0" FROM "f0" AS t1) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4))) AS t5 ORDER BY t5."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
(SELECT stop_id FROM mobility.stops ORDER BY lat LIMIT 3) UNION ALL SELECT district FROM geo.districts ORDER BY 1
----
f0: SELECT t6."c0" AS "c0" FROM (((SELECT t3."c0" AS "c0" FROM (SELECT t2."c0" AS "c0" FROM (SELECT t1."stop_id" AS "c0", t1."lat" AS "c1" FROM "mobility"."stops" AS t1 ORDER BY t1."lat" ASC NULLS LAST, t1."stop_id" ASC NULLS LAST LIMIT 3) AS t2) AS t3) UNION ALL (SELECT t5."c0" AS "c0" FROM (SELECT t4."district" AS "c0" FROM "geo"."districts" AS t4) AS t5))) AS t6 ORDER BY t6."c0" ASC NULLS LAST
rule: LIMIT: kept by the store

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM (SELECT stop_id FROM mobility.taps UNION ALL SELECT start_station FROM mobility.bike_trips) AS u(stop_id) GROUP BY stop_id
----
f0: SELECT t6."c0" AS "c0", t6."c1" AS "c1" FROM (SELECT t5."c0" AS "c0", count(*) AS "c1", CASE WHEN count(DISTINCT t5."c1") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2" FROM (((SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", t1."resident_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION ALL (SELECT t4."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT t3."start_station" AS "c0", t3."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5 GROUP BY t5."c0") AS t6 WHERE (t6."c2" = 2) ORDER BY t6."c0" ASC NULLS LAST, t6."c1" ASC NULLS LAST
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT stop_id FROM mobility.taps INTERSECT SELECT stop_id FROM mobility.stops
----
refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them

====
as transport-analyst for transport-planning
SELECT stop_id FROM mobility.stops EXCEPT SELECT stop_id FROM mobility.taps
----
refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them

