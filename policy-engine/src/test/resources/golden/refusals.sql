Refusals: in which words.

====
as transport-analyst for transport-modelling
SELECT * FROM people.residents
----
refused: UNKNOWN_NAME: there is no such name: `people` (line 1, column 15); ask the catalog for the tables and columns of this purpose

====
as transport-analyst for transport-modelling
SELECT fare FROM mobility.taps
----
refused: UNKNOWN_NAME: there is no such name: `fare` (line 1, column 8); ask the catalog for the tables and columns of this purpose

====
as transport-analyst for transport-modelling
SELECT t.resident_id FROM mobility.taps t
----
refused: UNKNOWN_NAME: there is no such name: `resident_id` (line 1, column 10); ask the catalog for the tables and columns of this purpose

====
as transport-analyst for transport-modelling
SELECT tokenize(card_id) FROM mobility.taps
----
refused: UNSUPPORTED_FUNCTION: there is no function `tokenize` for these arguments here (line 1, column 8); use a function of the list in the documentation

====
as transport-analyst for transport-modelling
SELECT md5(stop_id) FROM mobility.stops
----
refused: UNSUPPORTED_FUNCTION: there is no function `md5` for these arguments here (line 1, column 8); hashes of values are not answered here; count or join them

====
as transport-analyst for transport-modelling
SELECT random() FROM mobility.stops
----
refused: UNSUPPORTED_FUNCTION: there is no function `random` for these arguments here (line 1, column 8); what is different each time is not answered here

====
as transport-analyst for transport-modelling
DELETE FROM mobility.taps
----
refused: NOT_A_QUERY: only one SELECT statement is answered here (line 1, column 1); send a single SELECT; Gatehouse never writes to a store

====
as transport-analyst for transport-modelling
SELECT 1; SELECT 2
----
refused: NOT_A_QUERY: only one statement is answered at a time; send a single SELECT; Gatehouse never writes to a store

====
as transport-analyst for transport-modelling
SELECT FROM
----
refused: SYNTAX: the statement could not be read (line 1, column 8); check the statement at the position shown

====
as transport-analyst for transport-modelling
SELECT stop_id, name FROM mobility.stops GROUP BY stop_id
----
refused: INVALID: expression `name` is not being grouped (line 1, column 17); correct it at the position shown

====
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps TABLESAMPLE BERNOULLI (10)
----
refused: UNSUPPORTED_NODE: a sample of rows is not answered here (line 1, column 36); ask for groups, or LIMIT rows in an order

====
as transport-analyst for transport-modelling
SELECT name + 1 FROM mobility.stops
----
refused: INVALID: cannot apply `+` to arguments of type `<VARCHAR> + <INTEGER>`. Supported form(s): +(OPERAND, OPERAND) (line 1, column 8); correct it at the position shown

====
as transport-analyst for transport-planning
SELECT * FROM mobility.taps LIMIT 1
----
refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages

====
as transport-analyst for transport-planning
SELECT stop_id, MIN(fare) FROM mobility.taps GROUP BY stop_id
----
refused: GROUP_AGGREGATE: MIN would show single values; use COUNT, SUM, AVG or a deviation

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps WHERE LENGTH(card_id) = 5
----
refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

====
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY CUBE (stop_id)
----
refused: GROUP_SHAPE: totals beside their parts would show the groups that are left out; ask for one GROUP BY at a time

====
as transport-analyst for transport-planning
SELECT COUNT(*) FROM (SELECT fare FROM mobility.taps ORDER BY fare DESC LIMIT 10) AS t
----
refused: GROUP_SHAPE: a limit on single residents' rows cannot be protected; take the groups first, then sort, limit or compare them

====
as transport-analyst for transport-planning
SELECT SUM(DISTINCT fare) FROM mobility.taps
----
refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

====
as social-researcher for statistics
SELECT COUNT(*) FROM people.residents
----
refused: PRIVATE_FORM: private answers are not given by this gateway yet; ask for a purpose whose answers are groups

====
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.stops WHERE (stop_id, name)
----
refused: INVALID: WHERE clause must be a condition (line 1, column 42); correct it at the position shown

====
as transport-analyst for transport-modelling
SELECT a.stop_id FROM mobility.stops a JOIN mobility.stops b ON (a.stop_id, b.stop_id)
----
refused: INVALID: ON clause must be a condition (line 1, column 65); correct it at the position shown

