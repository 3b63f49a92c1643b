SELECT t.tap_id, s.name FROM mobility.taps t JOIN mobility.stops s USING (stop_id)
SELECT t.tap_id, s.name FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id
SELECT * FROM mobility.stops s JOIN geo.districts d USING (district)
SELECT * FROM mobility.stops NATURAL JOIN (SELECT district, population FROM geo.districts) d
SELECT t.tap_id, s.name FROM mobility.taps t LEFT OUTER JOIN mobility.stops s ON s.stop_id = t.stop_id AND s.kind = 'bus'
SELECT s.name, t.tap_id FROM mobility.taps t RIGHT JOIN mobility.stops s ON s.stop_id = t.stop_id
SELECT s.name, t.tap_id FROM mobility.taps t FULL OUTER JOIN mobility.stops s ON s.stop_id = t.stop_id
SELECT count(*) FROM mobility.stops CROSS JOIN geo.districts
SELECT count(*) FROM mobility.stops a, mobility.stops b WHERE a.district = b.district AND a.stop_id < b.stop_id
SELECT d.name, s.name FROM geo.districts d LEFT JOIN mobility.stops s ON s.district = d.district AND s.lat > 51.9 ORDER BY 1, 2
SELECT stop_id FROM mobility.stops WHERE stop_id IN (SELECT stop_id FROM mobility.taps)
SELECT stop_id FROM mobility.stops WHERE stop_id NOT IN (SELECT stop_id FROM mobility.taps)
SELECT stop_id FROM mobility.stops s WHERE EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id)
SELECT stop_id FROM mobility.stops s WHERE NOT EXISTS (SELECT * FROM mobility.taps t WHERE t.stop_id = s.stop_id AND t.fare > 2)
SELECT name, (SELECT count(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS n FROM mobility.stops s
SELECT name, (SELECT max(tapped_at) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS last FROM mobility.stops s ORDER BY name
SELECT tap_id FROM mobility.taps t WHERE fare > (SELECT avg(fare) FROM mobility.taps u WHERE u.stop_id = t.stop_id)
SELECT tap_id FROM mobility.taps WHERE fare = (SELECT max(fare) FROM mobility.taps)
SELECT tap_id FROM mobility.taps WHERE fare >= ALL (SELECT fare FROM mobility.taps)
SELECT tap_id FROM mobility.taps WHERE fare > ANY (SELECT fare FROM mobility.taps WHERE stop_id = 'S001')
SELECT tap_id FROM mobility.taps WHERE stop_id = ANY (ARRAY['S001', 'S002'])
SELECT tap_id FROM mobility.taps WHERE stop_id <> ALL (ARRAY['S001', 'S002'])
SELECT tap_id FROM mobility.taps WHERE fare > ANY (ARRAY[1.5, 2.5])
SELECT tap_id FROM mobility.taps WHERE (stop_id, card_kind) IN (('S001', 'adult'), ('S002', 'student'))
SELECT tap_id FROM mobility.taps WHERE (stop_id, card_kind) = ('S001', 'adult')
SELECT tap_id FROM mobility.taps WHERE (stop_id, card_kind) <> ('S001', 'adult')
SELECT tap_id FROM mobility.taps WHERE fare BETWEEN SYMMETRIC 3 AND 1 => SELECT tap_id FROM mobility.taps WHERE fare BETWEEN 1 AND 3
SELECT s.name, x.n FROM mobility.stops s, LATERAL (SELECT count(*) AS n FROM mobility.taps t WHERE t.stop_id = s.stop_id) x
SELECT s.name, x.tap_id FROM mobility.stops s CROSS JOIN LATERAL (SELECT tap_id FROM mobility.taps t WHERE t.stop_id = s.stop_id ORDER BY tap_id LIMIT 2) x
SELECT s.name, x.tap_id FROM mobility.stops s LEFT JOIN LATERAL (SELECT tap_id FROM mobility.taps t WHERE t.stop_id = s.stop_id ORDER BY tap_id LIMIT 1) x ON TRUE
SELECT * FROM UNNEST(ARRAY[1, 2, 3]) AS t(n)
SELECT n FROM unnest(ARRAY['a', 'b']) AS t(n) ORDER BY n DESC
SELECT d.d, count(t.tap_id) FROM generate_series(DATE '2026-01-01', DATE '2026-01-31', INTERVAL '1 day') AS d(d) LEFT JOIN mobility.taps t ON t.tapped_at::date = d.d GROUP BY 1 ORDER BY 1
SELECT n FROM generate_series(1, 5) AS t(n)
SELECT n FROM generate_series(0, 20, 5) AS t(n)
SELECT * FROM generate_series(1, 3)
SELECT d FROM generate_series(DATE '2026-01-01', DATE '2026-01-05', INTERVAL '1 day') AS t(d)
SELECT h.n AS hour, count(t.tap_id) AS taps FROM generate_series(0, 23) AS h(n) LEFT JOIN mobility.taps t ON extract(hour FROM t.tapped_at) = h.n GROUP BY h.n ORDER BY 1
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v(id, label)
VALUES (1, 'a'), (2, 'b')
SELECT v.label, count(*) FROM mobility.taps t JOIN (VALUES ('adult', 'paying'), ('student', 'reduced')) AS v(kind, label) ON v.kind = t.card_kind GROUP BY v.label
WITH s AS (SELECT * FROM mobility.stops WHERE kind = 'bus') SELECT count(*) FROM s
WITH a AS (SELECT stop_id, count(*) AS n FROM mobility.taps GROUP BY stop_id), b AS (SELECT avg(n) AS m FROM a) SELECT a.stop_id FROM a, b WHERE a.n > b.m
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT * FROM a UNION ALL SELECT * FROM b
WITH v(x, y) AS (VALUES (1, 2), (3, 4)) SELECT x + y FROM v
WITH a AS MATERIALIZED (SELECT stop_id FROM mobility.stops) SELECT count(*) FROM a
SELECT kind FROM mobility.stops UNION SELECT card_kind FROM mobility.taps
SELECT kind FROM mobility.stops UNION ALL SELECT card_kind FROM mobility.taps ORDER BY 1 LIMIT 5
SELECT district FROM mobility.stops INTERSECT SELECT district FROM geo.districts
SELECT district FROM geo.districts EXCEPT SELECT district FROM mobility.stops
(SELECT stop_id FROM mobility.stops ORDER BY stop_id LIMIT 2) UNION ALL (SELECT stop_id FROM mobility.stops ORDER BY stop_id DESC LIMIT 2)
SELECT * FROM (SELECT stop_id FROM mobility.stops ORDER BY stop_id LIMIT 3) x UNION ALL SELECT 'total' ORDER BY 1
SELECT 1 AS a, NULL AS b UNION ALL SELECT 2, 'x'
SELECT 1 UNION ALL SELECT 2.5
SELECT district FROM mobility.stops EXCEPT ALL SELECT district FROM geo.districts
SELECT stop_id FROM mobility.stops ORDER BY lat DESC NULLS LAST, stop_id LIMIT 3 OFFSET 1
SELECT stop_id FROM mobility.stops ORDER BY stop_id OFFSET 2
SELECT stop_id FROM mobility.stops ORDER BY stop_id OFFSET 2 ROWS FETCH NEXT 3 ROWS ONLY
SELECT stop_id FROM mobility.stops ORDER BY stop_id FETCH FIRST 2 ROWS ONLY
SELECT stop_id FROM mobility.stops ORDER BY stop_id FETCH FIRST ROW ONLY
SELECT stop_id FROM mobility.stops ORDER BY 1 LIMIT ALL
SELECT stop_id AS "Stop", Name AS NAME FROM Mobility.STOPS ORDER BY "Stop", NAME LIMIT 3
SELECT S.STOP_ID FROM MOBILITY.STOPS AS S ORDER BY s.stop_id LIMIT 3
SELECT a.stop_id, b.tap_id FROM mobility.stops a JOIN mobility.taps b ON a.stop_id = b.stop_id AND EXISTS (SELECT 1 FROM geo.districts d WHERE d.district = a.district AND d.population - 1960 > b.fare * 10)
SELECT * FROM mobility.stops a LEFT JOIN geo.districts d USING (district) LEFT JOIN mobility.taps t USING (stop_id)
SELECT * FROM mobility.taps t FULL JOIN mobility.stops s USING (stop_id)
SELECT d.*, * FROM mobility.stops s JOIN geo.districts d USING (district)
SELECT name, stop_id FROM mobility.stops s JOIN mobility.taps USING (stop_id) WHERE stop_id = 'S001'
SELECT * EXCLUDE (lat, lon) FROM mobility.stops
SELECT * EXCEPT (lat, lon) FROM mobility.stops => SELECT * EXCLUDE (lat, lon) FROM mobility.stops
SELECT s.*, d.population FROM mobility.stops s JOIN geo.districts d ON d.district = s.district
SELECT a.stop_id FROM mobility.stops a JOIN geo.districts d ON d.district = a.district AND d.population > (SELECT avg(population) FROM geo.districts)
SELECT name FROM mobility.stops WHERE district IN ('Harbour', 'Old Town') OR (kind = 'ferry' AND lat IS NOT NULL)
SELECT kind, (SELECT count(*) FROM geo.districts) AS districts FROM mobility.stops GROUP BY kind
SELECT x.kind FROM (SELECT kind FROM mobility.stops GROUP BY kind) x WHERE x.kind IN (SELECT kind FROM mobility.stops GROUP BY kind HAVING count(*) > 2)
SELECT lat, lon, lat + lon AS total, total * 2 AS twice FROM mobility.stops
SELECT s.name, n FROM mobility.stops s JOIN (SELECT stop_id, count(*) n FROM mobility.taps GROUP BY 1) t USING (stop_id) ORDER BY n DESC, name LIMIT 5
SELECT a.name AS x, b.name AS y FROM mobility.stops a JOIN mobility.stops b ON a.stop_id <> b.stop_id AND abs(a.lat - b.lat) < 0.01 AND abs(a.lon - b.lon) < 0.01
SELECT r.district, b.programme, sum(b.amount) FROM people.residents r JOIN social.benefits b ON b.resident_id = r.resident_id WHERE r.birth_date < DATE '1960-01-01' GROUP BY r.district, b.programme HAVING sum(b.amount) > 100 ORDER BY 3 DESC
SELECT fare AS f FROM mobility.taps WHERE f > 2
SELECT upper(name) AS n, kind AS k FROM mobility.stops WHERE n LIKE 'A%' AND k IN ('bus', 'tram')
SELECT lat AS lon FROM mobility.stops WHERE lon > 4.35
SELECT s.name AS n FROM mobility.stops s JOIN geo.districts d USING (district) WHERE n <> 'x' AND district = 'Harbour'
SELECT name AS stop_id, stop_id AS other FROM mobility.stops s JOIN mobility.taps USING (stop_id) WHERE stop_id = 'S001'
