SELECT name FROM mobility.stops WHERE name ILIKE '%harbour%'
SELECT name FROM mobility.stops WHERE name NOT ILIKE 'a%'
SELECT name FROM mobility.stops WHERE name LIKE '50\%' ESCAPE '\'
SELECT name FROM mobility.stops WHERE name SIMILAR TO '(A|B).*'
SELECT name FROM mobility.stops WHERE name NOT SIMILAR TO 'A.*'
SELECT name FROM mobility.stops WHERE name ~ '^A'
SELECT name FROM mobility.stops WHERE name !~ '^A'
SELECT name FROM mobility.stops WHERE name ~* '^a'
SELECT name FROM mobility.stops WHERE name !~* '^a'
SELECT name FROM mobility.stops WHERE regexp_matches(name, '[0-9]+')
SELECT regexp_full_match(name, '.*[0-9]+') FROM mobility.stops
SELECT regexp_replace(name, '[aeiou]', '-', 'g') FROM mobility.stops
SELECT regexp_extract(name, '([A-Z])[a-z]+', 1) FROM mobility.stops
SELECT upper(name) || ' (' || kind || ')' FROM mobility.stops
SELECT concat(name, ' ', kind, ' ', lat) FROM mobility.stops
SELECT concat_ws(', ', name, kind, district) FROM mobility.stops
SELECT substring(name FROM 1 FOR 3), substring(name, 2), substr(name, 1, 2), left(name, 2), right(name, 2) FROM mobility.stops
SELECT trim(name), ltrim(name), rtrim(name), trim(BOTH ' ' FROM name), trim(LEADING 'S' FROM stop_id) FROM mobility.stops
SELECT length(name), char_length(name), position('a' IN name), strpos(name, 'a'), instr(name, 'a') FROM mobility.stops
SELECT replace(name, 'a', 'b'), translate(name, 'abc', 'xyz'), reverse(name), lpad(stop_id, 6, '0'), rpad(stop_id, 6, '-') FROM mobility.stops
SELECT lower(name), upper(name), lcase(name), ucase(name) FROM mobility.stops
SELECT split_part(name, ' ', 1) FROM mobility.stops
SELECT starts_with(name, 'A'), ends_with(name, 'e'), contains(name, 'a'), prefix(name, 'A'), suffix(name, 'e') FROM mobility.stops
SELECT levenshtein(name, kind) FROM mobility.stops
SELECT fare::int, fare::text, fare::float8, fare::numeric(10,1), '5'::int, 'true'::boolean FROM mobility.taps
SELECT CAST(fare AS VARCHAR(10)), CAST(fare AS TEXT), CAST(fare AS BIGINT), CAST(fare AS REAL), CAST(fare AS NUMERIC), CAST(fare AS STRING) FROM mobility.taps
SELECT fare::int4, fare::int8, fare::int2, fare::float4, fare::bool FROM mobility.taps
SELECT TRY_CAST(name AS INTEGER) FROM mobility.stops
SELECT greatest(lat, lon), least(lat, lon, 3) FROM mobility.stops
SELECT nullif(kind, 'bus'), coalesce(nullif(kind, 'bus'), 'none'), ifnull(nullif(kind, 'bus'), 'x') FROM mobility.stops
SELECT ended_at IS DISTINCT FROM started_at, ended_at IS NOT DISTINCT FROM NULL FROM mobility.bike_trips
SELECT kind = 'bus' AS b, NOT kind = 'bus' AS c, kind <> 'bus' AS d, kind != 'bus' AS e FROM mobility.stops
SELECT member IS TRUE, member IS NOT FALSE, NOT member FROM mobility.bike_trips
SELECT 7 / 2, 7 % 2, -7 / 2, 7.0 / 2, mod(7, 2)
SELECT fare / 3, fare * 3, fare + 0.005, fare - 1, fare % 2, -fare FROM mobility.taps
SELECT round(fare, 1), round(lat, 2), round(fare), trunc(lat), ceil(fare), ceiling(fare), floor(fare), abs(lon), sign(lon) FROM mobility.stops, mobility.taps
SELECT sqrt(lat), power(lat, 2), pow(lat, 2), exp(1), ln(lat), log(lat), log10(lat), log2(lat), pi() FROM mobility.stops
SELECT 2 * 6371 * asin(sqrt(power(sin(radians(lat - 51.9) / 2), 2) + cos(radians(lat)) * cos(radians(51.9)) * power(sin(radians(lon - 4.4) / 2), 2))) AS km FROM mobility.stops
SELECT CASE kind WHEN 'bus' THEN 1 WHEN 'tram' THEN 2 ELSE 3 END FROM mobility.stops
SELECT CASE WHEN lat > 51.9 AND kind IN ('bus', 'tram') THEN 'north' END FROM mobility.stops
SELECT if(kind = 'bus', 1, 0) FROM mobility.stops
SELECT kind IN ('bus', 'tram'), lat NOT BETWEEN 51 AND 52, kind NOT IN ('ferry') FROM mobility.stops
SELECT E'tab\there', 'it''s', U&'\0041', N'x', $$dollar$$ => SELECT E'tab\there', 'it''s', 'A', 'x', 'dollar'
SELECT 1e3, 1.5e-3, .5, 5.
SELECT gender || birth_year FROM mobility.bike_trips
SELECT birth_year || '' FROM mobility.bike_trips
SELECT lat IS NULL OR isnan(lat), isfinite(lat), isinf(lat) FROM mobility.stops
SELECT ascii('A'), unicode('A'), ord('A')
SELECT cbrt(lat), degrees(pi()), atan2(lat, lon) FROM mobility.stops
SELECT concat('a', NULL, 'b'), 'a' || NULL
SELECT NOT NULL, NULL AND FALSE, NULL OR TRUE
SELECT description LIKE '%light%' OR description ILIKE '%LAMP%' FROM service.requests
SELECT CAST(12345.678 AS DECIMAL(10, 2)), CAST('1.10' AS DECIMAL(5,2)) * 3
SELECT count(*) FROM mobility.taps WHERE card_kind = 'adult' AND fare > 1.5 AND stop_id IN ('S001', 'S002', 'S003') AND NOT (tapped_at < '2026-01-01')
SELECT strlen(name), bit_length(name) FROM mobility.stops
SELECT array_agg(kind ORDER BY kind) FROM mobility.stops
SELECT kind, list(name ORDER BY name), len(list(name)) FROM mobility.stops GROUP BY kind
SELECT array_length(ARRAY[1,2]), list_value(1, 2), [1, 2.5], ['a', NULL][1]
SELECT name FROM mobility.stops WHERE list_contains(['bus', 'tram'], kind)
SELECT kind, array_to_string(array_agg(DISTINCT district ORDER BY district), ', ') AS districts FROM mobility.stops GROUP BY ALL ORDER BY kind
SELECT t.kind, u.name FROM (SELECT kind, array_agg(name ORDER BY name) AS names FROM mobility.stops GROUP BY kind) AS t CROSS JOIN UNNEST(t.names) AS u(name)
SELECT t.kind, name FROM (SELECT kind, array_agg(name ORDER BY name) AS names FROM mobility.stops GROUP BY kind) AS t, UNNEST(t.names) AS name ORDER BY ALL => SELECT t.kind, u.name FROM (SELECT kind, array_agg(name ORDER BY name) AS names FROM mobility.stops GROUP BY kind) AS t, UNNEST(t.names) AS u(name) ORDER BY ALL
SELECT t.kind, u.name FROM (SELECT kind, array_agg(name ORDER BY name) FILTER (WHERE kind <> 'bus') AS names FROM mobility.stops GROUP BY kind) AS t LEFT JOIN UNNEST(t.names) AS u(name) ON TRUE
SELECT t.kind FROM (SELECT kind, array_agg(name ORDER BY name) AS names FROM mobility.stops GROUP BY kind) AS t WHERE EXISTS (SELECT 1 FROM UNNEST(t.names) AS u(name) WHERE u.name LIKE 'Quay%')
SELECT t.kind, (SELECT count(*) FROM UNNEST(t.names) AS u(name) WHERE u.name LIKE '%1') AS ones FROM (SELECT kind, array_agg(name ORDER BY name) AS names FROM mobility.stops GROUP BY kind) AS t
SELECT t.kind FROM (SELECT kind, array_agg(name) AS names FROM mobility.stops GROUP BY kind) AS t WHERE 'Quay1' = ANY (t.names) OR t.names[1] = 'x'
SELECT '{"a": {"b": [1, 2]}}'::json -> 'a' -> 'b' ->> 1 AS second
SELECT json_extract_string(d.doc, '$.kind') AS kind, count(*) FROM (SELECT CAST('{"kind": "' || kind || '"}' AS JSON) AS doc FROM mobility.stops) AS d WHERE d.doc ->> 'kind' <> 'tram' GROUP BY 1
