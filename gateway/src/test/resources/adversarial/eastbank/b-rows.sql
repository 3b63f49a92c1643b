Eastbank: attacks of section B. `answered` and `empty` are about the twins: whatever it is, it does not follow from what is hidden.

==== Eastbank, division on hidden rows, 1
family B: division on hidden rows
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE MOD(1, CASE WHEN school IN ('South') THEN 0 ELSE 1 END) = 0

==== Eastbank, division on hidden rows, 2
family B: division on hidden rows
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE MOD(1000, CASE WHEN school IN ('North') THEN 7 ELSE 0 END) = 6

==== Eastbank, division on hidden rows, 3
family B: division on hidden rows
as tess for schooling
expect governed view
SELECT SUM(1000 / ("order" - 2000000000)) FROM school.pupils

==== Eastbank, division on hidden rows, 4
family B: division on hidden rows
as anna for audit
expect governed view
SELECT COUNT(*) FROM land.parcels WHERE MOD(100, CASE WHEN ward LIKE 'W4' OR ward IS NULL THEN 0 ELSE 3 END) = 1

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 1
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE CAST(CASE WHEN school = 'North' THEN '1' ELSE religion END AS INTEGER) = 1

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 2
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE "order" * 50000000 > 0

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 3
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as tess for schooling
expect governed view
SELECT CAST("order" AS SMALLINT), CAST(distance AS DECIMAL(10,2)), CAST(lat AS SMALLINT) FROM school.pupils

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 4
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as tess for schooling
expect governed view
SELECT LN(distance), SQRT(distance), EXP(distance), POWER(distance, 20) FROM school.pupils

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 5
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as anna for audit
expect governed view
SELECT area + 2147480000, -area, ABS(area) FROM land.parcels

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 6
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as anna for audit
expect refused DATA_ERROR
SELECT area - 2147483640 FROM land.parcels

==== Eastbank, casts, overflow, ln(0), bad dates and patterns on hidden rows, 7
family B: casts, overflow, ln(0), bad dates and patterns on hidden rows
as anna for audit
expect governed view
SELECT COUNT(*) FROM land.parcels WHERE ward LIKE (CASE WHEN price < 1000000 THEN 'W%' ELSE 'W!' END) ESCAPE '!'

==== Eastbank, more than one row, 1
family B: more than one row
as tess for schooling
expect refused DATA_ERROR
SELECT (SELECT guardian FROM school.pupils) FROM ref.wards

==== Eastbank, more than one row, 2
family B: more than one row
as tess for schooling
expect governed view
SELECT (SELECT guardian FROM school.pupils WHERE school <> 'North') FROM ref.wards

==== Eastbank, more than one row, 3
family B: more than one row
as tess for schooling
expect governed view
SELECT w.ward, (SELECT p."Name" FROM school.pupils p WHERE p.school = 'South' AND p."order" = w.beds) FROM ref.wards w

==== Eastbank, more than one row, 4
family B: more than one row
as anna for audit
expect governed view
SELECT (SELECT price FROM land.parcels WHERE ward = 'W4' OR price >= 1000000) FROM ref.wards

==== Eastbank, OR 1=1, 1
family B: OR 1=1
as tess for schooling
expect governed view
SELECT school, COUNT(*) FROM school.pupils WHERE school = 'x' OR 1 = 1 GROUP BY school

==== Eastbank, OR 1=1, 2
family B: OR 1=1
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE NOT (school = 'North') OR TRUE OR school IS NULL

==== Eastbank, OR 1=1, 3
family B: OR 1=1
as anna for audit
expect governed view
SELECT ward FROM land.parcels WHERE ward = '' OR 'a' = 'a' UNION SELECT ward FROM land.parcels WHERE price >= 1000000 OR price IS NULL

==== Eastbank, outer joins that turn inner, 1
family B: outer joins that turn inner
as tess for schooling
expect governed view
SELECT w.title, p."order" FROM ref.wards w LEFT JOIN school.pupils p ON w.beds = p."order" AND p.guardian > 'm'

==== Eastbank, outer joins that turn inner, 2
family B: outer joins that turn inner
as anna for audit
expect governed view
SELECT w.title, COUNT(p.price) FROM ref.wards w LEFT JOIN land.parcels p ON p.ward = w.ward GROUP BY w.title

==== Eastbank, outer joins that turn inner, 3
family B: outer joins that turn inner
as anna for audit
expect governed view
SELECT w.title, p.area FROM land.parcels p FULL JOIN ref.wards w ON p.ward = w.ward AND p.area < 0

==== Eastbank, outer joins that turn inner, 4
family B: outer joins that turn inner
as tess for schooling
expect governed view
SELECT a."order" AS a, b."order" AS b FROM school.pupils a LEFT JOIN school.pupils b ON a.guardian = b.guardian AND b.school = 'South'

==== Eastbank, counts and min/max answered from statistics, 1
family B: counts and min/max answered from statistics
as tess for schooling
expect governed view
SELECT COUNT(*), COUNT(pupil), MIN("order"), MAX("order"), MIN(born), MAX(born), MIN(joined_at), MAX(distance), MAX(grade) FROM school.pupils

==== Eastbank, counts and min/max answered from statistics, 2
family B: counts and min/max answered from statistics
as anna for audit
expect governed view
SELECT COUNT(*), MIN(area), MAX(area), MIN(sold_at), MAX(sold_at), MAX(price), MIN(ward), MAX(ward) FROM land.parcels

==== Eastbank, counts and min/max answered from statistics, 3
family B: counts and min/max answered from statistics
as tess for schooling
expect governed view
SELECT COUNT(*), MAX(hours), MIN(course) FROM ref.courses

==== Eastbank, a parameter as structure, 1
family B: a parameter as structure
as tess for schooling
expect governed view or refused
param decimal 7
param decimal 7
SELECT FLOOR(fees / ?) * ? FROM school.pupils

==== Eastbank, a parameter as structure, 2
family B: a parameter as structure
as tess for schooling
expect governed view
param text North' OR school = 'South
SELECT COUNT(*) FROM school.pupils WHERE school = ?

==== Eastbank, a parameter as structure, 3
family B: a parameter as structure
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
param long 1
param long 1
SELECT * FROM ref.wards ORDER BY beds LIMIT ? ; SELECT ?

==== Eastbank, a parameter as structure, 4
family B: a parameter as structure
as tess for schooling
expect refused PARAMETER
SELECT COUNT(*) FROM school.pupils WHERE "order" = ?

==== Eastbank, a parameter as structure, 5
family B: a parameter as structure
as tess for schooling
expect governed view
param text North
SELECT COUNT(*) FROM school.pupils WHERE MOD(1000, CASE WHEN school = ? THEN 7 ELSE 1 END) = 6

==== Eastbank, purpose or role changed in mid-session, 1
family B: purpose or role changed in mid-session
as tess for audit
expect refused PURPOSE
SELECT 1

==== Eastbank, purpose or role changed in mid-session, 2
family B: purpose or role changed in mid-session
as tess for schooling
expect refused NOT_A_QUERY|SYNTAX
SET SESSION AUTHORIZATION anna

==== Eastbank, purpose or role changed in mid-session, 3
family B: purpose or role changed in mid-session
as tess for schooling
expect refused NOT_A_QUERY|SYNTAX
SET purpose = audit

==== Eastbank, NULL as the value of a row rule, 1
family B: NULL as the value of a row rule
as stray for schooling
expect empty
SELECT * FROM school.pupils

==== Eastbank, NULL as the value of a row rule, 2
family B: NULL as the value of a row rule
as stray for schooling
expect empty
SELECT "Name" FROM school.pupils WHERE school IS NULL OR TRUE

==== Eastbank, NULL as the value of a row rule, 3
family B: NULL as the value of a row rule
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE school IS NULL

==== Eastbank, NULL as the value of a row rule, 4
family B: NULL as the value of a row rule
as anna for audit
expect governed view
SELECT COUNT(*), COUNT(price), COUNT(ward) FROM land.parcels WHERE ward IS NULL OR price IS NULL

==== Eastbank, NULL as the value of a row rule, 5
family B: NULL as the value of a row rule
as tess for schooling
expect counted or refused
SELECT COUNT(*) FROM school.marks WHERE mark IS NULL
----
SELECT COUNT(*) FROM school.marks WHERE mark IS NULL HAVING COUNT(DISTINCT subject_key) >= 3

==== Eastbank, rows past retention, 1
family B: rows past retention
as paul for health-planning
expect counted or refused
SELECT COUNT(*) FROM care.visits WHERE seen_at < TIMESTAMP '2021-07-01 00:00:00' OR seen_at IS NULL
----
SELECT COUNT(*) FROM care.visits WHERE seen_at < TIMESTAMP '2021-07-01 00:00:00' OR seen_at IS NULL HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, rows past retention, 2
family B: rows past retention
as paul for health-planning
expect governed view
SELECT EXTRACT(YEAR FROM seen_at) AS y, COUNT(*) FROM care.visits GROUP BY EXTRACT(YEAR FROM seen_at)
----
SELECT EXTRACT(YEAR FROM seen_at) AS y, COUNT(*) FROM care.visits GROUP BY 1 HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, rows past retention, 3
family B: rows past retention
as anna for audit
expect refused UNKNOWN_NAME
SELECT * FROM land.expired

==== Eastbank, policies that cannot be combined, 1
family B: policies that cannot be combined
as anna for audit
expect refused POLICIES_CONFLICT|UNKNOWN_NAME
SELECT asked_on FROM land.permits

==== Eastbank, policies that cannot be combined, 2
family B: policies that cannot be combined
as anna for audit
expect refused POLICIES_CONFLICT
SELECT fee FROM land.permits

==== Eastbank, policies that cannot be combined, 3
family B: policies that cannot be combined
as anna for audit
expect refused POLICIES_CONFLICT
SELECT COUNT(*) FROM ref.wards WHERE EXISTS (SELECT 1 FROM land.permits)

==== Eastbank, a column that is not granted, 1
family B: a column that is not granted
as tess for schooling
expect refused UNKNOWN_NAME
SELECT street FROM school.pupils

==== Eastbank, a column that is not granted, 2
family B: a column that is not granted
as tess for schooling
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM school.pupils WHERE consent

==== Eastbank, a column that is not granted, 3
family B: a column that is not granted
as tess for schooling
expect refused UNKNOWN_NAME
SELECT p.house FROM school.pupils p ORDER BY p.street

==== Eastbank, a column that is not granted, 4
family B: a column that is not granted
as tess for schooling
expect refused UNKNOWN_NAME
SELECT secret FROM ref.courses

==== Eastbank, a column that is not granted, 5
family B: a column that is not granted
as paul for health-planning
expect refused UNKNOWN_NAME
SELECT COUNT(note), MAX(visit) FROM care.visits

==== Eastbank, information_schema and pg_stats, 1
family B: information_schema and pg_stats
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM information_schema.columns

==== Eastbank, information_schema and pg_stats, 2
family B: information_schema and pg_stats
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM pg_catalog.pg_tables

==== Eastbank, information_schema and pg_stats, 3
family B: information_schema and pg_stats
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM land.parcels

==== Eastbank, information_schema and pg_stats, 4
family B: information_schema and pg_stats
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM clinic.tests

==== Eastbank, information_schema and pg_stats, 5
family B: information_schema and pg_stats
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM eastbank.school.pupils

==== Eastbank, information_schema and pg_stats, 6
family B: information_schema and pg_stats
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM town.school.pupils

==== Eastbank, unparsable SQL, 1
family B: unparsable SQL
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY


==== Eastbank, unparsable SQL, 2
family B: unparsable SQL
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
SELECT (((

==== Eastbank, unparsable SQL, 3
family B: unparsable SQL
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
SELECT "order FROM school.pupils

==== Eastbank, unparsable SQL, 4
family B: unparsable SQL
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
EXPLAIN PLAN FOR SELECT * FROM school.pupils

==== Eastbank, EXPLAIN with costs or policy predicates, 1
family B: EXPLAIN with costs or policy predicates
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
EXPLAIN SELECT * FROM school.pupils

==== Eastbank, EXPLAIN with costs or policy predicates, 2
family B: EXPLAIN with costs or policy predicates
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
EXPLAIN ANALYZE SELECT * FROM school.pupils

==== Eastbank, EXPLAIN with costs or policy predicates, 3
family B: EXPLAIN with costs or policy predicates
as tess for schooling
expect refused SYNTAX|NOT_A_QUERY
EXPLAIN PLAN INCLUDING ALL ATTRIBUTES FOR SELECT * FROM school.pupils

==== Eastbank, order and ties of what is hidden, 1
family B: order and ties of what is hidden
as tess for schooling
expect answered
SELECT "order", grade FROM school.pupils LIMIT 7

==== Eastbank, order and ties of what is hidden, 2
family B: order and ties of what is hidden
as tess for schooling
expect answered
SELECT grade, guardian FROM school.pupils ORDER BY grade LIMIT 9

==== Eastbank, order and ties of what is hidden, 3
family B: order and ties of what is hidden
as tess for schooling
expect answered
SELECT grade, COUNT(*) FROM school.pupils GROUP BY grade LIMIT 2

==== Eastbank, order and ties of what is hidden, 4
family B: order and ties of what is hidden
as tess for schooling
expect answered
SELECT a."order", b.grade FROM school.pupils a JOIN school.pupils b ON a.guardian = b.guardian LIMIT 20

==== Eastbank, order and ties of what is hidden, 5
family B: order and ties of what is hidden
as tess for schooling
expect answered
SELECT * FROM (SELECT guardian FROM school.pupils UNION SELECT pupil FROM school.pupils) LIMIT 5

==== Eastbank, order and ties of what is hidden, 6
family B: order and ties of what is hidden
as anna for audit
expect answered
SELECT ANY_VALUE(area), MODE(ward), STRING_AGG(ward, ',') FROM land.parcels WHERE area = 200
