-- Not of the library.
random()
md5(s)
hash(s)
sleep(1)
getenv('HOME')
read_text(s)
chr(i)
repeat(s, i)
lpad(s, i, 'x')
lpad(s, 100000, 'x')
lpad(s, 5, '')
gen_random_uuid()
uuid()
nextval('x')
current_user
session_user
user
current_schema
-- DuckDB tries a cast that can fail on a row, or reads it otherwise; here it is to be written.
s = 1
s = i
s = dt
i IN (s)
i IN (1, s)
s IN ('a', 1)
CASE WHEN bo THEN s ELSE i END
coalesce(s, i)
greatest(s, i)
s + 1
'1' + i
lower(i)
length(i)
bo + 1
i AND bo
year(s)
extract(year FROM s)
u = s
bo = 1
ts - tu
dt - ts
tm - tm
dt + b
CAST(ts AS TIMESTAMP(3))
CAST(tm AS TIME(0))
CAST(i AS DATE)
extract(nanosecond FROM ts)
date_trunc('bogus', ts)
date_trunc(s, ts)
INTERVAL '1' DAY
CAST('1' AS INTERVAL DAY)
ROW(1, 2)
ts + INTERVAL '0.0000001' SECOND
SELECT i FROM edge UNION ALL SELECT s FROM edge
SELECT i FROM edge UNION ALL SELECT 'x' FROM edge
SELECT count(i, s) FROM edge
SELECT count(DISTINCT i, s) FROM edge
SELECT sum(s) FROM edge
dt + (du - dt) % 7
extract(epoch FROM tm)
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY s) FROM edge
bl LIKE bl
trim(bl)
extract(day FROM INTERVAL '48' HOUR)
extract(hour FROM INTERVAL '36' HOUR)
i IN (SELECT s FROM edge)
s = ANY (SELECT i FROM edge)
s = (SELECT max(i) FROM edge)
DATE '2020-02-30'
DATE '2020-13-01'
TIMESTAMP '2020-01-31 24:00:00'
123456789012345678901234567890123456789012
SELECT bl || bl FROM edge
CASE WHEN bo THEN INTERVAL '1' DAY END
1e400
1.23456789012345678901234567890123456789
-- Beyond what is proven.
(i, si) < (2, 1)
(i, si) = (2, 1, 3)
i = ANY (ARRAY[])
i = ANY ('{1,2}')
s = ANY (t)
i // 2
ts AT TIME ZONE 'Nowhere'
ts AT TIME ZONE s
timezone('Nowhere', ts)
timezone(s, ts)
strptime(s, t)
strptime(s, '%Y %z')
to_char(ts, 'Q')
to_char(ts, 'Month')
to_char(ts, 'day')
to_date(s, 'J')
ts + INTERVAL '1 month 1 day'
ts + INTERVAL '1.5 days'
ts + INTERVAL 'soon'
ts + INTERVAL '1 day ago'
avg(ts - tu)
ts::json
s::bogus
sum(i) FILTER (WHERE bo) OVER (ORDER BY id GROUPS 1 PRECEDING)
rank() FILTER (WHERE bo) OVER (ORDER BY id)
arg_max(s, t) FILTER (WHERE bo) OVER (ORDER BY id)
extract(day FROM ts - tu)
ts - tu > INTERVAL '1' MONTH
SELECT DISTINCT ON (s) s FROM edge
SELECT *, count(*) FROM edge GROUP BY ALL
SELECT * FROM edge ORDER BY ALL
SELECT i FROM generate_series(1, i) AS t(i)
SELECT i FROM generate_series(1, 100000) AS t(i)
SELECT i FROM unnest(s) AS t(i)
-- JSON: what compares texts, gives lists or can fail, and what binds otherwise than it is read.
j = j
j = '{}'
j < j
j IN ('{}')
j IS DISTINCT FROM j
nullif(j, j)
greatest(j, j)
upper(j)
j || 'x'
j -> '*'
j -> '$.*'
j -> '$.b['
j -> s
j -> NULL
j -> ''
j -> 1.5
json_extract(j, '$..a')
json_extract(j, s)
json_extract(j, '$[*]')
json_type(j, '$.*')
json_exists(j, 0)
'p' || j ->> 't'
j ->> 'a' :: int
j -> 0 + 1
- j -> 0
s || j -> 'a'
CASE WHEN id > 1 THEN j END -> 'a'
CAST(j AS DATE)
CAST(i AS JSON)
CAST(ts AS JSON)
SELECT min(j) AS v FROM edge
SELECT max(j) AS v FROM edge
-- Arrays: what is not of one type, what DuckDB reads otherwise, and what it would make up.
sa[1:2]
s[1]
sa['x']
j['a']
j[0]
array_extract(j, 0)
sa || ['x']
list_contains(ia, '1')
list_contains(ia, e)
list_contains(ia, ts)
isnan(dt)
date_diff('day', dt, tz)
array_length(ia, 2)
array_to_string(sa, s)
array_to_string(sa, NULL)
[1, 'x']
[NULL]
ARRAY[]
[[1], [2]]
[j]
1 < ANY (ia)
1 = ALL (ia)
'1' = ANY (ia)
CAST(sa AS JSON)
CAST(j AS VARCHAR[])
CAST(s AS JSON[])
CAST(s AS VARCHAR[][])
SELECT array_agg(sa) AS v FROM edge
SELECT array_agg(j) AS v FROM edge
SELECT unnest(sa) AS v FROM edge
CAST(sa AS VARCHAR)
