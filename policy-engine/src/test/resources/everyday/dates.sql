SELECT EXTRACT(EPOCH FROM tapped_at) AS e FROM mobility.taps
SELECT EXTRACT(EPOCH FROM (ended_at - started_at)) / 60 AS minutes FROM mobility.bike_trips
SELECT EXTRACT(EPOCH FROM ended_at) - EXTRACT(EPOCH FROM started_at) AS seconds FROM mobility.bike_trips
SELECT DATE_PART('hour', tapped_at) AS h, count(*) FROM mobility.taps GROUP BY h
SELECT DATE_PART('dow', tapped_at) AS d, count(*) FROM mobility.taps GROUP BY 1 ORDER BY 1
SELECT EXTRACT(ISODOW FROM tapped_at) d, EXTRACT(WEEK FROM tapped_at) w FROM mobility.taps
SELECT tapped_at::date AS day, count(*) FROM mobility.taps GROUP BY tapped_at::date ORDER BY day
SELECT CAST(tapped_at AS DATE) AS day, count(*) FROM mobility.taps GROUP BY CAST(tapped_at AS DATE)
SELECT date(tapped_at) AS day, count(*) FROM mobility.taps GROUP BY 1 => SELECT CAST(tapped_at AS DATE) AS day, count(*) FROM mobility.taps GROUP BY 1
SELECT count(*) FROM mobility.taps WHERE tapped_at >= now() - INTERVAL '30 days'
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_TIMESTAMP - INTERVAL '1 day 2 hours'
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_DATE - INTERVAL '1 month'
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_DATE - INTERVAL 30 DAY
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_DATE - INTERVAL '2' WEEK
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_DATE - INTERVAL '2 weeks'
SELECT count(*) FROM mobility.taps WHERE tapped_at >= CURRENT_DATE - INTERVAL '1 year' AND tapped_at < CURRENT_DATE
SELECT count(*) FROM mobility.taps WHERE tapped_at > CURRENT_DATE - 30
SELECT tapped_at + INTERVAL '15 minutes' AS later FROM mobility.taps
SELECT tapped_at - INTERVAL '1 hour 30 minutes' AS earlier FROM mobility.taps
SELECT tapped_at + INTERVAL '01:30:00' AS later FROM mobility.taps
SELECT tapped_at + INTERVAL '1 day' * 3 AS later FROM mobility.taps
SELECT tapped_at + 2 * INTERVAL '1' DAY AS later FROM mobility.taps
SELECT date_add(birth_date, INTERVAL 18 YEAR) AS adult FROM people.residents
SELECT birth_date + INTERVAL '18 years' <= CURRENT_DATE AS adult FROM people.residents
SELECT date_diff('year', birth_date, CURRENT_DATE) AS age FROM people.residents
SELECT datediff('day', opened_at, closed_at) AS days FROM service.requests
SELECT date_diff('day', opened_at, coalesce(closed_at, CAST(CURRENT_DATE AS TIMESTAMP))) AS days FROM service.requests
SELECT datediff('day', opened_at, opened_at + INTERVAL '3 days') AS days FROM service.requests
SELECT date_sub('day', opened_at, date_trunc('day', closed_at)) AS days FROM service.requests
SELECT date_sub('month', opened_at, closed_at) AS months FROM service.requests
SELECT datesub('day', opened_at, closed_at) AS days FROM service.requests
SELECT closed_at::date - opened_at::date AS days FROM service.requests
SELECT closed_at - opened_at > INTERVAL '7 days' AS slow FROM service.requests
SELECT avg(date_diff('minute', started_at, ended_at)) FROM mobility.bike_trips
SELECT time_bucket(INTERVAL '15 minutes', tapped_at) AS bucket, count(*) FROM mobility.taps GROUP BY bucket ORDER BY bucket
SELECT time_bucket(INTERVAL '1 hour', tapped_at) AS bucket, count(*) FROM mobility.taps GROUP BY 1
SELECT time_bucket(INTERVAL 1 DAY, tapped_at) AS bucket, count(*) FROM mobility.taps GROUP BY ALL
SELECT time_bucket(INTERVAL '1 month', month) AS bucket, sum(amount) FROM social.benefits GROUP BY 1
SELECT date_trunc('quarter', month) AS q, sum(amount) FROM social.benefits GROUP BY 1
SELECT datetrunc('hour', tapped_at) AS h, count(*) FROM mobility.taps GROUP BY 1
SELECT to_char(tapped_at, 'YYYY-MM') AS ym, count(*) FROM mobility.taps GROUP BY 1 => SELECT strftime(tapped_at, '%Y-%m') AS ym, count(*) FROM mobility.taps GROUP BY 1
SELECT to_char(tapped_at, 'YYYY-MM-DD HH24:MI:SS') AS t FROM mobility.taps => SELECT strftime(tapped_at, '%Y-%m-%d %H:%M:%S') AS t FROM mobility.taps
SELECT strftime(tapped_at, '%Y-%m') AS ym FROM mobility.taps
SELECT strftime('%Y-%m', tapped_at) AS ym FROM mobility.taps
SELECT tapped_at AT TIME ZONE 'UTC' AS z FROM mobility.taps
SELECT tapped_at AT TIME ZONE 'Europe/Amsterdam' AS z FROM mobility.taps
SELECT (tapped_at AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Amsterdam' AS local FROM mobility.taps
SELECT date_trunc('day', tapped_at AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Amsterdam') AS d, count(*) FROM mobility.taps GROUP BY 1
SELECT count(*) FROM mobility.taps WHERE tapped_at >= TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+01'
SELECT count(*) FROM mobility.taps WHERE tapped_at >= TIMESTAMPTZ '2026-01-01 00:00:00+01:00'
SELECT count(*) FROM mobility.taps WHERE tapped_at >= '2026-01-01'::timestamptz
SELECT count(*) FROM mobility.taps WHERE tapped_at >= '2026-01-01'::timestamp AND tapped_at < DATE '2026-02-01'
SELECT count(*) FROM mobility.taps WHERE date_trunc('month', tapped_at) = DATE '2026-03-01'
SELECT count(*) FROM mobility.taps WHERE EXTRACT(YEAR FROM tapped_at) = 2026 AND EXTRACT(MONTH FROM tapped_at) IN (1, 2, 3)
SELECT year(tapped_at) y, month(tapped_at) m, day(tapped_at) d, hour(tapped_at) h, dayofweek(tapped_at) w FROM mobility.taps
SELECT weekday(tapped_at) w, isodow(tapped_at) i, weekofyear(tapped_at) k FROM mobility.taps
SELECT dayname(tapped_at) AS d, count(*) FROM mobility.taps GROUP BY 1
SELECT monthname(month) AS m, sum(amount) FROM social.benefits GROUP BY 1
SELECT last_day(month) FROM social.benefits
SELECT make_date(year(tapped_at), month(tapped_at), 1) AS m, count(*) FROM mobility.taps GROUP BY 1
SELECT make_timestamp(2026, 1, 1, 0, 0, 0.0) <= tapped_at AS after FROM mobility.taps
SELECT epoch(tapped_at) e, epoch_ms(tapped_at) m FROM mobility.taps
SELECT to_timestamp(EXTRACT(EPOCH FROM tapped_at)) AS z FROM mobility.taps
SELECT CURRENT_DATE AS d, CURRENT_TIMESTAMP IS NOT NULL AS t, LOCALTIMESTAMP IS NOT NULL AS l
SELECT today() AS d
SELECT CASE WHEN EXTRACT(HOUR FROM tapped_at) BETWEEN 7 AND 9 THEN 'morning' WHEN EXTRACT(HOUR FROM tapped_at) BETWEEN 16 AND 18 THEN 'evening' ELSE 'other' END AS peak, count(*) FROM mobility.taps GROUP BY 1
SELECT tapped_at::time AS t FROM mobility.taps
SELECT CAST(tapped_at AS TIME) >= TIME '08:00:00' AS late FROM mobility.taps
SELECT greatest(opened_at, closed_at) FROM service.requests
SELECT try_cast('2026-01-01' AS DATE) d
SELECT strptime('01/02/2026', '%d/%m/%Y') AS d
SELECT to_date('2026-01-31', 'YYYY-MM-DD') AS d => SELECT CAST(strptime('2026-01-31', '%Y-%m-%d') AS DATE) AS d
SELECT TIMESTAMP '2026-01-01 10:00' AS t
SELECT {d '2026-01-01'} AS d, {ts '2026-01-01 10:00:00'} AS t => SELECT DATE '2026-01-01' AS d, TIMESTAMP '2026-01-01 10:00:00' AS t
SELECT {fn YEAR(tapped_at)} AS y FROM mobility.taps => SELECT year(tapped_at) AS y FROM mobility.taps
