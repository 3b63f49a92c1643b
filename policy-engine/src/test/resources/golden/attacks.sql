Attacks: what would show a single resident through a statement's back doors.

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM (SELECT resident_id, MAX(card_id) AS c FROM mobility.taps GROUP BY resident_id) WHERE c <> '~42'
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM (SELECT resident_id, COUNT(*) FILTER (WHERE card_id = '~42') AS c FROM mobility.taps GROUP BY resident_id) WHERE c = 0
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps t WHERE (SELECT t.card_id) <> '~42'
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps t WHERE (SELECT t.card_id = '~42')
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps t WHERE '~42' NOT IN (SELECT t.card_id FROM mobility.stops)
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps t WHERE (SELECT MAX(x) FROM (SELECT t.card_id AS x FROM mobility.stops)) <> '~42'
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps t WHERE EXISTS (SELECT 1 FROM (SELECT t.card_id AS x UNION SELECT 'a') u WHERE x = '~42')
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT stop_id, SUM(CASE WHEN card_kind = 'senior' THEN 1000001 ELSE 1 END) FROM mobility.taps GROUP BY stop_id
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

====
as transport-analyst for transport-planning
SELECT SUM(fare + CASE WHEN card_kind = 'senior' THEN 1000000 ELSE 0 END) FROM mobility.taps
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

====
as transport-analyst for transport-planning
SELECT SUM(v.weight) FROM mobility.taps t JOIN (VALUES ('senior', 1000001), ('adult', 1)) AS v(kind, weight) ON v.kind = t.card_kind
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

====
as transport-analyst for transport-planning
SELECT STDDEV(CASE WHEN card_kind = 'senior' THEN 1 ELSE 0 END) FROM mobility.taps
----
f0: SELECT CASE WHEN ((t2."c2" >= 10) AND ((t2."c3" >= 10) OR (t2."c3" = 0))) THEN t2."c0" ELSE CAST(NULL AS DOUBLE) END AS "c0" FROM (SELECT stddev_samp(CASE WHEN (t1."card_kind" = 'senior') THEN 1 ELSE 0 END) AS "c0", count(DISTINCT t1."resident_id") AS "c1", count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE)) AS "c2", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((CASE WHEN (t1."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE))) AS "c3" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 WHERE (t2."c1" >= 10)

====
as transport-analyst for transport-planning
SELECT SUM(CAST(member AS INTEGER)) FROM mobility.bike_trips
----
f0: SELECT CASE WHEN ((t2."c2" >= 10) AND ((t2."c3" >= 10) OR (t2."c3" = 0))) THEN t2."c0" ELSE CAST(NULL AS DECIMAL(38, 0)) END AS "c0" FROM (SELECT CAST(sum(CAST(t1."member" AS INTEGER)) AS DECIMAL(38, 0)) AS "c0", count(DISTINCT t1."rider_id") AS "c1", count(DISTINCT t1."rider_id") FILTER (WHERE ((CAST(t1."member" AS INTEGER) <> 0) IS TRUE)) AS "c2", count(DISTINCT t1."rider_id") FILTER (WHERE (NOT ((CAST(t1."member" AS INTEGER) <> 0) IS TRUE))) AS "c3" FROM "mobility"."bike_trips" AS t1 WHERE (t1."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t2 WHERE (t2."c1" >= 10)

====
as transport-analyst for transport-planning
SELECT COUNT(DISTINCT CASE WHEN card_kind = 'senior' THEN 1 ELSE 0 END) FROM mobility.taps
----
refused: GROUP_AGGREGATE: COUNT(DISTINCT …) of computed values would show whether there is a single one; count the groups of an inner GROUP BY instead

====
as transport-analyst for transport-planning
SELECT SUM(DISTINCT fare) FROM mobility.taps
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

====
as open-data for open-data
SELECT district, COUNT(*) FROM people.residents GROUP BY district HAVING LN(COUNT(*) - 5) > 1
----
f0: SELECT t2."c0" AS "c0", t2."c1" AS "c1" FROM (SELECT t1."district" AS "c0", count(*) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."household_id") AS "c3" FROM "people"."residents" AS t1 GROUP BY t1."district") AS t2 WHERE ((t2."c2" >= 20) AND (t2."c3" >= 20))
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 WHERE (ln((t1."c1" - 5)) > 1) ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-planning
SELECT COUNT(*) FILTER (WHERE stop_id < 'M'), COUNT(*) FILTER (WHERE stop_id < 'M' OR card_kind = 'senior') FROM mobility.taps
----
f0: SELECT CASE WHEN ((t2."c3" >= 10) AND ((t2."c4" >= 10) OR (t2."c4" = 0)) AND ((t2."c5" >= 10) OR (t2."c5" = 0)) AND ((t2."c6" >= 10) OR (t2."c6" = 0))) THEN t2."c0" ELSE CAST(NULL AS BIGINT) END AS "c0", CASE WHEN ((t2."c7" >= 10) AND ((t2."c8" >= 10) OR (t2."c8" = 0)) AND ((t2."c6" >= 10) OR (t2."c6" = 0)) AND ((t2."c5" >= 10) OR (t2."c5" = 0))) THEN t2."c1" ELSE CAST(NULL AS BIGINT) END AS "c1" FROM (SELECT count(*) FILTER (WHERE (t1."stop_id" < 'M')) AS "c0", count(*) FILTER (WHERE ((t1."stop_id" < 'M') OR (t1."card_kind" = 'senior'))) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."resident_id") FILTER (WHERE ((t1."stop_id" < 'M') IS TRUE)) AS "c3", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((t1."stop_id" < 'M') IS TRUE))) AS "c4", count(DISTINCT t1."resident_id") FILTER (WHERE (((t1."stop_id" < 'M') IS TRUE) AND (NOT (((t1."stop_id" < 'M') OR (t1."card_kind" = 'senior')) IS TRUE)))) AS "c5", count(DISTINCT t1."resident_id") FILTER (WHERE ((((t1."stop_id" < 'M') OR (t1."card_kind" = 'senior')) IS TRUE) AND (NOT ((t1."stop_id" < 'M') IS TRUE)))) AS "c6", count(DISTINCT t1."resident_id") FILTER (WHERE (((t1."stop_id" < 'M') OR (t1."card_kind" = 'senior')) IS TRUE)) AS "c7", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT (((t1."stop_id" < 'M') OR (t1."card_kind" = 'senior')) IS TRUE))) AS "c8" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 WHERE (t2."c2" >= 10)

====
as transport-analyst for transport-planning
SELECT SUM(COALESCE(fare, 0)), AVG(CASE WHEN stop_id < 'M' THEN 1 WHEN card_kind = 'senior' THEN 0 END) FROM mobility.taps
----
f0: SELECT CASE WHEN ((t2."c3" >= 10) AND ((t2."c4" >= 10) OR (t2."c4" = 0)) AND ((t2."c5" >= 10) OR (t2."c5" = 0)) AND ((t2."c6" >= 10) OR (t2."c6" = 0)) AND ((t2."c7" >= 10) OR (t2."c7" = 0)) AND ((t2."c8" >= 10) OR (t2."c8" = 0))) THEN t2."c0" ELSE CAST(NULL AS DECIMAL(38, 2)) END AS "c0", CASE WHEN ((t2."c9" >= 10) AND ((t2."c10" >= 10) OR (t2."c10" = 0)) AND ((t2."c6" >= 10) OR (t2."c6" = 0)) AND ((t2."c5" >= 10) OR (t2."c5" = 0)) AND ((t2."c11" >= 10) OR (t2."c11" = 0)) AND ((t2."c12" >= 10) OR (t2."c12" = 0)) AND (t2."c13" >= 10) AND ((t2."c14" >= 10) OR (t2."c14" = 0)) AND ((t2."c8" >= 10) OR (t2."c8" = 0)) AND ((t2."c7" >= 10) OR (t2."c7" = 0))) THEN t2."c1" ELSE CAST(NULL AS DOUBLE) END AS "c1" FROM (SELECT sum(coalesce(t1."fare", 0)) AS "c0", avg(CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END) AS "c1", count(DISTINCT t1."resident_id") AS "c2", count(DISTINCT t1."resident_id") FILTER (WHERE ((coalesce(t1."fare", 0) <> CAST(0 AS DECIMAL(12, 2))) IS TRUE)) AS "c3", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((coalesce(t1."fare", 0) <> CAST(0 AS DECIMAL(12, 2))) IS TRUE))) AS "c4", count(DISTINCT t1."resident_id") FILTER (WHERE (((coalesce(t1."fare", 0) <> CAST(0 AS DECIMAL(12, 2))) IS TRUE) AND (NOT (CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)))) AS "c5", count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND (NOT ((coalesce(t1."fare", 0) <> CAST(0 AS DECIMAL(12, 2))) IS TRUE)))) AS "c6", count(DISTINCT t1."resident_id") FILTER (WHERE (((coalesce(t1."fare", 0) <> CAST(0 AS DECIMAL(12, 2))) IS TRUE) AND (NOT ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))))) AS "c7", count(DISTINCT t1."resident_id") FILTER (WHERE (((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)) AND (NOT ((coalesce(t1."fare", 0) <> CAST(0 AS DECIMAL(12, 2))) IS TRUE)))) AS "c8", count(DISTINCT t1."resident_id") FILTER (WHERE (CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)) AS "c9", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT (CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL))) AS "c10", count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND (NOT ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))))) AS "c11", count(DISTINCT t1."resident_id") FILTER (WHERE (((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)) AND (NOT (CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)))) AS "c12", count(DISTINCT t1."resident_id") FILTER (WHERE ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))) AS "c13", count(DISTINCT t1."resident_id") FILTER (WHERE (NOT ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t1."stop_id" < 'M') THEN 1 WHEN (t1."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)))) AS "c14" FROM "mobility"."taps" AS t1 WHERE ((t1."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT ((t1."card_kind" = 'police') OR (t1."card_kind" = 'mayor') OR (t1."card_kind" = 'councillor') OR (t1."card_kind" = 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t2 WHERE (t2."c2" >= 10)

====
as transport-analyst for transport-planning
SELECT SUM((SELECT CASE WHEN s.kind = 'tram' THEN 1000000 ELSE 1 END FROM mobility.stops s WHERE s.stop_id = t.stop_id LIMIT 1)) FROM mobility.taps t
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

