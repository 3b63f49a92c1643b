SELECT tap_id, row_number() OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, row_number() OVER (PARTITION BY stop_id ORDER BY tapped_at DESC, tap_id) AS rn FROM mobility.taps
SELECT * FROM (SELECT tap_id, stop_id, row_number() OVER (PARTITION BY stop_id ORDER BY tapped_at, tap_id) AS rn FROM mobility.taps) x WHERE rn = 1
SELECT tap_id, stop_id FROM mobility.taps QUALIFY row_number() OVER (PARTITION BY stop_id ORDER BY tapped_at, tap_id) = 1
SELECT tap_id, rank() OVER (ORDER BY fare), dense_rank() OVER (ORDER BY fare), percent_rank() OVER (ORDER BY fare), cume_dist() OVER (ORDER BY fare), ntile(4) OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, lag(fare) OVER (ORDER BY tap_id), lead(fare) OVER (ORDER BY tap_id), lag(fare, 2, 0) OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, first_value(fare) OVER (ORDER BY tap_id), last_value(fare) OVER (ORDER BY tap_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), nth_value(fare, 2) OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, sum(fare) OVER (ORDER BY tap_id) AS running FROM mobility.taps
SELECT tap_id, sum(fare) OVER (PARTITION BY stop_id ORDER BY tap_id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM mobility.taps
SELECT tap_id, avg(fare) OVER (ORDER BY tap_id ROWS BETWEEN 3 PRECEDING AND 3 FOLLOWING) FROM mobility.taps
SELECT tap_id, avg(fare) OVER (ORDER BY tap_id ROWS 3 PRECEDING) FROM mobility.taps
SELECT tap_id, sum(fare) OVER (ORDER BY tapped_at RANGE BETWEEN INTERVAL '1 day' PRECEDING AND CURRENT ROW) FROM mobility.taps
SELECT tap_id, sum(fare) OVER (ORDER BY tapped_at RANGE BETWEEN INTERVAL 7 DAY PRECEDING AND INTERVAL 1 HOUR FOLLOWING) FROM mobility.taps
SELECT tap_id, count(*) OVER (ORDER BY fare RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM mobility.taps
SELECT tap_id, sum(fare) OVER w, avg(fare) OVER w FROM mobility.taps WINDOW w AS (PARTITION BY stop_id ORDER BY tap_id)
SELECT tap_id, sum(fare) OVER (w ORDER BY tap_id) FROM mobility.taps WINDOW w AS (PARTITION BY stop_id)
SELECT tap_id, count(*) OVER () AS total FROM mobility.taps
SELECT tap_id, sum(fare) OVER (ORDER BY tap_id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) FROM mobility.taps
SELECT tap_id, lag(fare) IGNORE NULLS OVER (ORDER BY tap_id) FROM mobility.taps => SELECT tap_id, lag(fare IGNORE NULLS) OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, lag(fare IGNORE NULLS) OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, last_value(tip IGNORE NULLS) OVER (ORDER BY tap_id) FROM (SELECT trip_id AS tap_id, tip FROM mobility.taxi_trips) x
SELECT d, n, n - lag(n) OVER (ORDER BY d) AS change FROM (SELECT tapped_at::date AS d, count(*) AS n FROM mobility.taps GROUP BY 1) x
SELECT stop_id, n, rank() OVER (ORDER BY n DESC) AS r FROM (SELECT stop_id, count(*) AS n FROM mobility.taps GROUP BY stop_id) x ORDER BY r, stop_id
SELECT stop_id, count(*) AS n, rank() OVER (ORDER BY count(*) DESC) AS r FROM mobility.taps GROUP BY stop_id
SELECT stop_id, sum(fare) AS f, sum(sum(fare)) OVER (ORDER BY stop_id) AS running FROM mobility.taps GROUP BY stop_id
SELECT DISTINCT stop_id, count(*) OVER (PARTITION BY stop_id) FROM mobility.taps
SELECT tap_id, fare - avg(fare) OVER (PARTITION BY stop_id) AS difference FROM mobility.taps
SELECT tap_id, count(DISTINCT stop_id) OVER () FROM mobility.taps
SELECT tap_id, sum(fare) FILTER (WHERE fare > 1) OVER (ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, median(fare) OVER (PARTITION BY stop_id) FROM mobility.taps
SELECT tap_id, string_agg(stop_id, ',') OVER (ORDER BY tap_id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM mobility.taps
SELECT tap_id FROM mobility.taps ORDER BY row_number() OVER (ORDER BY fare, tap_id)
SELECT stop_id, count(*) AS n FROM mobility.taps GROUP BY stop_id QUALIFY rank() OVER (ORDER BY count(*) DESC) <= 3
SELECT tap_id, sum(fare) OVER (ORDER BY tap_id RANGE UNBOUNDED PRECEDING) FROM mobility.taps
SELECT tap_id, sum(fare) OVER (PARTITION BY date_trunc('day', tapped_at) ORDER BY tap_id) FROM mobility.taps
SELECT tap_id, stop_id, rn FROM (SELECT tap_id, stop_id, row_number() OVER (PARTITION BY stop_id ORDER BY tap_id) rn FROM mobility.taps) t WHERE rn <= 2 ORDER BY stop_id, rn
SELECT tap_id, stddev(fare) OVER (PARTITION BY card_kind) FROM mobility.taps
SELECT tap_id, max(tapped_at) OVER (PARTITION BY card_id) - tapped_at > INTERVAL '1 day' AS old FROM mobility.taps
