====
as transport-analyst for transport-modelling
SELECT card_id, tapped_at, stop_id FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", CAST(CASE WHEN CAST(t1."tapped_at" AS TIMESTAMP(6)) >= date_add('second', CAST(-9223372022400 AS BIGINT), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) THEN date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) END AS TIMESTAMP(6)) AS "c1", CAST(t1."stop_id" AS VARCHAR) AS "c2" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1", t1."c2" AS "c2" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST, t1."c2" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps WHERE card_id IN ('~42', 'wrong')
----
f0: SELECT CAST(CASE WHEN CAST(t1."tapped_at" AS TIMESTAMP(6)) >= date_add('second', CAST(-9223372022400 AS BIGINT), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) THEN date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) END AS TIMESTAMP(6)) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AND ((t1."card_id" = 42) OR CASE WHEN (t1."card_id" IS NULL) THEN CAST(NULL AS BOOLEAN) ELSE FALSE END) ORDER BY CASE WHEN CAST(t1."tapped_at" AS TIMESTAMP(6)) >= date_add('second', CAST(-9223372022400 AS BIGINT), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) THEN date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) END ASC NULLS LAST
rule: token = literal: detokenized in the gateway, compared raw in the store
rule: a literal that is no token equals nothing

====
as transport-analyst for transport-modelling
SELECT t.card_id, t.stop_id, b.start_station FROM mobility.taps t JOIN mobility.bike_trips b ON t.card_id = b.rider_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t4."c1" AS "c2" FROM (SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS VARCHAR) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT t3."rider_id" AS "c0", CAST(t3."start_station" AS VARCHAR) AS "c1" FROM "mobility"."bike_trips" AS t3 WHERE (CAST(t3."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t4 ON (t2."c0" = t4."c0")
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1", t1."c2" AS "c2" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST, t1."c2" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: token = token: compared raw in the store

====
as transport-analyst for transport-modelling
SELECT rider_id, started_at FROM mobility.bike_trips
----
f0: SELECT t1."rider_id" AS "c0", CAST(CAST(t1."started_at" AS TIMESTAMP(6)) AS TIMESTAMP(6)) AS "c1", t1."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (CAST(t1."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id, tapped_at FROM mobility.taps t WHERE EXISTS (SELECT 1 FROM mobility.bike_trips b WHERE b.rider_id = t.card_id)
----
f0: SELECT t1."rider_id" AS "c0", CAST(CAST(t1."started_at" AS TIMESTAMP(6)) AS TIMESTAMP(6)) AS "c1", CAST(CAST(t1."ended_at" AS TIMESTAMP(6)) AS TIMESTAMP(6)) AS "c2", CAST(t1."start_station" AS VARCHAR) AS "c3", CAST(t1."end_station" AS VARCHAR) AS "c4", t1."rider_id" AS "c5" FROM "mobility"."bike_trips" AS t1 WHERE (CAST(t1."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Tokenize[domain=rider]
  c1 <- Shift[subject=shift.resident, days=3]
  c2 <- Shift[subject=shift.resident, days=3]
f1: SELECT t1."card_id" AS "c0", CAST(CASE WHEN CAST(t1."tapped_at" AS TIMESTAMP(6)) >= date_add('second', CAST(-9223372022400 AS BIGINT), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) THEN date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) END AS TIMESTAMP(6)) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f1" AS t1) AS t2 WHERE (EXISTS (SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2", t3."c3" AS "c3", t3."c4" AS "c4" FROM "f0" AS t3 WHERE (t3."c0" = t2."c0"))) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps ORDER BY card_id LIMIT 3
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST LIMIT 3
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as case-worker for service-delivery
SELECT * FROM people.residents WHERE district = 'Harbour'
----
f0: SELECT t1."resident_id" AS "c0", t1."household_id" AS "c1", CAST(t1."full_name" AS VARCHAR) AS "c2", CASE WHEN length(CAST(t1."national_id" AS VARCHAR)) <= 3 THEN '***' WHEN CAST(t1."national_id" AS VARCHAR) IS NOT NULL THEN '***' || substr(CAST(t1."national_id" AS VARCHAR), -3) END AS "c3", CAST(t1."email" AS VARCHAR) AS "c4", CAST(t1."phone" AS VARCHAR) AS "c5", t1."birth_date" AS "c6", CAST(t1."street_address" AS VARCHAR) AS "c7", CAST(t1."postcode" AS VARCHAR) AS "c8", CAST(t1."district" AS VARCHAR) AS "c9", CAST(CAST(NULL AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) AS "c10", t1."disabled" AS "c11" FROM "people"."residents" AS t1 WHERE (CAST(t1."district" AS VARCHAR) = 'Harbour') AND (CAST(t1."district" AS VARCHAR) = 'Harbour') ORDER BY t1."resident_id" ASC NULLS LAST, t1."household_id" ASC NULLS LAST, CAST(t1."full_name" AS VARCHAR) ASC NULLS LAST, CASE WHEN length(CAST(t1."national_id" AS VARCHAR)) <= 3 THEN '***' WHEN CAST(t1."national_id" AS VARCHAR) IS NOT NULL THEN '***' || substr(CAST(t1."national_id" AS VARCHAR), -3) END ASC NULLS LAST, CAST(t1."email" AS VARCHAR) ASC NULLS LAST, CAST(t1."phone" AS VARCHAR) ASC NULLS LAST, t1."birth_date" ASC NULLS LAST, CAST(t1."street_address" AS VARCHAR) ASC NULLS LAST, CAST(t1."postcode" AS VARCHAR) ASC NULLS LAST, CAST(t1."district" AS VARCHAR) ASC NULLS LAST, CAST(NULL AS DECIMAL(12, 2)) ASC NULLS LAST, t1."disabled" ASC NULLS LAST

====
as transport-analyst for transport-modelling
WITH a AS (SELECT card_id, stop_id FROM mobility.taps), b AS (SELECT rider_id, start_station FROM mobility.bike_trips) SELECT COUNT(*) FROM a, b WHERE a.card_id = b.rider_id AND a.stop_id = 'S1'
----
f0: SELECT t5."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM (SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS VARCHAR) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AND (CAST(t1."stop_id" AS VARCHAR) = 'S1')) AS t2 INNER JOIN (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (CAST(t3."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t4 ON (t2."c0" = t4."c0")) AS t5
rule: token = token: compared raw in the store

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT rider_id FROM mobility.bike_trips
----
f0: SELECT t5."c0" AS "c0" FROM (((SELECT t2."c0" AS "c0" FROM (SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2) UNION (SELECT t4."c0" AS "c0" FROM (SELECT t3."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t3 WHERE (CAST(t3."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t4))) AS t5
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: set operation over tokens: computed raw in the store

====
as transport-analyst for transport-modelling
SELECT nothing FROM mobility.taps
----
refused: UNKNOWN_NAME: there is no such name: `nothing` (line 1, column 8); ask the catalog for the tables and columns of this purpose

