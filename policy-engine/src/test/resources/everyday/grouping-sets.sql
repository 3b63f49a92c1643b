-- equal columns are two, and equal grouping sets too
SELECT d.c3, d.c2 FROM (SELECT count(*) AS c2, count(*) AS c3, sum(fare) AS c5 FROM mobility.taps) AS d GROUP BY GROUPING SETS ((d.c2), (d.c3, d.c5), (d.c2, d.c3, d.c5), ())
SELECT c3, c2 FROM (SELECT kind AS c2, kind AS c3 FROM mobility.stops) AS d GROUP BY GROUPING SETS ((d.c2), (d.c3))
SELECT c3, c2, count(*) FROM (SELECT kind AS c2, kind AS c3 FROM mobility.stops) AS d GROUP BY ROLLUP (c2, c3)
SELECT kind, count(*) FROM mobility.stops GROUP BY ROLLUP (kind, kind)
SELECT kind, district, count(*) FROM mobility.stops GROUP BY CUBE (kind, kind, district)
SELECT kind, district, count(*) FROM mobility.stops GROUP BY ROLLUP ((kind, district), kind)
SELECT kind, district, count(*) FROM mobility.stops GROUP BY GROUPING SETS (ROLLUP (kind, district), CUBE (kind))
SELECT kind, district, count(*) FROM mobility.stops GROUP BY kind, ROLLUP (kind, district)
SELECT kind, district, count(*), grouping(kind) FROM mobility.stops GROUP BY ROLLUP (kind, kind), district
-- what is not null because a condition said so is not null in what is summed either
SELECT max(h), sum(s) FROM (SELECT extract(hour FROM read_at) AS h, sum(CASE WHEN kwh IS NOT NULL THEN kwh ELSE 0 END) AS s FROM energy.readings GROUP BY extract(hour FROM read_at)) AS t
SELECT sum(CASE WHEN tip IS NOT NULL THEN tip ELSE 0 END), min(CASE WHEN tip IS NULL THEN 0 ELSE tip END) FROM mobility.taxi_trips
SELECT district, sum(coalesce(area_km2, 0)) FROM geo.districts GROUP BY district
