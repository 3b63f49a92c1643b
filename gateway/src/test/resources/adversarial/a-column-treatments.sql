Attacks of section A. The word after `expect` says what must become of each.

==== equality or range on a treated column, 1
family A: equality or range on a treated column
as transport-analyst for transport-modelling
expect governed view
SELECT tapped_at FROM mobility.taps WHERE card_id = '1'

==== equality or range on a treated column, 2
family A: equality or range on a treated column
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE card_id BETWEEN '1' AND '9'

==== equality or range on a treated column, 3
family A: equality or range on a treated column
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM people.residents WHERE income > 50000

==== equality or range on a treated column, 4
family A: equality or range on a treated column
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE national_id > '***500'

==== equality or range on a treated column, 5
family A: equality or range on a treated column
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM mobility.taps WHERE fare > 2

==== equality or range on a treated column, 6
family A: equality or range on a treated column
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps WHERE card_id = '42'

==== equality or range on a treated column, 7
family A: equality or range on a treated column
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps WHERE resident_id > 'm'

==== equality or range on a treated column, 8
family A: equality or range on a treated column
as transport-analyst for transport-modelling
expect governed view
param text 42
SELECT tapped_at FROM mobility.taps WHERE card_id = ?

==== functions around a treated column, 1
family A: functions around a treated column
as case-worker for service-delivery
expect governed view
SELECT lower(national_id), substr(national_id, 4, 1), national_id || 'x' FROM people.residents

==== functions around a treated column, 2
family A: functions around a treated column
as case-worker for service-delivery
expect governed view
SELECT income + 0, CAST(income AS VARCHAR), COALESCE(income, 7) FROM people.residents

==== functions around a treated column, 3
family A: functions around a treated column
as transport-analyst for transport-modelling
expect governed view
SELECT lower(card_id), substr(card_id, 1, 4), card_id || '', CAST(tapped_at AS VARCHAR) FROM mobility.taps

==== functions around a treated column, 4
family A: functions around a treated column
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT substr(card_id, 1, 1), COUNT(*) FROM mobility.taps GROUP BY substr(card_id, 1, 1)

==== order, group, distinct, window, having and aggregates over it, 1
family A: order, group, distinct, window, having and aggregates over it
as case-worker for service-delivery
expect governed view
SELECT resident_id, RANK() OVER (ORDER BY income), RANK() OVER (ORDER BY national_id) FROM people.residents

==== order, group, distinct, window, having and aggregates over it, 2
family A: order, group, distinct, window, having and aggregates over it
as case-worker for service-delivery
expect governed view
SELECT MIN(income), MAX(income), AVG(income), MIN(national_id), MAX(national_id) FROM people.residents

==== order, group, distinct, window, having and aggregates over it, 3
family A: order, group, distinct, window, having and aggregates over it
as case-worker for service-delivery
expect governed view
SELECT DISTINCT income FROM people.residents

==== order, group, distinct, window, having and aggregates over it, 4
family A: order, group, distinct, window, having and aggregates over it
as case-worker for service-delivery
expect governed view
SELECT postcode FROM people.residents GROUP BY postcode HAVING MAX(income) > 10

==== order, group, distinct, window, having and aggregates over it, 5
family A: order, group, distinct, window, having and aggregates over it
as transport-analyst for transport-modelling
expect governed view
SELECT card_kind, MIN(card_id), MAX(tapped_at) FROM mobility.taps GROUP BY card_kind HAVING MIN(card_id) < 'z'

==== join to a VALUES list of guesses, 1
family A: join to a VALUES list of guesses
as transport-analyst for transport-modelling
expect governed view
SELECT v.g, COUNT(*) FROM (VALUES ('1'), ('2'), ('42'), ('10000001')) AS v(g) JOIN mobility.taps t ON t.card_id = v.g GROUP BY v.g

==== join to a VALUES list of guesses, 2
family A: join to a VALUES list of guesses
as case-worker for service-delivery
expect governed view
SELECT v.g FROM (VALUES (10000.00), (25000.00)) AS v(g) JOIN people.residents r ON r.income >= v.g

==== join to a VALUES list of guesses, 3
family A: join to a VALUES list of guesses
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT v.g, COUNT(*) FROM (VALUES ('1'), ('2')) AS v(g) JOIN mobility.taps t ON t.card_id = v.g GROUP BY v.g

==== EXISTS, IN, scalar subqueries and set operations over it, 1
family A: EXISTS, IN, scalar subqueries and set operations over it
as transport-analyst for transport-modelling
expect governed view
SELECT card_id FROM mobility.taps INTERSECT SELECT '42'

==== EXISTS, IN, scalar subqueries and set operations over it, 2
family A: EXISTS, IN, scalar subqueries and set operations over it
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.stops WHERE EXISTS (SELECT 1 FROM mobility.taps WHERE card_id = '42')

==== EXISTS, IN, scalar subqueries and set operations over it, 3
family A: EXISTS, IN, scalar subqueries and set operations over it
as case-worker for service-delivery
expect governed view
SELECT COUNT(*) FROM geo.districts WHERE (SELECT MAX(income) FROM people.residents) > 0

==== EXISTS, IN, scalar subqueries and set operations over it, 4
family A: EXISTS, IN, scalar subqueries and set operations over it
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE 30000.00 IN (SELECT income FROM people.residents)

==== CASE and LIKE prefix search, 1
family A: CASE and LIKE prefix search
as case-worker for service-delivery
expect governed view
SELECT SUM(CASE WHEN national_id LIKE '1%' THEN 1 ELSE 0 END) FROM people.residents

==== CASE and LIKE prefix search, 2
family A: CASE and LIKE prefix search
as transport-analyst for transport-modelling
expect governed view
SELECT SUM(CASE WHEN card_id LIKE '4%' THEN 1 ELSE 0 END) FROM mobility.taps

==== CASE and LIKE prefix search, 3
family A: CASE and LIKE prefix search
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT SUM(CASE WHEN card_id LIKE '4%' THEN 1 ELSE 0 END) FROM mobility.taps

==== PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 1
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT * FROM (SELECT stop_id, card_kind FROM mobility.taps) PIVOT (COUNT(*) AS n FOR card_kind IN ('visitor' AS v, 'police' AS p))

==== PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 2
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as transport-analyst for transport-modelling
expect governed view or refused
SELECT s.stop_id, x.n FROM mobility.stops s, LATERAL (SELECT COUNT(*) AS n FROM mobility.taps t WHERE t.stop_id = s.stop_id AND t.card_kind = 'police') AS x

==== PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 3
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT COUNT(*) FROM mobility.taps TABLESAMPLE BERNOULLI (10)

==== PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 4
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT * FROM mobility.taps MATCH_RECOGNIZE (PARTITION BY card_id ORDER BY tapped_at MEASURES A.tapped_at AS a PATTERN (A B) DEFINE B AS B.tapped_at > A.tapped_at)

==== PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 5
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as transport-analyst for transport-modelling
expect governed view
SELECT card_kind, stop_id, COUNT(*) FROM mobility.taps GROUP BY GROUPING SETS ((card_kind), (stop_id), ())

==== PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS, 6
family A: PIVOT, LATERAL, TABLESAMPLE, MATCH_RECOGNIZE, GROUPING SETS
as transport-analyst for transport-modelling
expect governed view
SELECT card_kind, EXTRACT(YEAR FROM tapped_at), MIN(card_id) FROM mobility.taps GROUP BY CUBE (card_kind, EXTRACT(YEAR FROM tapped_at))

==== whole-row references and row constructors, 1
family A: whole-row references and row constructors
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT taps FROM mobility.taps

==== whole-row references and row constructors, 2
family A: whole-row references and row constructors
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT COUNT(t) FROM mobility.taps t

==== whole-row references and row constructors, 3
family A: whole-row references and row constructors
as transport-analyst for transport-modelling
expect governed view or refused
SELECT COUNT(*) FROM mobility.taps WHERE (card_id, stop_id) = ('42', 'S001')

==== whole-row references and row constructors, 4
family A: whole-row references and row constructors
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT ROW(card_id, stop_id) FROM mobility.taps

==== star expansion through NATURAL and USING, 1
family A: star expansion through NATURAL and USING
as transport-analyst for transport-modelling
expect governed view
SELECT * FROM mobility.stops NATURAL JOIN geo.districts

==== star expansion through NATURAL and USING, 2
family A: star expansion through NATURAL and USING
as transport-analyst for transport-modelling
expect governed view or refused
SELECT * FROM mobility.taps JOIN mobility.stops USING (stop_id)

==== star expansion through NATURAL and USING, 3
family A: star expansion through NATURAL and USING
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT * FROM mobility.taps JOIN mobility.bike_trips USING (resident_id)

==== a CTE named like a table that a policy uses, 1
family A: a CTE named like a table that a policy uses
as transport-analyst for transport-modelling
expect governed view or refused
WITH taps AS (SELECT 'x' AS card_id) SELECT * FROM taps

==== a CTE named like a table that a policy uses, 2
family A: a CTE named like a table that a policy uses
as case-worker for service-delivery
expect governed view
WITH residents AS (SELECT 'Hill' AS district) SELECT r.full_name FROM people.residents r JOIN residents x ON x.district = r.district

==== quoted, unicode-escaped and mixed-case names, 1
family A: quoted, unicode-escaped and mixed-case names
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT "FARE" FROM mobility.taps

==== quoted, unicode-escaped and mixed-case names, 2
family A: quoted, unicode-escaped and mixed-case names
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT U&"f\0061re" FROM mobility.taps

==== quoted, unicode-escaped and mixed-case names, 3
family A: quoted, unicode-escaped and mixed-case names
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT FaRe FROM MoBiLiTy.TaPs

==== quoted, unicode-escaped and mixed-case names, 4
family A: quoted, unicode-escaped and mixed-case names
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT "mobility.taps".fare FROM mobility.taps

==== quoted, unicode-escaped and mixed-case names, 5
family A: quoted, unicode-escaped and mixed-case names
as case-worker for service-delivery
expect governed view
SELECT "full_name", INCOME FROM "people"."residents"

==== quoted, unicode-escaped and mixed-case names, 6
family A: quoted, unicode-escaped and mixed-case names
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM "people"."residents"

==== renamed columns, 1
family A: renamed columns
as transport-analyst for transport-modelling
expect governed view or refused
SELECT x.d FROM mobility.taps AS x(a, b, c, d)

==== renamed columns, 2
family A: renamed columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT x.e FROM mobility.taps AS x(a, b, c, d, e)

==== renamed columns, 3
family A: renamed columns
as transport-analyst for transport-modelling
expect governed view
SELECT x.b FROM (SELECT stop_id, card_id FROM mobility.taps) AS x(a, b)

==== physical columns, 1
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT rowid FROM mobility.taps

==== physical columns, 2
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT ctid FROM mobility.taps

==== physical columns, 3
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT "$path" FROM mobility.taps

==== physical columns, 4
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT _rowid_ FROM mobility.taps

==== physical columns, 5
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT oid FROM mobility.taps

==== physical columns, 6
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT tableoid FROM mobility.taps

==== physical columns, 7
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT xmin FROM mobility.taps

==== physical columns, 8
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT filename FROM mobility.taps

==== physical columns, 9
family A: physical columns
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT file_row_number FROM mobility.taps

==== nested fields, 1
family A: nested fields
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT t.card_id.raw FROM mobility.taps t

==== nested fields, 2
family A: nested fields
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT (t).card_id FROM mobility.taps t

==== nested fields, 3
family A: nested fields
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT card_id[1] FROM mobility.taps

==== a known plaintext through a tokenizing function, 1
family A: a known plaintext through a tokenizing function
as transport-analyst for transport-modelling
expect refused UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID|SYNTAX
SELECT tokenize('42')

==== a known plaintext through a tokenizing function, 2
family A: a known plaintext through a tokenizing function
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps t JOIN (SELECT '42' AS g) x ON x.g = t.card_id

==== a known plaintext through a tokenizing function, 3
family A: a known plaintext through a tokenizing function
as transport-analyst for transport-modelling
expect governed view
SELECT w FROM (SELECT card_id AS w FROM mobility.taps UNION ALL SELECT '42') AS u WHERE w = '42'

==== a cast of a treated value whose error text shows it, 1
family A: a cast of a treated value whose error text shows it
as case-worker for service-delivery
expect refused DATA_ERROR
SELECT CAST(full_name AS INTEGER) FROM people.residents

==== a cast of a treated value whose error text shows it, 2
family A: a cast of a treated value whose error text shows it
as case-worker for service-delivery
expect refused DATA_ERROR
SELECT CAST(national_id AS INTEGER) FROM people.residents

==== a cast of a treated value whose error text shows it, 3
family A: a cast of a treated value whose error text shows it
as transport-analyst for transport-modelling
expect refused DATA_ERROR
SELECT CAST(card_id AS INTEGER) FROM mobility.taps

==== a cast of a treated value whose error text shows it, 4
family A: a cast of a treated value whose error text shows it
as transport-analyst for transport-modelling
expect refused DATA_ERROR
SELECT CAST(card_id AS DATE) FROM mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 1
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
INSERT INTO mobility.stops VALUES ('X')

==== INSERT, CTAS, COPY, MERGE, multi-statements, 2
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
INSERT INTO mobility.stops SELECT * FROM mobility.stops

==== INSERT, CTAS, COPY, MERGE, multi-statements, 3
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
CREATE TABLE x AS SELECT * FROM mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 4
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
CREATE VIEW x AS SELECT * FROM mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 5
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
COPY mobility.taps TO '/tmp/x.csv'

==== INSERT, CTAS, COPY, MERGE, multi-statements, 6
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
COPY (SELECT * FROM mobility.taps) TO '/tmp/x.csv'

==== INSERT, CTAS, COPY, MERGE, multi-statements, 7
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
MERGE INTO mobility.stops s USING mobility.stops t ON s.stop_id = t.stop_id WHEN MATCHED THEN DELETE

==== INSERT, CTAS, COPY, MERGE, multi-statements, 8
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
DELETE FROM mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 9
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
UPDATE mobility.taps SET stop_id = 'x'

==== INSERT, CTAS, COPY, MERGE, multi-statements, 10
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
DROP TABLE mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 11
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
TRUNCATE mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 12
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SELECT 1; SELECT 2

==== INSERT, CTAS, COPY, MERGE, multi-statements, 13
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SELECT 1; DROP TABLE mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 14
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
ATTACH 'x.db'

==== INSERT, CTAS, COPY, MERGE, multi-statements, 15
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
PRAGMA database_list

==== INSERT, CTAS, COPY, MERGE, multi-statements, 16
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SET threads = 1

==== INSERT, CTAS, COPY, MERGE, multi-statements, 17
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
CALL pragma_version()

==== INSERT, CTAS, COPY, MERGE, multi-statements, 18
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
INSTALL httpfs

==== INSERT, CTAS, COPY, MERGE, multi-statements, 19
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
LOAD httpfs

==== INSERT, CTAS, COPY, MERGE, multi-statements, 20
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
EXPORT DATABASE '/tmp/x'

==== INSERT, CTAS, COPY, MERGE, multi-statements, 21
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
GRANT ALL ON mobility.taps TO x

==== INSERT, CTAS, COPY, MERGE, multi-statements, 22
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
BEGIN

==== INSERT, CTAS, COPY, MERGE, multi-statements, 23
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
EXPLAIN ANALYZE SELECT * FROM mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 24
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
DESCRIBE mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 25
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SHOW TABLES

==== INSERT, CTAS, COPY, MERGE, multi-statements, 26
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
VACUUM

==== INSERT, CTAS, COPY, MERGE, multi-statements, 27
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SELECT * INTO x FROM mobility.taps

==== INSERT, CTAS, COPY, MERGE, multi-statements, 28
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
WITH d AS (DELETE FROM mobility.taps RETURNING *) SELECT * FROM d

==== INSERT, CTAS, COPY, MERGE, multi-statements, 29
family A: INSERT, CTAS, COPY, MERGE, multi-statements
as transport-analyst for transport-modelling
expect refused NOT_A_QUERY|SYNTAX|UNSUPPORTED_NODE
SELECT * FROM mobility.taps FOR UPDATE

==== comments that swallow an appended filter, 1
family A: comments that swallow an appended filter
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE 1 = 1 --

==== comments that swallow an appended filter, 2
family A: comments that swallow an appended filter
as case-worker for service-delivery
expect governed view
SELECT full_name FROM people.residents WHERE 1 = 1 /* x */

==== comments that swallow an appended filter, 3
family A: comments that swallow an appended filter
as case-worker for service-delivery
expect refused SYNTAX
SELECT full_name FROM people.residents WHERE 1 = 1 /*

==== comments that swallow an appended filter, 4
family A: comments that swallow an appended filter
as case-worker for service-delivery
expect governed view
SELECT full_name /* FROM x */ FROM people.residents -- WHERE 1 = 0

==== functions that reach out of the statement, 1
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM read_csv('/etc/passwd')

==== functions that reach out of the statement, 2
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM '/etc/passwd'

==== functions that reach out of the statement, 3
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM "/etc/passwd"

==== functions that reach out of the statement, 4
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM read_text('/etc/passwd')

==== functions that reach out of the statement, 5
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM glob('*')

==== functions that reach out of the statement, 6
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM duckdb_tables()

==== functions that reach out of the statement, 7
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM TABLE(duckdb_secrets())

==== functions that reach out of the statement, 8
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM pragma_table_info('mobility.taps')

==== functions that reach out of the statement, 9
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT getenv('HOME')

==== functions that reach out of the statement, 10
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT current_setting('temp_directory')

==== functions that reach out of the statement, 11
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT current_user

==== functions that reach out of the statement, 12
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT version()

==== functions that reach out of the statement, 13
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT current_schema()

==== functions that reach out of the statement, 14
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT nextval('x')

==== functions that reach out of the statement, 15
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT query('SELECT 1')

==== functions that reach out of the statement, 16
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT * FROM query_table('raw')

==== functions that reach out of the statement, 17
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT columns('.*') FROM mobility.taps

==== functions that reach out of the statement, 18
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT hash(card_id) FROM mobility.taps

==== functions that reach out of the statement, 19
family A: functions that reach out of the statement
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|SYNTAX|INVALID|NOT_A_QUERY
SELECT md5(card_id) FROM mobility.taps

