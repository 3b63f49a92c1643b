Subqueries, plain and correlated.

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps WHERE card_id IN (SELECT rider_id FROM mobility.bike_trips)
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."card_id" IN (SELECT t2."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t2 WHERE (t2."started_at" >= TIMESTAMP '2016-07-01 00:00:00')))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps WHERE card_id NOT IN (SELECT rider_id FROM mobility.bike_trips WHERE rider_id IS NOT NULL)
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (NOT (t1."card_id" IN (SELECT t2."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t2 WHERE (t2."started_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (t2."rider_id" IS NOT NULL))))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: NULL of a treated column is NULL of the raw one

====
as transport-analyst for transport-modelling
SELECT name FROM mobility.stops s WHERE EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id AND t.card_kind = 'visitor')
----
f0: SELECT t2."c1" AS "c0" FROM (SELECT t1."stop_id" AS "c0", t1."name" AS "c1" FROM "mobility"."stops" AS t1) AS t2 WHERE (EXISTS (SELECT t3."card_id" AS "c0", CASE WHEN t3."card_kind" IS NULL THEN NULL WHEN t3."card_kind" IN ('adult') THEN 'full fare' WHEN t3."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t3."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END AS "c1", CASE WHEN t3."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t3."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t3."tapped_at") - (epoch_us(t3."tapped_at") % 900000000)) WHEN t3."tapped_at" >= make_timestamp(-9223372022400000000) AND t3."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t3."tapped_at") - (((epoch_us(t3."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t3."tapped_at") THEN t3."tapped_at" END AS "c2", t3."stop_id" AS "c3" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((t3."stop_id" = t2."c0") AND (CASE WHEN t3."card_kind" IS NULL THEN NULL WHEN t3."card_kind" IN ('adult') THEN 'full fare' WHEN t3."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t3."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END = 'visitor')))) ORDER BY t2."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT name FROM mobility.stops s WHERE NOT EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id)
----
f0: SELECT t2."c1" AS "c0" FROM (SELECT t1."stop_id" AS "c0", t1."name" AS "c1" FROM "mobility"."stops" AS t1) AS t2 WHERE (NOT (EXISTS (SELECT t3."card_id" AS "c0", CASE WHEN t3."card_kind" IS NULL THEN NULL WHEN t3."card_kind" IN ('adult') THEN 'full fare' WHEN t3."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t3."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END AS "c1", CASE WHEN t3."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t3."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t3."tapped_at") - (epoch_us(t3."tapped_at") % 900000000)) WHEN t3."tapped_at" >= make_timestamp(-9223372022400000000) AND t3."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t3."tapped_at") - (((epoch_us(t3."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t3."tapped_at") THEN t3."tapped_at" END AS "c2", t3."stop_id" AS "c3" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t3."stop_id" = t2."c0")))) ORDER BY t2."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT name, (SELECT COUNT(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS n FROM mobility.stops s
----
f0: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t2."c1" AS "c0", (SELECT t4."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t3."stop_id" = t2."c0")) AS t4) AS "c1" FROM (SELECT t1."stop_id" AS "c0", t1."name" AS "c1" FROM "mobility"."stops" AS t1) AS t2) AS t5 ORDER BY t5."c0" ASC NULLS LAST, t5."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT name, (SELECT MAX(t.card_id) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS m FROM mobility.stops s
----
f0: SELECT t1."stop_id" AS "c0", t1."name" AS "c1" FROM "mobility"."stops" AS t1
f1: SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t2."c1" AS "c0", (SELECT t4."c0" AS "c0" FROM (SELECT max(t3."c0") AS "c0" FROM "f1" AS t3 WHERE (t3."c1" = t2."c0")) AS t4) AS "c1" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2) AS t5 ORDER BY t5."c0" ASC NULLS LAST, t5."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.taps WHERE tapped_at = (SELECT MAX(tapped_at) FROM mobility.taps)
----
f0: SELECT t1."stop_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END = (SELECT t3."c0" AS "c0" FROM (SELECT max(CASE WHEN t2."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t2."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t2."tapped_at") - (epoch_us(t2."tapped_at") % 900000000)) WHEN t2."tapped_at" >= make_timestamp(-9223372022400000000) AND t2."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t2."tapped_at") - (((epoch_us(t2."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t2."tapped_at") THEN t2."tapped_at" END) AS "c0" FROM "mobility"."taps" AS t2 WHERE ((NOT (t2."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t2."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t3)) ORDER BY t1."stop_id" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.taps WHERE tapped_at > ANY (SELECT started_at FROM mobility.bike_trips)
----
f0: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
f1: SELECT CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
residual: SELECT t1."c1" AS "c0" FROM "f1" AS t1 WHERE (t1."c0" > ANY (SELECT t2."c0" AS "c0" FROM "f0" AS t2)) ORDER BY t1."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.stops WHERE lat >= ALL (SELECT lat FROM mobility.stops)
----
f0: SELECT t1."stop_id" AS "c0" FROM "mobility"."stops" AS t1 WHERE (NOT (t1."lat" < ANY (SELECT t2."lat" AS "c0" FROM "mobility"."stops" AS t2))) ORDER BY t1."stop_id" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT s.name, x.n FROM mobility.stops s, LATERAL (SELECT COUNT(*) AS n FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS x
----
f0: SELECT t2."c1" AS "c0", t5."c0" AS "c1" FROM (SELECT t1."stop_id" AS "c0", t1."name" AS "c1" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN LATERAL (SELECT t4."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t3 WHERE ((NOT (t3."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t3."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t3."stop_id" = t2."c0")) AS t4) AS t5 ON TRUE ORDER BY t2."c1" ASC NULLS LAST, t5."c0" ASC NULLS LAST

====
as transport-analyst for transport-modelling
WITH busy AS (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id) SELECT s.name, b.n FROM busy b JOIN mobility.stops s ON s.stop_id = b.stop_id WHERE b.n > (SELECT AVG(n) FROM busy)
----
f0: SELECT t5."c1" AS "c0", t3."c1" AS "c1" FROM (SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", count(*) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."stop_id") AS t2) AS t3 INNER JOIN (SELECT t4."stop_id" AS "c0", t4."name" AS "c1" FROM "mobility"."stops" AS t4) AS t5 ON (t5."c0" = t3."c0") WHERE (t3."c1" > (SELECT t8."c0" AS "c0" FROM (SELECT avg(t7."c1") AS "c0" FROM (SELECT t6."stop_id" AS "c0", count(*) AS "c1" FROM "mobility"."taps" AS t6 WHERE ((NOT (t6."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t6."stop_id") AS t7) AS t8)) ORDER BY t5."c1" ASC NULLS LAST, t3."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.taps a WHERE a.card_id = (SELECT MIN(b.card_id) FROM mobility.taps b WHERE b.stop_id = a.stop_id)
----
f0: SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
f1: SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c1" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f1" AS t1) AS t2 WHERE (t2."c0" = (SELECT t4."c0" AS "c0" FROM (SELECT min(t3."c0") AS "c0" FROM "f0" AS t3 WHERE (t3."c1" = t2."c1")) AS t4)) ORDER BY t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as case-worker for service-delivery
SELECT full_name FROM people.residents r WHERE (SELECT d.population FROM geo.districts d WHERE d.district = r.district) > 1000
----
f0: SELECT t1."district" AS "c0", t1."population" AS "c1" FROM "geo"."districts" AS t1
f1: SELECT t1."full_name" AS "c0", t1."district" AS "c1" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour')
residual: SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f1" AS t1) AS t2 WHERE ((SELECT t3."c1" AS "c0" FROM "f0" AS t3 WHERE (t3."c0" = t2."c1")) > 1000) ORDER BY t2."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as case-worker for service-delivery
SELECT d.name FROM geo.districts d WHERE d.district IN (SELECT district FROM people.residents WHERE disabled)
----
f0: SELECT t1."name" AS "c0" FROM "geo"."districts" AS t1 WHERE (t1."district" IN (SELECT t2."district" AS "c0" FROM "people"."residents" AS t2 WHERE (t2."district" = 'Harbour') AND t2."disabled")) ORDER BY t1."name" ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT start_station, COUNT(*) FROM mobility.bike_trips WHERE rider_id IN (SELECT rider_id FROM mobility.taxi_trips) GROUP BY start_station
----
refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery

====
as transport-analyst for transport-planning
SELECT start_station, COUNT(*) FROM mobility.bike_trips WHERE rider_id NOT IN (SELECT resident_id FROM mobility.taps WHERE resident_id IS NOT NULL) GROUP BY start_station
----
f0: SELECT t11."c0" AS "c0", t11."c1" AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT t5."start_station" AS "c0", count(*) AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."rider_id") % 64)) FILTER (WHERE t5."rider_id" IS NOT NULL)) AS "l0", count(*) AS "n0" FROM "mobility"."bike_trips" AS t5 WHERE (t5."started_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (NOT (t5."rider_id" IN (SELECT t6."resident_id" AS "c0" FROM "mobility"."taps" AS t6 WHERE ((t6."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t6."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t6."resident_id" IS NOT NULL)))) GROUP BY t5."start_station"), t2 AS (SELECT t9."c0" AS "c0", count(DISTINCT t9."c1") AS "d0" FROM (SELECT t7."start_station" AS "c0", t7."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t7 WHERE (t7."started_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (NOT (t7."rider_id" IN (SELECT t8."resident_id" AS "c0" FROM "mobility"."taps" AS t8 WHERE ((t8."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t8."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t8."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t8."resident_id" IS NOT NULL))))) AS t9 WHERE EXISTS (SELECT 1 FROM t1 AS t10 WHERE t10."n0" >= 10 AND ((t10."n0" >= 10 AND t10."l0" < 10)) AND t10."c0" IS NOT DISTINCT FROM t9."c0") GROUP BY t9."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0") AS t11 WHERE (t11."c2" = 2) ORDER BY t11."c0" ASC NULLS LAST, t11."c1" ASC NULLS LAST
rule: NULL of a treated column is NULL of the raw one
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT name FROM mobility.stops WHERE stop_id IN (SELECT stop_id FROM mobility.taps GROUP BY stop_id HAVING COUNT(*) > 100)
----
f0: SELECT t1."name" AS "c0" FROM "mobility"."stops" AS t1 WHERE (t1."stop_id" IN (SELECT t10."c0" AS "c0" FROM (WITH t2 AS MATERIALIZED (SELECT t6."stop_id" AS "c0", count(*) AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t6."resident_id") % 64)) FILTER (WHERE t6."resident_id" IS NOT NULL)) AS "l0", count(*) AS "n0" FROM "mobility"."taps" AS t6 WHERE ((t6."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t6."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t6."stop_id"), t3 AS (SELECT t8."c0" AS "c0", count(DISTINCT t8."c1") AS "d0" FROM (SELECT t7."stop_id" AS "c0", t7."resident_id" AS "c1" FROM "mobility"."taps" AS t7 WHERE ((t7."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t7."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t7."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t8 WHERE EXISTS (SELECT 1 FROM t2 AS t9 WHERE t9."n0" >= 10 AND ((t9."n0" >= 10 AND t9."l0" < 10)) AND t9."c0" IS NOT DISTINCT FROM t8."c0") GROUP BY t8."c0") SELECT t4."c0" AS "c0", t4."c1" AS "c1", CASE WHEN t4."l0" >= 10 OR t5."d0" >= 10 THEN 2 WHEN t4."n0" > 0 THEN 1 ELSE 0 END AS "c2" FROM t2 AS t4 LEFT JOIN t3 AS t5 ON t4."c0" IS NOT DISTINCT FROM t5."c0") AS t10 WHERE (t10."c2" = 2) AND (t10."c1" > 100))) ORDER BY t1."name" ASC NULLS LAST
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT name FROM mobility.stops s WHERE EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id)
----
refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery

