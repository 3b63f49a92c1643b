====
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER (PARTITION BY card_id) AS n FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS VARCHAR) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS VARCHAR) IN ('police', 'mayor', 'councillor', 'judge'))) AND (CAST(t1."tapped_at" AS TIMESTAMP(6)) >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c1" AS "c0", count(*) OVER (PARTITION BY t1."c0" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT name, AVG(lat) OVER (ORDER BY stop_id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS a FROM mobility.stops
----
f0: SELECT CAST(t1."stop_id" AS VARCHAR) AS "c0", CAST(t1."name" AS VARCHAR) AS "c1", t1."lat" AS "c2" FROM "mobility"."stops" AS t1
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c1" AS "c0", avg(t1."c2") OVER (ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST, t1."c2" ASC NULLS LAST ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

