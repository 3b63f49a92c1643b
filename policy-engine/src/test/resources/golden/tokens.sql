Tokens: equalities are computed on raw values, everything else on the tokens.

====
as transport-analyst for transport-modelling
SELECT card_id, tapped_at, stop_id FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1", t1."stop_id" AS "c2" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps WHERE card_id = '~42'
----
f0: SELECT CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."card_id" = 42)
rule: token = literal: detokenized in the gateway, compared raw in the store

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps WHERE card_id IN ('~42', 'wrong')
----
f0: SELECT CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((t1."card_id" = 42) OR CASE WHEN (t1."card_id" IS NULL) THEN CAST(NULL AS BOOLEAN) ELSE FALSE END)
rule: token = literal: detokenized in the gateway, compared raw in the store
rule: a literal that is no token equals nothing

====
as transport-analyst for transport-modelling
SELECT card_id, COUNT(*) FROM mobility.taps GROUP BY card_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."card_id" AS "c0", count(*) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY t1."card_id") AS t2
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: GROUP BY token: grouped raw in the store, tokens made once for each group

====
as transport-analyst for transport-modelling
SELECT t.card_id, t.stop_id, b.start_station FROM mobility.taps t JOIN mobility.bike_trips b ON t.card_id = b.rider_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t4."c1" AS "c2" FROM (SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT t3."rider_id" AS "c0", t3."start_station" AS "c1" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4 ON (t2."c0" = t4."c0")
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1", t1."c2" AS "c2" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST, t1."c2" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: token = token: compared raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps WHERE card_id LIKE 'a%'
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 WHERE (t1."c0" LIKE 'a%')
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT rider_id, started_at FROM mobility.bike_trips
----
f0: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", t1."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]

====
as transport-analyst for transport-modelling
SELECT rider_id, MIN(started_at) FROM mobility.bike_trips GROUP BY rider_id
----
f0: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", t1."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c0" AS "c0", min(t1."c1") AS "c1" FROM "f0" AS t1 GROUP BY t1."c0") AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id, tapped_at FROM mobility.taps t WHERE EXISTS (SELECT 1 FROM mobility.bike_trips b WHERE b.rider_id = t.card_id)
----
f0: SELECT t1."rider_id" AS "c0", t1."started_at" AS "c1", t1."ended_at" AS "c2", t1."start_station" AS "c3", t1."end_station" AS "c4", t1."rider_id" AS "c5" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
  c2 <- Shift[subject=shift.resident, days=3]
f1: SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f1" AS t1) AS t2 WHERE (EXISTS (SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2", t3."c3" AS "c3", t3."c4" AS "c4" FROM "f0" AS t3 WHERE (t3."c0" = t2."c0"))) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT COUNT(DISTINCT card_id), UPPER(stop_id) FROM mobility.taps GROUP BY UPPER(stop_id) ORDER BY 1 DESC LIMIT 3
----
f0: SELECT t2."c1" AS "c0", t2."c0" AS "c1" FROM (SELECT upper(t1."stop_id") AS "c0", count(DISTINCT t1."card_id") AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY upper(t1."stop_id")) AS t2 ORDER BY t2."c1" DESC NULLS LAST, t2."c0" ASC NULLS LAST LIMIT 3
rule: COUNT of tokens: counted raw in the store
rule: LIMIT: kept by the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps ORDER BY card_id LIMIT 3
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST LIMIT 3
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id, ROW_NUMBER() OVER (PARTITION BY card_id ORDER BY tapped_at) FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1", t1."stop_id" AS "c2" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c2" AS "c0", row_number() OVER (PARTITION BY t1."c0" ORDER BY t1."c1" ASC NULLS LAST, t1."c0" ASC NULLS LAST, t1."c2" ASC NULLS LAST) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as case-worker for service-delivery
SELECT * FROM people.residents WHERE district = 'Harbour'
----
f0: SELECT t1."resident_id" AS "c0", t1."household_id" AS "c1", t1."full_name" AS "c2", CASE WHEN length(t1."national_id") <= 3 THEN '***' WHEN t1."national_id" IS NOT NULL THEN '***' || right(t1."national_id", 3) END AS "c3", t1."email" AS "c4", t1."phone" AS "c5", t1."birth_date" AS "c6", t1."street_address" AS "c7", t1."postcode" AS "c8", t1."district" AS "c9", CAST(NULL AS DECIMAL(12, 2)) AS "c10", t1."disabled" AS "c11" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour') AND (t1."district" = 'Harbour')

====
as case-worker for service-delivery
SELECT full_name FROM people.residents WHERE 1 / (CASE WHEN district = 'Hill' THEN 0 ELSE 1 END) = 1 AND CAST(postcode AS INTEGER) > 5
----
f0: SELECT t1."full_name" AS "c0", t1."postcode" AS "c1", t1."district" AS "c2" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour') AND ((CAST(1 AS INTEGER) / CASE WHEN (t1."district" = 'Hill') THEN 0 ELSE 1 END) = 1)
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 WHERE (CAST(t1."c1" AS INTEGER) > 5)
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
WITH a AS (SELECT card_id, stop_id FROM mobility.taps), b AS (SELECT rider_id, start_station FROM mobility.bike_trips) SELECT COUNT(*) FROM a, b WHERE a.card_id = b.rider_id AND a.stop_id = 'S1'
----
f0: SELECT t5."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM (SELECT t1."card_id" AS "c0", t1."stop_id" AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."stop_id" = 'S1')) AS t2 INNER JOIN (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4 ON (t2."c0" = t4."c0")) AS t5
rule: token = token: compared raw in the store

====
as transport-analyst for transport-modelling
SELECT 1 + 1 AS two, 'é' AS e, CURRENT_DATE
----
residual: SELECT (1 + 1) AS "c0", 'é' AS "c1", DATE '2026-07-01' AS "c2" FROM (VALUES (0)) AS "t1"("c0")
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (t3."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT national_id FROM people.residents
----
refused: UNKNOWN_NAME: there is no such name: `people` (line 1, column 25); ask the catalog for the tables and columns of this purpose

====
as transport-analyst for transport-modelling
SELECT nothing FROM mobility.taps
----
refused: UNKNOWN_NAME: there is no such name: `nothing` (line 1, column 8); ask the catalog for the tables and columns of this purpose

