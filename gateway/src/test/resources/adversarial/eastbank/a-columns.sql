Eastbank: attacks of section A.

==== Eastbank, equality or range on a treated column, 1
family A: equality or range on a treated column
as tess for schooling
expect governed view
SELECT "order" FROM school.pupils WHERE guardian = 'G1' OR pupil = '2003'

==== Eastbank, equality or range on a treated column, 2
family A: equality or range on a treated column
as tess for schooling
expect governed view
SELECT "Name" FROM school.pupils WHERE fees >= 900 OR fees < 100

==== Eastbank, equality or range on a treated column, 3
family A: equality or range on a treated column
as tess for schooling
expect governed view
SELECT "Name" FROM school.pupils WHERE email = 'pupil3@eastbank.example' OR phone <> 'hidden'

==== Eastbank, equality or range on a treated column, 4
family A: equality or range on a treated column
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE born = DATE '2008-02-05' OR joined_at BETWEEN TIMESTAMP '2019-08-03 09:01:00' AND TIMESTAMP '2019-08-03 09:29:00'

==== Eastbank, equality or range on a treated column, 5
family A: equality or range on a treated column
as tess for schooling
expect governed view
SELECT lat, grade FROM school.pupils WHERE lat > 51.05 AND grade >= 3 AND allergy = 'pollen'

==== Eastbank, equality or range on a treated column, 6
family A: equality or range on a treated column
as tess for schooling
expect governed view
param timestamp 2024-06-09T07:00:00
SELECT COUNT(*) FROM school.pupils WHERE left_at < ?

==== Eastbank, equality or range on a treated column, 7
family A: equality or range on a treated column
as anna for audit
expect governed view
SELECT COUNT(*), MIN(price), MAX(area) FROM land.parcels WHERE price > 123456.78 AND area <= 1499 AND sold_at > TIMESTAMP '1999-12-29 12:00:00'

==== Eastbank, equality or range on a treated column, 8
family A: equality or range on a treated column
as paul for health-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM care.tests WHERE patient = 5001

==== Eastbank, equality or range on a treated column, 9
family A: equality or range on a treated column
as paul for health-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM care.tests WHERE patient BETWEEN 5000 AND 5002

==== Eastbank, equality or range on a treated column, 10
family A: equality or range on a treated column
as paul for health-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM care.tests WHERE NOT (patient = patient * 0 + 5001)

==== Eastbank, functions around a treated column, 1
family A: functions around a treated column
as tess for schooling
expect governed view
SELECT UPPER("Name"), LENGTH(allergy), SUBSTRING(allergy FROM 2), allergy || '!', REPLACE(allergy, 'n', 'm'), POSITION('u' IN allergy) FROM school.pupils

==== Eastbank, functions around a treated column, 2
family A: functions around a treated column
as tess for schooling
expect governed view
SELECT born + INTERVAL '1' MONTH, joined_at - INTERVAL '400' DAY, left_at + INTERVAL '2' HOUR, EXTRACT(DAY FROM left_at) FROM school.pupils

==== Eastbank, functions around a treated column, 3
family A: functions around a treated column
as tess for schooling
expect governed view
SELECT fees + 0, CAST(fees AS VARCHAR), COALESCE(email, 'none'), phone || phone, LENGTH(pupil), LOWER(guardian) FROM school.pupils

==== Eastbank, functions around a treated column, 4
family A: functions around a treated column
as paul for health-planning
expect refused SINGLED_OUT
SELECT CAST(patient / 100 AS DECIMAL(10,0)) AS bucket, COUNT(*) FROM care.tests GROUP BY CAST(patient / 100 AS DECIMAL(10,0))

==== Eastbank, order, group, distinct, window, having and aggregates over it, 1
family A: order, group, distinct, window, having and aggregates over it
as tess for schooling
expect governed view
SELECT pupil, RANK() OVER (ORDER BY fees DESC), DENSE_RANK() OVER (ORDER BY guardian), SUM(distance) OVER (PARTITION BY guardian ORDER BY "order", pupil) FROM school.pupils

==== Eastbank, order, group, distinct, window, having and aggregates over it, 2
family A: order, group, distinct, window, having and aggregates over it
as tess for schooling
expect governed view
SELECT religion, COUNT(*), MIN(pupil), MAX(guardian), COUNT(DISTINCT guardian), SUM(fees), AVG(grade), MIN(left_at), MAX(joined_at) FROM school.pupils GROUP BY religion HAVING MIN(guardian) < 'z' OR religion IS NULL

==== Eastbank, order, group, distinct, window, having and aggregates over it, 3
family A: order, group, distinct, window, having and aggregates over it
as tess for schooling
expect governed view
SELECT phone, email, COUNT(*) FROM school.pupils GROUP BY ROLLUP (phone, email)

==== Eastbank, order, group, distinct, window, having and aggregates over it, 4
family A: order, group, distinct, window, having and aggregates over it
as tess for schooling
expect governed view
SELECT DISTINCT lat, lon FROM school.pupils

==== Eastbank, order, group, distinct, window, having and aggregates over it, 5
family A: order, group, distinct, window, having and aggregates over it
as anna for audit
expect governed view
SELECT ward, COUNT(*), COUNT(area), SUM(area), SUM(price), AVG(price), MIN(area), MAX(price), COUNT(DISTINCT owner), MIN(parcel) FROM land.parcels GROUP BY ward

==== Eastbank, order, group, distinct, window, having and aggregates over it, 6
family A: order, group, distinct, window, having and aggregates over it
as tess for schooling
expect governed view
SELECT STRING_AGG("Name", ',' ORDER BY pupil, "order") FROM school.pupils WHERE pupil IS NOT NULL

==== Eastbank, join to a VALUES list of guesses, 1
family A: join to a VALUES list of guesses
as tess for schooling
expect governed view
SELECT v.g, COUNT(*) FROM (VALUES ('G1'), ('G2'), ('G50')) AS v(g) JOIN school.pupils p ON p.guardian = v.g GROUP BY v.g

==== Eastbank, join to a VALUES list of guesses, 2
family A: join to a VALUES list of guesses
as tess for schooling
expect governed view
SELECT v.g, COUNT(p."order") FROM (VALUES (99.99), (500.00), (900.01)) AS v(g) LEFT JOIN school.pupils p ON p.fees >= v.g GROUP BY v.g

==== Eastbank, join to a VALUES list of guesses, 3
family A: join to a VALUES list of guesses
as tess for schooling
expect governed view or refused
SELECT p."Name" FROM school.pupils p WHERE (p.guardian, p."order") IN (VALUES ('G1', 1), ('G3', 3))

==== Eastbank, EXISTS, IN, scalar subqueries and set operations over it, 1
family A: EXISTS, IN, scalar subqueries and set operations over it
as tess for schooling
expect governed view
SELECT w.title FROM ref.wards w WHERE EXISTS (SELECT 1 FROM school.pupils p WHERE p.guardian = 'G' || CAST(w.beds AS VARCHAR))

==== Eastbank, EXISTS, IN, scalar subqueries and set operations over it, 2
family A: EXISTS, IN, scalar subqueries and set operations over it
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE guardian NOT IN (SELECT guardian FROM school.pupils WHERE grade = 0 AND guardian IS NOT NULL)

==== Eastbank, EXISTS, IN, scalar subqueries and set operations over it, 3
family A: EXISTS, IN, scalar subqueries and set operations over it
as tess for schooling
expect governed view
SELECT guardian FROM school.pupils EXCEPT ALL SELECT guardian FROM school.pupils WHERE grade > 4

==== Eastbank, EXISTS, IN, scalar subqueries and set operations over it, 4
family A: EXISTS, IN, scalar subqueries and set operations over it
as tess for schooling
expect governed view
SELECT pupil FROM school.pupils INTERSECT SELECT guardian FROM school.pupils

==== Eastbank, EXISTS, IN, scalar subqueries and set operations over it, 5
family A: EXISTS, IN, scalar subqueries and set operations over it
as tess for schooling
expect governed view
SELECT a."Name" FROM school.pupils a WHERE a.pupil = (SELECT MIN(b.pupil) FROM school.pupils b WHERE b.guardian = a.guardian)

==== Eastbank, EXISTS, IN, scalar subqueries and set operations over it, 6
family A: EXISTS, IN, scalar subqueries and set operations over it
as anna for audit
expect governed view
SELECT p.parcel FROM land.parcels p WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = p.ward AND w.beds > 8) AND p.price > ALL (SELECT q.price FROM land.parcels q WHERE q.area = 50)

==== Eastbank, CASE and LIKE prefix search, 1
family A: CASE and LIKE prefix search
as tess for schooling
expect governed view
SELECT SUM(CASE WHEN "Name" LIKE 'Pupil 1%' THEN 1 ELSE 0 END), SUM(CASE WHEN email LIKE 'pupil%' THEN 1 ELSE 0 END), SUM(CASE WHEN guardian LIKE 'G%' THEN 1 ELSE 0 END) FROM school.pupils

==== Eastbank, CASE and LIKE prefix search, 2
family A: CASE and LIKE prefix search
as tess for schooling
expect governed view
SELECT CASE WHEN guardian < 'g' THEN 'low' WHEN guardian >= 'g' THEN 'high' END AS half, COUNT(*) FROM school.pupils GROUP BY 1

==== Eastbank, CASE and LIKE prefix search, 3
family A: CASE and LIKE prefix search
as anna for audit
expect governed view
SELECT COUNT(*) FROM land.parcels WHERE parcel LIKE 'P1%' OR owner LIKE '1%'

==== Eastbank, whole-row references and row constructors, 1
family A: whole-row references and row constructors
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT pupils FROM school.pupils

==== Eastbank, whole-row references and row constructors, 2
family A: whole-row references and row constructors
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT ROW(p.guardian) FROM school.pupils p

==== Eastbank, whole-row references and row constructors, 3
family A: whole-row references and row constructors
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT COUNT(DISTINCT p) FROM school.pupils p

==== Eastbank, star expansion through NATURAL and USING, 1
family A: star expansion through NATURAL and USING
as tess for schooling
expect governed view
SELECT * FROM (SELECT pupil, guardian FROM school.pupils WHERE grade < 5) a FULL JOIN (SELECT pupil, fees FROM school.pupils WHERE fees > 200) b USING (pupil)

==== Eastbank, star expansion through NATURAL and USING, 2
family A: star expansion through NATURAL and USING
as tess for schooling
expect governed view
SELECT * FROM school.pupils

==== Eastbank, star expansion through NATURAL and USING, 3
family A: star expansion through NATURAL and USING
as anna for audit
expect governed view
SELECT ward, title, price, parcel FROM land.parcels NATURAL JOIN ref.wards

==== Eastbank, star expansion through NATURAL and USING, 4
family A: star expansion through NATURAL and USING
as tess for schooling
expect refused UNKNOWN_NAME
SELECT * FROM school.pupils JOIN school.marks USING (street)

==== Eastbank, a CTE named like a table that a policy uses, 1
family A: a CTE named like a table that a policy uses
as tess for schooling
expect governed view
WITH pupils AS (SELECT 'North' AS school) SELECT p."Name" FROM school.pupils p JOIN pupils q ON q.school = p.school

==== Eastbank, a CTE named like a table that a policy uses, 2
family A: a CTE named like a table that a policy uses
as tess for schooling
expect governed view
WITH wards AS (SELECT * FROM ref.wards WHERE beds > 8), pupils AS (SELECT * FROM wards) SELECT COUNT(*) FROM pupils

==== Eastbank, a CTE named like a table that a policy uses, 3
family A: a CTE named like a table that a policy uses
as tess for schooling
expect refused UNKNOWN_NAME
WITH school AS (SELECT 1 AS x) SELECT school.email FROM school

==== Eastbank, quoted, unicode-escaped and mixed-case names, 1
family A: quoted, unicode-escaped and mixed-case names
as tess for schooling
expect governed view
SELECT p."Name" AS a, p."order" AS b, NAME AS c, "ORDER" AS d FROM "school"."pupils" AS p

==== Eastbank, quoted, unicode-escaped and mixed-case names, 2
family A: quoted, unicode-escaped and mixed-case names
as tess for schooling
expect refused UNKNOWN_NAME
SELECT "Street" FROM School.Pupils

==== Eastbank, quoted, unicode-escaped and mixed-case names, 3
family A: quoted, unicode-escaped and mixed-case names
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT U&"stre\0065t" FROM school.pupils

==== Eastbank, quoted, unicode-escaped and mixed-case names, 4
family A: quoted, unicode-escaped and mixed-case names
as paul for health-planning
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM clinic."Visits of 2026"

==== Eastbank, quoted, unicode-escaped and mixed-case names, 5
family A: quoted, unicode-escaped and mixed-case names
as tess for schooling
expect governed view
SELECT "order" AS "a""b", "Name" AS "SELECT" FROM school.pupils

==== Eastbank, renamed columns, 1
family A: renamed columns
as anna for audit
expect governed view
SELECT x.b FROM (SELECT price, owner FROM land.parcels) AS x(a, b)

==== Eastbank, renamed columns, 2
family A: renamed columns
as anna for audit
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT x.g FROM land.parcels AS x(a, b, c, d, e, f, g)

==== Eastbank, renamed columns, 3
family A: renamed columns
as tess for schooling
expect governed view
SELECT guardian AS email, email AS guardian, "Name" AS pupil FROM school.pupils ORDER BY guardian, pupil, "order"

==== Eastbank, physical columns, 1
family A: physical columns
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT rowid FROM school.pupils

==== Eastbank, physical columns, 2
family A: physical columns
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT oid FROM school.pupils

==== Eastbank, physical columns, 3
family A: physical columns
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT ctid FROM school.pupils

==== Eastbank, physical columns, 4
family A: physical columns
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT "$path" FROM school.pupils

==== Eastbank, physical columns, 5
family A: physical columns
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT school.pupils.rowid FROM school.pupils

==== Eastbank, physical columns, 6
family A: physical columns
as paul for health-planning
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT filename FROM ref.wards

==== Eastbank, physical columns, 7
family A: physical columns
as paul for health-planning
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT file_row_number FROM ref.wards

==== Eastbank, physical columns, 8
family A: physical columns
as paul for health-planning
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT rowid FROM ref.wards

==== Eastbank, nested fields, 1
family A: nested fields
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT p.guardian.x FROM school.pupils p

==== Eastbank, nested fields, 2
family A: nested fields
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT guardian[1] FROM school.pupils

==== Eastbank, nested fields, 3
family A: nested fields
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT (SELECT p FROM school.pupils p LIMIT 1).guardian FROM ref.wards

==== Eastbank, a known plaintext through a tokenizing function, 1
family A: a known plaintext through a tokenizing function
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID|NOT_A_QUERY
SELECT tokenize('G1')

==== Eastbank, a known plaintext through a tokenizing function, 2
family A: a known plaintext through a tokenizing function
as tess for schooling
expect governed view
SELECT w FROM (SELECT guardian AS w FROM school.pupils UNION ALL SELECT 'G1') AS u WHERE w = 'G1'

==== Eastbank, a known plaintext through a tokenizing function, 3
family A: a known plaintext through a tokenizing function
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils p JOIN (SELECT 'G1' AS guardian UNION ALL SELECT CAST(beds AS VARCHAR) FROM ref.wards) x USING (guardian)

==== Eastbank, a cast of a treated value whose error text shows it, 1
family A: a cast of a treated value whose error text shows it
as tess for schooling
expect refused DATA_ERROR
SELECT CAST("Name" AS INTEGER) FROM school.pupils

==== Eastbank, a cast of a treated value whose error text shows it, 2
family A: a cast of a treated value whose error text shows it
as tess for schooling
expect refused DATA_ERROR
SELECT CAST(allergy AS DATE) FROM school.pupils

==== Eastbank, a cast of a treated value whose error text shows it, 3
family A: a cast of a treated value whose error text shows it
as tess for schooling
expect refused DATA_ERROR
SELECT CAST(guardian AS TIMESTAMP) FROM school.pupils

==== Eastbank, a cast of a treated value whose error text shows it, 4
family A: a cast of a treated value whose error text shows it
as tess for schooling
expect refused DATA_ERROR
SELECT CAST(phone AS BIGINT) FROM school.pupils

==== Eastbank, a cast of a treated value whose error text shows it, 5
family A: a cast of a treated value whose error text shows it
as tess for schooling
expect refused DATA_ERROR
SELECT CAST(religion AS BOOLEAN) FROM school.pupils

==== Eastbank, functions that reach out of the statement, 1
family A: functions that reach out of the statement
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID|NOT_A_QUERY
SELECT * FROM read_csv('wards.csv')

==== Eastbank, functions that reach out of the statement, 2
family A: functions that reach out of the statement
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID|NOT_A_QUERY
SELECT * FROM "wards.csv"

==== Eastbank, functions that reach out of the statement, 3
family A: functions that reach out of the statement
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID|NOT_A_QUERY
SELECT * FROM duckdb_settings()

==== Eastbank, PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 1
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as tess for schooling
expect governed view
SELECT GROUPING(religion), religion, grade, COUNT(*), MIN(guardian) FROM school.pupils GROUP BY GROUPING SETS ((religion), (grade), (religion, grade), ())

==== Eastbank, PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 2
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as tess for schooling
expect governed view or refused
SELECT w.title, x.n FROM ref.wards w, LATERAL (SELECT COUNT(*) AS n FROM school.pupils p WHERE p."order" = w.beds AND p.school <> 'North') AS x

==== Eastbank, PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 3
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT * FROM school.pupils TABLESAMPLE SYSTEM (5)

==== Eastbank, PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 4
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT street FROM school.pupils EXTEND (street VARCHAR)

==== Eastbank, PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 5
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT guardian FROM school.pupils FOR SYSTEM_TIME AS OF TIMESTAMP '2024-01-01 00:00:00'

==== Eastbank, PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 6
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT MULTISET(SELECT guardian FROM school.pupils) FROM ref.wards

==== Eastbank, INSERT, CTAS, COPY, MERGE, multi-statements, 1
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as tess for schooling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
INSERT INTO school.pupils (pupil) VALUES (1)

==== Eastbank, INSERT, CTAS, COPY, MERGE, multi-statements, 2
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as tess for schooling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
CREATE TABLE school.x AS SELECT * FROM school.pupils

==== Eastbank, INSERT, CTAS, COPY, MERGE, multi-statements, 3
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as tess for schooling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SELECT 1; DELETE FROM school.pupils

==== Eastbank, comments that swallow an appended filter, 1
family A: comments that swallow an appended filter
as tess for schooling
expect governed view
SELECT "order" FROM school.pupils WHERE TRUE --

==== Eastbank, comments that swallow an appended filter, 2
family A: comments that swallow an appended filter
as tess for schooling
expect refused SYNTAX
SELECT "order" FROM school.pupils WHERE TRUE /*

==== Eastbank, comments that swallow an appended filter, 3
family A: comments that swallow an appended filter
as tess for schooling
expect governed view
SELECT "order" /* FROM nowhere -- */ FROM school.pupils -- WHERE school = 'South'
