-- Under the demo city's policies, where groups, tokens and generalized columns are the rule.
as transport-analyst for transport-planning
SELECT stop_id, count(*) AS taps FROM mobility.taps GROUP BY 1 ORDER BY 2 DESC LIMIT 10
SELECT date_trunc('day', tapped_at) AS day, count(*) FROM mobility.taps GROUP BY 1 ORDER BY 1
SELECT tapped_at::date AS day, count(*) AS n FROM mobility.taps GROUP BY day ORDER BY day
SELECT time_bucket(INTERVAL '1 hour', tapped_at) AS h, count(*) FROM mobility.taps GROUP BY 1
SELECT strftime(tapped_at, '%Y-%m') AS m, count(*) FROM mobility.taps GROUP BY m
SELECT to_char(tapped_at, 'YYYY-MM') AS m, count(*) FROM mobility.taps GROUP BY 1
SELECT extract(dow FROM tapped_at) AS d, extract(hour FROM tapped_at) AS h, count(*) FROM mobility.taps GROUP BY ALL ORDER BY ALL
SELECT date_trunc('hour', tapped_at AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Amsterdam') AS h, count(*) FROM mobility.taps GROUP BY 1
SELECT EXTRACT(YEAR FROM tapped_at) AS y, AVG(fare) AS f FROM mobility.taps GROUP BY 1
SELECT card_kind, count(*), count(DISTINCT card_id) AS cards, sum(fare), avg(fare), stddev(fare) FROM mobility.taps GROUP BY card_kind
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_DATE - INTERVAL '30 days'
SELECT count(*) FROM mobility.taps WHERE tapped_at BETWEEN '2026-01-01' AND '2026-06-30'
SELECT stop_id, count(*) FROM mobility.taps GROUP BY stop_id HAVING count(*) > 1000
SELECT s.district, count(*) FROM mobility.taps t JOIN mobility.stops s USING (stop_id) GROUP BY s.district
SELECT s.kind, date_trunc('month', t.tapped_at) AS m, count(*) FROM mobility.taps t LEFT JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY 1, 2
SELECT stop_id, n, rank() OVER (ORDER BY n DESC) AS r FROM (SELECT stop_id, count(*) AS n FROM mobility.taps GROUP BY stop_id) x ORDER BY r
SELECT stop_id, count(*) AS n, rank() OVER (ORDER BY count(*) DESC) AS r FROM mobility.taps GROUP BY stop_id
SELECT stop_id, count(*) AS n FROM mobility.taps GROUP BY stop_id QUALIFY rank() OVER (ORDER BY count(*) DESC) <= 3
SELECT card_kind, count(*) * 100.0 / sum(count(*)) OVER () AS share FROM mobility.taps GROUP BY card_kind
WITH daily AS (SELECT tapped_at::date AS d, count(*) AS n FROM mobility.taps GROUP BY 1) SELECT d, n, avg(n) OVER (ORDER BY d ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) FROM daily ORDER BY d
WITH daily AS (SELECT tapped_at::date AS d, count(*) AS n FROM mobility.taps GROUP BY 1) SELECT extract(dow FROM d) AS dow, avg(n) FROM daily GROUP BY 1
SELECT count(*) FILTER (WHERE card_kind = 'student') AS students, count(*) AS n FROM mobility.taps
SELECT stop_id, sum(CASE WHEN card_kind = 'student' THEN 1 ELSE 0 END) AS students FROM mobility.taps GROUP BY stop_id
SELECT count_if(card_kind = 'student') FROM mobility.taps
SELECT CASE WHEN extract(hour FROM tapped_at) BETWEEN 7 AND 9 THEN 'peak' ELSE 'other' END AS t, count(*) FROM mobility.taps GROUP BY 1
SELECT avg(date_diff('minute', started_at, ended_at)) AS minutes, start_station FROM mobility.bike_trips GROUP BY start_station
SELECT start_station, end_station, count(*) FROM mobility.bike_trips GROUP BY ALL ORDER BY 3 DESC LIMIT 20
SELECT start_station FROM mobility.bike_trips GROUP BY start_station UNION SELECT end_station FROM mobility.bike_trips GROUP BY end_station
SELECT count(*) FROM mobility.taps t WHERE EXISTS (SELECT 1 FROM mobility.bike_trips b WHERE b.rider_id = t.resident_id)
SELECT start_station, avg(extract(epoch FROM ended_at - started_at)) / 60 AS minutes FROM mobility.bike_trips GROUP BY start_station
SELECT DISTINCT stop_id FROM mobility.taps
SELECT count(DISTINCT stop_id) FROM mobility.taps
SELECT round(pickup_lat, 2) AS lat, round(pickup_lon, 2) AS lon, count(*) FROM mobility.taxi_trips GROUP BY 1, 2
SELECT floor(fare / 5) * 5 AS band, count(*) FROM mobility.taxi_trips GROUP BY band ORDER BY band
SELECT s.name, x.n FROM mobility.stops s JOIN LATERAL (SELECT count(*) AS n FROM mobility.taps t WHERE t.stop_id = s.stop_id) x ON TRUE
SELECT s.name, (SELECT count(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS n FROM mobility.stops s
SELECT stop_id, count(*) FROM mobility.taps WHERE stop_id IN (SELECT stop_id FROM mobility.stops WHERE kind = 'bus') GROUP BY stop_id
SELECT stop_id, count(*) FROM mobility.taps WHERE (stop_id, card_kind) IN (('S001', 'adult'), ('S002', 'student')) GROUP BY 1
SELECT stop_id, count(*) FROM mobility.taps WHERE stop_id = ANY (ARRAY['S001', 'S002']) GROUP BY 1
SELECT name FROM mobility.stops WHERE name ~* 'quay' ORDER BY name
SELECT zone, date_trunc('week', started_at) AS w, sum(amount) FROM parking.sessions GROUP BY 1, 2
SELECT zone, count(*) FROM parking.sessions WHERE started_at >= TIMESTAMP '2026-01-01' AND ended_at - started_at > INTERVAL '1 hour' GROUP BY zone
SELECT d.d, count(t.fare) FROM generate_series(DATE '2026-01-01', DATE '2026-01-31', INTERVAL '1 day') AS d(d) LEFT JOIN mobility.taps t ON t.tapped_at::date = d.d GROUP BY 1
SELECT v.label, count(*) FROM mobility.taps t JOIN (VALUES ('adult', 'paying'), ('student', 'reduced')) AS v(kind, label) ON v.kind = t.card_kind GROUP BY v.label
SELECT year(tapped_at) AS y, count(*) AS n, count(*) - lag(count(*)) OVER (ORDER BY year(tapped_at)) AS change FROM mobility.taps GROUP BY 1
SELECT upper(card_kind) AS k, count(*) FROM mobility.taps GROUP BY k
SELECT left(stop_id, 2) AS area, count(*) FROM mobility.taps GROUP BY 1
SELECT trips, count(*) AS riders FROM (SELECT rider_id, count(*) AS trips FROM mobility.bike_trips GROUP BY rider_id) x GROUP BY trips ORDER BY trips
SELECT avg(trips) FROM (SELECT rider_id, count(*) AS trips FROM mobility.bike_trips GROUP BY rider_id) x
SELECT stop_id, count(*)::float / count(DISTINCT card_id) AS per_card FROM mobility.taps GROUP BY stop_id
SELECT date_trunc('month', tapped_at) AS m, sum(fare) AS f, sum(sum(fare)) OVER (ORDER BY date_trunc('month', tapped_at)) AS running FROM mobility.taps GROUP BY 1
SELECT stop_id, count(*) FROM mobility.taps GROUP BY stop_id ORDER BY count(*) DESC FETCH FIRST 5 ROWS ONLY
SELECT * FROM (SELECT stop_id, count(*) AS n FROM mobility.taps GROUP BY stop_id) x WHERE n BETWEEN 100 AND 200
as case-worker for service-delivery
SELECT full_name, phone FROM people.residents WHERE full_name ILIKE '%smith%' ORDER BY full_name LIMIT 20
SELECT full_name, date_diff('year', birth_date, CURRENT_DATE) AS age FROM people.residents WHERE birth_date + INTERVAL '65 years' <= CURRENT_DATE
SELECT household_id, count(*) AS people, string_agg(full_name, ', ' ORDER BY birth_date, full_name) FROM people.residents GROUP BY household_id HAVING count(*) > 4
SELECT * FROM people.residents WHERE resident_id = 17
SELECT category, date_trunc('month', opened_at) AS m, count(*) FROM service.requests GROUP BY ALL ORDER BY ALL
SELECT category, avg(date_diff('day', opened_at, closed_at)) FROM service.requests WHERE closed_at IS NOT NULL GROUP BY category
SELECT DISTINCT ON (household_id) household_id, full_name FROM people.residents ORDER BY household_id, birth_date, resident_id
SELECT postcode, count(*) FROM people.residents GROUP BY postcode ORDER BY 2 DESC
as transport-analyst for transport-modelling
SELECT card_id, tapped_at, stop_id FROM mobility.taps ORDER BY tapped_at, card_id, stop_id LIMIT 100
SELECT card_id, tapped_at, lag(stop_id) OVER (PARTITION BY card_id ORDER BY tapped_at, stop_id) AS previous FROM mobility.taps
SELECT card_id, time_bucket(INTERVAL '1 hour', tapped_at) AS h, count(*) FROM mobility.taps GROUP BY ALL
SELECT t.card_id, s.name FROM mobility.taps t JOIN mobility.stops s USING (stop_id) WHERE s.kind = 'ferry'
SELECT rider_id, started_at, ended_at - started_at > INTERVAL '1 hour' AS long FROM mobility.bike_trips
SELECT arg_max(stop_id, tapped_at), card_id FROM mobility.taps GROUP BY card_id
SELECT max_by(card_id, tapped_at), stop_id FROM mobility.taps GROUP BY stop_id
SELECT count(DISTINCT card_id) FROM mobility.taps WHERE tapped_at::date = DATE '2026-03-01'
SELECT card_kind::text || '-' || stop_id AS k, tapped_at::date AS d FROM mobility.taps
