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
f0: SELECT CASE WHEN ((t9."c2" = 2) AND (t9."c3" = 2)) THEN t9."c0" ELSE CAST(NULL AS DOUBLE) END AS "c0" FROM (WITH t1 AS MATERIALIZED (SELECT stddev_samp(CASE WHEN (t5."card_kind" = 'senior') THEN 1 ELSE 0 END) AS "c0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND ((CASE WHEN (t5."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE))) AS "l1", count(*) FILTER (WHERE ((CASE WHEN (t5."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE)) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (NOT ((CASE WHEN (t5."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE)))) AS "l2", count(*) FILTER (WHERE (NOT ((CASE WHEN (t5."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE))) AS "n2" FROM "mobility"."taps" AS t5 WHERE ((t5."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t5."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t5."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))), t2 AS (SELECT count(DISTINCT t7."c0") AS "d0", count(DISTINCT t7."c0") FILTER (WHERE t7."c1") AS "d1", count(DISTINCT t7."c0") FILTER (WHERE t7."c2") AS "d2" FROM (SELECT t6."resident_id" AS "c0", ((CASE WHEN (t6."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE) AS "c1", (NOT ((CASE WHEN (t6."card_kind" = 'senior') THEN 1 ELSE 0 END <> 0) IS TRUE)) AS "c2" FROM "mobility"."taps" AS t6 WHERE ((t6."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t6."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t7 WHERE EXISTS (SELECT 1 FROM t1 AS t8 WHERE t8."n0" >= 10 AND ((t8."n0" >= 10 AND t8."l0" < 10) OR (t8."n1" >= 10 AND t8."l1" < 10) OR (t8."n2" >= 10 AND t8."l2" < 10)) AND TRUE)) SELECT t3."c0" AS "c0", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c1", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c3" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON TRUE) AS t9 WHERE (t9."c1" = 2)
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT SUM(CAST(member AS INTEGER)) FROM mobility.bike_trips
----
f0: SELECT CASE WHEN ((t9."c2" = 2) AND (t9."c3" = 2)) THEN t9."c0" ELSE CAST(NULL AS DECIMAL(38, 0)) END AS "c0" FROM (WITH t1 AS MATERIALIZED (SELECT CAST(sum(CAST(t5."member" AS INTEGER)) AS DECIMAL(38, 0)) AS "c0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."rider_id") % 64)) FILTER (WHERE t5."rider_id" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."rider_id") % 64)) FILTER (WHERE t5."rider_id" IS NOT NULL AND ((CAST(t5."member" AS INTEGER) <> 0) IS TRUE))) AS "l1", count(*) FILTER (WHERE ((CAST(t5."member" AS INTEGER) <> 0) IS TRUE)) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."rider_id") % 64)) FILTER (WHERE t5."rider_id" IS NOT NULL AND (NOT ((CAST(t5."member" AS INTEGER) <> 0) IS TRUE)))) AS "l2", count(*) FILTER (WHERE (NOT ((CAST(t5."member" AS INTEGER) <> 0) IS TRUE))) AS "n2" FROM "mobility"."bike_trips" AS t5 WHERE (t5."started_at" >= TIMESTAMP '2016-07-01 00:00:00')), t2 AS (SELECT count(DISTINCT t7."c0") AS "d0", count(DISTINCT t7."c0") FILTER (WHERE t7."c1") AS "d1", count(DISTINCT t7."c0") FILTER (WHERE t7."c2") AS "d2" FROM (SELECT t6."rider_id" AS "c0", ((CAST(t6."member" AS INTEGER) <> 0) IS TRUE) AS "c1", (NOT ((CAST(t6."member" AS INTEGER) <> 0) IS TRUE)) AS "c2" FROM "mobility"."bike_trips" AS t6 WHERE (t6."started_at" >= TIMESTAMP '2016-07-01 00:00:00')) AS t7 WHERE EXISTS (SELECT 1 FROM t1 AS t8 WHERE t8."n0" >= 10 AND ((t8."n0" >= 10 AND t8."l0" < 10) OR (t8."n1" >= 10 AND t8."l1" < 10) OR (t8."n2" >= 10 AND t8."l2" < 10)) AND TRUE)) SELECT t3."c0" AS "c0", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c1", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c3" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON TRUE) AS t9 WHERE (t9."c1" = 2)
rule: residents of groups: counted raw in the store

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
f0: SELECT t9."c0" AS "c0", t9."c1" AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT t5."district" AS "c0", count(*) AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."household_id") % 64)) FILTER (WHERE t5."household_id" IS NOT NULL)) AS "l1", count(*) AS "n1" FROM "people"."residents" AS t5 GROUP BY t5."district"), t2 AS (SELECT t7."c0" AS "c0", count(DISTINCT t7."c1") AS "d0", count(DISTINCT t7."c2") AS "d1" FROM (SELECT t6."district" AS "c0", t6."resident_id" AS "c1", t6."household_id" AS "c2" FROM "people"."residents" AS t6) AS t7 WHERE EXISTS (SELECT 1 FROM t1 AS t8 WHERE t8."n0" >= 20 AND t8."n1" >= 20 AND ((t8."n0" >= 20 AND t8."l0" < 20) OR (t8."n1" >= 20 AND t8."l1" < 20)) AND t8."c0" IS NOT DISTINCT FROM t7."c0") GROUP BY t7."c0") SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 20 OR t4."d0" >= 20 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l1" >= 20 OR t4."d1" >= 20 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c3" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON t3."c0" IS NOT DISTINCT FROM t4."c0") AS t9 WHERE ((t9."c2" = 2) AND (t9."c3" = 2))
residual: SELECT t1."c0" AS "c0", t1."c1" AS "c1" FROM "f0" AS t1 WHERE (ln((t1."c1" - 5)) > 1) ORDER BY t1."c0" ASC NULLS LAST, t1."c1" ASC NULLS LAST
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT COUNT(*) FILTER (WHERE stop_id < 'M'), COUNT(*) FILTER (WHERE stop_id < 'M' OR card_kind = 'senior') FROM mobility.taps
----
f0: SELECT CASE WHEN ((t9."c3" = 2) AND (t9."c4" = 2) AND (t9."c5" = 2) AND (t9."c6" = 2)) THEN t9."c0" ELSE CAST(NULL AS BIGINT) END AS "c0", CASE WHEN ((t9."c7" = 2) AND (t9."c8" = 2) AND (t9."c6" = 2) AND (t9."c5" = 2)) THEN t9."c1" ELSE CAST(NULL AS BIGINT) END AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT count(*) FILTER (WHERE (t5."stop_id" < 'M')) AS "c0", count(*) FILTER (WHERE ((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior'))) AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND ((t5."stop_id" < 'M') IS TRUE))) AS "l1", count(*) FILTER (WHERE ((t5."stop_id" < 'M') IS TRUE)) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (NOT ((t5."stop_id" < 'M') IS TRUE)))) AS "l2", count(*) FILTER (WHERE (NOT ((t5."stop_id" < 'M') IS TRUE))) AS "n2", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (((t5."stop_id" < 'M') IS TRUE) AND (NOT (((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE))))) AS "l3", count(*) FILTER (WHERE (((t5."stop_id" < 'M') IS TRUE) AND (NOT (((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE)))) AS "n3", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND ((((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE) AND (NOT ((t5."stop_id" < 'M') IS TRUE))))) AS "l4", count(*) FILTER (WHERE ((((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE) AND (NOT ((t5."stop_id" < 'M') IS TRUE)))) AS "n4", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE))) AS "l5", count(*) FILTER (WHERE (((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE)) AS "n5", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (NOT (((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE)))) AS "l6", count(*) FILTER (WHERE (NOT (((t5."stop_id" < 'M') OR (t5."card_kind" = 'senior')) IS TRUE))) AS "n6" FROM "mobility"."taps" AS t5 WHERE ((t5."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t5."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t5."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))), t2 AS (SELECT count(DISTINCT t7."c0") AS "d0", count(DISTINCT t7."c0") FILTER (WHERE t7."c1") AS "d1", count(DISTINCT t7."c0") FILTER (WHERE t7."c2") AS "d2", count(DISTINCT t7."c0") FILTER (WHERE t7."c3") AS "d3", count(DISTINCT t7."c0") FILTER (WHERE t7."c4") AS "d4", count(DISTINCT t7."c0") FILTER (WHERE t7."c5") AS "d5", count(DISTINCT t7."c0") FILTER (WHERE t7."c6") AS "d6" FROM (SELECT t6."resident_id" AS "c0", ((t6."stop_id" < 'M') IS TRUE) AS "c1", (NOT ((t6."stop_id" < 'M') IS TRUE)) AS "c2", (((t6."stop_id" < 'M') IS TRUE) AND (NOT (((t6."stop_id" < 'M') OR (t6."card_kind" = 'senior')) IS TRUE))) AS "c3", ((((t6."stop_id" < 'M') OR (t6."card_kind" = 'senior')) IS TRUE) AND (NOT ((t6."stop_id" < 'M') IS TRUE))) AS "c4", (((t6."stop_id" < 'M') OR (t6."card_kind" = 'senior')) IS TRUE) AS "c5", (NOT (((t6."stop_id" < 'M') OR (t6."card_kind" = 'senior')) IS TRUE)) AS "c6" FROM "mobility"."taps" AS t6 WHERE ((t6."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t6."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t7 WHERE EXISTS (SELECT 1 FROM t1 AS t8 WHERE t8."n0" >= 10 AND ((t8."n0" >= 10 AND t8."l0" < 10) OR (t8."n1" >= 10 AND t8."l1" < 10) OR (t8."n2" >= 10 AND t8."l2" < 10) OR (t8."n3" >= 10 AND t8."l3" < 10) OR (t8."n4" >= 10 AND t8."l4" < 10) OR (t8."n5" >= 10 AND t8."l5" < 10) OR (t8."n6" >= 10 AND t8."l6" < 10)) AND TRUE)) SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l3" >= 10 OR t4."d3" >= 10 THEN 2 WHEN t3."n3" > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN t3."l4" >= 10 OR t4."d4" >= 10 THEN 2 WHEN t3."n4" > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN t3."l5" >= 10 OR t4."d5" >= 10 THEN 2 WHEN t3."n5" > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN t3."l6" >= 10 OR t4."d6" >= 10 THEN 2 WHEN t3."n6" > 0 THEN 1 ELSE 0 END AS "c8" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON TRUE) AS t9 WHERE (t9."c2" = 2)
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT SUM(COALESCE(fare, 0)), AVG(CASE WHEN stop_id < 'M' THEN 1 WHEN card_kind = 'senior' THEN 0 END) FROM mobility.taps
----
f0: SELECT t9."c0" AS "c0", CASE WHEN ((t9."c3" = 2) AND (t9."c4" <> 1) AND (t9."c5" = 2) AND (t9."c6" <> 1) AND (t9."c7" = 2) AND (t9."c8" = 2)) THEN t9."c1" ELSE CAST(NULL AS DOUBLE) END AS "c1" FROM (WITH t1 AS MATERIALIZED (SELECT sum(coalesce(t5."fare", 0)) AS "c0", avg(CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END) AS "c1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL))) AS "l1", count(*) FILTER (WHERE (CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)) AS "n1", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (NOT (CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)))) AS "l2", count(*) FILTER (WHERE (NOT (CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL))) AS "n2", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND (NOT ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)))))) AS "l3", count(*) FILTER (WHERE ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND (NOT ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))))) AS "n3", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)) AND (NOT (CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL))))) AS "l4", count(*) FILTER (WHERE (((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)) AND (NOT (CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)))) AS "n4", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)))) AS "l5", count(*) FILTER (WHERE ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))) AS "n5", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL AND (NOT ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))))) AS "l6", count(*) FILTER (WHERE (NOT ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t5."stop_id" < 'M') THEN 1 WHEN (t5."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)))) AS "n6" FROM "mobility"."taps" AS t5 WHERE ((t5."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t5."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t5."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))), t2 AS (SELECT count(DISTINCT t7."c0") AS "d0", count(DISTINCT t7."c0") FILTER (WHERE t7."c1") AS "d1", count(DISTINCT t7."c0") FILTER (WHERE t7."c2") AS "d2", count(DISTINCT t7."c0") FILTER (WHERE t7."c3") AS "d3", count(DISTINCT t7."c0") FILTER (WHERE t7."c4") AS "d4", count(DISTINCT t7."c0") FILTER (WHERE t7."c5") AS "d5", count(DISTINCT t7."c0") FILTER (WHERE t7."c6") AS "d6" FROM (SELECT t6."resident_id" AS "c0", (CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AS "c1", (NOT (CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL)) AS "c2", ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND (NOT ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)))) AS "c3", (((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)) AND (NOT (CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL))) AS "c4", ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE)) AS "c5", (NOT ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END IS NOT NULL) AND ((CASE WHEN (t6."stop_id" < 'M') THEN 1 WHEN (t6."card_kind" = 'senior') THEN 0 ELSE CAST(NULL AS INTEGER) END <> 0) IS TRUE))) AS "c6" FROM "mobility"."taps" AS t6 WHERE ((t6."tapped_at" >= (DATE '2026-07-01' - INTERVAL '120' MONTH)) AND (NOT (t6."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t6."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))) AS t7 WHERE EXISTS (SELECT 1 FROM t1 AS t8 WHERE t8."n0" >= 10 AND ((t8."n0" >= 10 AND t8."l0" < 10) OR (t8."n1" >= 10 AND t8."l1" < 10) OR (t8."n2" >= 10 AND t8."l2" < 10) OR (t8."n3" >= 10 AND t8."l3" < 10) OR (t8."n4" >= 10 AND t8."l4" < 10) OR (t8."n5" >= 10 AND t8."l5" < 10) OR (t8."n6" >= 10 AND t8."l6" < 10)) AND TRUE)) SELECT t3."c0" AS "c0", t3."c1" AS "c1", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c2", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c3", CASE WHEN t3."l2" >= 10 OR t4."d2" >= 10 THEN 2 WHEN t3."n2" > 0 THEN 1 ELSE 0 END AS "c4", CASE WHEN t3."l3" >= 10 OR t4."d3" >= 10 THEN 2 WHEN t3."n3" > 0 THEN 1 ELSE 0 END AS "c5", CASE WHEN t3."l4" >= 10 OR t4."d4" >= 10 THEN 2 WHEN t3."n4" > 0 THEN 1 ELSE 0 END AS "c6", CASE WHEN t3."l5" >= 10 OR t4."d5" >= 10 THEN 2 WHEN t3."n5" > 0 THEN 1 ELSE 0 END AS "c7", CASE WHEN t3."l6" >= 10 OR t4."d6" >= 10 THEN 2 WHEN t3."n6" > 0 THEN 1 ELSE 0 END AS "c8" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON TRUE) AS t9 WHERE (t9."c2" = 2)
rule: residents of groups: counted raw in the store

====
as transport-analyst for transport-planning
SELECT SUM((SELECT CASE WHEN s.kind = 'tram' THEN 1000000 ELSE 1 END FROM mobility.stops s WHERE s.stop_id = t.stop_id LIMIT 1)) FROM mobility.taps t
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

====
as transport-analyst for transport-planning
SELECT a.start_station, a.n, b.n FROM (SELECT start_station, count(*) AS n FROM mobility.bike_trips GROUP BY 1) a JOIN (SELECT end_station, count(*) AS n FROM mobility.bike_trips GROUP BY 1) b ON b.end_station = a.start_station
----
refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()

