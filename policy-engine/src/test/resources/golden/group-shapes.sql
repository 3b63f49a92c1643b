Groups: shapes of statements, and what stands for single subjects in them.

====
as transport-analyst for transport-planning
SELECT COUNT(*), COUNT(resident_id), COUNT(DISTINCT resident_id) FROM mobility.taps
----
f0: SELECT t2."c0" AS "c0", CASE WHEN ((t2."c4" >= 10) AND ((t2."c5" >= 10) OR (t2."c5" = 0))) THEN t2."c1" ELSE CAST(NULL AS BIGINT) END AS "c1", CASE WHEN ((t2."c4" >= 10) AND ((t2."c5" >= 10) OR (t2."c5" = 0))) THEN t2."c2" ELSE CAST(NULL AS BIGINT) END AS "c2" FROM (SELECT count(*) AS "c0", count(t1."resident_id") AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."resident_id") AS "c3", count(DISTINCT t1."resident_id") FILTER (WHERE (t1."resident_id" IS NOT NULL)) AS "c4", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT (t1."resident_id" IS NOT NULL))) AS "c5" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 WHERE (t2."c3" >= 10)
rule: NULL of a treated column is NULL of the raw one
rule: COUNT of tokens: counted raw in the store

====
as transport-analyst for transport-planning
SELECT card_kind, SUM(fare), AVG(fare), STDDEV(fare) FROM mobility.taps GROUP BY card_kind
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2", t2."c3" AS "c3" FROM (SELECT t1."card_kind" AS "c0", sum(t1."fare") AS "c1", avg(t1."fare") AS "c2", stddev_samp(t1."fare") AS "c3", count(DISTINCT t1."resident_id") AS "c4" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."card_kind") AS t2 WHERE (t2."c4" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, t2."c2" ASC NULLS LAST, t2."c3" ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE resident_id IS NULL GROUP BY stop_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."resident_id" IS NULL) GROUP BY t1."stop_id") AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: NULL of a treated column is NULL of the raw one

====
as transport-analyst for transport-planning
SELECT end_station, COUNT(*), COUNT(ended_at) FROM mobility.bike_trips GROUP BY end_station
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", CASE WHEN ((t2."c4" >= 10) AND ((t2."c5" >= 10) OR (t2."c5" = 0))) THEN t2."c2" ELSE CAST(NULL AS BIGINT) END AS "c2" FROM (SELECT t1."end_station" AS "c0", count(*) AS "c1", count(CASE WHEN t1."ended_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."ended_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."ended_at") - (epoch_us(t1."ended_at") % 900000000)) WHEN t1."ended_at" >= make_timestamp(-9223372022400000000) AND t1."ended_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."ended_at") - (((epoch_us(t1."ended_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."ended_at") THEN t1."ended_at" END) AS "c2", count(DISTINCT t1."rider_id") AS "c3", count(DISTINCT t1."rider_id") FILTER (WHERE (CASE WHEN t1."ended_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."ended_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."ended_at") - (epoch_us(t1."ended_at") % 900000000)) WHEN t1."ended_at" >= make_timestamp(-9223372022400000000) AND t1."ended_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."ended_at") - (((epoch_us(t1."ended_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."ended_at") THEN t1."ended_at" END IS NOT NULL)) AS "c4", count(DISTINCT t1."rider_id") FILTER (WHERE (NOT (CASE WHEN t1."ended_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."ended_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."ended_at") - (epoch_us(t1."ended_at") % 900000000)) WHEN t1."ended_at" >= make_timestamp(-9223372022400000000) AND t1."ended_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."ended_at") - (((epoch_us(t1."ended_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."ended_at") THEN t1."ended_at" END IS NOT NULL))) AS "c5" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00') GROUP BY t1."end_station") AS t2 WHERE (t2."c3" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, CASE WHEN ((t2."c4" >= 10) AND ((t2."c5" >= 10) OR (t2."c5" = 0))) THEN t2."c2" ELSE CAST(NULL AS BIGINT) END ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT stop_id, AVG(CASE WHEN card_kind = 'adult' THEN fare END) FROM mobility.taps GROUP BY stop_id
----
f0: SELECT t2."c0" AS "c0", CASE WHEN ((t2."c3" >= 10) AND ((t2."c4" >= 10) OR (t2."c4" = 0)) AND ((t2."c5" >= 10) OR (t2."c5" = 0)) AND ((t2."c6" >= 10) OR (t2."c6" = 0)) AND (t2."c7" >= 10) AND ((t2."c8" >= 10) OR (t2."c8" = 0))) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END AS "c1" FROM (SELECT t1."stop_id" AS "c0", avg(CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."resident_id") FILTER (WHERE (CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL)) AS "c3", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT (CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL))) AS "c4", count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL) AND (NOT ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL) AND ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END <> CAST(0 AS DECIMAL(10, 2))) IS TRUE))))) AS "c5", count(DISTINCT t1."resident_id") FILTER (WHERE (((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL) AND ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END <> CAST(0 AS DECIMAL(10, 2))) IS TRUE)) AND (NOT (CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL)))) AS "c6", count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL) AND ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END <> CAST(0 AS DECIMAL(10, 2))) IS TRUE))) AS "c7", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END IS NOT NULL) AND ((CASE WHEN (t1."card_kind" = 'adult') THEN t1."fare" ELSE CAST(NULL AS DECIMAL(10, 2)) END <> CAST(0 AS DECIMAL(10, 2))) IS TRUE)))) AS "c8" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."stop_id") AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, CASE WHEN ((t2."c3" >= 10) AND ((t2."c4" >= 10) OR (t2."c4" = 0)) AND ((t2."c5" >= 10) OR (t2."c5" = 0)) AND ((t2."c6" >= 10) OR (t2."c6" = 0)) AND (t2."c7" >= 10) AND ((t2."c8" >= 10) OR (t2."c8" = 0))) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY stop_id HAVING SUM(fare) > 100 ORDER BY COUNT(*) DESC, stop_id LIMIT 3
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", count(*) AS "c1", sum(t1."fare") AS "c2", count(DISTINCT t1."resident_id") AS "c3" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."stop_id") AS t2 WHERE (t2."c3" >= 10) AND (t2."c2" > 100) ORDER BY t2."c1" DESC NULLS LAST, t2."c0" ASC NULLS LAST LIMIT 3

====
as transport-analyst for transport-planning
SELECT stop_id, EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n, SUM(COUNT(*)) OVER (PARTITION BY stop_id) AS total FROM mobility.taps GROUP BY stop_id, EXTRACT(HOUR FROM tapped_at)
----
f0: SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2", t3."c3" AS "c3" FROM (SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2", CAST(sum(t2."c2") OVER (PARTITION BY t2."c0" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS DECIMAL(38, 0)) AS "c3" FROM (SELECT t1."stop_id" AS "c0", extract(hour FROM CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END) AS "c1", count(*) AS "c2", count(DISTINCT t1."resident_id") AS "c3" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."stop_id", extract(hour FROM CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END)) AS t2 WHERE (t2."c3" >= 10)) AS t3 ORDER BY t3."c0" ASC NULLS LAST, t3."c1" ASC NULLS LAST, t3."c2" ASC NULLS LAST, t3."c3" ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT n, COUNT(*) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id) AS p GROUP BY n
----
f0: SELECT t3."c0" AS "c0", t3."c1" AS "c1" FROM (SELECT t2."c2" AS "c0", count(*) AS "c1", count(DISTINCT t2."c1") AS "c2" FROM (SELECT t1."resident_id" AS "c0", t1."resident_id" AS "c1", count(*) AS "c2" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."resident_id", t1."resident_id") AS t2 GROUP BY t2."c2") AS t3 WHERE (t3."c2" >= 10) ORDER BY t3."c0" ASC NULLS LAST, t3."c1" ASC NULLS LAST
rule: GROUP BY token: grouped raw in the store, tokens made once for each group

====
as transport-analyst for transport-planning
SELECT AVG(m) FROM (SELECT resident_id, MAX(fare) AS m FROM mobility.taps GROUP BY resident_id HAVING COUNT(*) > 3) AS p
----
f0: SELECT CASE WHEN ((t3."c2" >= 10) AND ((t3."c3" >= 10) OR (t3."c3" = 0))) THEN t3."c0" ELSE CAST(NULL AS DOUBLE) END AS "c0" FROM (SELECT avg(t2."c2") AS "c0", count(DISTINCT t2."c1") AS "c1", count(DISTINCT t2."c1") FILTER (WHERE ((t2."c2" <> CAST(0 AS DECIMAL(10, 2))) IS TRUE)) AS "c2", count(DISTINCT t2."c1") FILTER (WHERE (NOT ((t2."c2" <> CAST(0 AS DECIMAL(10, 2))) IS TRUE))) AS "c3" FROM (SELECT t1."resident_id" AS "c0", t1."resident_id" AS "c1", max(t1."fare") AS "c2", count(*) AS "c3" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."resident_id", t1."resident_id") AS t2 WHERE (t2."c3" > 3)) AS t3 WHERE (t3."c1" >= 10)
rule: GROUP BY token: grouped raw in the store, tokens made once for each group

====
as transport-analyst for transport-planning
SELECT MAX(n) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id) AS p
----
refused: GROUP_AGGREGATE: MAX would show single values; use COUNT, SUM, AVG or a deviation

====
as transport-analyst for transport-planning
SELECT card_id, COUNT(*) FROM mobility.taps GROUP BY card_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."card_id" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."card_id") AS t2 WHERE (t2."c2" >= 10)
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: GROUP BY token: grouped raw in the store, tokens made once for each group
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT licence, COUNT(*) FROM mobility.taxi_trips GROUP BY licence
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."licence" AS "c0", count(*) AS "c1", count(DISTINCT t1."rider_id") AS "c2", count(DISTINCT t1."licence") AS "c3" FROM "mobility"."taxi_trips" AS t1 WHERE (t1."pickup_at" >= TIMESTAMP '2016-07-01 00:00:00') GROUP BY t1."licence") AS t2 WHERE ((t2."c2" >= 10) AND (t2."c3" >= 10))
  c0 <- Tokenize[domain=driver]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: GROUP BY token: grouped raw in the store, tokens made once for each group
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT medallion, licence, rider_id, COUNT(*) FROM mobility.taxi_trips GROUP BY medallion, licence, rider_id
----
refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages

====
as transport-analyst for transport-planning
SELECT DISTINCT start_station, end_station FROM mobility.bike_trips
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."start_station" AS "c0", t1."end_station" AS "c1", count(DISTINCT t1."rider_id") AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00') GROUP BY t1."start_station", t1."end_station") AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT stop_id FROM mobility.taps UNION SELECT start_station FROM mobility.bike_trips
----
f0: SELECT t6."c0" AS "c0" FROM (SELECT t5."c0" AS "c0", count(DISTINCT t5."c1") AS "c1" FROM (((SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", t1."resident_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION ALL (SELECT t4."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT t3."start_station" AS "c0", t3."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5 GROUP BY t5."c0") AS t6 WHERE (t6."c1" >= 10) ORDER BY t6."c0" ASC NULLS LAST

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM (SELECT stop_id FROM mobility.taps WHERE card_kind = 'adult') AS a GROUP BY stop_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."stop_id" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."card_kind" = 'adult') GROUP BY t1."stop_id") AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as social-researcher for research
SELECT gender, COUNT(*), COUNT(income), AVG(income) FROM people.residents GROUP BY gender
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", CASE WHEN ((t2."c6" >= 10) AND ((t2."c7" >= 10) OR (t2."c7" = 0)) AND (t2."c8" >= 10) AND ((t2."c9" >= 10) OR (t2."c9" = 0))) THEN t2."c2" ELSE CAST(NULL AS BIGINT) END AS "c2", CASE WHEN ((t2."c6" >= 10) AND ((t2."c7" >= 10) OR (t2."c7" = 0)) AND (t2."c8" >= 10) AND ((t2."c9" >= 10) OR (t2."c9" = 0))) THEN t2."c3" ELSE CAST(NULL AS DOUBLE) END AS "c3" FROM (SELECT t1."gender" AS "c0", count(*) AS "c1", count(CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END) AS "c2", avg(CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END) AS "c3", count(DISTINCT t1."resident_id") AS "c4", count(DISTINCT t1."household_id") AS "c5", count(DISTINCT t1."resident_id") FILTER (WHERE (CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END IS NOT NULL)) AS "c6", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT (CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END IS NOT NULL))) AS "c7", count(DISTINCT t1."household_id") FILTER (WHERE (CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END IS NOT NULL)) AS "c8", count(DISTINCT t1."household_id") FILTER (WHERE (NOT (CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END IS NOT NULL))) AS "c9" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") GROUP BY t1."gender") AS t2 WHERE ((t2."c4" >= 10) AND (t2."c5" >= 10)) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, CASE WHEN ((t2."c6" >= 10) AND ((t2."c7" >= 10) OR (t2."c7" = 0)) AND (t2."c8" >= 10) AND ((t2."c9" >= 10) OR (t2."c9" = 0))) THEN t2."c2" ELSE CAST(NULL AS BIGINT) END ASC NULLS LAST, CASE WHEN ((t2."c6" >= 10) AND ((t2."c7" >= 10) OR (t2."c7" = 0)) AND (t2."c8" >= 10) AND ((t2."c9" >= 10) OR (t2."c9" = 0))) THEN t2."c3" ELSE CAST(NULL AS DOUBLE) END ASC NULLS LAST

====
as social-researcher for research
SELECT household_id, COUNT(*) FROM people.residents GROUP BY household_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."household_id" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."household_id") AS "c3" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") GROUP BY t1."household_id") AS t2 WHERE ((t2."c2" >= 10) AND (t2."c3" >= 10))
  c0 <- Tokenize[domain=household]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: GROUP BY token: grouped raw in the store, tokens made once for each group
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as social-researcher for research
SELECT resident_id, household_id, COUNT(*) FROM people.residents GROUP BY resident_id, household_id
----
refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages

====
as social-researcher for research
SELECT COUNT(*) FROM people.residents WHERE resident_id <> '~1'
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as social-researcher for research
SELECT disabled, COUNT(*) FROM people.residents GROUP BY disabled
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."disabled" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."household_id") AS "c3" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") GROUP BY t1."disabled") AS t2 WHERE ((t2."c2" >= 10) AND (t2."c3" >= 10)) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as open-data for open-data
SELECT programme, month, SUM(amount) FROM social.benefits GROUP BY programme, month
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2" FROM (SELECT t1."programme" AS "c0", CASE WHEN t1."month" >= make_date(CAST(-2147483456 AS INTEGER)) AND t1."month" < DATE 'infinity' THEN t1."month" - CAST(dayofyear(t1."month") - 1 AS INTEGER) WHEN NOT isfinite(t1."month") THEN t1."month" END AS "c1", sum(CASE WHEN t1."amount" >= 0 THEN CAST(t1."amount" - t1."amount" % CAST(100 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t1."amount" >= CAST('-99999900.00' AS DECIMAL(10, 2)) THEN CAST(t1."amount" - ((t1."amount" % CAST(100 AS DECIMAL(10, 2))) + CAST(100 AS DECIMAL(10, 2))) % CAST(100 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END) AS "c2", count(DISTINCT t1."resident_id") AS "c3" FROM "social"."benefits" AS t1 WHERE (t1."month" >= DATE '2016-07-01') GROUP BY t1."programme", CASE WHEN t1."month" >= make_date(CAST(-2147483456 AS INTEGER)) AND t1."month" < DATE 'infinity' THEN t1."month" - CAST(dayofyear(t1."month") - 1 AS INTEGER) WHEN NOT isfinite(t1."month") THEN t1."month" END) AS t2 WHERE (t2."c3" >= 50) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, t2."c2" ASC NULLS LAST

====
as social-researcher for statistics
SELECT district, AVG(income) FROM people.residents GROUP BY district
----
refused: PRIVATE_FORM: private answers are not given by this gateway yet; ask for a purpose whose answers are groups

