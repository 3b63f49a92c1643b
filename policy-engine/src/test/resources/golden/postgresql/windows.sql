====
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER (PARTITION BY card_id) AS n FROM mobility.taps
----
f0: SELECT t1."card_id" AS "c0", CAST(t1."stop_id" AS TEXT) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."c1" AS "c0", count(*) OVER (PARTITION BY t1."c0" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS r FROM mobility.taps GROUP BY stop_id
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT CAST(t1."stop_id" AS TEXT) AS "c0", count(*) AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (CAST(t1."card_kind" AS TEXT) IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) GROUP BY CAST(t1."stop_id" AS TEXT)) AS t2
residual: SELECT t2."c0" AS "c0", t2."c1" AS "c1", t2."c2" AS "c2" FROM (SELECT t1."c0" AS "c0", t1."c1" AS "c1", rank() OVER (ORDER BY t1."c1" DESC NULLS LAST) AS "c2" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST, t2."c1" ASC NULLS LAST, t2."c2" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
SELECT COUNT(*) OVER (PARTITION BY started_at) FROM mobility.bike_trips
----
f0: SELECT t1."started_at" AS "c0", t1."rider_id" AS "c1" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')
  c0 <- Shift[subject=shift.resident, days=3]
residual: SELECT t2."c0" AS "c0" FROM (SELECT count(*) OVER (PARTITION BY t1."c0" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c0" FROM "f0" AS t1) AS t2 ORDER BY t2."c0" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

