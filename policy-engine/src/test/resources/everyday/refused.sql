-- What is not answered, and below it what is said.
-- From tools.
SELECT DATE_TRUNC('WEEK', "t0"."tapped_at") AS "week", APPROX_COUNT_DISTINCT("t0"."stop_id") AS "n" FROM "mobility"."taps" AS "t0" GROUP BY 1
  UNSUPPORTED_FUNCTION: there is no function `APPROX_COUNT_DISTINCT` for these arguments here (line 1, column 56); write COUNT(DISTINCT x)
-- From dates.
SELECT to_char(month, 'YYYY"-Q"Q') AS q FROM social.benefits
  UNSUPPORTED_FUNCTION: this format of TO_CHAR is not answered here (line 1, column 8); write STRFTIME(x, '%Y-%m-%d') or STRPTIME
SELECT age(closed_at, opened_at) > INTERVAL '1 month' AS long FROM service.requests
  UNSUPPORTED_FUNCTION: there is no function `age` for these arguments here (line 1, column 8); write DATE_SUB('month', b, a), or a - b beside an interval
SELECT TIMESTAMPDIFF(MINUTE, started_at, ended_at) AS m FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `TIMESTAMPDIFF` for these arguments here (line 1, column 8); write DATE_SUB('minute', a, b)
SELECT TIMESTAMPADD(DAY, 1, started_at) AS m FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `TIMESTAMPADD` for these arguments here (line 1, column 8); write x + INTERVAL '1 day'
-- From grouping.
SELECT kind, group_concat(name, ',' ORDER BY name) FROM mobility.stops GROUP BY kind
  UNSUPPORTED_FUNCTION: there is no function `GROUP_CONCAT` for these arguments here (line 1, column 14); write STRING_AGG(x, ', ')
SELECT regr_count(lat, lon) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `regr_count` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT count(DISTINCT (kind, district)) FROM mobility.stops
  UNSUPPORTED_FUNCTION: this function is not answered here; use a function of the list in the documentation
SELECT bit_and(birth_year), bit_or(birth_year), bit_xor(birth_year) FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `bit_and` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT product(lat) FROM mobility.stops WHERE kind = 'ferry'
  UNSUPPORTED_FUNCTION: there is no function `product` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT kind, first(name ORDER BY name), last(name ORDER BY name) FROM mobility.stops GROUP BY kind
  SYNTAX: the statement could not be read at `ORDER` (line 1, column 25); check the statement at the position shown
SELECT width_bucket(fare, 0, 10, 5) FROM mobility.taps
  UNSUPPORTED_FUNCTION: there is no function `width_bucket` for these arguments here (line 1, column 8); write FLOOR(x / 10) * 10
SELECT histogram(kind) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `histogram` for these arguments here (line 1, column 8); group by the value, and count
SELECT entropy(kind) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `entropy` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT approx_count_distinct(kind) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `approx_count_distinct` for these arguments here (line 1, column 8); write COUNT(DISTINCT x)
SELECT mad(fare) FROM mobility.taps
  UNSUPPORTED_FUNCTION: there is no function `mad` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT sem(fare) FROM mobility.taps
  UNSUPPORTED_FUNCTION: there is no function `sem` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT fsum(lat), favg(lat) FROM mobility.stops WHERE kind = 'ferry'
  UNSUPPORTED_FUNCTION: there is no function `fsum` for these arguments here (line 1, column 8); use a function of the list in the documentation
-- From windows.
SELECT tap_id, count(*) OVER (ORDER BY fare GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM mobility.taps
  UNSUPPORTED_NODE: a frame of GROUPS is not answered here (line 1, column 45); use ROWS or RANGE
-- From queries.
SELECT tap_id FROM mobility.taps WHERE stop_id = ANY ('{S001,S002}')
  UNSUPPORTED_NODE: this comparison with ANY or ALL of an array is not answered here (line 1, column 40); write = ANY (array) or <> ALL (array), or EXISTS over UNNEST(array)
SELECT tap_id FROM mobility.taps t WHERE (stop_id, card_kind) IN (SELECT stop_id, card_kind FROM mobility.taps u WHERE u.fare > t.fare)
  UNSUPPORTED_NODE: a row among those of a subquery that refers to the row around it is not answered here; use EXISTS, or join the two
SELECT tap_id FROM mobility.taps WHERE (fare, tap_id) > (2, 5)
  UNSUPPORTED_NODE: the order of rows is not answered here (line 1, column 40); compare their values one by one
SELECT unnest(ARRAY[1, 2, 3]) AS n
  SYNTAX: the statement could not be read at `unnest (` (line 1, column 8); check the statement at the position shown
SELECT n FROM range(5) AS t(n)
  SYNTAX: the statement could not be read (line 1, column 10); check the statement at the position shown
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n
  UNSUPPORTED_NODE: WITH RECURSIVE is not answered here (line 1, column 16); write it another way; the documentation lists what is answered
SELECT stop_id FROM mobility.stops ORDER BY stop_id LIMIT 1 + 1
  SYNTAX: the statement could not be read at `+` (line 1, column 61); check the statement at the position shown
SELECT a.stop_id FROM mobility.stops a LEFT JOIN mobility.taps b ON a.stop_id = b.stop_id AND EXISTS (SELECT 1 FROM geo.districts d WHERE d.district = a.district) WHERE b.tap_id IS NULL
  UNSUPPORTED_NODE: a correlated subquery in the condition of an outer join is not answered here; put it into the WHERE of a subquery that is joined
FROM mobility.stops
  SYNTAX: the statement could not be read (line 1, column 1); check the statement at the position shown
SELECT stop_id FROM mobility.stops TABLESAMPLE 10 PERCENT
  UNSUPPORTED_NODE: a sample of rows is not answered here (line 1, column 36); ask for groups, or LIMIT rows in an order
TABLE geo.districts
  NOT_A_QUERY: only one SELECT statement is answered here (line 1, column 1); send a single SELECT; Gatehouse never writes to a store
SELECT s FROM mobility.stops s LIMIT 1
  UNKNOWN_NAME: there is no such name: `s` (line 1, column 8); ask the catalog for the tables and columns of this purpose
PIVOT mobility.stops ON kind USING count(*) GROUP BY district
  UNSUPPORTED_NODE: PIVOT and UNPIVOT are not answered here (line 1, column 1); write one aggregate with FILTER for each column
SELECT * FROM mobility.taps t ASOF JOIN mobility.taps u ON t.stop_id = u.stop_id AND t.tapped_at >= u.tapped_at
  UNSUPPORTED_NODE: ASOF JOIN is not answered here (line 1, column 31); use EXISTS or NOT EXISTS, or LATERAL with ORDER BY and LIMIT 1
SELECT stop_id FROM mobility.stops s SEMI JOIN mobility.taps t USING (stop_id)
  UNSUPPORTED_NODE: SEMI JOIN is not answered here (line 1, column 38); use EXISTS or NOT EXISTS, or LATERAL with ORDER BY and LIMIT 1
-- From expressions.
SELECT name FROM mobility.stops WHERE name ~~ 'A%'
  SYNTAX: the statement could not be read at `~ ~` (line 1, column 44); check the statement at the position shown
SELECT name FROM mobility.stops WHERE regexp_like(name, '[0-9]+')
  UNSUPPORTED_FUNCTION: there is no function `regexp_like` for these arguments here (line 1, column 39); write REGEXP_MATCHES(x, 'pattern')
SELECT initcap(name) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `initcap` for these arguments here (line 1, column 8); write UPPER(LEFT(x, 1)) || SUBSTRING(x, 2)
SELECT md5(name) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `md5` for these arguments here (line 1, column 8); hashes of values are not answered here; count or join them
SELECT jaccard(name, kind) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `jaccard` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT jaro_winkler_similarity(name, kind) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `jaro_winkler_similarity` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT 7 // 2
  UNSUPPORTED_NODE: `//` is not answered here (line 1, column 10); write TRUNC(a / b)
SELECT 2 ^ 3
  UNSUPPORTED_NODE: an operator on bits is not answered here (line 1, column 8); use POWER for ^; there is none for the others
SELECT 2 ** 3
  UNSUPPORTED_NODE: `**` is not answered here (line 1, column 10); write POWER(x, y)
SELECT fare // 1 FROM mobility.taps
  UNSUPPORTED_NODE: `//` is not answered here (line 1, column 13); write TRUNC(a / b)
SELECT iif(kind = 'bus', 1, 0) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `iif` for these arguments here (line 1, column 8); write IF(condition, x, y) or CASE
SELECT 0x1F
  UNSUPPORTED_NODE: a number in this form is not answered here (line 1, column 8); write its digits
SELECT 1_000
  UNSUPPORTED_NODE: a number in this form is not answered here (line 1, column 8); write its digits
SELECT birth_year & 3 FROM mobility.bike_trips
  UNSUPPORTED_NODE: an operator on bits is not answered here (line 1, column 8); use POWER for ^; there is none for the others
SELECT birth_year | 1 FROM mobility.bike_trips
  UNSUPPORTED_NODE: an operator on bits is not answered here (line 1, column 19); leave it out
SELECT birth_year << 1 FROM mobility.bike_trips
  UNSUPPORTED_NODE: an operator on bits is not answered here (line 1, column 19); leave it out
SELECT xor(birth_year, 1) FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `xor` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT name COLLATE NOCASE FROM mobility.stops
  SYNTAX: the statement could not be read at `NOCASE` (line 1, column 21); check the statement at the position shown
SELECT random() FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `random` for these arguments here (line 1, column 8); what is different each time is not answered here
SELECT current_user
  UNKNOWN_NAME: there is no such name: `current_user` (line 1, column 8); ask the catalog for the tables and columns of this purpose
SELECT typeof(lat) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `typeof` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT printf('%d', birth_year) FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `printf` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT format('{} {}', name, kind) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `format` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT chr(65)
  UNSUPPORTED_FUNCTION: there is no function `chr` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT repeat('ab', 3)
  UNSUPPORTED_FUNCTION: there is no function `repeat` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT bar(lat, 0, 100, 10) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `bar` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT name[1] FROM mobility.stops
  UNSUPPORTED_FUNCTION: a part by [ ] is answered of arrays only (line 1, column 8); write x -> 'key' for JSON, or SUBSTRING for texts
SELECT name[1:3] FROM mobility.stops
  SYNTAX: the statement could not be read at `: 3` (line 1, column 14); check the statement at the position shown
SELECT gcd(birth_year, 12) FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `gcd` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT factorial(5)
  UNSUPPORTED_FUNCTION: there is no function `factorial` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT even(lat) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `even` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT bit_count(birth_year) FROM mobility.bike_trips
  UNSUPPORTED_FUNCTION: there is no function `bit_count` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT hash(name) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `hash` for these arguments here (line 1, column 8); hashes of values are not answered here; count or join them
SELECT octet_length(CAST(name AS BLOB)) FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `octet_length` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT nvl(kind, 'x') FROM mobility.stops
  UNSUPPORTED_FUNCTION: there is no function `nvl` for these arguments here (line 1, column 8); write COALESCE(x, y)
SELECT to_number('5', '9')
  UNSUPPORTED_FUNCTION: there is no function `to_number` for these arguments here (line 1, column 8); write CAST(x AS DECIMAL(18, 2))
SELECT quote_ident('a')
  UNSUPPORTED_FUNCTION: there is no function `quote_ident` for these arguments here (line 1, column 8); use a function of the list in the documentation
SELECT ROW(1, 2)
  SYNTAX: the statement could not be read (line 1, column 8); check the statement at the position shown
SELECT (lat, lon) FROM mobility.stops
  UNSUPPORTED_TYPE: this type is not answered here; cast it to one of the types in the documentation
-- Parameters whose type nothing tells.
SELECT ?, fare FROM mobility.taps
  PARAMETER: the type of a parameter cannot be told (line 1, column 8); cast it where it stands, for instance CAST(? AS INTEGER)
SELECT sum(fare + ?) FILTER (WHERE fare > 2) OVER (ORDER BY tap_id) FROM mobility.taps
  PARAMETER: the type of a parameter cannot be told (line 1, column 12); cast it where it stands, for instance CAST(? AS INTEGER)
-- Arguments where there are none.
SELECT pi(1)
  INVALID: invalid number of arguments to function `PI`. Was expecting 0 arguments (line 1, column 8); correct it at the position shown
-- From changed statements.
SELECT count(*) FROM people.residents WHERE birth_date < DATE '196001-01-01'
  SYNTAX: there is no such date or time (line 1, column 58); check the statement at the position shown
SELECT count(*) FROM mobility.stops GROUP BY (- 52)
  UNSUPPORTED_NODE: a place before the first is not answered here (line 1, column 46); name the column, or count from 1
SELECT name FROM mobility.stops ORDER BY -1
  UNSUPPORTED_NODE: a place before the first is not answered here (line 1, column 42); name the column, or count from 1
