-- What Calcite 1.42 is known to get wrong when it writes or simplifies SQL; each is answered as DuckDB does.
-- a subquery is lost where groups are made of the result of a window
SELECT rn, count(*) FROM (SELECT row_number() OVER (PARTITION BY kind ORDER BY stop_id) AS rn FROM mobility.stops) x GROUP BY rn ORDER BY rn
SELECT top, count(*) AS n FROM (SELECT rank() OVER (PARTITION BY district ORDER BY name) <= 2 AS top FROM mobility.stops) x GROUP BY top HAVING count(*) > 1 ORDER BY n
SELECT s, max(n) FROM (SELECT sum(c) OVER (ORDER BY kind) AS s, c AS n FROM (SELECT kind, count(*) AS c FROM mobility.stops GROUP BY kind) g) x GROUP BY s ORDER BY s
-- aliases that are given twice
SELECT a.kind, b.kind FROM mobility.stops a JOIN mobility.stops b ON a.stop_id = b.stop_id ORDER BY 1, 2
SELECT x.kind, x.n, y.n FROM (SELECT kind, count(*) AS n FROM mobility.stops GROUP BY kind) x JOIN (SELECT kind, count(DISTINCT district) AS n FROM mobility.stops GROUP BY kind) y USING (kind) ORDER BY 1
SELECT t.name, t.name AS again FROM (SELECT a.name FROM mobility.stops a JOIN mobility.stops b ON a.stop_id = b.stop_id) t ORDER BY 1
-- semi-joins and what they correlate with
SELECT s.name FROM mobility.stops s WHERE s.stop_id IN (SELECT t.stop_id FROM mobility.taps t WHERE t.fare > 1 AND t.stop_id = s.stop_id) ORDER BY 1
SELECT s.name FROM mobility.stops s WHERE NOT EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id AND t.fare > (SELECT avg(u.fare) FROM mobility.taps u WHERE u.stop_id = s.stop_id)) ORDER BY 1
SELECT d.name FROM geo.districts d WHERE EXISTS (SELECT 1 FROM mobility.stops s WHERE s.district = d.district AND s.stop_id IN (SELECT stop_id FROM mobility.taps)) ORDER BY 1
SELECT s.name, (SELECT count(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS n FROM mobility.stops s WHERE s.kind IN (SELECT kind FROM mobility.stops GROUP BY kind HAVING count(*) > 2) ORDER BY 1
SELECT s.name FROM mobility.stops s WHERE s.stop_id NOT IN (SELECT t.stop_id FROM mobility.taps t WHERE t.stop_id IS NOT NULL) ORDER BY 1
SELECT s.name FROM mobility.stops s WHERE s.lat > ALL (SELECT x.lat FROM mobility.stops x WHERE x.kind <> s.kind) ORDER BY 1
-- operators whose parentheses are forgotten
SELECT name FROM mobility.stops WHERE (kind = 'bus') IS TRUE ORDER BY 1
SELECT name FROM mobility.stops WHERE (kind = 'bus' OR kind IS NULL) IS NOT TRUE ORDER BY 1
SELECT name FROM mobility.stops WHERE NOT (kind = 'bus' AND lat > 0) ORDER BY 1
SELECT count(*) FROM mobility.taps WHERE (fare > 1) = (fare > 2)
SELECT tap_id FROM mobility.taps WHERE (fare BETWEEN 1 AND 2) IS NOT FALSE ORDER BY 1
SELECT tap_id, -(-fare) AS f FROM mobility.taps ORDER BY 1
SELECT tap_id, fare - (fare - 1) AS f FROM mobility.taps ORDER BY 1
-- a choice that is simplified away although it guards
SELECT tap_id, CASE WHEN fare <> 0 THEN 1 / fare END AS inverse FROM mobility.taps ORDER BY 1
SELECT tap_id FROM mobility.taps WHERE CASE WHEN fare > 0 THEN 10 / fare > 3 ELSE FALSE END ORDER BY 1
SELECT count(CASE WHEN kind = 'bus' THEN NULL END) AS n, sum(CASE WHEN kind IS NULL THEN 1 ELSE 0 END) AS m FROM mobility.stops
SELECT name FROM mobility.stops WHERE CASE WHEN kind = 'bus' THEN NULL ELSE TRUE END ORDER BY 1
-- ranges that are merged: their ends, and NULL
SELECT tap_id FROM mobility.taps WHERE fare >= 1 AND fare <= 1 ORDER BY 1
SELECT tap_id FROM mobility.taps WHERE fare < 1 OR fare > 2 OR fare IS NULL ORDER BY 1
SELECT tap_id FROM mobility.taps WHERE NOT (fare > 1 AND fare < 2) ORDER BY 1
SELECT count(*) FROM mobility.taps WHERE fare NOT IN (1, 2, NULL)
SELECT name FROM mobility.stops WHERE kind IN ('bus', 'tram') AND kind NOT IN ('tram') ORDER BY 1
SELECT count(*) FROM mobility.taps WHERE fare > 3 AND fare < 2
-- limits below other things
SELECT count(*) FROM (SELECT stop_id FROM mobility.stops ORDER BY stop_id LIMIT 3) x
SELECT * FROM (SELECT stop_id, name FROM mobility.stops ORDER BY stop_id, name LIMIT 5 OFFSET 2) x WHERE name IS NOT NULL ORDER BY stop_id, name
SELECT kind, count(*) FROM (SELECT kind FROM mobility.stops ORDER BY stop_id, name FETCH FIRST 7 ROWS ONLY) x GROUP BY kind ORDER BY kind
SELECT name FROM mobility.stops ORDER BY name LIMIT 0
-- aggregates of nothing, of distinct values and of groups that are empty
SELECT count(*), sum(fare), max(fare) FROM mobility.taps WHERE FALSE
SELECT kind, count(*) FROM mobility.stops WHERE FALSE GROUP BY kind
SELECT count(DISTINCT kind), count(DISTINCT district), count(*) FROM mobility.stops
SELECT kind, count(DISTINCT district) AS d, sum(DISTINCT lat) AS l FROM mobility.stops GROUP BY kind ORDER BY kind
SELECT sum(n) FROM (SELECT count(*) AS n FROM mobility.stops GROUP BY kind HAVING count(*) > 1000) x
SELECT kind, district, count(*) FROM mobility.stops GROUP BY GROUPING SETS ((kind), (district), ()) ORDER BY 1, 2, 3
-- outer joins that are narrowed by a condition above
SELECT s.name, t.fare FROM mobility.stops s LEFT JOIN mobility.taps t ON s.stop_id = t.stop_id AND t.fare > 2 WHERE t.tap_id IS NULL ORDER BY 1, 2
SELECT s.name FROM mobility.stops s LEFT JOIN mobility.taps t ON s.stop_id = t.stop_id WHERE coalesce(t.fare, 0) < 1 ORDER BY 1
SELECT count(*) FROM mobility.stops a FULL JOIN mobility.taps b ON a.stop_id = b.stop_id AND a.kind = 'bus'
-- set operations with NULL, duplicates and other types
SELECT kind FROM mobility.stops INTERSECT SELECT NULL
SELECT kind FROM mobility.stops EXCEPT ALL SELECT kind FROM mobility.stops WHERE kind = 'bus' ORDER BY 1
SELECT 1 AS x UNION ALL SELECT 2.5 UNION ALL SELECT NULL ORDER BY 1
-- what a type says is always true, among other conditions
SELECT t.tap_id, s.name FROM mobility.taps t LEFT JOIN mobility.stops s ON s.stop_id = t.stop_id AND t.stop_id IS NOT NULL ORDER BY 1
SELECT t.tap_id FROM mobility.taps t WHERE t.tap_id IS NOT NULL AND t.fare > 1 ORDER BY 1
SELECT t.stop_id, count(*) FROM mobility.taps t GROUP BY t.stop_id HAVING count(*) IS NOT NULL AND count(*) > 1 ORDER BY 1
