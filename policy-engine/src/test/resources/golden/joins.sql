Joins: what may meet in the store, and what only above the treatments.

====
as transport-analyst for transport-modelling
SELECT t.stop_id, s.name FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id
----
f0: SELECT t2."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT t3."stop_id" AS "c0", t3."name" AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t4."c0" = t2."c0") ORDER BY t2."c0" ASC NULLS LAST, t4."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT t.stop_id, s.name FROM mobility.taps t LEFT JOIN mobility.stops s ON s.stop_id = t.stop_id AND s.kind = 'tram'
----
f0: SELECT t2."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 LEFT JOIN (SELECT t3."stop_id" AS "c0", t3."name" AS "c1", t3."kind" AS "c2" FROM "mobility"."stops" AS t3) AS t4 ON ((t4."c0" = t2."c0") AND (t4."c2" = 'tram')) ORDER BY t2."c0" ASC NULLS LAST, t4."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT s.name, COUNT(t.card_id) FROM mobility.taps t RIGHT JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.name
----
f0: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t4."c1" AS "c0", count(t2."c0") AS "c1" FROM (SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 RIGHT JOIN (SELECT t3."stop_id" AS "c0", t3."name" AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t4."c0" = t2."c1") GROUP BY t4."c1") AS t5 ORDER BY t5."c0" ASC NULLS LAST, t5."c1" ASC NULLS LAST
rule: COUNT of tokens: counted raw in the store

====
as transport-analyst for transport-modelling
SELECT s.stop_id, t.tapped_at FROM mobility.stops s FULL JOIN mobility.taps t ON t.stop_id = s.stop_id
----
f0: SELECT t2."c0" AS "c0", t4."c0" AS "c1" FROM (SELECT t1."stop_id" AS "c0" FROM "mobility"."stops" AS t1) AS t2 FULL JOIN (SELECT CASE WHEN t3."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t3."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t3."tapped_at") - (epoch_us(t3."tapped_at") % 900000000)) WHEN t3."tapped_at" >= make_timestamp(-9223372022400000000) AND t3."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t3."tapped_at") - (((epoch_us(t3."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t3."tapped_at") THEN t3."tapped_at" END AS "c0", t3."stop_id" AS "c1" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t4 ON (t4."c1" = t2."c0") ORDER BY t2."c0" ASC NULLS LAST, t4."c0" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.stops a CROSS JOIN geo.districts b
----
f0: SELECT t5."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM (SELECT 1 AS "c" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN (SELECT 1 AS "c" FROM "geo"."districts" AS t3) AS t4 ON TRUE) AS t5

====
as transport-analyst for transport-modelling
SELECT stop_id, kind, card_kind FROM mobility.taps JOIN mobility.stops USING (stop_id)
----
f0: SELECT t2."c1" AS "c0", t4."c1" AS "c1", t2."c0" AS "c2" FROM (SELECT CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT t3."stop_id" AS "c0", t3."kind" AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t2."c1" = t4."c0") ORDER BY t2."c1" ASC NULLS LAST, t4."c1" ASC NULLS LAST, t2."c0" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT name, population FROM mobility.stops NATURAL JOIN geo.districts
----
f0: SELECT t2."c0" AS "c0", t4."c2" AS "c1" FROM (SELECT t1."name" AS "c0", t1."district" AS "c1" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN (SELECT t3."district" AS "c0", t3."name" AS "c1", t3."population" AS "c2" FROM "geo"."districts" AS t3) AS t4 ON ((t2."c0" = t4."c1") AND (t2."c1" = t4."c0")) ORDER BY t2."c0" ASC NULLS LAST, t4."c2" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.taps a JOIN mobility.taps b ON a.card_id = b.card_id AND a.tapped_at < b.tapped_at
----
f0: SELECT t2."c2" AS "c0" FROM (SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1", t1."stop_id" AS "c2" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT t3."card_id" AS "c0", CASE WHEN t3."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t3."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t3."tapped_at") - (epoch_us(t3."tapped_at") % 900000000)) WHEN t3."tapped_at" >= make_timestamp(-9223372022400000000) AND t3."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t3."tapped_at") - (((epoch_us(t3."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t3."tapped_at") THEN t3."tapped_at" END AS "c1" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t4 ON ((t2."c0" = t4."c0") AND (t2."c1" < t4."c1")) ORDER BY t2."c2" ASC NULLS LAST
rule: token = token: compared raw in the store

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.taps a JOIN mobility.taps b ON a.card_id < b.card_id
----
f0: SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
f1: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c1" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4 ON (t2."c0" < t4."c0") ORDER BY t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.taps a LEFT JOIN mobility.bike_trips b ON b.rider_id = a.card_id AND b.start_station = 'B01'
----
f0: SELECT t2."c1" AS "c0" FROM (SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 LEFT JOIN (SELECT t3."rider_id" AS "c0", t3."start_station" AS "c1" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4 ON ((t4."c0" = t2."c0") AND (t4."c1" = 'B01')) ORDER BY t2."c1" ASC NULLS LAST
rule: token = token: compared raw in the store

====
as transport-analyst for transport-modelling
SELECT a.start_station FROM mobility.bike_trips a JOIN mobility.bike_trips b ON a.rider_id = b.rider_id AND a.started_at < b.started_at
----
f0: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", t1."start_station" AS "c2", t1."rider_id" AS "c3" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
f1: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", t1."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
residual: SELECT t2."c2" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1", t1."c2" AS "c2" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0", t3."c1" AS "c1" FROM "f1" AS t3) AS t4 ON ((t2."c0" = t4."c0") AND (t2."c1" < t4."c1")) ORDER BY t2."c2" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT v.x, COUNT(*) FROM (VALUES ('~1'), ('~2'), ('no token')) AS v(x) JOIN mobility.taps t ON t.card_id = v.x GROUP BY v.x
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t2."c0" AS "c0", count(*) AS "c1" FROM (SELECT t1."c0" AS "c0" FROM (VALUES ('~1'), ('~2'), ('no token')) AS "t1"("c0")) AS t2 INNER JOIN (SELECT t3."c0" AS "c0" FROM "f0" AS t3) AS t4 ON (t4."c0" = t2."c0") GROUP BY t2."c0") AS t5 ORDER BY t5."c0" ASC NULLS LAST, t5."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT t.stop_id FROM mobility.taps t JOIN mobility.stops s ON UPPER(s.stop_id) = UPPER(t.stop_id) WHERE s.lat > 51 AND t.card_kind <> 'visitor'
----
f0: SELECT t2."c1" AS "c0" FROM (SELECT CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END <> 'visitor')) AS t2 INNER JOIN (SELECT t3."stop_id" AS "c0", t3."lat" AS "c1" FROM "mobility"."stops" AS t3 WHERE (t3."lat" > 51)) AS t4 ON (upper(t4."c0") = upper(t2."c1")) ORDER BY t2."c1" ASC NULLS LAST

====
as case-worker for service-delivery
SELECT r.full_name, d.name FROM people.residents r JOIN geo.districts d ON d.district = r.district
----
f0: SELECT t2."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT t1."full_name" AS "c0", t1."district" AS "c1" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour')) AS t2 INNER JOIN (SELECT t3."district" AS "c0", t3."name" AS "c1" FROM "geo"."districts" AS t3) AS t4 ON (t4."c0" = t2."c1") ORDER BY t2."c0" ASC NULLS LAST, t4."c1" ASC NULLS LAST

====
as case-worker for service-delivery
SELECT d.name, r.full_name FROM geo.districts d LEFT JOIN people.residents r ON r.district = d.district AND 10 / (r.resident_id - 1) > 0
----
f0: SELECT t1."district" AS "c0", t1."name" AS "c1" FROM "geo"."districts" AS t1
f1: SELECT t1."resident_id" AS "c0", t1."full_name" AS "c1", t1."district" AS "c2" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour')
residual: SELECT t2."c1" AS "c0", t4."c1" AS "c1" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 LEFT JOIN (SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2" FROM "f1" AS t3) AS t4 ON ((t4."c2" = t2."c0") AND ((CAST(10 AS INTEGER) / (t4."c0" - 1)) > 0)) ORDER BY t2."c1" ASC NULLS LAST, t4."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: join of fragments: where one has at most 1,000 values, the other is asked for these

====
as transport-analyst for transport-planning
SELECT s.kind, COUNT(*) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.kind
----
f0: SELECT t15."c0" AS "c0", t15."c1" AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT t8."c1" AS "c0", count(*) AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c1") % 64)) FILTER (WHERE t6."c1" IS NOT NULL)) AS "l0", count(*) AS "n0" FROM (SELECT t5."stop_id" AS "c0", t5."resident_id" AS "c1" FROM "mobility"."taps" AS t5 WHERE ((t5."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t5."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t5."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t6 INNER JOIN (SELECT t7."stop_id" AS "c0", t7."kind" AS "c1" FROM "mobility"."stops" AS t7) AS t8 ON (t8."c0" = t6."c0") GROUP BY t8."c1"), t2 AS (SELECT t13."c0" AS "c0", count(DISTINCT t13."c1") AS "d0" FROM (SELECT t12."c1" AS "c0", t10."c1" AS "c1" FROM (SELECT t9."stop_id" AS "c0", t9."resident_id" AS "c1" FROM "mobility"."taps" AS t9 WHERE ((t9."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t9."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t9."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t10 INNER JOIN (SELECT t11."stop_id" AS "c0", t11."kind" AS "c1" FROM "mobility"."stops" AS t11) AS t12 ON (t12."c0" = t10."c0")) AS t13 WHERE EXISTS (SELECT 1 FROM t1 AS t14 WHERE t14."n0" >= 10 AND ((t14."n0" >= 10 AND t14."l0" < 10)) AND t14."c0" IS NOT DISTINCT FROM t13."c0") GROUP BY t13."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0") AS t15 WHERE (t15."c2" = 2) ORDER BY t15."c0" ASC NULLS LAST, t15."c1" ASC NULLS LAST
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT t.start_station, COUNT(DISTINCT t.rider_id) FROM mobility.bike_trips t JOIN mobility.taxi_trips x ON x.rider_id = t.rider_id GROUP BY t.start_station
----
f0: SELECT t15."c0" AS "c0", CASE WHEN ((t15."c5" = 2) AND (t15."c6" = 2) AND (t15."c7" <> 1) AND (t15."c8" = 2) AND (t15."c9" <> 1)) THEN t15."c1" ELSE CAST(NULL AS BIGINT) END AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT t6."c1" AS "c0", count(DISTINCT t6."c0") AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c1") % 64)) FILTER (WHERE t8."c1" IS NOT NULL)) AS "l1", count(*) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL)) AS "l2", count(*) AS "n2", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL AND (t6."c0" IS NOT NULL))) AS "l3", count(*) FILTER (WHERE (t6."c0" IS NOT NULL)) AS "n3", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c1") % 64)) FILTER (WHERE t8."c1" IS NOT NULL AND (t6."c0" IS NOT NULL))) AS "l4", count(*) FILTER (WHERE (t6."c0" IS NOT NULL)) AS "n4", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c1") % 64)) FILTER (WHERE t8."c1" IS NOT NULL AND (NOT (t6."c0" IS NOT NULL)))) AS "l5", count(*) FILTER (WHERE (NOT (t6."c0" IS NOT NULL))) AS "n5", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL AND (t6."c0" IS NOT NULL))) AS "l6", count(*) FILTER (WHERE (t6."c0" IS NOT NULL)) AS "n6", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL AND (NOT (t6."c0" IS NOT NULL)))) AS "l7", count(*) FILTER (WHERE (NOT (t6."c0" IS NOT NULL))) AS "n7" FROM (SELECT t5."rider_id" AS "c0", t5."start_station" AS "c1", t5."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t5 WHERE (t5."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t6 INNER JOIN (SELECT t7."rider_id" AS "c0", t7."rider_id" AS "c1", t7."licence" AS "c2" FROM "mobility"."taxi_trips" AS t7 WHERE (t7."pickup_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t8 ON (t8."c0" = t6."c0") GROUP BY t6."c1"), t2 AS (SELECT t13."c0" AS "c0", count(DISTINCT t13."c1") AS "d0", count(DISTINCT t13."c2") AS "d1", count(DISTINCT t13."c3") AS "d2", count(DISTINCT t13."c1") FILTER (WHERE t13."c4") AS "d3", count(DISTINCT t13."c2") FILTER (WHERE t13."c4") AS "d4", count(DISTINCT t13."c2") FILTER (WHERE t13."c5") AS "d5", count(DISTINCT t13."c3") FILTER (WHERE t13."c4") AS "d6", count(DISTINCT t13."c3") FILTER (WHERE t13."c5") AS "d7" FROM (SELECT t10."c1" AS "c0", t10."c2" AS "c1", t12."c1" AS "c2", t12."c2" AS "c3", (t10."c0" IS NOT NULL) AS "c4", (NOT (t10."c0" IS NOT NULL)) AS "c5" FROM (SELECT t9."rider_id" AS "c0", t9."start_station" AS "c1", t9."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t9 WHERE (t9."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t10 INNER JOIN (SELECT t11."rider_id" AS "c0", t11."rider_id" AS "c1", t11."licence" AS "c2" FROM "mobility"."taxi_trips" AS t11 WHERE (t11."pickup_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t12 ON (t12."c0" = t10."c0")) AS t13 WHERE EXISTS (SELECT 1 FROM t1 AS t14 WHERE t14."n0" >= 10 AND t14."n1" >= 10 AND t14."n2" >= 10 AND ((t14."n0" >= 10 AND t14."l0" < 10) OR (t14."n1" >= 10 AND t14."l1" < 10) OR (t14."n2" >= 10 AND t14."l2" < 10) OR (t14."n3" >= 10 AND t14."l3" < 10) OR (t14."n4" >= 10 AND t14."l4" < 10) OR (t14."n5" >= 10 AND t14."l5" < 10) OR (t14."n6" >= 10 AND t14."l6" < 10) OR (t14."n7" >= 10 AND t14."l7" < 10)) AND t14."c0" IS NOT DISTINCT FROM t13."c0") GROUP BY t13."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l3" >= 10 OR t4."d3" >= 10 THEN 2 WHEN t3."n3" > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN t3."l4" >= 10 OR t4."d4" >= 10 THEN 2 WHEN t3."n4" > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN t3."l5" >= 10 OR t4."d5" >= 10 THEN 2 WHEN t3."n5" > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN t3."l6" >= 10 OR t4."d6" >= 10 THEN 2 WHEN t3."n6" > 0 THEN 1 ELSE 0 END AS "c8", CASE WHEN t3."l7" >= 10 OR t4."d7" >= 10 THEN 2 WHEN t3."n7" > 0 THEN 1 ELSE 0 END AS "c9" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0") AS t15 WHERE ((t15."c2" = 2) AND (t15."c3" = 2) AND (t15."c4" = 2)) ORDER BY t15."c0" ASC NULLS LAST, CASE WHEN ((t15."c5" = 2) AND (t15."c6" = 2) AND (t15."c7" <> 1) AND (t15."c8" = 2) AND (t15."c9" <> 1)) THEN t15."c1" ELSE CAST(NULL AS BIGINT) END ASC NULLS LAST
rule: token = token: compared raw in the store
rule: NULL of a treated column is NULL of the raw one
rule: residents of groups: counted raw in the store
rule: COUNT of tokens: counted raw in the store

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.bike_trips b JOIN parking.sessions p ON p.plate = b.bike_id
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as social-researcher for research
SELECT r.district, COUNT(*), SUM(b.amount) FROM people.residents r JOIN social.benefits b ON b.resident_id = r.resident_id GROUP BY r.district
----
f0: SELECT t15."c0" AS "c0", t15."c1" AS "c1", t15."c2" AS "c2" FROM (WITH t1 AS MATERIALIZED (SELECT t6."c1" AS "c0", count(*) AS "c1", sum(t8."c1") AS "c2", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c3") % 64)) FILTER (WHERE t6."c3" IS NOT NULL)) AS "l1", count(*) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL)) AS "l2", count(*) AS "n2" FROM (SELECT t5."resident_id" AS "c0", t5."district" AS "c1", t5."resident_id" AS "c2", t5."household_id" AS "c3" FROM "people"."residents" AS t5 WHERE (NOT t5."opted_out")) AS t6 INNER JOIN (SELECT t7."resident_id" AS "c0", CASE WHEN t7."amount" >= 0 THEN CAST(t7."amount" - t7."amount" % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t7."amount" >= CAST('-99999950.00' AS DECIMAL(10, 2)) THEN CAST(t7."amount" - ((t7."amount" % CAST(50 AS DECIMAL(10, 2))) + CAST(50 AS DECIMAL(10, 2))) % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END AS "c1", t7."resident_id" AS "c2" FROM "social"."benefits" AS t7 WHERE (t7."month" >= DATE '2016-07-01')) AS t8 ON (t8."c0" = t6."c0") GROUP BY t6."c1"), t2 AS (SELECT t13."c0" AS "c0", count(DISTINCT t13."c1") AS "d0", count(DISTINCT t13."c2") AS "d1", count(DISTINCT t13."c3") AS "d2" FROM (SELECT t10."c1" AS "c0", t10."c2" AS "c1", t10."c3" AS "c2", t12."c2" AS "c3" FROM (SELECT t9."resident_id" AS "c0", t9."district" AS "c1", t9."resident_id" AS "c2", t9."household_id" AS "c3" FROM "people"."residents" AS t9 WHERE (NOT t9."opted_out")) AS t10 INNER JOIN (SELECT t11."resident_id" AS "c0", CASE WHEN t11."amount" >= 0 THEN CAST(t11."amount" - t11."amount" % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t11."amount" >= CAST('-99999950.00' AS DECIMAL(10, 2)) THEN CAST(t11."amount" - ((t11."amount" % CAST(50 AS DECIMAL(10, 2))) + CAST(50 AS DECIMAL(10, 2))) % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END AS "c1", t11."resident_id" AS "c2" FROM "social"."benefits" AS t11 WHERE (t11."month" >= DATE '2016-07-01')) AS t12 ON (t12."c0" = t10."c0")) AS t13 WHERE EXISTS (SELECT 1 FROM t1 AS t14 WHERE t14."n0" >= 10 AND t14."n1" >= 10 AND t14."n2" >= 10 AND ((t14."n0" >= 10 AND t14."l0" < 10) OR (t14."n1" >= 10 AND t14."l1" < 10) OR (t14."n2" >= 10 AND t14."l2" < 10)) AND t14."c0" IS NOT DISTINCT FROM t13."c0") GROUP BY t13."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c5" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0") AS t15 WHERE ((t15."c3" = 2) AND (t15."c4" = 2) AND (t15."c5" = 2)) ORDER BY t15."c0" ASC NULLS LAST, t15."c1" ASC NULLS LAST, t15."c2" ASC NULLS LAST
rule: token = token: compared raw in the store
rule: residents of groups: counted raw in the store

====
as social-researcher for research
SELECT r.postcode, SUM(e.kwh) FROM energy.readings e JOIN people.residents r ON r.household_id = e.household_id GROUP BY r.postcode
----
f0: SELECT t15."c0" AS "c0", CASE WHEN ((t15."c5" = 2) AND (t15."c6" <> 1) AND (t15."c7" = 2) AND (t15."c8" <> 1) AND (t15."c9" = 2) AND (t15."c10" <> 1)) THEN t15."c1" ELSE CAST(NULL AS DECIMAL(38, 3)) END AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT t8."c1" AS "c0", sum(t6."c1") AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL)) AS "l1", count(*) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c3") % 64)) FILTER (WHERE t8."c3" IS NOT NULL)) AS "l2", count(*) AS "n2", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL AND (t6."c1" IS NOT NULL))) AS "l3", count(*) FILTER (WHERE (t6."c1" IS NOT NULL)) AS "n3", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."c2") % 64)) FILTER (WHERE t6."c2" IS NOT NULL AND (NOT (t6."c1" IS NOT NULL)))) AS "l4", count(*) FILTER (WHERE (NOT (t6."c1" IS NOT NULL))) AS "n4", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL AND (t6."c1" IS NOT NULL))) AS "l5", count(*) FILTER (WHERE (t6."c1" IS NOT NULL)) AS "n5", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c2") % 64)) FILTER (WHERE t8."c2" IS NOT NULL AND (NOT (t6."c1" IS NOT NULL)))) AS "l6", count(*) FILTER (WHERE (NOT (t6."c1" IS NOT NULL))) AS "n6", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c3") % 64)) FILTER (WHERE t8."c3" IS NOT NULL AND (t6."c1" IS NOT NULL))) AS "l7", count(*) FILTER (WHERE (t6."c1" IS NOT NULL)) AS "n7", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t8."c3") % 64)) FILTER (WHERE t8."c3" IS NOT NULL AND (NOT (t6."c1" IS NOT NULL)))) AS "l8", count(*) FILTER (WHERE (NOT (t6."c1" IS NOT NULL))) AS "n8" FROM (SELECT t5."household_id" AS "c0", CASE WHEN t5."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t5."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t5."kwh" END AS "c1", t5."household_id" AS "c2" FROM "energy"."readings" AS t5 WHERE (t5."read_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t6 INNER JOIN (SELECT t7."household_id" AS "c0", left(t7."postcode", 3) AS "c1", t7."resident_id" AS "c2", t7."household_id" AS "c3" FROM "people"."residents" AS t7 WHERE (NOT t7."opted_out")) AS t8 ON (t8."c0" = t6."c0") GROUP BY t8."c1"), t2 AS (SELECT t13."c0" AS "c0", count(DISTINCT t13."c1") AS "d0", count(DISTINCT t13."c2") AS "d1", count(DISTINCT t13."c3") AS "d2", count(DISTINCT t13."c1") FILTER (WHERE t13."c4") AS "d3", count(DISTINCT t13."c1") FILTER (WHERE t13."c5") AS "d4", count(DISTINCT t13."c2") FILTER (WHERE t13."c4") AS "d5", count(DISTINCT t13."c2") FILTER (WHERE t13."c5") AS "d6", count(DISTINCT t13."c3") FILTER (WHERE t13."c4") AS "d7", count(DISTINCT t13."c3") FILTER (WHERE t13."c5") AS "d8" FROM (SELECT t12."c1" AS "c0", t10."c2" AS "c1", t12."c2" AS "c2", t12."c3" AS "c3", (t10."c1" IS NOT NULL) AS "c4", (NOT (t10."c1" IS NOT NULL)) AS "c5" FROM (SELECT t9."household_id" AS "c0", CASE WHEN t9."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t9."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t9."kwh" END AS "c1", t9."household_id" AS "c2" FROM "energy"."readings" AS t9 WHERE (t9."read_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t10 INNER JOIN (SELECT t11."household_id" AS "c0", left(t11."postcode", 3) AS "c1", t11."resident_id" AS "c2", t11."household_id" AS "c3" FROM "people"."residents" AS t11 WHERE (NOT t11."opted_out")) AS t12 ON (t12."c0" = t10."c0")) AS t13 WHERE EXISTS (SELECT 1 FROM t1 AS t14 WHERE t14."n0" >= 10 AND t14."n1" >= 10 AND t14."n2" >= 10 AND ((t14."n0" >= 10 AND t14."l0" < 10) OR (t14."n1" >= 10 AND t14."l1" < 10) OR (t14."n2" >= 10 AND t14."l2" < 10) OR (t14."n3" >= 10 AND t14."l3" < 10) OR (t14."n4" >= 10 AND t14."l4" < 10) OR (t14."n5" >= 10 AND t14."l5" < 10) OR (t14."n6" >= 10 AND t14."l6" < 10) OR (t14."n7" >= 10 AND t14."l7" < 10) OR (t14."n8" >= 10 AND t14."l8" < 10)) AND t14."c0" IS NOT DISTINCT FROM t13."c0") GROUP BY t13."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l3" >= 10 OR t4."d3" >= 10 THEN 2 WHEN t3."n3" > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN t3."l4" >= 10 OR t4."d4" >= 10 THEN 2 WHEN t3."n4" > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN t3."l5" >= 10 OR t4."d5" >= 10 THEN 2 WHEN t3."n5" > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN t3."l6" >= 10 OR t4."d6" >= 10 THEN 2 WHEN t3."n6" > 0 THEN 1 ELSE 0 END AS "c8", CASE WHEN t3."l7" >= 10 OR t4."d7" >= 10 THEN 2 WHEN t3."n7" > 0 THEN 1 ELSE 0 END AS "c9", CASE WHEN t3."l8" >= 10 OR t4."d8" >= 10 THEN 2 WHEN t3."n8" > 0 THEN 1 ELSE 0 END AS "c10" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0") AS t15 WHERE ((t15."c2" = 2) AND (t15."c3" = 2) AND (t15."c4" = 2)) ORDER BY t15."c0" ASC NULLS LAST, CASE WHEN ((t15."c5" = 2) AND (t15."c6" <> 1) AND (t15."c7" = 2) AND (t15."c8" <> 1) AND (t15."c9" = 2) AND (t15."c10" <> 1)) THEN t15."c1" ELSE CAST(NULL AS DECIMAL(38, 3)) END ASC NULLS LAST
rule: token = token: compared raw in the store
rule: residents of groups: counted raw in the store

