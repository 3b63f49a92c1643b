-- Places in JSON.
j -> 'a'
j ->> 'a'
j->'b'->1
j->'b'->>2
j -> 0
j ->> 1
j -> -1
j ->> 'a.b'
j -> '$.c.d'
j ->> '$.b[2]'
j -> '$.b[#-1]'
j -> '$."a.b"'
j ->> '/b/0'
j ->> '/a'
j -> '$'
j ->> '$'
json_extract(j, 'a')
json_extract(j, '$.b[0]')
json_extract(j, i)
json_extract(j, si)
json_extract(j, b)
json_extract_string(j, 'a')
json_extract_string(j, i)
json_extract_string(json_extract(j, 'c'), 'd')
json_extract_path(j, 'a')
json_extract_path_text(j, 't')
json_value(j, 'a')
json_value(j, '$.b')
json_type(j)
json_type(j, 'a')
json_type(j, '$.b[0]')
json_exists(j, 'a')
json_exists(j, '$.c.d')
json_array_length(j) => CAST(json_array_length(j) AS BIGINT)
json_array_length(j, 'b') => CAST(json_array_length(j, 'b') AS BIGINT)
json_valid(j)
json_valid(s)
json_contains(j, '1')
json_contains(j, j)
json_contains(j -> 'b', CAST('[1]' AS JSON))
-- Texts that may be JSON.
json_extract(s, 'a')
json_extract_string(s, 'a')
json_type(s)
json_exists(s, 'a')
json_value(s, 'a')
json_extract('{"a": 1}', 'a')
'{"a": {"b": 1}}' -> 'a' ->> 'b'
json_array_length(s) => CAST(json_array_length(s) AS BIGINT)
-- Casts.
CAST(j AS VARCHAR)
j::text
CAST(j ->> 'a' AS INTEGER)
(j ->> 'a')::int + 1
CAST(j -> 'a' AS INTEGER)
CAST(j AS DOUBLE)
CAST(j -> 'a' AS DECIMAL(9, 2))
CAST(j -> 't' AS BOOLEAN)
TRY_CAST(j AS INTEGER)
TRY_CAST(j -> 'a' AS BIGINT)
TRY_CAST(j AS BOOLEAN)
CAST(s AS JSON)
TRY_CAST(s AS JSON)
TRY_CAST(s AS JSON) ->> 'a'
CAST('[1, 2]' AS JSON) -> 0
'{"a":1}'::json -> 'a'
TRY(CAST(s AS JSON))
-- How they bind.
j ->> 't' = 'abc'
'abc' = j ->> 't'
j ->> 't' || 'x'
j ->> 't' IS NULL
j ->> 't' IN ('abc', 'true')
j ->> 't' LIKE 'a%'
j ->> 'a' BETWEEN '0' AND '2'
NOT j ->> 't' = 'abc'
id = 1 AND j ->> 't' = 'abc'
j ->> 't' <> 'abc' OR id = 1
lower(j ->> 't')
(j) -> 'a'
edge.j -> 'a'
CASE WHEN j ->> 't' = 'abc' THEN 1 ELSE 0 END
(CASE WHEN id > 1 THEN j END) -> 'a'
coalesce(j ->> 'a', 'none')
-- Values of JSON among others.
CASE WHEN id > 4 THEN j ELSE j -> 'a' END
CASE WHEN id > 4 THEN j END
coalesce(j -> 'a', j)
ifnull(j -> 'a', j)
j IS NULL
j -> 'a' IS NOT NULL => (j -> 'a') IS NOT NULL
j -> 'a' IS NULL => (j -> 'a') IS NULL
SELECT count(DISTINCT j) AS v FROM edge
SELECT count(j -> 'a') AS v FROM edge
SELECT j AS v FROM edge GROUP BY j
SELECT DISTINCT j ->> 'a' AS v FROM edge
SELECT j AS v FROM edge UNION SELECT j -> 'a' FROM edge
SELECT any_value(j) AS v FROM edge WHERE id = 1
SELECT arg_max(j, id) AS v FROM edge
SELECT first_value(j) OVER (ORDER BY id) AS v FROM edge
SELECT lag(j) OVER (ORDER BY id) AS v FROM edge
json_extract(first_value(j) OVER (ORDER BY id), 'a')
json_extract((SELECT max(e.s) FROM edge e WHERE e.id = 0), 'a')
