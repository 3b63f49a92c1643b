Attacks of section B. The word after `expect` says what must become of each.

==== division on hidden rows, 1
family B: division on hidden rows
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE 1 / (CASE WHEN district = 'Hill' THEN 0 ELSE 1 END) > 0

==== division on hidden rows, 2
family B: division on hidden rows
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE 100 / (resident_id - 1) >= 0 OR TRUE

==== division on hidden rows, 3
family B: division on hidden rows
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE 1 / (CASE WHEN card_kind = 'police' THEN 0 ELSE 1 END) = 1

==== casts, overflow, ln(0), bad dates and patterns on hidden rows, 1
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE CAST(CASE WHEN district = 'Harbour' THEN '1' ELSE full_name END AS INTEGER) = 1

==== casts, overflow, ln(0), bad dates and patterns on hidden rows, 2
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE CAST(CASE WHEN district = 'Harbour' THEN '2020-01-01' ELSE full_name END AS DATE) > DATE '2000-01-01'

==== casts, overflow, ln(0), bad dates and patterns on hidden rows, 3
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE LN(CASE WHEN district = 'Harbour' THEN 1 ELSE 0 END) = 0

==== casts, overflow, ln(0), bad dates and patterns on hidden rows, 4
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE 9223372036854775807 + (CASE WHEN district = 'Harbour' THEN 0 ELSE 1 END) > 0

==== casts, overflow, ln(0), bad dates and patterns on hidden rows, 5
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE full_name LIKE (CASE WHEN district = 'Harbour' THEN '%a%' ELSE 'x!' END) ESCAPE '!'

==== a failing value that is only counted
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as transport-analyst for transport-modelling
expect refused DATA_ERROR
SELECT COUNT(CAST(name AS BIGINT)) FROM mobility.stops

==== a failing value that is only tested for NULL
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as transport-analyst for transport-modelling
expect refused DATA_ERROR
SELECT COUNT(*) FROM mobility.stops WHERE CAST(name AS BIGINT) IS NOT NULL

==== more than one row, 1
family B: more than one row
as case-worker for service-delivery
expect refused DATA_ERROR
SELECT (SELECT full_name FROM people.residents) FROM geo.districts

==== more than one row, 2
family B: more than one row
as case-worker for service-delivery
expect governed view
SELECT (SELECT COUNT(*) FROM people.residents WHERE district = 'Hill') FROM geo.districts

==== more than one row, 3
family B: more than one row
as case-worker for service-delivery
expect governed view
SELECT (SELECT full_name FROM people.residents WHERE district = 'Hill') FROM geo.districts

==== OR 1=1, 1
family B: OR 1=1
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE district = 'Harbour' OR 1=1

==== OR 1=1, 2
family B: OR 1=1
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE district = '' OR '1'='1' UNION SELECT full_name FROM people.residents WHERE district <> 'Harbour'

==== outer joins that turn inner, 1
family B: outer joins that turn inner
as case-worker for service-delivery
expect governed view
SELECT d.district, r.full_name FROM geo.districts d LEFT JOIN people.residents r ON r.district = d.district

==== outer joins that turn inner, 2
family B: outer joins that turn inner
as case-worker for service-delivery
expect governed view
SELECT d.district, COUNT(r.resident_id) FROM people.residents r RIGHT JOIN geo.districts d ON r.district = d.district GROUP BY d.district

==== outer joins that turn inner, 3
family B: outer joins that turn inner
as case-worker for service-delivery
expect governed view
SELECT d.district, r.resident_id FROM geo.districts d FULL JOIN people.residents r ON r.district = d.district AND r.resident_id < 100

==== outer joins that turn inner, 4
family B: outer joins that turn inner
as transport-analyst for transport-modelling
expect governed view
SELECT s.stop_id, COUNT(t.card_kind) FROM mobility.stops s LEFT JOIN mobility.taps t ON t.stop_id = s.stop_id GROUP BY s.stop_id

==== counts and min/max answered from statistics, 1
family B: counts and min/max answered from statistics
as case-worker for service-delivery
expect governed view
SELECT COUNT(*), MIN(resident_id), MAX(resident_id), MIN(birth_date), MAX(birth_date) FROM people.residents

==== counts and min/max answered from statistics, 2
family B: counts and min/max answered from statistics
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*), MIN(tapped_at), MAX(tapped_at), MIN(stop_id) FROM mobility.taps

==== counts and min/max answered from statistics, 3
family B: counts and min/max answered from statistics
as open-data for open-data
expect governed view
SELECT COUNT(*) FROM geo.districts

==== a parameter as structure, 1
family B: a parameter as structure
as case-worker for service-delivery
expect governed view or refused
param decimal 10
param decimal 10
SELECT FLOOR(income / ?) * ? FROM people.residents

==== a parameter as structure, 2
family B: a parameter as structure
as case-worker for service-delivery
expect governed view
param text Hill' OR '1'='1
SELECT full_name FROM people.residents WHERE district = ?

==== a parameter as structure, 3
family B: a parameter as structure
as case-worker for service-delivery
expect refused SYNTAX
param text people.residents
SELECT full_name FROM ?

==== a parameter as structure, 4
family B: a parameter as structure
as case-worker for service-delivery
expect refused PARAMETER
SELECT full_name FROM people.residents WHERE district = ?

==== purpose or role changed in mid-session, 1
family B: purpose or role changed in mid-session
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX
SET ROLE case_worker

==== purpose or role changed in mid-session, 2
family B: purpose or role changed in mid-session
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX
SET purpose = 'service-delivery'

==== purpose or role changed in mid-session, 3
family B: purpose or role changed in mid-session
as transport-analyst for service-delivery
expect refused PURPOSE
SELECT 1

==== purpose or role changed in mid-session, 4
family B: purpose or role changed in mid-session
as operator for research
expect refused PURPOSE
SELECT 1

==== unparsable SQL, 1
family B: unparsable SQL
as transport-analyst for transport-modelling
expect refused SYNTAX
SELECT FROM WHERE

==== unparsable SQL, 2
family B: unparsable SQL
as transport-analyst for transport-modelling
expect refused SYNTAX
SELECT ''' FROM mobility.taps

==== unparsable SQL, 3
family B: unparsable SQL
as transport-analyst for transport-modelling
expect refused SYNTAX|NOT_A_QUERY
;

==== a column that is not granted, 1
family B: a column that is not granted
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT resident_id FROM mobility.taps

==== a column that is not granted, 2
family B: a column that is not granted
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM mobility.bike_trips WHERE birth_year = 1980

==== a column that is not granted, 3
family B: a column that is not granted
as case-worker for service-delivery
expect refused UNKNOWN_NAME
SELECT gender FROM people.residents

==== a column that is not granted, 4
family B: a column that is not granted
as case-worker for service-delivery
expect refused UNKNOWN_NAME
SELECT 1 FROM people.residents WHERE opted_out

==== information_schema and pg_stats, 1
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM information_schema.tables

==== information_schema and pg_stats, 2
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM information_schema.columns

==== information_schema and pg_stats, 3
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM pg_stats

==== information_schema and pg_stats, 4
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM pg_catalog.pg_class

==== information_schema and pg_stats, 5
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM duckdb_columns

==== information_schema and pg_stats, 6
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM sqlite_master

==== information_schema and pg_stats, 7
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM pragma_show

==== information_schema and pg_stats, 8
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM mobility.taps_old

==== information_schema and pg_stats, 9
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM raw.mobility.taps

==== information_schema and pg_stats, 10
family B: information_schema and pg_stats
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM rivermouth.mobility.taps

==== sleep and other slow or volatile functions, 1
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT sleep(10)

==== sleep and other slow or volatile functions, 2
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT pg_sleep(10)

==== sleep and other slow or volatile functions, 3
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT sleep_ms(1)

==== sleep and other slow or volatile functions, 4
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT random()

==== sleep and other slow or volatile functions, 5
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT rand()

==== sleep and other slow or volatile functions, 6
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT uuid()

==== sleep and other slow or volatile functions, 7
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT gen_random_uuid()

==== sleep and other slow or volatile functions, 8
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT now() FROM range(1000000000)

==== sleep and other slow or volatile functions, 9
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT setseed(0.5)

==== sleep and other slow or volatile functions, 10
family B: sleep and other slow or volatile functions
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID
SELECT repeat('a', 1000000000)

==== Rivermouth, EXPLAIN with costs or policy predicates, 1
family B: EXPLAIN with costs or policy predicates
as transport-analyst for transport-modelling
expect refused SYNTAX|NOT_A_QUERY
EXPLAIN (ANALYZE, FORMAT JSON) SELECT * FROM mobility.taps

==== Rivermouth, order and ties of what is hidden, 1
family B: order and ties of what is hidden
as transport-analyst for transport-modelling
expect answered
SELECT stop_id, card_id FROM mobility.taps ORDER BY tapped_at LIMIT 25

==== Rivermouth, order and ties of what is hidden, 2
family B: order and ties of what is hidden
as transport-analyst for transport-modelling
expect answered
SELECT card_kind, COUNT(*) FROM mobility.taps GROUP BY card_kind LIMIT 1

==== Rivermouth, order and ties of what is hidden, 3
family B: order and ties of what is hidden
as case-worker for service-delivery
expect answered
SELECT postcode, COUNT(*) FROM people.residents GROUP BY postcode FETCH FIRST 2 ROWS ONLY

==== Rivermouth, order and ties of what is hidden, 4
family B: order and ties of what is hidden
as case-worker for service-delivery
expect answered
SELECT full_name FROM people.residents OFFSET 5 ROWS FETCH NEXT 3 ROWS ONLY

==== Rivermouth, rows past retention, 1
family B: rows past retention
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.bike_trips WHERE started_at < TIMESTAMP '2016-06-01 00:00:00'

==== Rivermouth, rows past retention, 2
family B: rows past retention
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*), MIN(tapped_at) FROM mobility.taps WHERE tapped_at < TIMESTAMP '2016-07-01 00:00:00'
