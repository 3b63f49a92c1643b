====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) AS taps, AVG(fare) FROM mobility.taps GROUP BY stop_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2" FROM (SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", count(*) AS "c1", (CAST(CAST((sum(CAST(t1."fare" AS DECIMAL(38, 2))) * CAST(100 AS DECIMAL(3, 0))) AS DECIMAL(38, 0)) AS DOUBLE) / (CAST(count(t1."fare") AS DOUBLE) * 1E2)) AS "c2", CASE WHEN count(DISTINCT t1."resident_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c3" FROM "mobility"."taps" AS t1 WHERE ((CAST(t1."tapped_at" AS TIMESTAMP(6)) >= CAST((CAST(DATE '2026-07-01' AS TIMESTAMP(6)) - INTERVAL '120' MONTH) AS TIMESTAMP(6))) AND (NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY CAST(t1."stop_id" AS VARCHAR)) AS t2 WHERE (t2."c3" = 2) ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, t2."c2" ASC NULLS LAST
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT s.district, COUNT(DISTINCT t.card_id) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.district
----
f0: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t4."c1" AS "c0", count(DISTINCT t2."c0") AS "c1", CASE WHEN count(DISTINCT t2."c2") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2" FROM (SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS VARCHAR) AS "c1", t1."resident_id" AS "c2" FROM "mobility"."taps" AS t1 WHERE ((CAST(t1."tapped_at" AS TIMESTAMP(6)) >= CAST((CAST(DATE '2026-07-01' AS TIMESTAMP(6)) - INTERVAL '120' MONTH) AS TIMESTAMP(6))) AND (NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT CAST(t3."stop_id" AS VARCHAR) AS "c0", CAST(t3."district" AS VARCHAR) AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t4."c0" = t2."c1") GROUP BY t4."c1") AS t5 WHERE (t5."c2" = 2) ORDER BY t5."c0" ASC NULLS LAST, t5."c1" ASC NULLS LAST
rule: residents of groups: counted raw in the store
rule: COUNT of tokens: counted raw in the store

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FILTER (WHERE fare > 2), SUM(CASE WHEN fare > 2 THEN 1 ELSE 0 END), COUNT(fare) FROM mobility.taps GROUP BY stop_id
----
f0: SELECT t2."c0" AS "c0", CASE WHEN ((t2."c5" = 2) AND (t2."c6" = 2) AND (t2."c7" <> 1) AND (t2."c8" <> 1)) THEN t2."c1" ELSE CAST(NULL AS BIGINT) END AS "c1", CAST(CASE WHEN ((t2."c9" = 2) AND (t2."c10" = 2) AND (t2."c8" <> 1) AND (t2."c7" <> 1)) THEN t2."c2" ELSE CAST(NULL AS DECIMAL(38, 0)) END AS DECIMAL(38, 0)) AS "c2", t2."c3" AS "c3" FROM (SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", count(*) FILTER (WHERE (t1."fare" > 2)) AS "c1", CAST(sum(CAST(CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "c2", count(*) AS "c3", CASE WHEN count(DISTINCT t1."resident_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN count(DISTINCT t1."resident_id") FILTER (WHERE ((t1."fare" > 2) IS TRUE)) >= 10 THEN 2 WHEN count(*) FILTER (WHERE ((t1."fare" > 2) IS TRUE)) > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((t1."fare" > 2) IS TRUE))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (NOT ((t1."fare" > 2) IS TRUE))) > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN count(DISTINCT t1."resident_id") FILTER (WHERE (((t1."fare" > 2) IS TRUE) AND (NOT ((CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END <> 0) IS TRUE)))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (((t1."fare" > 2) IS TRUE) AND (NOT ((CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END <> 0) IS TRUE)))) > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN count(DISTINCT t1."resident_id") FILTER (WHERE (((CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END <> 0) IS TRUE) AND (NOT ((t1."fare" > 2) IS TRUE)))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (((CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END <> 0) IS TRUE) AND (NOT ((t1."fare" > 2) IS TRUE)))) > 0 THEN 1 ELSE 0 END AS "c8", CASE WHEN count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END <> 0) IS TRUE)) >= 10 THEN 2 WHEN count(*) FILTER (WHERE ((CASE WHEN (t1."fare" > 2) THEN 1 ELSE 0 END <> 0) IS TRUE)) > 0 THEN 1 ELSE 0 END AS "c9", CASE WHEN count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((t1."fare" > 2) IS TRUE))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (NOT ((t1."fare" > 2) IS TRUE))) > 0 THEN 1 ELSE 0 END AS "c10" FROM "mobility"."taps" AS t1 WHERE ((CAST(t1."tapped_at" AS TIMESTAMP(6)) >= CAST((CAST(DATE '2026-07-01' AS TIMESTAMP(6)) - INTERVAL '120' MONTH) AS TIMESTAMP(6))) AND (NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY CAST(t1."stop_id" AS VARCHAR)) AS t2 WHERE (t2."c4" = 2) ORDER BY t2."c0" ASC NULLS LAST, CASE WHEN ((t2."c5" = 2) AND (t2."c6" = 2) AND (t2."c7" <> 1) AND (t2."c8" <> 1)) THEN t2."c1" ELSE CAST(NULL AS BIGINT) END ASC NULLS LAST, CASE WHEN ((t2."c9" = 2) AND (t2."c10" = 2) AND (t2."c8" <> 1) AND (t2."c7" <> 1)) THEN t2."c2" ELSE CAST(NULL AS DECIMAL(38, 0)) END ASC NULLS LAST, t2."c3" ASC NULLS LAST
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT stop_id, MAX(fare) FROM mobility.taps GROUP BY stop_id
----
refused: GROUP_AGGREGATE: MAX would show single values; use COUNT, SUM, AVG or a deviation

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY ROLLUP(stop_id)
----
refused: GROUP_SHAPE: totals beside their parts would show the groups that are left out; ask for one GROUP BY at a time

====
as transport-analyst for transport-modelling
SELECT card_kind, EXTRACT(YEAR FROM tapped_at) AS y, COUNT(*) FROM mobility.taps GROUP BY ROLLUP (card_kind, EXTRACT(YEAR FROM tapped_at))
----
f0: SELECT t3."c0" AS "c0", t3."c1" AS "c1", t3."c2" AS "c2" FROM (SELECT t2."c0" AS "c0", t2."c1" AS "c1", count(*) AS "c2" FROM (SELECT CASE WHEN CAST(t1."card_kind" AS VARCHAR) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS VARCHAR) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", year(CASE WHEN CAST(t1."tapped_at" AS TIMESTAMP(6)) >= date_add('second', CAST(-9223372022400 AS BIGINT), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) THEN date_add('second', (date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) - ((date_diff('second', CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6)), date_trunc('second', CAST(t1."tapped_at" AS TIMESTAMP(6)))) % 900) + 900) % 900), CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))) END) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 GROUP BY GROUPING SETS ((t2."c0", t2."c1"), (t2."c0"), ())) AS t3 ORDER BY t3."c0" ASC NULLS LAST, t3."c1" ASC NULLS LAST, t3."c2" ASC NULLS LAST

