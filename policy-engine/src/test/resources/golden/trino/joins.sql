====
as transport-analyst for transport-modelling
SELECT t.stop_id, s.name FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id
----
f0: SELECT t2."c0" AS "c0", t4."c1" AS "c1" FROM (SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 INNER JOIN (SELECT CAST(t3."stop_id" AS VARCHAR) AS "c0", CAST(t3."name" AS VARCHAR) AS "c1" FROM "mobility"."stops" AS t3) AS t4 ON (t4."c0" = t2."c0") ORDER BY t2."c0" ASC NULLS LAST, t4."c1" ASC NULLS LAST

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.stops a CROSS JOIN geo.districts b
----
f0: SELECT t5."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM (SELECT 1 AS "c" FROM "mobility"."stops" AS t1) AS t2 INNER JOIN (SELECT 1 AS "c" FROM "geo"."districts" AS t3) AS t4 ON TRUE) AS t5

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.taps a JOIN mobility.taps b ON a.card_id < b.card_id
----
f0: SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS VARCHAR) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
f1: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c1" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0" FROM "f1" AS t3) AS t4 ON (t2."c0" < t4."c0") ORDER BY t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT t.stop_id FROM mobility.taps t JOIN mobility.stops s ON UPPER(s.stop_id) = UPPER(t.stop_id) WHERE s.lat > 51 AND t.card_kind <> 'visitor'
----
f0: SELECT CASE WHEN CAST(t1."card_kind" AS VARCHAR) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS VARCHAR) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('visitor') THEN 'visitor' ELSE '*' END AS "c0", CAST(t1."stop_id" AS VARCHAR) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AND (CASE WHEN CAST(t1."card_kind" AS VARCHAR) IS NULL THEN NULL WHEN CAST(t1."card_kind" AS VARCHAR) IN ('adult') THEN 'full fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare' WHEN CAST(t1."card_kind" AS VARCHAR) IN ('visitor') THEN 'visitor' ELSE '*' END <> 'visitor')
f1: SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", t1."lat" AS "c1" FROM "mobility"."stops" AS t1 WHERE (t1."lat" > 51 OR is_nan(t1."lat"))
residual: SELECT t2."c1" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2 INNER JOIN (SELECT t3."c0" AS "c0", t3."c1" AS "c1" FROM "f1" AS t3) AS t4 ON (upper(t4."c0") = upper(t2."c1")) ORDER BY t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT t.start_station, COUNT(DISTINCT t.rider_id) FROM mobility.bike_trips t JOIN mobility.taxi_trips x ON x.rider_id = t.rider_id GROUP BY t.start_station
----
f0: SELECT t5."c0" AS "c0", CASE WHEN ((t5."c5" = 2) AND (t5."c6" = 2) AND (t5."c7" <> 1) AND (t5."c8" = 2) AND (t5."c9" <> 1)) THEN t5."c1" ELSE CAST(NULL AS BIGINT) END AS "c1" FROM (SELECT t2."c1" AS "c0", count(DISTINCT t2."c0") AS "c1", CASE WHEN count(DISTINCT t2."c2") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN count(DISTINCT t4."c1") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN count(DISTINCT t4."c2") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN count(DISTINCT t2."c2") FILTER (WHERE (t2."c0" IS NOT NULL)) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (t2."c0" IS NOT NULL)) > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN count(DISTINCT t4."c1") FILTER (WHERE (t2."c0" IS NOT NULL)) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (t2."c0" IS NOT NULL)) > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN count(DISTINCT t4."c1") FILTER (WHERE (NOT (t2."c0" IS NOT NULL))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (NOT (t2."c0" IS NOT NULL))) > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN count(DISTINCT t4."c2") FILTER (WHERE (t2."c0" IS NOT NULL)) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (t2."c0" IS NOT NULL)) > 0 THEN 1 ELSE 0 END AS "c8", CASE WHEN count(DISTINCT t4."c2") FILTER (WHERE (NOT (t2."c0" IS NOT NULL))) >= 10 THEN 2 WHEN count(*) FILTER (WHERE (NOT (t2."c0" IS NOT NULL))) > 0 THEN 1 ELSE 0 END AS "c9" FROM (SELECT t1."rider_id" AS "c0", CAST(t1."start_station" AS VARCHAR) AS "c1", t1."rider_id" AS "c2" FROM "mobility"."bike_trips" AS t1 WHERE (CAST(t1."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t2 INNER JOIN (SELECT t3."rider_id" AS "c0", t3."rider_id" AS "c1", CAST(t3."licence" AS VARCHAR) AS "c2" FROM "mobility"."taxi_trips" AS t3 WHERE (CAST(t3."pickup_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AS t4 ON (t4."c0" = t2."c0") GROUP BY t2."c1") AS t5 WHERE ((t5."c2" = 2) AND (t5."c3" = 2) AND (t5."c4" = 2)) ORDER BY t5."c0" ASC NULLS LAST, CASE WHEN ((t5."c5" = 2) AND (t5."c6" = 2) AND (t5."c7" <> 1) AND (t5."c8" = 2) AND (t5."c9" <> 1)) THEN t5."c1" ELSE CAST(NULL AS BIGINT) END ASC NULLS LAST
rule: token = token: compared raw in the store
rule: NULL of a treated column is NULL of the raw one
rule: residents of groups: counted raw in the store
rule: COUNT of tokens: counted raw in the store

