Generalizations, clamps and what else is computed in the store; ranges on them.

====
as transport-analyst for transport-modelling
SELECT card_kind, tapped_at FROM mobility.taps
----
f0: SELECT CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at >= TIMESTAMP '2026-03-01 00:00:00' AND tapped_at < TIMESTAMP '2026-04-01 00:00:00'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END >= TIMESTAMP '2026-03-01 00:00:00') AND (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END < TIMESTAMP '2026-04-01 00:00:00'))) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at > TIMESTAMP '2026-03-01 00:07:00'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END > TIMESTAMP '2026-03-01 00:07:00')) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at <= TIMESTAMP '2026-03-01 00:07:00'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END <= TIMESTAMP '2026-03-01 00:07:00')) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at BETWEEN TIMESTAMP '2026-03-01 00:00:00' AND TIMESTAMP '2026-03-01 00:15:00'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END >= TIMESTAMP '2026-03-01 00:00:00') AND (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END <= TIMESTAMP '2026-03-01 00:15:00'))) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at = TIMESTAMP '2026-03-01 00:07:00'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END = TIMESTAMP '2026-03-01 00:07:00')) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at <> TIMESTAMP '2026-03-01 00:15:00' OR tapped_at IS NULL
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END <> TIMESTAMP '2026-03-01 00:15:00') OR (CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END IS NULL))) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE EXTRACT(HOUR FROM tapped_at) = 8 AND card_kind = 'full fare'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((extract(hour FROM CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END) = 8) AND (CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END = 'full fare'))) AS t2

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_kind IN ('visitor', '*')
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END = 'visitor') OR (CASE WHEN t1."card_kind" IS NULL THEN NULL WHEN t1."card_kind" IN ('adult') THEN 'full fare' WHEN t1."card_kind" IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN t1."card_kind" IN ('visitor') THEN 'visitor' ELSE '*' END = '*'))) AS t2

====
as transport-analyst for transport-modelling
SELECT started_at FROM mobility.bike_trips WHERE started_at >= TIMESTAMP '2026-03-01 00:00:00'
----
f0: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 WHERE (t1."c0" >= TIMESTAMP '2026-03-01 00:00:00')
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as social-researcher for research
SELECT COUNT(*) FROM people.residents WHERE income >= 30000 AND income < 50000
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", count(DISTINCT t1."resident_id") AS "c1", count(DISTINCT t1."household_id") AS "c2" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") AND ((CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END >= 30000) AND (CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END < 50000))) AS t2 WHERE ((t2."c1" >= 10) AND (t2."c2" >= 10))

====
as social-researcher for research
SELECT COUNT(*) FROM people.residents WHERE income > 12345.67
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", count(DISTINCT t1."resident_id") AS "c1", count(DISTINCT t1."household_id") AS "c2" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") AND (CASE WHEN t1."income" >= 0 THEN CAST(t1."income" - t1."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t1."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t1."income" - ((t1."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END > 12345.67)) AS t2 WHERE ((t2."c1" >= 10) AND (t2."c2" >= 10))

====
as social-researcher for research
SELECT COUNT(*) FROM people.residents WHERE birth_date >= DATE '1980-06-15'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", count(DISTINCT t1."resident_id") AS "c1", count(DISTINCT t1."household_id") AS "c2" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") AND (CASE WHEN t1."birth_date" >= make_date(CAST(-2147483456 AS INTEGER)) AND t1."birth_date" < DATE 'infinity' THEN t1."birth_date" - CAST(dayofyear(t1."birth_date") - 1 AS INTEGER) WHEN NOT isfinite(t1."birth_date") THEN t1."birth_date" END >= DATE '1980-06-15')) AS t2 WHERE ((t2."c1" >= 10) AND (t2."c2" >= 10))

====
as social-researcher for research
SELECT postcode, COUNT(*) FROM people.residents WHERE postcode LIKE 'RM%' GROUP BY postcode
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT left(t1."postcode", 3) AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."household_id") AS "c3" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") AND (left(t1."postcode", 3) LIKE 'RM%') GROUP BY left(t1."postcode", 3)) AS t2 WHERE ((t2."c2" >= 10) AND (t2."c3" >= 10)) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as social-researcher for research
SELECT COUNT(*) FROM people.residents WHERE postcode >= 'RM4' AND postcode <= 'RM5zzz'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", count(DISTINCT t1."resident_id") AS "c1", count(DISTINCT t1."household_id") AS "c2" FROM "people"."residents" AS t1 WHERE (NOT t1."opted_out") AND ((left(t1."postcode", 3) >= 'RM4') AND (left(t1."postcode", 3) <= 'RM5zzz'))) AS t2 WHERE ((t2."c1" >= 10) AND (t2."c2" >= 10))

====
as social-researcher for research
SELECT read_at, AVG(kwh) FROM energy.readings WHERE kwh < 1500 GROUP BY read_at
----
f0: SELECT t2."c0" AS "c0", CASE WHEN ((t2."c3" >= 10) AND ((t2."c4" >= 10) OR (t2."c4" = 0))) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END AS "c1" FROM (SELECT CASE WHEN t1."read_at" >= make_timestamp(-9223371158400000000) THEN date_trunc('month', t1."read_at") WHEN NOT isfinite(t1."read_at") THEN t1."read_at" END AS "c0", avg(CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END) AS "c1", count(DISTINCT t1."household_id") AS "c2", count(DISTINCT t1."household_id") FILTER (WHERE (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END IS NOT NULL)) AS "c3", count(DISTINCT t1."household_id") FILTER (WHERE (NOT (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END IS NOT NULL))) AS "c4" FROM "energy"."readings" AS t1 WHERE (t1."read_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END < 1500) GROUP BY CASE WHEN t1."read_at" >= make_timestamp(-9223371158400000000) THEN date_trunc('month', t1."read_at") WHEN NOT isfinite(t1."read_at") THEN t1."read_at" END) AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, CASE WHEN ((t2."c3" >= 10) AND ((t2."c4" >= 10) OR (t2."c4" = 0))) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END ASC NULLS LAST

====
as social-researcher for research
SELECT subject, COUNT(*) FROM library.loans WHERE subject = 'life' OR subject = 'pregnancy' GROUP BY subject
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT CASE WHEN t1."subject" IS NULL THEN NULL WHEN t1."subject" IN ('fiction', 'crime') THEN 'fiction' WHEN t1."subject" IN ('children') THEN 'children' WHEN t1."subject" IN ('travel', 'cookery') THEN 'leisure' WHEN t1."subject" IN ('music', 'art') THEN 'arts' WHEN t1."subject" IN ('history', 'science', 'languages', 'biography') THEN 'learning' WHEN t1."subject" IN ('religion', 'politics', 'law') THEN 'society' WHEN t1."subject" IN ('health', 'pregnancy', 'addiction', 'debt', 'bereavement') THEN 'life' ELSE '*' END AS "c0", count(*) AS "c1", count(DISTINCT t1."patron_id") AS "c2" FROM "library"."loans" AS t1 WHERE (t1."loaned_at" >= TIMESTAMP '2016-07-01 00:00:00') AND ((CASE WHEN t1."subject" IS NULL THEN NULL WHEN t1."subject" IN ('fiction', 'crime') THEN 'fiction' WHEN t1."subject" IN ('children') THEN 'children' WHEN t1."subject" IN ('travel', 'cookery') THEN 'leisure' WHEN t1."subject" IN ('music', 'art') THEN 'arts' WHEN t1."subject" IN ('history', 'science', 'languages', 'biography') THEN 'learning' WHEN t1."subject" IN ('religion', 'politics', 'law') THEN 'society' WHEN t1."subject" IN ('health', 'pregnancy', 'addiction', 'debt', 'bereavement') THEN 'life' ELSE '*' END = 'life') OR (CASE WHEN t1."subject" IS NULL THEN NULL WHEN t1."subject" IN ('fiction', 'crime') THEN 'fiction' WHEN t1."subject" IN ('children') THEN 'children' WHEN t1."subject" IN ('travel', 'cookery') THEN 'leisure' WHEN t1."subject" IN ('music', 'art') THEN 'arts' WHEN t1."subject" IN ('history', 'science', 'languages', 'biography') THEN 'learning' WHEN t1."subject" IN ('religion', 'politics', 'law') THEN 'society' WHEN t1."subject" IN ('health', 'pregnancy', 'addiction', 'debt', 'bereavement') THEN 'life' ELSE '*' END = 'pregnancy')) GROUP BY CASE WHEN t1."subject" IS NULL THEN NULL WHEN t1."subject" IN ('fiction', 'crime') THEN 'fiction' WHEN t1."subject" IN ('children') THEN 'children' WHEN t1."subject" IN ('travel', 'cookery') THEN 'leisure' WHEN t1."subject" IN ('music', 'art') THEN 'arts' WHEN t1."subject" IN ('history', 'science', 'languages', 'biography') THEN 'learning' WHEN t1."subject" IN ('religion', 'politics', 'law') THEN 'society' WHEN t1."subject" IN ('health', 'pregnancy', 'addiction', 'debt', 'bereavement') THEN 'life' ELSE '*' END) AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

====
as social-researcher for research
SELECT COUNT(*) FROM service.requests WHERE lat > 51.02 AND lon <= 0
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", count(DISTINCT t1."resident_id") AS "c1" FROM "service"."requests" AS t1 WHERE (t1."opened_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (((round(floor(t1."lat" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE), 9)) > 51.02) AND ((round(floor(t1."lon" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE), 9)) <= 0))) AS t2 WHERE (t2."c1" >= 10)

====
as open-data for open-data
SELECT card_kind, tapped_at, COUNT(*) FROM mobility.taps WHERE card_kind = 'all' GROUP BY card_kind, tapped_at
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2" FROM (SELECT CAST('all' AS VARCHAR) AS "c0", date_trunc('day', t1."tapped_at") AS "c1", count(*) AS "c2", count(DISTINCT t1."resident_id") AS "c3" FROM "mobility"."taps" AS t1 WHERE ((NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (CAST('all' AS VARCHAR) = 'all') GROUP BY CAST('all' AS VARCHAR), date_trunc('day', t1."tapped_at")) AS t2 WHERE (t2."c3" >= 20) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, t2."c2" ASC NULLS LAST

====
as open-data for open-data
SELECT pickup_lat, fare, COUNT(*) FROM mobility.taxi_trips WHERE fare >= 10 GROUP BY pickup_lat, fare
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2" FROM (SELECT (round(floor(t1."pickup_lat" / CAST('0.02' AS DOUBLE)) * CAST('0.02' AS DOUBLE), 9)) AS "c0", CASE WHEN t1."fare" >= 0 THEN CAST(t1."fare" - t1."fare" % CAST(5 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t1."fare" >= CAST('-99999995.00' AS DECIMAL(10, 2)) THEN CAST(t1."fare" - ((t1."fare" % CAST(5 AS DECIMAL(10, 2))) + CAST(5 AS DECIMAL(10, 2))) % CAST(5 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END AS "c1", count(*) AS "c2", count(DISTINCT t1."rider_id") AS "c3", count(DISTINCT t1."licence") AS "c4" FROM "mobility"."taxi_trips" AS t1 WHERE (t1."pickup_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (CASE WHEN t1."fare" >= 0 THEN CAST(t1."fare" - t1."fare" % CAST(5 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t1."fare" >= CAST('-99999995.00' AS DECIMAL(10, 2)) THEN CAST(t1."fare" - ((t1."fare" % CAST(5 AS DECIMAL(10, 2))) + CAST(5 AS DECIMAL(10, 2))) % CAST(5 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END >= 10) GROUP BY (round(floor(t1."pickup_lat" / CAST('0.02' AS DOUBLE)) * CAST('0.02' AS DOUBLE), 9)), CASE WHEN t1."fare" >= 0 THEN CAST(t1."fare" - t1."fare" % CAST(5 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) WHEN t1."fare" >= CAST('-99999995.00' AS DECIMAL(10, 2)) THEN CAST(t1."fare" - ((t1."fare" % CAST(5 AS DECIMAL(10, 2))) + CAST(5 AS DECIMAL(10, 2))) % CAST(5 AS DECIMAL(10, 2)) AS DECIMAL(10, 2)) END) AS t2 WHERE ((t2."c3" >= 20) AND (t2."c4" >= 20)) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, t2."c2" ASC NULLS LAST

====
as case-worker for service-delivery
SELECT national_id, income FROM people.residents WHERE national_id = '***123' OR income IS NULL
----
f0: SELECT CASE WHEN length(t1."national_id") <= 3 THEN '***' WHEN t1."national_id" IS NOT NULL THEN '***' || right(t1."national_id", 3) END AS "c0", CAST(NULL AS DECIMAL(12, 2)) AS "c1" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour') AND ((CASE WHEN length(t1."national_id") <= 3 THEN '***' WHEN t1."national_id" IS NOT NULL THEN '***' || right(t1."national_id", 3) END = '***123') OR (CAST(NULL AS DECIMAL(12, 2)) IS NULL))

====
as case-worker for service-delivery
SELECT category, COUNT(*) FROM service.requests WHERE opened_at >= TIMESTAMP '2026-01-05 00:00:00' GROUP BY category
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."category" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2" FROM "service"."requests" AS t1 WHERE (t1."opened_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (CASE WHEN t1."opened_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."opened_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."opened_at") - (((epoch_us(t1."opened_at") % 604800000000) + 259200000000) % 604800000000)) WHEN t1."opened_at" >= make_timestamp(-9223372022400000000) AND t1."opened_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."opened_at") - (((epoch_us(t1."opened_at") % 604800000000) + 864000000000) % 604800000000)) WHEN NOT isfinite(t1."opened_at") THEN t1."opened_at" END >= TIMESTAMP '2026-01-05 00:00:00') GROUP BY t1."category") AS t2 WHERE (t2."c2" >= 10) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST

