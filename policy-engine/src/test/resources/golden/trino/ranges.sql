====
as transport-analyst for transport-modelling
SELECT card_kind, tapped_at FROM mobility.taps
----
f0: SELECT CASE WHEN CAST(t1."card_kind" AS VARCHAR) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS VARCHAR) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", CAST(date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) AS TIMESTAMP(6)) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT ((CAST(t1."card_kind" AS VARCHAR) = 'police') OR (CAST(t1."card_kind" AS VARCHAR) = 'mayor') OR (CAST(t1."card_kind" AS VARCHAR) = 'councillor') OR (CAST(t1."card_kind" AS VARCHAR) = 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) ORDER BY CASE WHEN CAST(t1."card_kind" AS VARCHAR) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS VARCHAR) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('visitor') THEN 'visitor' ELSE '*' END ASC NULLS LAST, date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at <= TIMESTAMP '2026-03-01 00:07:00'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((CAST(t1."card_kind" AS VARCHAR) = 'police') OR (CAST(t1."card_kind" AS VARCHAR) = 'mayor') OR (CAST(t1."card_kind" AS VARCHAR) = 'councillor') OR (CAST(t1."card_kind" AS VARCHAR) = 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00') AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) <= TIMESTAMP '2026-03-01 00:22:00')) AND (date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) <= TIMESTAMP '2026-03-01 00:07:00')) AS t2
rule: a range of a generalized column is one of the raw column

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at <> TIMESTAMP '2026-03-01 00:15:00' OR tapped_at IS NULL
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT ((CAST(t1."card_kind" AS VARCHAR) = 'police') OR (CAST(t1."card_kind" AS VARCHAR) = 'mayor') OR (CAST(t1."card_kind" AS VARCHAR) = 'councillor') OR (CAST(t1."card_kind" AS VARCHAR) = 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AND ((date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) <> TIMESTAMP '2026-03-01 00:15:00') OR (date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) IS NULL))) AS t2

====
as transport-analyst for transport-modelling
SELECT started_at FROM mobility.bike_trips WHERE started_at >= TIMESTAMP '2026-03-01 00:00:00'
----
f0: SELECT CAST(CAST(t1."started_at" AS TIMESTAMP(6)) AS TIMESTAMP(6)) AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (CAST(t1."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 WHERE (t1."c0" >= TIMESTAMP '2026-03-01 00:00:00') ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as social-researcher for research
SELECT COUNT(*) FROM people.residents WHERE birth_date >= DATE '1980-06-15'
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", CASE WHEN count(DISTINCT t1."resident_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c1", CASE WHEN count(DISTINCT t1."household_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2" FROM "people"."residents" AS t1 WHERE ((NOT t1."opted_out") AND (t1."birth_date" >= DATE '1980-06-15')) AND (CAST(date_trunc('year', CAST(t1."birth_date" AS TIMESTAMP(6))) AS DATE) >= DATE '1980-06-15')) AS t2 WHERE ((t2."c1" = 2) AND (t2."c2" = 2))
rule: a range of a generalized column is one of the raw column
rule: residents of groups: counted raw in the store

====
as social-researcher for research
SELECT read_at, AVG(kwh) FROM energy.readings WHERE kwh < 1500 GROUP BY read_at
----
f0: SELECT CAST(t2."c0" AS TIMESTAMP(6)) AS "c0", CASE WHEN ((t2."c3" = 2) AND (t2."c4" <> 1)) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END AS "c1" FROM (SELECT date_trunc('month', CAST(t1."read_at" AS TIMESTAMP(6))) AS "c0", (CAST(CAST(sum(CAST(CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END AS DECIMAL(38, 3))) * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(38, 0)) AS DOUBLE) / (CAST(count(CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END) AS DOUBLE) * 1E3)) AS "c1", CASE WHEN count(DISTINCT t1."household_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN count(DISTINCT t1."household_id") FILTER (WHERE (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END IS NOT NULL)) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END IS NOT NULL)) > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN count(DISTINCT t1."household_id") FILTER (WHERE (NOT (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END IS NOT NULL))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (NOT (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END IS NOT NULL))) > 0 THEN 1 ELSE 0 END AS "c4" FROM "energy"."readings" AS t1 WHERE (CAST(t1."read_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00') AND (CASE WHEN t1."kwh" < CAST('0.000' AS DECIMAL(10, 3)) THEN CAST('0.000' AS DECIMAL(10, 3)) WHEN t1."kwh" > CAST('1500.000' AS DECIMAL(10, 3)) THEN CAST('1500.000' AS DECIMAL(10, 3)) ELSE t1."kwh" END < 1500) GROUP BY date_trunc('month', CAST(t1."read_at" AS TIMESTAMP(6)))) AS t2 WHERE (t2."c2" = 2) ORDER BY t2."c0" ASC NULLS LAST, CASE WHEN ((t2."c3" = 2) AND (t2."c4" <> 1)) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END ASC NULLS LAST
rule: residents of groups: counted raw in the store

====
as social-researcher for research
SELECT COUNT(*) FROM service.requests WHERE lat > 51.02 AND lon <= 0
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0", CASE WHEN count(DISTINCT t1."resident_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c1" FROM "service"."requests" AS t1 WHERE (CAST(t1."opened_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00') AND ((CASE WHEN t1."lat" > -1E6 AND t1."lat" < 1E6 THEN round((floor(t1."lat" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE)) * 1E9) / 1E9 ELSE (floor(t1."lat" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE)) END > DECIMAL '51.02' OR is_nan(CASE WHEN t1."lat" > -1E6 AND t1."lat" < 1E6 THEN round((floor(t1."lat" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE)) * 1E9) / 1E9 ELSE (floor(t1."lat" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE)) END)) AND (CASE WHEN t1."lon" > -1E6 AND t1."lon" < 1E6 THEN round((floor(t1."lon" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE)) * 1E9) / 1E9 ELSE (floor(t1."lon" / CAST('0.05' AS DOUBLE)) * CAST('0.05' AS DOUBLE)) END <= 0))) AS t2 WHERE (t2."c1" = 2)
rule: residents of groups: counted raw in the store

====
as case-worker for service-delivery
SELECT national_id, income FROM people.residents WHERE national_id = '***123' OR income IS NULL
----
f0: SELECT CASE WHEN length(CAST(t1."national_id" AS VARCHAR)) <= 3 THEN '***' WHEN CAST(t1."national_id" AS VARCHAR) IS NOT NULL THEN '***' || substr(CAST(t1."national_id" AS VARCHAR), -3) END AS "c0", CAST(CAST(NULL AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) AS "c1" FROM "people"."residents" AS t1 WHERE (CAST(t1."district" AS VARCHAR) = 'Harbour') AND ((CASE WHEN length(CAST(t1."national_id" AS VARCHAR)) <= 3 THEN '***' WHEN CAST(t1."national_id" AS VARCHAR) IS NOT NULL THEN '***' || substr(CAST(t1."national_id" AS VARCHAR), -3) END = '***123') OR (CAST(NULL AS DECIMAL(12, 2)) IS NULL)) ORDER BY CASE WHEN length(CAST(t1."national_id" AS VARCHAR)) <= 3 THEN '***' WHEN CAST(t1."national_id" AS VARCHAR) IS NOT NULL THEN '***' || substr(CAST(t1."national_id" AS VARCHAR), -3) END ASC NULLS LAST, CAST(NULL AS DECIMAL(12, 2)) ASC NULLS LAST

