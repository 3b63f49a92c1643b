====
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps WHERE card_id IN (SELECT rider_id FROM mobility.bike_trips)
----
f0: SELECT t1."card_id" AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."card_id" IN (SELECT t2."rider_id" AS "c0" FROM "mobility"."bike_trips" AS t2 WHERE (CAST(t2."started_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c0" AS "c0" FROM "f0" AS t1 ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT name, (SELECT COUNT(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS n FROM mobility.stops s
----
f0: SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", CAST(t1."name" AS VARCHAR) AS "c1" FROM "mobility"."stops" AS t1
f1: SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
residual: SELECT t5."c0" AS "c0", t5."c1" AS "c1" FROM (SELECT t2."c1" AS "c0", (SELECT t4."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "f1" AS t3 WHERE (t3."c0" = t2."c0")) AS t4) AS "c1" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1) AS t2) AS t5 ORDER BY t5."c0" ASC NULLS LAST, t5."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.stops WHERE lat >= ALL (SELECT lat FROM mobility.stops)
----
f0: SELECT t1."lat" AS "c0" FROM "mobility"."stops" AS t1
f1: SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", t1."lat" AS "c1" FROM "mobility"."stops" AS t1
residual: SELECT t1."c0" AS "c0" FROM "f1" AS t1 WHERE (NOT (t1."c1" < ANY (SELECT t2."c0" AS "c0" FROM "f0" AS t2))) ORDER BY t1."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as case-worker for service-delivery
SELECT full_name FROM people.residents r WHERE (SELECT d.population FROM geo.districts d WHERE d.district = r.district) > 1000
----
f0: SELECT CAST(t1."district" AS VARCHAR) AS "c0", t1."population" AS "c1" FROM "geo"."districts" AS t1
f1: SELECT CAST(t1."full_name" AS VARCHAR) AS "c0", CAST(t1."district" AS VARCHAR) AS "c1" FROM "people"."residents" AS t1 WHERE (CAST(t1."district" AS VARCHAR) = 'Harbour')
residual: SELECT t2."c0" AS "c0" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f1" AS t1) AS t2 WHERE ((SELECT t3."c1" AS "c0" FROM "f0" AS t3 WHERE (t3."c0" = t2."c1")) > 1000) ORDER BY t2."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT name FROM mobility.stops WHERE stop_id IN (SELECT stop_id FROM mobility.taps GROUP BY stop_id HAVING COUNT(*) > 100)
----
f0: SELECT CAST(t1."name" AS VARCHAR) AS "c0" FROM "mobility"."stops" AS t1 WHERE (CAST(t1."stop_id" AS VARCHAR) IN (SELECT t3."c0" AS "c0" FROM (SELECT CAST(t2."stop_id" AS VARCHAR) AS "c0", count(*) AS "c1", CASE WHEN count(DISTINCT t2."resident_id") >= 10 THEN 2 WHEN count(*) > 0 THEN 1 ELSE 0 END AS "c2" FROM "mobility"."taps" AS t2 WHERE ((CAST(t2."tapped_at" AS TIMESTAMP(6)) >= CAST((CAST(DATE '2026-07-01' AS TIMESTAMP(6)) - INTERVAL '120' MONTH) AS TIMESTAMP(6))) AND (NOT (CAST(t2."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t2."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY CAST(t2."stop_id" AS VARCHAR)) AS t3 WHERE (t3."c2" = 2) AND (t3."c1" > 100))) ORDER BY CAST(t1."name" AS VARCHAR) ASC NULLS LAST
rule: residents of groups: counted raw in the store

