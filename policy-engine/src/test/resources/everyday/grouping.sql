SELECT kind, count(*) FROM mobility.stops GROUP BY ALL
SELECT kind, district, count(*) AS n FROM mobility.stops GROUP BY ALL ORDER BY n DESC, 1, 2
SELECT kind, count(*) FROM mobility.stops GROUP BY 1 ORDER BY 2 DESC, 1
SELECT upper(kind) AS k, count(*) AS n FROM mobility.stops GROUP BY k HAVING n > 1 ORDER BY k
SELECT district AS d, kind AS k, count(*) FROM mobility.stops GROUP BY d, k
SELECT kind, count(*) AS n FROM mobility.stops GROUP BY kind HAVING count(*) > 2 ORDER BY n
SELECT kind, count(*) AS n FROM mobility.stops GROUP BY kind ORDER BY ALL
SELECT count(*) FILTER (WHERE kind = 'bus') AS buses, count(*) AS all_of_them FROM mobility.stops
SELECT count(*) FILTER (kind = 'bus') AS buses FROM mobility.stops
SELECT kind, string_agg(name, ', ' ORDER BY name) FROM mobility.stops GROUP BY kind
SELECT kind, string_agg(name, ', ' ORDER BY name DESC) FROM mobility.stops GROUP BY kind
SELECT kind, string_agg(DISTINCT district, ';' ORDER BY district) FROM mobility.stops GROUP BY kind
SELECT kind, LISTAGG(name, ', ') WITHIN GROUP (ORDER BY name) FROM mobility.stops GROUP BY kind => SELECT kind, string_agg(name, ', ' ORDER BY name) FROM mobility.stops GROUP BY kind
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY fare) FROM mobility.taps
SELECT percentile_disc(0.9) WITHIN GROUP (ORDER BY fare) FROM mobility.taps
SELECT stop_id, percentile_cont(0.25) WITHIN GROUP (ORDER BY fare) AS q1, percentile_cont(0.75) WITHIN GROUP (ORDER BY fare) AS q3 FROM mobility.taps GROUP BY stop_id
SELECT quantile_cont(fare, 0.95) FROM mobility.taps
SELECT quantile_disc(fare, 0.95) FROM mobility.taps
SELECT quantile(fare, 0.5) FROM mobility.taps
SELECT median(fare), mode(card_kind) FROM mobility.taps
SELECT stddev(fare), stddev_pop(fare), variance(fare), var_samp(fare) FROM mobility.taps
SELECT corr(lat, lon), covar_samp(lat, lon), covar_pop(lat, lon) FROM mobility.stops
SELECT regr_slope(lat, lon), regr_intercept(lat, lon), regr_r2(lat, lon) FROM mobility.stops
SELECT skewness(fare), kurtosis(fare) FROM mobility.taps
SELECT bool_and(member), bool_or(member), every(member) FROM mobility.bike_trips => SELECT bool_and(member), bool_or(member), bool_and(member) FROM mobility.bike_trips
SELECT min(fare), max(fare), avg(fare), sum(fare), count(fare) FROM mobility.taps
SELECT arg_max(name, lat), arg_min(name, lat) FROM mobility.stops
SELECT max_by(name, lat), min_by(name, lat) FROM mobility.stops
SELECT any_value(kind) FROM mobility.stops WHERE kind = 'bus'
SELECT count_if(kind = 'bus') FROM mobility.stops
SELECT countif(kind = 'bus') FROM mobility.stops
SELECT sum(CASE WHEN kind = 'bus' THEN 1 ELSE 0 END) AS buses FROM mobility.stops
SELECT sum((kind = 'bus')::int) AS buses FROM mobility.stops
SELECT count(DISTINCT kind), count(DISTINCT district) FROM mobility.stops
SELECT 100.0 * count(*) FILTER (WHERE kind = 'bus') / count(*) AS share FROM mobility.stops
SELECT round(100.0 * sum(fare) / sum(sum(fare)) OVER (), 1) AS share, card_kind FROM mobility.taps GROUP BY card_kind
SELECT kind, district, count(*) FROM mobility.stops GROUP BY ROLLUP (kind, district)
SELECT kind, district, count(*) FROM mobility.stops GROUP BY CUBE (kind, district)
SELECT kind, district, count(*), grouping(kind) FROM mobility.stops GROUP BY GROUPING SETS ((kind), (district), ())
SELECT kind, district, grouping_id(kind, district) AS g, count(*) FROM mobility.stops GROUP BY ROLLUP (kind, district)
SELECT sum(DISTINCT fare) FROM mobility.taps
SELECT sum(fare) / count(DISTINCT stop_id) FROM mobility.taps
SELECT sum(fare) / nullif(count(tip), 0) FROM mobility.taxi_trips
SELECT floor(fare / 2) * 2 AS band, count(*) FROM mobility.taps GROUP BY band
SELECT DISTINCT kind FROM mobility.stops ORDER BY kind
SELECT DISTINCT ON (kind) kind, name FROM mobility.stops ORDER BY kind, name
SELECT count(*) AS n FROM mobility.stops HAVING n > 0
SELECT kind FROM mobility.stops GROUP BY kind HAVING bool_and(lat > 0) AND max(lon) > min(lon)
SELECT kind, count(*)::float / sum(count(*)) OVER () AS share FROM mobility.stops GROUP BY kind
SELECT avg(fare)::numeric(10,2) FROM mobility.taps
-- what is added up in order of the values is not ordered by constants
SELECT corr(-0.06987, b.x) FROM (SELECT t2.lon AS x FROM geo.districts AS t1 JOIN mobility.stops AS t2 ON TRUE) AS b
SELECT covar_samp(b.area_km2, 2.9) FROM geo.districts AS b WHERE b.district IN (SELECT district FROM mobility.stops)
-- a separator stays one above conditions, and where the gateway makes the groups
SELECT b.y FROM (SELECT kind AS x, string_agg(stop_id, ',' ORDER BY stop_id) AS y FROM mobility.stops GROUP BY kind) AS b WHERE b.x BETWEEN b.x AND 'é' ORDER BY b.y
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY area_km2) FILTER (WHERE area_km2 > 1) FROM geo.districts
SELECT kind, percentile_cont(0.5) WITHIN GROUP (ORDER BY lon) FILTER (WHERE lat > 1) FROM mobility.stops GROUP BY kind ORDER BY kind
WITH w AS (SELECT kind, string_agg(stop_id, ',' ORDER BY stop_id) AS y FROM mobility.stops GROUP BY kind) SELECT nth_value(y, 2) OVER (ORDER BY kind ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM w ORDER BY kind
