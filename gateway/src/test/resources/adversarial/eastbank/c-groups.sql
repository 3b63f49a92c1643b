Eastbank: attacks of section C. `alone`: the answer is the same whatever the one person of Lone Lane did.

==== Eastbank, groups of 1 to k-1, 1
family C: groups of 1 to k-1
as paul for health-planning
expect governed view
SELECT street, COUNT(*) FROM care.visits GROUP BY street
----
SELECT street, COUNT(*) FROM care.visits GROUP BY street HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, groups of 1 to k-1, 2
family C: groups of 1 to k-1
as paul for health-planning
expect governed view
SELECT cause, urgent, COUNT(*) FROM care.visits GROUP BY cause, urgent
----
SELECT cause, urgent, COUNT(*) FROM care.visits GROUP BY cause, urgent HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, groups of 1 to k-1, 3
family C: groups of 1 to k-1
as paul for health-planning
expect governed view
SELECT born, COUNT(*) FROM care.visits GROUP BY born
----
SELECT born, COUNT(*) FROM care.visits GROUP BY born HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, groups of 1 to k-1, 4
family C: groups of 1 to k-1
as tess for schooling
expect governed view
SELECT course, COUNT(*), SUM(mark), AVG(mark) FROM school.marks GROUP BY course
----
SELECT course, COUNT(*), SUM(mark), AVG(mark) FROM school.marks GROUP BY course HAVING COUNT(DISTINCT subject_key) >= 3

==== Eastbank, zero and too few look the same, 1
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT COUNT(*) FROM care.visits WHERE street = 'Lone Lane' AND cause = 'infection'

==== Eastbank, zero and too few look the same, 2
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT cause, COUNT(*) FROM care.visits WHERE street = 'Lone Lane' GROUP BY cause

==== Eastbank, zero and too few look the same, 3
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT COUNT(*) FILTER (WHERE street = 'Lone Lane' AND cause = 'infection') FROM care.visits WHERE street IS NOT NULL

==== Eastbank, zero and too few look the same, 4
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT COUNT(*) FILTER (WHERE NOT (street = 'Lone Lane' AND cause = 'infection')) FROM care.visits WHERE street IS NOT NULL

==== Eastbank, zero and too few look the same, 5
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT SUM(CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN 0 ELSE 1 END) FROM care.visits WHERE street IS NOT NULL

==== Eastbank, zero and too few look the same, 6
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT COUNT(CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN NULL ELSE 1 END) FROM care.visits WHERE street IS NOT NULL

==== Eastbank, zero and too few look the same, 7
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT COUNT(*) FILTER (WHERE ward = 'W1' OR street = 'Lone Lane' AND cause = 'infection') AS a, COUNT(*) FILTER (WHERE ward = 'W1' OR ward = 'W5') AS b FROM care.visits WHERE street IS NOT NULL

==== Eastbank, zero and too few look the same, 8
family C: zero and too few look the same
as paul for health-planning
expect alone
SELECT w.title, (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward AND v.street = 'Lone Lane') AS n FROM ref.wards w

==== Eastbank, an expression that can fail on a single row, 1
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT COUNT(*) FROM care.visits WHERE CAST(CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN 'x' ELSE '1' END AS INTEGER) = 1

==== Eastbank, an expression that can fail on a single row, 2
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT COUNT(*) FROM care.visits WHERE MOD(1, CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN 0 ELSE 1 END) = 0

==== Eastbank, an expression that can fail on a single row, 3
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT SUM(CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN 2147483647 ELSE 1 END + children) FROM care.visits

==== Eastbank, an expression that can fail on a single row, 4
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT COUNT(CAST(CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN 'x' ELSE '2020-01-01' END AS DATE)) FROM care.visits

==== Eastbank, an expression that can fail on a single row, 5
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT COUNT(*) FROM care.visits WHERE (SELECT s.x FROM (VALUES (1), (2)) AS s(x) WHERE s.x <= CASE WHEN street = 'Lone Lane' AND cause = 'infection' THEN 2 ELSE 1 END) = 1

==== Eastbank, an expression that can fail on a single row, 6
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT CAST(street AS INTEGER) AS s, COUNT(*) FROM care.visits WHERE street = 'Lone Lane' AND cause = 'infection' GROUP BY CAST(street AS INTEGER)

==== Eastbank, an expression that can fail on a single row, 7
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT COUNT(*) FROM (SELECT patient, CAST(MAX(kind) AS INTEGER) AS x FROM care.tests WHERE kind = 'blood' AND value > 900 GROUP BY patient) WHERE x = 1

==== Eastbank, an expression that can fail on a single row, 8
family C: an expression that can fail on a single row
as paul for health-planning
expect alone
SELECT w.title, COUNT(*) FROM ref.wards w JOIN care.visits v ON v.ward = w.ward AND CAST(CASE WHEN v.street = 'Lone Lane' AND v.cause = 'infection' THEN 'x' ELSE '1' END AS INTEGER) = 1 WHERE w.beds > 8 OR w.beds = 7 GROUP BY w.title

==== Eastbank, an expression that can fail on a single row, 9
family C: an expression that can fail on a single row
as paul for health-planning
expect governed view
SELECT street, COUNT(*) FROM care.visits GROUP BY street HAVING CAST(CASE WHEN COUNT(*) BETWEEN 0 AND 4 THEN 'x' ELSE '1' END AS INTEGER) = 1
----
SELECT street, COUNT(*) FROM care.visits GROUP BY street HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, one resident with many rows, 1
family C: one resident with many rows
as paul for health-planning
expect governed view
SELECT COUNT(*), SUM(cost) FROM care.visits WHERE street = 'Lone Lane'
----
SELECT COUNT(*), SUM(cost) FROM care.visits WHERE street = 'Lone Lane' HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, one resident with many rows, 2
family C: one resident with many rows
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.marks WHERE course = 'Latin'
----
SELECT COUNT(*) FROM school.marks WHERE course = 'Latin' HAVING COUNT(DISTINCT subject_key) >= 3

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 1
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM care.visits v JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS w(i) ON w.i = 0 OR v.street = 'Lone Lane'

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 2
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*), COUNT(DISTINCT patient) FROM care.visits v LEFT JOIN ref.wards w ON w.ward = v.ward OR v.street = 'Lone Lane'

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 3
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM (SELECT ward FROM care.visits UNION ALL SELECT ward FROM care.visits WHERE street = 'Lone Lane')

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 4
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM care.visits a JOIN care.visits b ON a.patient = b.patient OR a.street = 'Lone Lane'

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 5
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM care.visits v LEFT JOIN (VALUES ('Lone Lane', 1), ('Lone Lane', 2), ('Lone Lane', 3)) AS w(s, i) ON w.s = v.street

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 6
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*), SUM(v.cost) FROM care.visits v JOIN ref.courses c ON c.hours = 5 OR v.street = 'Lone Lane'

==== Eastbank, rows multiplied by joins or UNION ALL with itself, 7
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect governed view
SELECT t.kind, COUNT(*) FROM care.tests t GROUP BY t.kind
----
SELECT kind, COUNT(*) FROM care.tests GROUP BY kind HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, a total minus its visible parts, 1
family C: a total minus its visible parts
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT street, COUNT(*) FROM care.visits GROUP BY ROLLUP (street)

==== Eastbank, a total minus its visible parts, 2
family C: a total minus its visible parts
as paul for health-planning
expect values refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT (SELECT COUNT(*) FROM care.visits) - (SELECT COUNT(*) FROM care.visits WHERE street <> 'Lone Lane' OR street IS NULL) AS d FROM (VALUES (1)) AS o(x)

==== Eastbank, a total minus its visible parts, 3
family C: a total minus its visible parts
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT 'all' AS what, COUNT(*) FROM care.visits UNION ALL SELECT 'others', COUNT(*) FROM care.visits WHERE street <> 'Lone Lane' OR street IS NULL

==== Eastbank, a total minus its visible parts, 4
family C: a total minus its visible parts
as paul for health-planning
expect values refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT street, COUNT(*), (SELECT COUNT(*) FROM care.visits) FROM care.visits GROUP BY street

==== Eastbank, a total minus its visible parts, 5
family C: a total minus its visible parts
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
WITH a AS (SELECT COUNT(*) AS n FROM care.visits), b AS (SELECT COUNT(*) AS n FROM care.visits WHERE NOT (street = 'Lone Lane') OR street IS NULL) SELECT a.n - b.n FROM a, b

==== Eastbank, a total minus its visible parts, 6
family C: a total minus its visible parts
as paul for health-planning
expect governed view
SELECT kind, COUNT(*) AS n, SUM(COUNT(*)) OVER () AS visible FROM care.tests GROUP BY kind
----
SELECT kind, n, SUM(n) OVER () FROM (SELECT kind, COUNT(*) AS n FROM care.tests GROUP BY kind HAVING COUNT(DISTINCT subject_key) >= 4)

==== Eastbank, overlapping zones and sliding bins in one answer, 1
family C: overlapping zones and sliding bins in one answer
as paul for health-planning
expect values refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT v.t, (SELECT COUNT(*) FROM care.visits c WHERE c.born > v.t) FROM (VALUES (DATE '1901-01-01'), (DATE '1900-12-31')) AS v(t)

==== Eastbank, overlapping zones and sliding bins in one answer, 2
family C: overlapping zones and sliding bins in one answer
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT v.t, COUNT(*) FROM (VALUES (DATE '1901-01-01'), (DATE '1900-12-31')) AS v(t) JOIN care.visits c ON c.born > v.t GROUP BY v.t

==== Eastbank, overlapping zones and sliding bins in one answer, 3
family C: overlapping zones and sliding bins in one answer
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT g, COUNT(*) FROM (SELECT 'all' AS g FROM care.visits UNION ALL SELECT 'old' AS g FROM care.visits WHERE born > DATE '1901-01-01') GROUP BY g

==== Eastbank, overlapping zones and sliding bins in one answer, 4
family C: overlapping zones and sliding bins in one answer
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT a.born, COUNT(*) FROM care.tests t JOIN (VALUES (DATE '2025-05-05'), (DATE '2025-05-06')) AS a(born) ON t.taken_on < a.born GROUP BY a.born

==== Eastbank, the same query with and without one person's predicate, 1
family C: the same query with and without one person's predicate
as paul for health-planning
expect refused SINGLED_OUT
SELECT kind, COUNT(*) FROM care.tests WHERE patient <> 5001 GROUP BY kind

==== Eastbank, the same query with and without one person's predicate, 2
family C: the same query with and without one person's predicate
as paul for health-planning
expect refused SINGLED_OUT
SELECT kind, COUNT(*) FROM care.tests WHERE patient NOT IN (5001, 5002) GROUP BY kind

==== Eastbank, the same query with and without one person's predicate, 3
family C: the same query with and without one person's predicate
as paul for health-planning
expect refused SINGLED_OUT
SELECT kind, COUNT(*) FROM care.tests WHERE COALESCE(patient, 0) <> 5001 GROUP BY kind

==== Eastbank, the same query with and without one person's predicate, 4
family C: the same query with and without one person's predicate
as paul for health-planning
expect refused SINGLED_OUT
SELECT kind, COUNT(*) FROM care.tests WHERE patient <> patient * 0 + 5001 GROUP BY kind

==== Eastbank, the same query with and without one person's predicate, 5
family C: the same query with and without one person's predicate
as paul for health-planning
expect refused SINGLED_OUT
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE t.patient <> 5001) GROUP BY kind

==== Eastbank, the same query with and without one person's predicate, 6
family C: the same query with and without one person's predicate
as paul for health-planning
expect refused SINGLED_OUT
param long 5001
SELECT COUNT(*) FROM care.tests WHERE patient = ?

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 1
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused SINGLED_OUT
SELECT COUNT(*), COUNT(*) FILTER (WHERE patient <> 5001) FROM care.tests

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 2
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT COUNT(*) AS n, COUNT(*) FILTER (WHERE NOT (street = 'Lone Lane')) AS others FROM care.visits WHERE street IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 3
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT COUNT(*) AS n, SUM(CASE WHEN street <> 'Lone Lane' THEN cost ELSE 0 END) AS others FROM care.visits WHERE street IS NOT NULL AND cost IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 4
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(CASE WHEN street = 'Lone Lane' THEN 1000000 ELSE 1 END) FROM care.visits

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 5
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|INVALID
SELECT SUM(CAST(cost / 10000 AS DECIMAL(10,0))) FROM care.visits

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 6
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|INVALID
SELECT SUM((weight + 1e18) - 1e18) FROM care.visits

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 7
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT AVG(CASE WHEN street = 'Lone Lane' THEN cost ELSE children END) FROM care.visits

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 8
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(DISTINCT CASE WHEN street = 'Lone Lane' THEN cost END) FROM care.visits

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 9
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(m) FROM (SELECT patient, COUNT(*) FILTER (WHERE value > 900) * 1000 + COUNT(*) AS m FROM care.tests GROUP BY patient)

==== Eastbank, sums as thresholds and separators, 1
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(born) AS n, SUM(EXTRACT(CENTURY FROM born)) AS c FROM care.visits

==== Eastbank, sums as thresholds and separators, 2
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(children) AS n, SUM(children) AS a, SUM(children * children) AS b, SUM(children * children * children) AS c FROM care.visits

==== Eastbank, sums as thresholds and separators, 3
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(CAST(cost AS DECIMAL(3,0))) FROM care.visits

==== Eastbank, sums as thresholds and separators, 4
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(ABS(cost - 4321)) FROM care.visits

==== Eastbank, sums as thresholds and separators, 5
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(cost * cost / cost) FROM care.visits

==== Eastbank, sums as thresholds and separators, 6
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(GREATEST(cost, 4000)) FROM care.visits

==== Eastbank, sums as thresholds and separators, 7
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT SUM(cost % 7) FROM care.visits

==== Eastbank, sums as thresholds and separators, 8
family C: sums as thresholds and separators
as paul for health-planning
expect governed view
SELECT kind, AVG(value), COUNT(*) FROM care.tests WHERE value IS NOT NULL AND kind IS NOT NULL GROUP BY kind
----
SELECT kind, AVG(value), COUNT(*) FROM care.tests WHERE value IS NOT NULL AND kind IS NOT NULL GROUP BY kind HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, HAVING and ORDER/LIMIT on the aggregate before suppression, 1
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as paul for health-planning
expect governed view
SELECT street FROM care.visits GROUP BY street HAVING COUNT(*) < 10
----
SELECT street FROM care.visits GROUP BY street HAVING COUNT(*) < 10 AND COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, HAVING and ORDER/LIMIT on the aggregate before suppression, 2
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as paul for health-planning
expect governed view
SELECT street, COUNT(*) AS n FROM care.visits GROUP BY street ORDER BY n, street LIMIT 2
----
SELECT street, COUNT(*) AS n FROM care.visits GROUP BY street HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6 ORDER BY n, street LIMIT 2

==== Eastbank, HAVING and ORDER/LIMIT on the aggregate before suppression, 3
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as paul for health-planning
expect governed view
SELECT COUNT(*) FROM (SELECT street FROM care.visits GROUP BY street HAVING COUNT(*) = 2) AS g
----
SELECT 0::BIGINT

==== Eastbank, HAVING and ORDER/LIMIT on the aggregate before suppression, 4
family C: HAVING and ORDER/LIMIT on the aggregate before suppression
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT street FROM care.visits GROUP BY street HAVING MAX(cost) > 4000

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 1
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, MIN(value) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 2
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, MAX(taken_on) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 3
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, MEDIAN(value) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 4
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, MODE(positive) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 5
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, STRING_AGG(kind, ',') FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 6
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, ANY_VALUE(value) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 7
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, BOOL_OR(positive) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 8
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, PERCENTILE_DISC(0.99) WITHIN GROUP (ORDER BY value) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 9
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, MAX(patient) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 10
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, SUM(patient) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 11
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, AVG(patient) FROM care.tests GROUP BY kind

==== Eastbank, MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE, 12
family C: MIN, MAX, MEDIAN, MODE, ARRAY_AGG, STRING_AGG, ANY_VALUE
as paul for health-planning
expect refused GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNSUPPORTED_NODE|UNKNOWN_NAME|INVALID|SYNTAX|SINGLED_OUT
SELECT kind, SUM(DISTINCT value) FROM care.tests GROUP BY kind

==== Eastbank, windows next to raw rows, 1
family C: windows next to raw rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT kind, COUNT(*) OVER (PARTITION BY kind) FROM care.tests

==== Eastbank, windows next to raw rows, 2
family C: windows next to raw rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT kind, COUNT(*) FROM (SELECT kind, ROW_NUMBER() OVER (ORDER BY value DESC) AS n FROM care.tests) AS t WHERE n = 1 GROUP BY kind

==== Eastbank, windows next to raw rows, 3
family C: windows next to raw rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT ward FROM care.visits QUALIFY COUNT(*) OVER (PARTITION BY ward) > 100

==== Eastbank, windows next to raw rows, 4
family C: windows next to raw rows
as paul for health-planning
expect governed view
SELECT kind, RANK() OVER (ORDER BY COUNT(*)) AS r FROM care.tests GROUP BY kind
----
SELECT kind, RANK() OVER (ORDER BY COUNT(*)) AS r FROM care.tests GROUP BY kind HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, joins to lists of targets, 1
family C: joins to lists of targets
as paul for health-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM care.tests t JOIN (VALUES (5001), (1001)) AS v(g) ON v.g = t.patient

==== Eastbank, joins to lists of targets, 2
family C: joins to lists of targets
as paul for health-planning
expect refused SINGLED_OUT|GROUP_SHAPE
SELECT COUNT(*) FROM care.tests WHERE patient IN (SELECT v.g FROM (VALUES (5001)) AS v(g))

==== Eastbank, joins to lists of targets, 3
family C: joins to lists of targets
as paul for health-planning
expect refused SINGLED_OUT|GROUP_SHAPE
SELECT COUNT(*) FROM care.tests WHERE patient NOT IN (SELECT beds FROM ref.wards)

==== Eastbank, joins to lists of targets, 4
family C: joins to lists of targets
as tess for schooling
expect refused SINGLED_OUT
SELECT m.course, COUNT(*) FROM school.marks m JOIN school.pupils p ON p.pupil = m.pupil GROUP BY m.course

==== Eastbank, joins to lists of targets, 5
family C: joins to lists of targets
as tess for schooling
expect refused SINGLED_OUT|GROUP_SHAPE
SELECT m.course, COUNT(*) FROM school.marks m WHERE m.pupil IN (SELECT pupil FROM school.pupils WHERE religion = 'illness') GROUP BY m.course

==== Eastbank, joins to lists of targets, 6
family C: joins to lists of targets
as tess for schooling
expect refused SINGLED_OUT
SELECT p.pupil FROM school.pupils p WHERE (SELECT COUNT(*) FROM school.marks m WHERE m.pupil = p.pupil) > 0

==== Eastbank, the subject key lost through an outer join, 1
family C: the subject key lost through an outer join
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*), COUNT(v.ward) FROM ref.courses c FULL JOIN care.visits v ON c.hours = v.children AND v.street = 'Lone Lane'

==== Eastbank, the subject key lost through an outer join, 2
family C: the subject key lost through an outer join
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*), COUNT(v.ward) FROM ref.courses c LEFT JOIN (SELECT ward, children FROM care.visits WHERE street = 'Lone Lane' OR children < 3) AS v ON c.hours = v.children

==== Eastbank, the subject key lost through an outer join, 3
family C: the subject key lost through an outer join
as paul for health-planning
expect counted or refused
SELECT w.title, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON w.ward = v.ward AND v.street = 'Lone Lane' GROUP BY w.title
----
SELECT w.title, COUNT(*) FROM ref.wards w JOIN care.visits v ON FALSE GROUP BY w.title

==== Eastbank, the subject key lost through an outer join, 4
family C: the subject key lost through an outer join
as paul for health-planning
expect counted or refused
SELECT a.kind, COUNT(*) FROM care.tests a LEFT JOIN care.tests b ON a.patient = b.patient AND b.value > 900 GROUP BY a.kind
----
SELECT kind, COUNT(*) FROM care.tests WHERE FALSE GROUP BY kind

==== Eastbank, NULL or 0 for thousands of rows, 1
family C: NULL or 0 for thousands of rows
as paul for health-planning
expect governed view
SELECT COUNT(*) FROM care.tests WHERE patient IS NULL
----
SELECT COUNT(*) FROM care.tests WHERE patient IS NULL HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, NULL or 0 for thousands of rows, 2
family C: NULL or 0 for thousands of rows
as paul for health-planning
expect counted or refused
SELECT n, COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) GROUP BY n
----
SELECT n, COUNT(*) FROM (SELECT patient AS subject_key, COUNT(*) AS n FROM care.tests GROUP BY patient) GROUP BY n HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, NULL or 0 for thousands of rows, 3
family C: NULL or 0 for thousands of rows
as paul for health-planning
expect governed view
SELECT kind, COUNT(*), COUNT(patient), COUNT(DISTINCT patient) FROM care.tests WHERE kind IS NOT NULL GROUP BY kind
----
SELECT kind, COUNT(*), COUNT(patient), COUNT(DISTINCT patient) FROM care.tests WHERE kind IS NOT NULL GROUP BY kind HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, DISTINCT and GROUP BY without aggregates, 1
family C: DISTINCT and GROUP BY without aggregates
as paul for health-planning
expect governed view
SELECT DISTINCT street FROM care.visits
----
SELECT street FROM care.visits GROUP BY street HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, DISTINCT and GROUP BY without aggregates, 2
family C: DISTINCT and GROUP BY without aggregates
as paul for health-planning
expect counted or refused
SELECT DISTINCT patient FROM care.tests
----
SELECT patient FROM care.tests GROUP BY patient HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, DISTINCT and GROUP BY without aggregates, 3
family C: DISTINCT and GROUP BY without aggregates
as paul for health-planning
expect governed view
SELECT street FROM care.visits WHERE urgent UNION SELECT street FROM care.visits WHERE NOT urgent
----
SELECT street FROM care.visits WHERE urgent IS NOT NULL GROUP BY street HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, DISTINCT and GROUP BY without aggregates, 4
family C: DISTINCT and GROUP BY without aggregates
as paul for health-planning
expect governed view
SELECT GROUPING(kind) AS g, kind, COUNT(*) FROM care.tests GROUP BY kind
----
SELECT 0::BIGINT AS g, kind, COUNT(*) FROM care.tests GROUP BY kind HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, nested aggregates that return an inner per-person value, 1
family C: nested aggregates that return an inner per-person value
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT MAX(n) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient)

==== Eastbank, nested aggregates that return an inner per-person value, 2
family C: nested aggregates that return an inner per-person value
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT MIN(m) FROM (SELECT patient, MAX(value) AS m FROM care.tests GROUP BY patient)

==== Eastbank, nested aggregates that return an inner per-person value, 3
family C: nested aggregates that return an inner per-person value
as paul for health-planning
expect counted or refused
SELECT m, COUNT(*) FROM (SELECT patient, MAX(value) AS m FROM care.tests GROUP BY patient) GROUP BY m
----
SELECT m, COUNT(*) FROM (SELECT patient AS subject_key, MAX(value) AS m FROM care.tests GROUP BY patient) GROUP BY m HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, nested aggregates that return an inner per-person value, 4
family C: nested aggregates that return an inner per-person value
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT patient, COUNT(*) OVER () FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient)

==== Eastbank, nested aggregates that return an inner per-person value, 5
family C: nested aggregates that return an inner per-person value
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM care.tests WHERE value = (SELECT MAX(value) FROM care.tests)

==== Eastbank, EXISTS over a protected table from a public one, 1
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT w.title FROM ref.wards w WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.ward = w.ward AND v.street = 'Lone Lane')

==== Eastbank, EXISTS over a protected table from a public one, 2
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT w.title FROM ref.wards w WHERE w.ward IN (SELECT ward FROM care.visits WHERE street = 'Lone Lane')

==== Eastbank, EXISTS over a protected table from a public one, 3
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT w.title FROM ref.wards w WHERE w.ward = ANY (SELECT ward FROM care.visits WHERE street = 'Lone Lane')

==== Eastbank, EXISTS over a protected table from a public one, 4
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT ward FROM ref.wards EXCEPT SELECT ward FROM care.visits WHERE street <> 'Lone Lane'

==== Eastbank, EXISTS over a protected table from a public one, 5
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE
SELECT w.title FROM ref.wards w WHERE UNIQUE (SELECT v.ward FROM care.visits v WHERE v.ward = w.ward AND v.street = 'Lone Lane')

==== Eastbank, EXISTS over a protected table from a public one, 6
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT|UNSUPPORTED_NODE
SELECT w.title FROM ref.wards w LEFT SEMI JOIN care.visits v ON v.ward = w.ward

==== Eastbank, EXISTS over a protected table from a public one, 7
family C: EXISTS over a protected table from a public one
as tess for schooling
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT p.pupil FROM school.pupils p WHERE EXISTS (SELECT 1 FROM school.marks m WHERE m.given_on = p.born)

==== Eastbank, EXISTS over a protected table from a public one, 8
family C: EXISTS over a protected table from a public one
as paul for health-planning
expect governed view
SELECT w.title FROM ref.wards w WHERE 1147 < (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward)
----
SELECT w.title FROM ref.wards w WHERE 1147 < (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6)

==== Eastbank, LIMIT, sampling and random functions below an aggregate, 1
family C: LIMIT, sampling and random functions below an aggregate
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM (SELECT kind FROM care.tests ORDER BY value DESC LIMIT 5)

==== Eastbank, LIMIT, sampling and random functions below an aggregate, 2
family C: LIMIT, sampling and random functions below an aggregate
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT AVG(value) FROM (SELECT value FROM care.tests ORDER BY value DESC FETCH FIRST 6 ROWS ONLY)

==== Eastbank, LIMIT, sampling and random functions below an aggregate, 3
family C: LIMIT, sampling and random functions below an aggregate
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT kind, COUNT(*) FROM (SELECT kind FROM care.tests ORDER BY value OFFSET 3000 ROWS) GROUP BY kind

==== Eastbank, hash or modulo of the subject key as a predicate, 1
family C: hash or modulo of the subject key as a predicate
as paul for health-planning
expect refused SINGLED_OUT|GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID
SELECT COUNT(*) FROM care.tests WHERE patient % 97 = 3

==== Eastbank, hash or modulo of the subject key as a predicate, 2
family C: hash or modulo of the subject key as a predicate
as paul for health-planning
expect refused SINGLED_OUT|GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID
SELECT COUNT(*) FROM care.tests WHERE MOD(patient, 2) = 1

==== Eastbank, hash or modulo of the subject key as a predicate, 3
family C: hash or modulo of the subject key as a predicate
as paul for health-planning
expect refused SINGLED_OUT|GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID
SELECT patient % 10 AS m, COUNT(*) FROM care.tests GROUP BY patient % 10

==== Eastbank, hash or modulo of the subject key as a predicate, 4
family C: hash or modulo of the subject key as a predicate
as paul for health-planning
expect refused SINGLED_OUT|GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID
SELECT SUBSTRING(CAST(patient AS VARCHAR) FROM 4) AS m, COUNT(*) FROM care.tests GROUP BY 1

==== Eastbank, hash or modulo of the subject key as a predicate, 5
family C: hash or modulo of the subject key as a predicate
as paul for health-planning
expect refused SINGLED_OUT|GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID
SELECT COUNT(DISTINCT patient % 7) FROM care.tests

==== Eastbank, hash or modulo of the subject key as a predicate, 6
family C: hash or modulo of the subject key as a predicate
as paul for health-planning
expect refused SINGLED_OUT|GROUP_AGGREGATE|UNSUPPORTED_FUNCTION|UNKNOWN_NAME|INVALID
SELECT COUNT(*) FROM care.tests WHERE patient / 2 = FLOOR(patient / 2)

==== Eastbank, single rows, 1
family C: single rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT * FROM care.tests

==== Eastbank, single rows, 2
family C: single rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT 1 FROM care.tests

==== Eastbank, single rows, 3
family C: single rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT kind FROM care.tests ORDER BY value LIMIT 1

==== Eastbank, single rows, 4
family C: single rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT v.cost FROM care.visits v JOIN ref.wards w ON w.ward = v.ward

==== Eastbank, single rows, 5
family C: single rows
as paul for health-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT kind FROM care.tests UNION ALL SELECT kind FROM care.tests

==== Eastbank, NULLs of two columns in one row, 1
family C: NULLs of two columns in one row
as paul for health-planning
expect governed view
SELECT ward, COUNT(height), COUNT(weight) FROM care.visits WHERE ward = 'W1' GROUP BY ward
----
SELECT ward, COUNT(height), COUNT(weight) FROM care.visits WHERE ward = 'W1' GROUP BY ward HAVING COUNT(DISTINCT subject_key) >= 6

==== Eastbank, NULLs of two columns in one row, 2
family C: NULLs of two columns in one row
as paul for health-planning
expect governed view
SELECT COUNT(height) AS h, COUNT(weight) AS w FROM care.visits WHERE ward = 'W2'
----
SELECT COUNT(height) AS h, COUNT(weight) AS w FROM care.visits WHERE ward = 'W2' HAVING COUNT(DISTINCT subject_key) >= 6

==== Eastbank, NULLs of two columns in one row, 3
family C: NULLs of two columns in one row
as paul for health-planning
expect cells NULL
SELECT COUNT(*) AS n, COUNT(height) AS h FROM care.visits WHERE ward = 'W2' AND urgent

==== Eastbank, COUNT(DISTINCT) of a column with few values, 1
family C: COUNT(DISTINCT) of a column with few values
as paul for health-planning
expect alone
SELECT COUNT(DISTINCT urgent) FROM care.visits WHERE street = 'Lone Lane' OR urgent

==== Eastbank, COUNT(DISTINCT) of a column with few values, 2
family C: COUNT(DISTINCT) of a column with few values
as paul for health-planning
expect alone
SELECT COUNT(DISTINCT cause) FROM care.visits WHERE cause = 'bones' OR street = 'Lone Lane' AND cause = 'skin'

==== Eastbank, COUNT(DISTINCT) of a column with few values, 3
family C: COUNT(DISTINCT) of a column with few values
as paul for health-planning
expect alone
SELECT COUNT(DISTINCT kind) FROM care.tests WHERE kind = 'blood' OR (kind = 'swab' AND value = 1.5)

==== Eastbank, rows multiplied by a choice of both sides, 1
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN ref.wards w ON CASE WHEN v.street = 'Lone Lane' AND v.cause = 'infection' THEN TRUE ELSE w.ward = 'W1' END

==== Eastbank, rows multiplied by a choice of both sides, 2
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE
SELECT COUNT(*) FILTER (WHERE CASE WHEN v.street = 'Lone Lane' THEN TRUE ELSE w.ward = 'W1' END) FROM care.visits v CROSS JOIN ref.wards w

==== Eastbank, rows multiplied by a choice of both sides, 3
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE
SELECT SUM(CASE WHEN v.urgent AND w.beds > 8 THEN 0 WHEN v.street = 'Lone Lane' AND w.beds > 1 THEN 0 ELSE 1 END) FROM care.visits v CROSS JOIN ref.wards w

==== Eastbank, rows multiplied by a choice of both sides, 4
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE
SELECT v.street = 'Lone Lane' AND w.beds > 8, COUNT(*) FROM care.visits v CROSS JOIN ref.wards w GROUP BY 1

==== Eastbank, rows multiplied by a made-up column, 1
family C: rows multiplied by joins or UNION ALL with itself
as paul for health-planning
expect refused GROUP_SHAPE
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN (SELECT CASE WHEN beds > 3 THEN 'W1' ELSE ward END AS ward FROM ref.wards) w ON w.ward = v.ward

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 10
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT COUNT(*) AS n, COUNT(*) FILTER (WHERE street <> 'Lone Lane' AND ward = 'W1') AS a, COUNT(*) FILTER (WHERE street <> 'Lone Lane' AND ward <> 'W1') AS b FROM care.visits WHERE street IS NOT NULL AND ward IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 11
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT SUM(cost) - SUM(CASE WHEN street <> 'Lone Lane' AND ward = 'W1' THEN cost ELSE 0 END) - SUM(CASE WHEN street <> 'Lone Lane' AND ward <> 'W1' THEN cost ELSE 0 END) AS one FROM care.visits WHERE street IS NOT NULL AND ward IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 12
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT COUNT(*) AS n, COUNT(*) FILTER (WHERE ward = 'W1' OR street = 'Lone Lane') AS a, COUNT(*) FILTER (WHERE ward <> 'W1' OR street = 'Lone Lane') AS b FROM care.visits WHERE street IS NOT NULL AND ward IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 13
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT SUM(COALESCE(cost, 0)) AS s, SUM(cost) FILTER (WHERE street <> 'Lone Lane') AS o FROM care.visits WHERE street IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 14
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT SUM(COALESCE(cost, 0)) - SUM(CASE WHEN street <> 'Lone Lane' THEN cost ELSE 0 END) AS one FROM care.visits WHERE street IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 15
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT SUM(cost) FILTER (WHERE street <> 'Lone Lane') AS s FROM care.visits WHERE street IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 16
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect cells NULL
SELECT SUM(CASE WHEN street <> 'Lone Lane' THEN cost END) AS s FROM care.visits WHERE street IS NOT NULL

==== Eastbank, FILTER, CASE and COUNT differences inside one row, 17
family C: FILTER, CASE and COUNT differences inside one row
as paul for health-planning
expect refused GROUP_SHAPE
SELECT COUNT(*) FILTER (WHERE ward = 'W1') AS a, COUNT(*) FILTER (WHERE cost > 100) AS b, COUNT(*) FILTER (WHERE children > 1 AND ward = 'W1' OR children <= 1 AND cost > 100) AS c, COUNT(*) FILTER (WHERE children > 1 AND cost > 100 OR children <= 1 AND ward = 'W1' OR street = 'Lone Lane') AS d FROM care.visits

==== Eastbank, a product that is zero for all but one
family C: sums as thresholds and separators
as paul for health-planning
expect cells NULL
SELECT SUM(children * cost) AS a, SUM(cost * children) FILTER (WHERE true) AS b FROM care.visits WHERE children = 0 OR cost = 4321

==== Eastbank, a product of differences that is zero for all but one
family C: sums as thresholds and separators
as paul for health-planning
expect cells NULL
SELECT SUM((children - 1) * (children - 2)) AS a FROM care.visits WHERE children IN (1, 2) OR cost = 4321

==== Eastbank, a product of three differences under other names
family C: sums as thresholds and separators
as paul for health-planning
expect refused GROUP_AGGREGATE
SELECT SUM((a - 1) * (b - 2) * c) FROM (SELECT children AS a, children AS b, children AS c FROM care.visits) AS v
