Windows: partitions by tokens in the store, orders of tokens above.

====
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER (PARTITION BY card_id) AS n FROM mobility.taps
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", count(*) OVER (PARTITION BY t1."card_id" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT card_id, RANK() OVER (PARTITION BY stop_id ORDER BY tapped_at) AS r FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", rank() OVER (PARTITION BY t1."stop_id" ORDER BY CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END ASC NULLS LAST) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id, RANK() OVER (ORDER BY card_id) AS r FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c1" AS "c0", rank() OVER (ORDER BY t1."c0" ASC NULLS LAST) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id, LAG(card_id) OVER (PARTITION BY stop_id ORDER BY tapped_at) AS previous FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1", t1."stop_id" AS "c2" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c2" AS "c0", lag(t1."c0") OVER (PARTITION BY t1."c2" ORDER BY t1."c1" ASC NULLS LAST, t1."c0" ASC NULLS LAST, t1."c2" ASC NULLS LAST) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS r FROM mobility.taps GROUP BY stop_id
----
f0: SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2" FROM (SELECT t2."c0" AS "c0", t2."c1" AS "c1", rank() OVER (ORDER BY t2."c1" DESC NULLS LAST) AS "c2" FROM (SELECT t1."stop_id" AS "c0", count(*) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."stop_id") AS t2) AS t3 ORDER BY t3."c0" ASC NULLS LAST, t3."c1" ASC NULLS LAST, t3."c2" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT stop_id, tapped_at FROM mobility.taps QUALIFY ROW_NUMBER() OVER (PARTITION BY card_id ORDER BY tapped_at) = 1
----
f0: SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1", t1."stop_id" AS "c2" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c2" AS "c0", t1."c1" AS "c1", (row_number() OVER (PARTITION BY t1."c0" ORDER BY t1."c1" ASC NULLS LAST, t1."c0" ASC NULLS LAST, t1."c2" ASC NULLS LAST) = 1) AS "c2" FROM "f0" AS t1) AS t2 WHERE t2."c2" ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT name, AVG(lat) OVER (ORDER BY stop_id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS a FROM mobility.stops
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."name" AS "c0", avg(t1."lat") OVER (ORDER BY t1."stop_id" ASC NULLS LAST, t1."name" ASC NULLS LAST, t1."lat" ASC NULLS LAST ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "c1" FROM "mobility"."stops" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT name, SUM(lat) OVER (PARTITION BY kind ORDER BY stop_id RANGE UNBOUNDED PRECEDING) AS a FROM mobility.stops
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."name" AS "c0", sum(t1."lat") OVER (PARTITION BY t1."kind" ORDER BY t1."stop_id" ASC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "c1" FROM "mobility"."stops" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT COUNT(*) OVER (PARTITION BY started_at) FROM mobility.bike_trips
----
f0: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t2."c0" AS "c0" FROM (SELECT count(*) OVER (PARTITION BY t1."c0" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c0" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT FIRST_VALUE(name) OVER w AS f, LAST_VALUE(name) OVER w AS l FROM mobility.stops WINDOW w AS (PARTITION BY district ORDER BY stop_id)
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT first_value(t1."name") OVER (PARTITION BY t1."district" ORDER BY t1."stop_id" ASC NULLS LAST, t1."name" ASC NULLS LAST, t1."district" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "c0", last_value(t1."name") OVER (PARTITION BY t1."district", t1."stop_id" ORDER BY t1."stop_id" ASC NULLS LAST, t1."name" ASC NULLS LAST, t1."district" ASC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "mobility"."stops" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as case-worker for service-delivery
SELECT full_name, SUM(1 / (resident_id - 5)) OVER (ORDER BY resident_id) FROM people.residents
----
f0: SELECT t1."resident_id" AS "c0", t1."full_name" AS "c1" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour')
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c1" AS "c0", sum((CAST(1 AS INTEGER) / (t1."c0" - 5))) OVER (ORDER BY t1."c0" ASC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) OVER (PARTITION BY stop_id) FROM mobility.taps
----
refused: GROUP_SHAPE: a window over single residents' rows cannot be protected; take the groups first, then sort, limit or compare them

