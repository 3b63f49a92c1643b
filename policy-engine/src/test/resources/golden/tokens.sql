Tokens: equalities are computed on raw values, everything else on the tokens.

====
as transport-analyst for transport-modelling
SELECT card_id, tapped_at, stop_id FROM mobility.taps
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps WHERE card_id = '~42'
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-modelling
SELECT tapped_at FROM mobility.taps WHERE card_id IN ('~42', 'wrong')
----
refused: INVALID: the statement does not make sense as it stands; correct it at the position shown

====
as transport-analyst for transport-modelling
SELECT card_id, COUNT(*) FROM mobility.taps GROUP BY card_id
----
refused: INVALID: unknown identifier `*` (line 1, column 23); correct it at the position shown

====
as transport-analyst for transport-modelling
SELECT t.card_id, t.stop_id, b.start_station FROM mobility.taps t JOIN mobility.bike_trips b ON t.card_id = b.rider_id
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps WHERE card_id LIKE 'a%'
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

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
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-modelling
SELECT COUNT(DISTINCT card_id), UPPER(stop_id) FROM mobility.taps GROUP BY UPPER(stop_id) ORDER BY 1 DESC LIMIT 3
----
refused: UNSUPPORTED_FUNCTION: there is no function `COUNT` for these arguments here (line 1, column 8); use a function of the list in the documentation

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps ORDER BY card_id LIMIT 3
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-modelling
SELECT stop_id, ROW_NUMBER() OVER (PARTITION BY card_id ORDER BY tapped_at) FROM mobility.taps
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as case-worker for service-delivery
SELECT * FROM people.residents WHERE district = 'Harbour'
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as case-worker for service-delivery
SELECT full_name FROM people.residents WHERE 1 / (CASE WHEN district = 'Hill' THEN 0 ELSE 1 END) = 1 AND CAST(postcode AS INTEGER) > 5
----
refused: INTERNAL: something unexpected happened, so there is no answer; give the reference number to the privacy officer

====
as transport-analyst for transport-modelling
WITH a AS (SELECT card_id, stop_id FROM mobility.taps), b AS (SELECT rider_id, start_station FROM mobility.bike_trips) SELECT COUNT(*) FROM a, b WHERE a.card_id = b.rider_id AND a.stop_id = 'S1'
----
refused: INVALID: unknown identifier `*` (line 1, column 133); correct it at the position shown

====
as transport-analyst for transport-modelling
SELECT 1 + 1 AS two, 'é' AS e, CURRENT_DATE
----
residual: SELECT (1 + 1) AS "c0", 'é' AS "c1", DATE '2026-07-01' AS "c2" FROM (SELECT 0 AS "c0") AS t1
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT rider_id FROM mobility.bike_trips
----
refused: UNSUPPORTED_FUNCTION: there is no function `UNION` for these arguments here (line 1, column 1); use a function of the list in the documentation

====
as transport-analyst for transport-modelling
SELECT national_id FROM people.residents
----
refused: UNKNOWN_NAME: there is no such name: `people` (line 1, column 25); ask the catalog for the tables and columns of this purpose

====
as transport-analyst for transport-modelling
SELECT nothing FROM mobility.taps
----
refused: INVALID: the definition of column `nothing` depends on itself through the following columns: `nothing` (line 1, column 8); correct it at the position shown

