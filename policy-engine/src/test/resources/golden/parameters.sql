Parameters: values, never structure.

====
as transport-analyst for transport-modelling
param text ~42
SELECT tapped_at FROM mobility.taps WHERE card_id = ?
----
f0: SELECT CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND (t1."card_id" = 42)
rule: token = literal: detokenized in the gateway, compared raw in the store

====
as transport-analyst for transport-modelling
param text 42
SELECT tapped_at FROM mobility.taps WHERE card_id = ?
----
f0: SELECT CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND CASE WHEN (t1."card_id" IS NULL) THEN CAST(NULL AS BOOLEAN) ELSE FALSE END
rule: a literal that is no token equals nothing

====
as transport-analyst for transport-modelling
param text ~1
param null
SELECT tapped_at FROM mobility.taps WHERE card_id IN (?, ?)
----
f0: SELECT t1."card_id" AS "c0", CASE WHEN t1."tapped_at" >= TIMESTAMP '1970-01-01 00:00:00' AND t1."tapped_at" < TIMESTAMP 'infinity' THEN make_timestamp(epoch_us(t1."tapped_at") - (epoch_us(t1."tapped_at") % 900000000)) WHEN t1."tapped_at" >= make_timestamp(-9223372022400000000) AND t1."tapped_at" < TIMESTAMP '1970-01-01 00:00:00' THEN make_timestamp(epoch_us(t1."tapped_at") - (((epoch_us(t1."tapped_at") % 900000000) + 900000000) % 900000000)) WHEN NOT isfinite(t1."tapped_at") THEN t1."tapped_at" END AS "c1" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00'))
  c0 <- Tokenize[domain=rider]
residual: SELECT t1."c1" AS "c0" FROM "f0" AS t1 WHERE ((t1."c0" = '~1') OR (t1."c0" = CAST(NULL AS VARCHAR)))
rule: what no store can be proven to compute alike: computed in the gateway, above the treatments

====
as transport-analyst for transport-modelling
param text it's
param text S0%
SELECT COUNT(*) FROM mobility.taps WHERE stop_id = ? OR stop_id LIKE ?
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00')) AND ((t1."stop_id" = 'it''s') OR (t1."stop_id" LIKE 'S0%'))) AS t2

====
as transport-analyst for transport-modelling
param timestamp 2026-03-01T00:07:00
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at >= ?
----
f0: SELECT t2."c0" AS "c0" FROM (SELECT count(*) AS "c0" FROM "mobility"."taps" AS t1 WHERE ((NOT (t1."card_kind" IN ('police', 'mayor', 'councillor', 'judge'))) AND (t1."tapped_at" >= TIMESTAMP '2016-07-01 00:00:00') AND (t1."tapped_at" >= TIMESTAMP '2026-03-01 00:15:00'))) AS t2
rule: a range of a generalized column is one of the raw column

====
as social-researcher for research
param decimal 12345.67
param date 1980-06-15
SELECT COUNT(*) FROM people.residents WHERE income >= ? AND birth_date < ?
----
f0: SELECT t9."c0" AS "c0" FROM (WITH t1 AS MATERIALIZED (SELECT count(*) AS "c0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."resident_id") % 64)) FILTER (WHERE t5."resident_id" IS NOT NULL)) AS "l0", count(*) AS "n0", bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(t5."household_id") % 64)) FILTER (WHERE t5."household_id" IS NOT NULL)) AS "l1", count(*) AS "n1" FROM "people"."residents" AS t5 WHERE ((NOT t5."opted_out") AND (t5."income" >= 12345.67) AND (t5."birth_date" <= DATE '1981-06-16')) AND (CASE WHEN t5."birth_date" >= make_date(CAST(-2147483456 AS INTEGER)) AND t5."birth_date" < DATE 'infinity' THEN t5."birth_date" - CAST(dayofyear(t5."birth_date") - 1 AS INTEGER) WHEN NOT isfinite(t5."birth_date") THEN t5."birth_date" END < DATE '1980-06-15') AND (CASE WHEN t5."income" >= 0 THEN CAST(t5."income" - t5."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t5."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t5."income" - ((t5."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END >= 12345.67)), t2 AS (SELECT count(DISTINCT t7."c0") AS "d0", count(DISTINCT t7."c1") AS "d1" FROM (SELECT t6."resident_id" AS "c0", t6."household_id" AS "c1" FROM "people"."residents" AS t6 WHERE ((NOT t6."opted_out") AND (t6."income" >= 12345.67) AND (t6."birth_date" <= DATE '1981-06-16')) AND (CASE WHEN t6."birth_date" >= make_date(CAST(-2147483456 AS INTEGER)) AND t6."birth_date" < DATE 'infinity' THEN t6."birth_date" - CAST(dayofyear(t6."birth_date") - 1 AS INTEGER) WHEN NOT isfinite(t6."birth_date") THEN t6."birth_date" END < DATE '1980-06-15') AND (CASE WHEN t6."income" >= 0 THEN CAST(t6."income" - t6."income" % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) WHEN t6."income" >= CAST('-9999990000.00' AS DECIMAL(12, 2)) THEN CAST(t6."income" - ((t6."income" % CAST(10000 AS DECIMAL(12, 2))) + CAST(10000 AS DECIMAL(12, 2))) % CAST(10000 AS DECIMAL(12, 2)) AS DECIMAL(12, 2)) END >= 12345.67)) AS t7 WHERE EXISTS (SELECT 1 FROM t1 AS t8 WHERE t8."n0" >= 10 AND t8."n1" >= 10 AND ((t8."n0" >= 10 AND t8."l0" < 10) OR (t8."n1" >= 10 AND t8."l1" < 10)) AND TRUE)) SELECT t3."c0" AS "c0", CASE WHEN t3."l0" >= 10 OR t4."d0" >= 10 THEN 2 WHEN t3."n0" > 0 THEN 1 ELSE 0 END AS "c1", CASE WHEN t3."l1" >= 10 OR t4."d1" >= 10 THEN 2 WHEN t3."n1" > 0 THEN 1 ELSE 0 END AS "c2" FROM t1 AS t3 LEFT JOIN t2 AS t4 ON TRUE) AS t9 WHERE ((t9."c1" = 2) AND (t9."c2" = 2))
rule: a range of a generalized column is one of the raw column
rule: residents of groups: counted raw in the store

====
as social-researcher for research
param text ~1
SELECT COUNT(*) FROM people.residents WHERE resident_id = ?
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as case-worker for service-delivery
param text Hill' OR '1'='1
SELECT full_name FROM people.residents WHERE district = ?
----
f0: SELECT t1."full_name" AS "c0" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour') AND (t1."district" = 'Hill'' OR ''1''=''1')

====
as case-worker for service-delivery
param long 10
param long 10
SELECT FLOOR(resident_id / ?) * ? FROM people.residents
----
f0: SELECT (floor((t1."resident_id" / CAST(10 AS BIGINT))) * CAST(10 AS BIGINT)) AS "c0" FROM "people"."residents" AS t1 WHERE (t1."district" = 'Harbour')

====
as transport-analyst for transport-modelling
param long 3
SELECT name FROM mobility.stops LIMIT ?
----
f0: SELECT t1."name" AS "c0" FROM "mobility"."stops" AS t1 LIMIT 3
rule: LIMIT: kept by the store

====
as transport-analyst for transport-modelling
SELECT name FROM mobility.stops WHERE lat > ?
----
refused: PARAMETER: the statement has 1 parameters and 0 were bound; bind one value of the shown type for each `?`

====
as transport-analyst for transport-modelling
param text mobility.stops
SELECT name FROM ?
----
refused: SYNTAX: the statement could not be read (line 1, column 13); check the statement at the position shown

