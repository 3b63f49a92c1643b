====
as transport-analyst for transport-modelling
SELECT t.stop_id, s.name FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id
----
f0: SELECT t2."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT CAST(t1."stop_id" AS TEXT) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT CAST(t3."stop_id" AS TEXT) AS "c0", CAST(t3."name" AS TEXT) AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t4."c0" = t2."c0") ORDER BY (t2."c0" COLLATE "C") ASC NULLS LAST, (t4."c1" COLLATE "C") ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT s.name, COUNT(t.card_id) FROM mobility.taps t RIGHT JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.name
----
f0: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t4."c1" AS "c0", count(t2."c0") AS "c1" FROM (SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS TEXT) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 RIGHT JOIN (SELECT CAST(t3."stop_id" AS TEXT) AS "c0", CAST(t3."name" AS TEXT) AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t4."c0" = t2."c1") GROUP BY t4."c1") AS t5 ORDER BY (t5."c0" COLLATE "C") ASC NULLS LAST, t5."c1" ASC NULLS LAST
rule: COUNT of tokens: counted raw in the store

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.stops a CROSS JOIN geo.districts b
----
f0: SELECT t5."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM (SELECT 1 AS "c" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN (SELECT 1 AS "c" FROM "geo"."districts" AS t3) AS t4 ON TRUE) AS t5

====
as transport-analyst for transport-modelling
SELECT name, population FROM mobility.stops NATURAL JOIN geo.districts
----
f0: SELECT t2."c0" AS "c0", t4."c2" AS "c1" FROM (SELECT CAST(t1."name" AS TEXT) AS "c0", CAST(t1."district" AS TEXT) AS "c1" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN (SELECT CAST(t3."district" AS TEXT) AS "c0", CAST(t3."name" AS TEXT) AS "c1", t3."population" AS "c2" FROM "geo"."districts" AS t3) AS t4 ON ((t2."c0" = t4."c1") AND (t2."c1" = t4."c0")) ORDER BY (t2."c0" COLLATE "C") ASC NULLS LAST, t4."c2" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.taps a JOIN mobility.taps b ON a.card_id < b.card_id
----
f0: SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS TEXT) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
f1: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c1" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4 ON (t2."c0" < t4."c0") ORDER BY t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT a.start_station FROM mobility.bike_trips a JOIN mobility.bike_trips b ON a.rider_id = b.rider_id AND a.started_at < b.started_at
----
f0: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", CAST(t1."start_station" AS TEXT) AS "c2", t1."rider_id" AS "c3" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
f1: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", t1."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
residual: SELECT t2."c2" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1", t1."c2" AS "c2" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0", t3."c1" AS "c1" FROM "f1" AS t3) AS t4 ON ((t2."c0" = t4."c0") AND (t2."c1" < t4."c1")) ORDER BY t2."c2" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT t.stop_id FROM mobility.taps t JOIN mobility.stops s ON UPPER(s.stop_id) = UPPER(t.stop_id) WHERE s.lat > 51 AND t.card_kind <> 'visitor'
----
f0: SELECT CASE WHEN CAST(t1."card_kind" AS TEXT) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS TEXT) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS TEXT) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS TEXT) IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", CAST(t1."stop_id" AS TEXT) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN CAST(t1."card_kind" AS TEXT) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS TEXT) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS TEXT) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS TEXT) IN ('visitor') THEN 'visitor' ELSE '*' END <> 'visitor')
f1: SELECT CAST(t1."stop_id" AS TEXT) AS "c0", t1."lat" AS "c1" FROM "mobility"."stops" AS t1
residual: SELECT t2."c1" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0", t3."c1" AS "c1" FROM "f1" AS t3 WHERE (t3."c1" > 51)) AS t4 ON (upper(t4."c0") = upper(t2."c1")) ORDER BY t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as case-worker for service-delivery
SELECT d.name, r.full_name FROM geo.districts d LEFT JOIN people.residents r ON r.district = d.district AND 10 / (r.resident_id - 1) > 0
----
f0: SELECT CAST(t1."district" AS TEXT) AS "c0", CAST(t1."name" AS TEXT) AS "c1" FROM "geo"."districts" AS t1
f1: SELECT t1."resident_id" AS "c0", CAST(t1."full_name" AS TEXT) AS "c1", CAST(t1."district" AS TEXT) AS "c2" FROM "people"."residents" AS t1 WHERE (CAST(t1."district" AS TEXT) = 'Harbour')
residual: SELECT t2."c1" AS "c0", t4."c1" AS "c1" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 LEFT JOIN (SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2" FROM "f1" AS t3) AS t4 ON ((t4."c2" = t2."c0") AND ((CAST(10 AS INTEGER) / (t4."c0" - 1)) > 0)) ORDER BY t2."c1" ASC NULLS LAST, t4."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: join of fragments: where one has at most 1,000 values, the other is asked for these

====
as transport-analyst for transport-planning
SELECT t.start_station, COUNT(DISTINCT t.rider_id) FROM mobility.bike_trips t JOIN mobility.taxi_trips x ON x.rider_id = t.rider_id GROUP BY t.start_station
----
f0: SELECT t15."c0" AS "c0", CASE WHEN ((t15."c5" = 2) AND (t15."c6" = 2) AND (t15."c7" <> 1) AND (t15."c8" = 2) AND (t15."c9" <> 1)) THEN t15."c1" ELSE CAST(NULL AS BIGINT) END AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT t6."c1" AS "c0", count(DISTINCT t6."c0") AS "c1", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t6."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t6."c2" IS NOT NULL))) AS "l0", count(*) AS "n0", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c1"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c1" IS NOT NULL))) AS "l1", count(*) AS "n1", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c2" IS NOT NULL))) AS "l2", count(*) AS "n2", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t6."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t6."c2" IS NOT NULL AND (t6."c0" IS NOT NULL)))) AS "l3", count(*) FILTER (WHERE (t6."c0" IS NOT NULL)) AS "n3", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c1"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c1" IS NOT NULL AND (t6."c0" IS NOT NULL)))) AS "l4", count(*) FILTER (WHERE (t6."c0" IS NOT NULL)) AS "n4", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c1"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c1" IS NOT NULL AND (NOT (t6."c0" IS NOT NULL))))) AS "l5", count(*) FILTER (WHERE (NOT (t6."c0" IS NOT NULL))) AS "n5", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c2" IS NOT NULL AND (t6."c0" IS NOT NULL)))) AS "l6", count(*) FILTER (WHERE (t6."c0" IS NOT NULL)) AS "n6", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c2" IS NOT NULL AND (NOT (t6."c0" IS NOT NULL))))) AS "l7", count(*) FILTER (WHERE (NOT (t6."c0" IS NOT NULL))) AS "n7" FROM (SELECT t5."rider_id" AS "c0", CAST(t5."start_station" AS TEXT) AS "c1", t5."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t5 WHERE (t5."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t6 INNER JOIN (SELECT t7."rider_id" AS "c0", t7."rider_id" AS "c1", CAST(t7."licence" AS TEXT) AS "c2" FROM "mobility"."taxi_trips" AS t7 WHERE (t7."pickup_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t8 ON (t8."c0" = t6."c0") GROUP BY t6."c1"), t2 AS (SELECT t13."c0" AS "c0", count(DISTINCT t13."c1") AS "d0", count(DISTINCT t13."c2") AS "d1", count(DISTINCT t13."c3") AS "d2", count(DISTINCT t13."c1") FILTER (WHERE t13."c4") AS "d3", count(DISTINCT t13."c2") FILTER (WHERE t13."c4") AS "d4", count(DISTINCT t13."c2") FILTER (WHERE t13."c5") AS "d5", count(DISTINCT t13."c3") FILTER (WHERE t13."c4") AS "d6", count(DISTINCT t13."c3") FILTER (WHERE t13."c5") AS "d7" FROM (SELECT t10."c1" AS "c0", t10."c2" AS "c1", t12."c1" AS "c2", t12."c2" AS "c3", (t10."c0" IS NOT NULL) AS "c4", (NOT (t10."c0" IS NOT NULL)) AS "c5" FROM (SELECT t9."rider_id" AS "c0", CAST(t9."start_station" AS TEXT) AS "c1", t9."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t9 WHERE (t9."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t10 INNER JOIN (SELECT t11."rider_id" AS "c0", t11."rider_id" AS "c1", CAST(t11."licence" AS TEXT) AS "c2" FROM "mobility"."taxi_trips" AS t11 WHERE (t11."pickup_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t12 ON (t12."c0" = t10."c0")) AS t13 WHERE EXISTS (SELECT 1 FROM t1 AS t14 WHERE t14."n0" >= 10 AND t14."n1" >= 10 AND t14."n2" >= 10 AND ((t14."n0" >= 10 AND t14."l0" < 10) OR (t14."n1" >= 10 AND t14."l1" < 10) OR (t14."n2" >= 10 AND t14."l2" < 10) OR (t14."n3" >= 10 AND t14."l3" < 10) OR (t14."n4" >= 10 AND t14."l4" < 10) OR (t14."n5" >= 10 AND t14."l5" < 10) OR (t14."n6" >= 10 AND t14."l6" < 10) OR (t14."n7" >= 10 AND t14."l7" < 10)) AND ARRAY[t14."c0"] = ARRAY[t13."c0"]) GROUP BY t13."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l3" >= 10 OR t4."d3" >= 10 THEN 2 WHEN t3."n3" > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN t3."l4" >= 10 OR t4."d4" >= 10 THEN 2 WHEN t3."n4" > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN t3."l5" >= 10 OR t4."d5" >= 10 THEN 2 WHEN t3."n5" > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN t3."l6" >= 10 OR t4."d6" >= 10 THEN 2 WHEN t3."n6" > 0 THEN 1 ELSE 0 END AS "c8", CASE WHEN t3."l7" >= 10 OR t4."d7" >= 10 THEN 2 WHEN t3."n7" > 0 THEN 1 ELSE 0 END AS "c9" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON ARRAY[t3."c0"] = ARRAY[t4."c0"]) AS t15 WHERE ((t15."c2" = 2) AND (t15."c3" = 2) AND (t15."c4" = 2)) ORDER BY (t15."c0" COLLATE "C") ASC NULLS LAST, CASE WHEN ((t15."c5" = 2) AND (t15."c6" = 2) AND (t15."c7" <> 1) AND (t15."c8" = 2) AND (t15."c9" <> 1)) THEN t15."c1" ELSE CAST(NULL AS BIGINT) END ASC NULLS LAST
rule: token = token: compared raw in the store
rule: NULL of a treated column is NULL of the raw one
rule: residents of groups: counted raw in the store
rule: COUNT of tokens: counted raw in the store

====
as social-researcher for research
SELECT r.district, COUNT(*), SUM(b.amount) FROM people.residents r JOIN social.benefits b ON b.resident_id = r.resident_id GROUP BY r.district
----
f0: SELECT t15."c0" AS "c0", t15."c1" AS "c1", CAST(t15."c2" AS DECIMAL(38, 2)) AS "c2" FROM (WITH t1 AS MATERIALIZED (SELECT t6."c1" AS "c0", count(*) AS "c1", CAST(sum(t8."c1") AS DECIMAL(38, 2)) AS "c2", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t6."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t6."c2" IS NOT NULL))) AS "l0", count(*) AS "n0", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t6."c3"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t6."c3" IS NOT NULL))) AS "l1", count(*) AS "n1", bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and(hash_array_extended(ARRAY[t8."c2"], CAST(0 AS BIGINT)), CAST(63 AS BIGINT)) AS INTEGER))) FILTER (WHERE t8."c2" IS NOT NULL))) AS "l2", count(*) AS "n2" FROM (SELECT t5."resident_id" AS "c0", CAST(t5."district" AS TEXT) AS "c1", t5."resident_id" AS "c2", t5."household_id" AS "c3" FROM "people"."residents" AS t5 WHERE (NOT t5."opted_out")) AS t6 INNER JOIN (SELECT t7."resident_id" AS "c0", CAST(CASE WHEN t7."amount" >= 0 THEN CAST(t7."amount" - t7."amount" % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t7."amount" >= CAST('-99999950.00' AS DECIMAL(10, 2)) THEN CAST(t7."amount" - ((t7."amount" % CAST(50 AS DECIMAL(10, 2))) + CAST(50 AS DECIMAL(10, 2))) % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END AS DECIMAL(10, 2)) AS "c1", t7."resident_id" AS "c2" FROM "social"."benefits" AS t7 WHERE (t7."month" >= DATE '2016-07-01')) AS t8 ON (t8."c0" = t6."c0") GROUP BY t6."c1"), t2 AS (SELECT t13."c0" AS "c0", count(DISTINCT t13."c1") AS "d0", count(DISTINCT t13."c2") AS "d1", count(DISTINCT t13."c3") AS "d2" FROM (SELECT t10."c1" AS "c0", t10."c2" AS "c1", t10."c3" AS "c2", t12."c2" AS "c3" FROM (SELECT t9."resident_id" AS "c0", CAST(t9."district" AS TEXT) AS "c1", t9."resident_id" AS "c2", t9."household_id" AS "c3" FROM "people"."residents" AS t9 WHERE (NOT t9."opted_out")) AS t10 INNER JOIN (SELECT t11."resident_id" AS "c0", CAST(CASE WHEN t11."amount" >= 0 THEN CAST(t11."amount" - t11."amount" % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t11."amount" >= CAST('-99999950.00' AS DECIMAL(10, 2)) THEN CAST(t11."amount" - ((t11."amount" % CAST(50 AS DECIMAL(10, 2))) + CAST(50 AS DECIMAL(10, 2))) % CAST(50 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END AS DECIMAL(10, 2)) AS "c1", t11."resident_id" AS "c2" FROM "social"."benefits" AS t11 WHERE (t11."month" >= DATE '2016-07-01')) AS t12 ON (t12."c0" = t10."c0")) AS t13 WHERE EXISTS (SELECT 1 FROM t1 AS t14 WHERE t14."n0" >= 10 AND t14."n1" >= 10 AND t14."n2" >= 10 AND ((t14."n0" >= 10 AND t14."l0" < 10) OR (t14."n1" >= 10 AND t14."l1" < 10) OR (t14."n2" >= 10 AND t14."l2" < 10)) AND ARRAY[t14."c0"] = ARRAY[t13."c0"]) GROUP BY t13."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c5" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON ARRAY[t3."c0"] = ARRAY[t4."c0"]) AS t15 WHERE ((t15."c3" = 2) AND (t15."c4" = 2) AND (t15."c5" = 2)) ORDER BY (t15."c0" COLLATE "C") ASC NULLS LAST, t15."c1" ASC NULLS LAST, t15."c2" ASC NULLS LAST
rule: token = token: compared raw in the store
rule: residents of groups: counted raw in the store

