-- Aggregates are asked over all rows, over none, by group, distinct and filtered.
SELECT count(*) FROM edge
SELECT count(*) FROM edge WHERE id < 0
SELECT count(i) FROM edge
SELECT count(DISTINCT bo) FROM edge
SELECT count(*) FILTER (WHERE bo) FROM edge
SELECT count(*) FROM edge GROUP BY bo
SELECT sum(si) FROM edge
SELECT sum(i) FROM edge
SELECT sum(b) FROM edge
SELECT sum(d) FROM edge
SELECT sum(e) FROM edge WHERE id < 5
SELECT sum(e) FROM edge
SELECT sum(r) FROM edge WHERE id < 5
SELECT sum(f) FROM edge WHERE id < 5
SELECT sum(i) FROM edge WHERE id < 0
SELECT sum(DISTINCT si) FROM edge
SELECT sum(i) FILTER (WHERE bo) FROM edge
SELECT sum(i) FILTER (WHERE bo) FROM edge GROUP BY bp
SELECT sum(i) + 1 FROM edge
SELECT sum(i) / count(*) FROM edge
SELECT sum(i) * 1.5 FROM edge WHERE id < 5
SELECT sum(CASE WHEN bo THEN 1 ELSE 0 END) FROM edge
SELECT coalesce(sum(i), 0) FROM edge
SELECT avg(i) FROM edge
SELECT avg(si) FROM edge GROUP BY bo
SELECT avg(d) FROM edge
SELECT avg(e) FROM edge WHERE id < 5
SELECT avg(e) FROM edge WHERE id = 5
SELECT avg(CAST(b AS DECIMAL(38, 10))) FROM edge WHERE id < 6
SELECT avg(CAST(b AS DECIMAL(38, 10))) FROM edge GROUP BY bo
SELECT avg(CAST(d AS DECIMAL(38, 25))) FROM edge
SELECT avg(r) FROM edge WHERE id < 5
SELECT avg(f) FROM edge WHERE id < 5
SELECT avg(DISTINCT si) FROM edge
SELECT round(avg(i), 2) FROM edge
SELECT stddev(i) FROM edge
SELECT stddev_samp(i) FROM edge
SELECT stddev_pop(i) FROM edge
SELECT stddev_pop(f) FROM edge
SELECT variance(d) FROM edge
SELECT var_samp(si) FROM edge
SELECT var_pop(r) FROM edge
SELECT covar_pop(i, si) FROM edge
SELECT covar_samp(d, i) FROM edge
SELECT corr(i, si) FROM edge
SELECT corr(f, f) FROM edge
SELECT min(i) FROM edge
SELECT min(s) FROM edge
SELECT max(s) FROM edge
SELECT max(f) FROM edge
SELECT min(dt) FROM edge
SELECT max(ts) FROM edge
SELECT max(tz) FROM edge
SELECT max(bo) FROM edge
SELECT min(u) FROM edge
SELECT max(d) FROM edge GROUP BY bo
SELECT bool_and(bo) FROM edge
SELECT bool_or(bo) FROM edge
SELECT bool_or(bo) FROM edge WHERE id < 0
SELECT bool_and(i > 0) FROM edge GROUP BY bo
SELECT any_value(si) FROM edge WHERE id = 1
SELECT mode(bo) FROM edge WHERE id < 5
SELECT median(i) FROM edge
SELECT median(si) FROM edge GROUP BY bo
SELECT median(d) FROM edge
SELECT median(f) FROM edge WHERE id < 6
SELECT median(r) FROM edge WHERE id < 6
SELECT median(dt) FROM edge
SELECT median(ts) FROM edge
SELECT median(s) FROM edge
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY i) FROM edge
SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY d) FROM edge
SELECT percentile_cont(0.9) WITHIN GROUP (ORDER BY f DESC) FROM edge WHERE id < 6
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY dt) FROM edge
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY i) FROM edge
SELECT percentile_disc(0.1) WITHIN GROUP (ORDER BY d DESC) FROM edge
SELECT string_agg(s, ',' ORDER BY id) FROM edge
SELECT string_agg(s, ', ' ORDER BY i DESC) FROM edge
SELECT upper('a'), string_agg(s, ',' ORDER BY id) FROM edge GROUP BY 1
SELECT string_agg(t, '') FROM edge WHERE id = 1
SELECT string_agg(DISTINCT t, ',' ORDER BY t) FROM edge
SELECT listagg(s, '-') WITHIN GROUP (ORDER BY id) FROM edge => SELECT string_agg(s, '-' ORDER BY id) FROM edge
SELECT every(bo) FROM edge => SELECT bool_and(bo) FROM edge
SELECT grouping(bo) FROM edge GROUP BY ROLLUP (bo)
SELECT grouping(bo) * 10 + grouping(bp) FROM edge GROUP BY CUBE (bo, bp)
SELECT count(*) FROM edge GROUP BY GROUPING SETS ((bo), (bp), ())
SELECT sum(i) FROM edge GROUP BY bo HAVING count(*) > 1
SELECT date_trunc('year', ts) FROM edge GROUP BY date_trunc('year', ts)
SELECT sum(i * d) FROM edge WHERE id < 5
SELECT max(i) - min(i) FROM edge WHERE id < 5
SELECT count(DISTINCT s) + count(DISTINCT i) FROM edge
SELECT sum(sum(i)) OVER () FROM edge GROUP BY bo
SELECT si FROM edge UNION ALL SELECT i FROM edge
SELECT si FROM edge UNION SELECT 1 FROM edge
SELECT d FROM edge UNION ALL SELECT 1.5555 FROM edge
SELECT dt FROM edge UNION ALL SELECT ts FROM edge
SELECT i FROM edge UNION ALL SELECT NULL FROM edge
SELECT v FROM (VALUES (1), (2.5)) x(v)
SELECT v FROM (VALUES (1), (NULL)) x(v)
SELECT v FROM (VALUES ('a'), ('longer')) x(v)
SELECT count_if(bo) FROM edge
SELECT countif(i > 1) FROM edge
SELECT count_if(bo) FROM edge WHERE id < 0
SELECT count_if(bo) FROM edge WHERE bo IS NULL
SELECT count_if(bo) FILTER (WHERE id < 0) FROM edge
SELECT bo, count_if(i > 0) FROM edge GROUP BY bo
SELECT count_if(i > 0) / 2 FROM edge
SELECT count_if(bo) FILTER (WHERE i > 0) FROM edge
SELECT quantile_cont(i, 0.5) FROM edge
SELECT quantile_cont(d, 0.25) FROM edge
SELECT quantile_disc(i, 0.5) FROM edge
SELECT quantile(d, 0.9) FROM edge
SELECT regr_slope(si, i) FROM edge
SELECT regr_intercept(si, i) FROM edge
SELECT regr_r2(si, i) FROM edge
SELECT skewness(si) FROM edge
SELECT skewness(f) FROM edge
SELECT kurtosis(si) FROM edge
SELECT arg_max(s, id) FROM edge
SELECT arg_min(s, id) FROM edge
SELECT arg_max(i, d) FROM edge
SELECT max_by(s, id) FROM edge
SELECT min_by(t, id) FROM edge
SELECT count(*) FILTER (bo) FROM edge
SELECT count(*) FROM edge GROUP BY ALL
SELECT bo FROM edge GROUP BY ALL
SELECT sum(i) FILTER (WHERE i > 0 AND i < 100) FROM edge
