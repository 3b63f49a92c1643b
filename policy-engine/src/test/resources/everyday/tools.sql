-- Tableau, over PostgreSQL.
SELECT "taps"."stop_id" AS "stop_id", SUM(1) AS "cnt:taps:ok" FROM "mobility"."taps" "taps" GROUP BY 1
SELECT "taps"."card_kind" AS "card_kind", COUNT(1) AS "cnt" FROM "mobility"."taps" "taps" GROUP BY 1 ORDER BY 1 ASC NULLS FIRST
SELECT CAST(DATE_TRUNC('MONTH', "taps"."tapped_at") AS DATE) AS "tmn:tapped_at:ok", SUM("taps"."fare") AS "sum:fare:ok" FROM "mobility"."taps" "taps" GROUP BY 1
SELECT DATE_TRUNC('DAY', CAST("taps"."tapped_at" AS TIMESTAMP)) AS "tdy", COUNT(DISTINCT "taps"."stop_id") AS "ctd" FROM "mobility"."taps" "taps" GROUP BY 1
SELECT CAST(EXTRACT(YEAR FROM "taps"."tapped_at") AS INTEGER) AS "yr", AVG(CAST("taps"."fare" AS DOUBLE PRECISION)) AS "avg" FROM "mobility"."taps" "taps" GROUP BY 1
SELECT "t0"."stop_id" AS "stop_id", "t0"."n" AS "n" FROM (SELECT "taps"."stop_id" AS "stop_id", COUNT(1) AS "n" FROM "mobility"."taps" "taps" GROUP BY 1) "t0" INNER JOIN (SELECT "taps"."stop_id" AS "stop_id" FROM "mobility"."taps" "taps" GROUP BY 1 HAVING COUNT(1) > 1) "t1" ON ("t0"."stop_id" = "t1"."stop_id")
SELECT "stops"."kind" AS "kind", MIN("stops"."lat") AS "TEMP(attr:lat)", MAX("stops"."lat") AS "TEMP(attr:lat)1" FROM "mobility"."stops" "stops" WHERE ((NOT ("stops"."district" IS NULL)) AND ("stops"."kind" IN ('bus', 'tram'))) GROUP BY 1
SELECT CAST("taps"."stop_id" AS TEXT) AS "stop", (CASE WHEN ("taps"."fare" > 2) THEN 'high' WHEN NOT ("taps"."fare" > 2) THEN 'low' ELSE NULL END) AS "calc" FROM "mobility"."taps" "taps"
SELECT (CASE WHEN COUNT(1) = 0 THEN NULL ELSE SUM("taps"."fare") / COUNT(1) END) AS "usr" FROM "mobility"."taps" "taps" HAVING (COUNT(1) > 0)
SELECT "taps"."stop_id" AS "stop_id" FROM "mobility"."taps" "taps" GROUP BY 1 ORDER BY 1 ASC LIMIT 201
SELECT COUNT(1) AS "cnt" FROM "mobility"."taps" "taps" WHERE (("taps"."tapped_at" >= (TIMESTAMP '2026-01-01 00:00:00.000')) AND ("taps"."tapped_at" < (TIMESTAMP '2026-07-01 00:00:00.000')))
SELECT SUM("t"."fare") AS "s" FROM "mobility"."taps" "t" WHERE "t"."tapped_at" BETWEEN DATE '2026-01-01' AND DATE '2026-12-31'
-- Superset.
SELECT DATE_TRUNC('day', tapped_at) AS __timestamp, COUNT(*) AS count FROM mobility.taps WHERE tapped_at >= TO_TIMESTAMP('2026-01-01 00:00:00.000000', 'YYYY-MM-DD HH24:MI:SS.US') GROUP BY DATE_TRUNC('day', tapped_at) ORDER BY count DESC LIMIT 50000 => SELECT DATE_TRUNC('day', tapped_at) AS __timestamp, COUNT(*) AS count FROM mobility.taps WHERE tapped_at >= TIMESTAMP '2026-01-01 00:00:00' GROUP BY DATE_TRUNC('day', tapped_at) ORDER BY count DESC LIMIT 50000
SELECT DATE_TRUNC('hour', tapped_at) AS __timestamp, card_kind AS card_kind, sum(fare) AS "SUM(fare)" FROM mobility.taps JOIN (SELECT card_kind AS card_kind__, sum(fare) AS mme_inner__ FROM mobility.taps GROUP BY card_kind ORDER BY mme_inner__ DESC LIMIT 2) AS series_limit ON card_kind = card_kind__ GROUP BY DATE_TRUNC('hour', tapped_at), card_kind ORDER BY "SUM(fare)" DESC LIMIT 10000
SELECT kind AS kind, count(*) AS count FROM mobility.stops GROUP BY kind ORDER BY count DESC LIMIT 100
SELECT stop_id, tapped_at, fare FROM mobility.taps WHERE stop_id IN ('S001') ORDER BY tapped_at DESC LIMIT 1000 OFFSET 0
SELECT count(*) AS rowcount FROM (SELECT kind AS kind, count(*) AS count FROM mobility.stops GROUP BY kind) AS rowcount_qry
SELECT "kind" FROM (SELECT * FROM mobility.stops) AS virtual_table WHERE kind ILIKE '%bus%' GROUP BY "kind" LIMIT 10
SELECT AVG(fare) AS "AVG(fare)", MAX(fare) AS "MAX(fare)" FROM (SELECT * FROM mobility.taps WHERE fare > 0) AS virtual_table WHERE tapped_at >= '2026-01-01 00:00:00' AND tapped_at < '2027-01-01 00:00:00'
SELECT (CAST(EXTRACT(EPOCH FROM tapped_at) AS BIGINT) / 3600) * 3600 AS bucket, count(*) FROM mobility.taps GROUP BY 1
-- Metabase.
SELECT "mobility"."stops"."kind" AS "kind", COUNT(*) AS "count" FROM "mobility"."stops" GROUP BY "mobility"."stops"."kind" ORDER BY "mobility"."stops"."kind" ASC
SELECT CAST(DATE_TRUNC('month', "mobility"."taps"."tapped_at") AS date) AS "tapped_at", COUNT(*) AS "count" FROM "mobility"."taps" GROUP BY CAST(DATE_TRUNC('month', "mobility"."taps"."tapped_at") AS date) ORDER BY CAST(DATE_TRUNC('month', "mobility"."taps"."tapped_at") AS date) ASC
SELECT "source"."kind" AS "kind", AVG("source"."lat") AS "avg" FROM (SELECT "mobility"."stops"."kind" AS "kind", "mobility"."stops"."lat" AS "lat" FROM "mobility"."stops") AS "source" GROUP BY "source"."kind"
SELECT "mobility"."taps"."tapped_at" AS "tapped_at", "Stops"."name" AS "Stops__name" FROM "mobility"."taps" LEFT JOIN "mobility"."stops" AS "Stops" ON "mobility"."taps"."stop_id" = "Stops"."stop_id" LIMIT 1048575
SELECT FLOOR(("mobility"."taps"."fare" / 0.5)) * 0.5 AS "fare", COUNT(*) AS "count" FROM "mobility"."taps" GROUP BY FLOOR(("mobility"."taps"."fare" / 0.5)) * 0.5 ORDER BY FLOOR(("mobility"."taps"."fare" / 0.5)) * 0.5 ASC
SELECT COUNT(*) AS "count" FROM "mobility"."taps" WHERE ("mobility"."taps"."tapped_at" >= CAST((CAST(now() AS timestamp) + (INTERVAL '-30 day')) AS date)) AND ("mobility"."taps"."tapped_at" < CAST(now() AS date))
SELECT COUNT(*) AS "count" FROM "mobility"."taps" WHERE "mobility"."taps"."tapped_at" >= DATE_TRUNC('month', (NOW() + INTERVAL '-12 month'))
SELECT SUM(CASE WHEN "mobility"."taps"."fare" > 2.0 THEN 1 ELSE 0.0 END) AS "count-where", CAST(SUM(CASE WHEN "mobility"."taps"."fare" > 2.0 THEN 1 ELSE 0.0 END) AS float) / CASE WHEN COUNT(*) = 0 THEN NULL ELSE COUNT(*) END AS "share" FROM "mobility"."taps"
SELECT (CAST(extract(dow from "mobility"."taps"."tapped_at") AS integer) + 1) AS "dow", count(*) AS "count" FROM "mobility"."taps" GROUP BY (CAST(extract(dow from "mobility"."taps"."tapped_at") AS integer) + 1) ORDER BY 1
SELECT COUNT(DISTINCT "mobility"."taps"."stop_id") AS "count" FROM "mobility"."taps" WHERE (LOWER("mobility"."taps"."card_kind") LIKE '%stu%')
SELECT PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY "mobility"."taps"."fare") AS "percentile" FROM "mobility"."taps"
-- Power BI.
select "_"."stop_id", "_"."kind" from "mobility"."stops" "_" where "_"."kind" = 'bus' limit 1000
select "rows"."kind" as "kind", count(1) as "a0" from (select "$Table"."kind" as "kind" from "mobility"."stops" as "$Table") as "rows" group by "kind"
select "kind", sum(cast("lat" as double precision)) as "a0" from (select "kind", "lat" from "mobility"."stops" "$Table") "_" where (not "lat" is null) group by "kind" order by "kind" limit 1000001
select top_."kind" from (select "kind", count(distinct "stop_id") as c from "mobility"."stops" group by "kind") top_ where top_.c > 0 order by top_.c desc, top_."kind" limit 3
-- DBeaver.
SELECT t.* FROM mobility.stops t LIMIT 200
SELECT * FROM mobility.stops WHERE kind = 'bus' ORDER BY stop_id ASC LIMIT 200 OFFSET 200
SELECT count(*) FROM mobility.taps
SELECT x.* FROM mobility.stops x WHERE x.stop_id LIKE 'S0%' ORDER BY x.name DESC
/* a comment */ SELECT stop_id /* another */ FROM mobility.stops -- and a last one
SELECT 1
SELECT 1 AS one, 'x' AS "Mixed Case"
select version_.* from (select 1 as v) version_
-- pandas and SQLAlchemy.
SELECT mobility.taps.stop_id, count(mobility.taps.stop_id) AS count_1 FROM mobility.taps GROUP BY mobility.taps.stop_id
SELECT anon_1.stop_id, anon_1.n FROM (SELECT mobility.taps.stop_id AS stop_id, count(*) AS n FROM mobility.taps GROUP BY mobility.taps.stop_id) AS anon_1 WHERE anon_1.n > 1
SELECT taps_1.stop_id, stops_1.name FROM mobility.taps AS taps_1 JOIN mobility.stops AS stops_1 ON taps_1.stop_id = stops_1.stop_id WHERE stops_1.kind IN ('bus', 'tram') AND taps_1.fare IS NOT NULL
SELECT EXISTS (SELECT 1 FROM mobility.stops WHERE mobility.stops.kind = 'ferry') AS anon_1
SELECT CAST(mobility.taps.fare AS FLOAT) AS fare FROM mobility.taps ORDER BY mobility.taps.tapped_at, mobility.taps.tap_id LIMIT 10
SELECT coalesce(sum(mobility.taps.fare), 0) AS total FROM mobility.taps WHERE false
SELECT row_number() OVER (PARTITION BY mobility.taps.stop_id ORDER BY mobility.taps.tap_id) AS rn, mobility.taps.tap_id FROM mobility.taps
-- ibis.
SELECT "t1"."kind", "t1"."n" FROM (SELECT "t0"."kind", COUNT(*) AS "n" FROM "mobility"."stops" AS "t0" GROUP BY 1) AS "t1" ORDER BY "t1"."n" DESC, "t1"."kind" ASC
SELECT * FROM "mobility"."stops" AS "t0" WHERE "t0"."kind" = 'bus' AND "t0"."lat" > CAST(0 AS TINYINT)
SELECT "t0"."kind", SUM("t0"."lat") FILTER (WHERE "t0"."lat" > 0) AS "s" FROM "mobility"."stops" AS "t0" GROUP BY "t0"."kind"
SELECT SUM("t0"."fare") OVER (PARTITION BY "t0"."stop_id" ORDER BY "t0"."tap_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "running" FROM "mobility"."taps" AS "t0"
SELECT CASE WHEN "t0"."kind" = 'bus' THEN 1 ELSE 0 END AS "is_bus" FROM "mobility"."stops" AS "t0"
SELECT "t4"."stop_id", "t4"."name", "t5"."n" FROM "mobility"."stops" AS "t4" INNER JOIN (SELECT "t1"."stop_id", COUNT(*) AS "n" FROM "mobility"."taps" AS "t1" GROUP BY 1) AS "t5" ON "t4"."stop_id" = "t5"."stop_id"
SELECT DISTINCT "t0"."kind", "t0"."district" FROM "mobility"."stops" AS "t0"
SELECT "t0"."fare" * CAST(2 AS TINYINT) AS "d", LN("t0"."fare" + 1) AS "l" FROM "mobility"."taps" AS "t0"
