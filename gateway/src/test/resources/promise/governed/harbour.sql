-- Statements over JSON and arrays, a line each: the answer is the one of the governed view.
SELECT * FROM pier.boats
SELECT papers, cargo, depths FROM pier.boats
SELECT papers ->> 'flag' AS flag, papers -> 'a' AS a, papers -> 'a' -> 'b' ->> 0 AS b FROM pier.boats
SELECT papers ->> '$.a.b[1].c' AS c, papers -> 0 AS first, papers ->> -1 AS last FROM pier.boats
SELECT boat, papers ->> 'length' AS length FROM pier.boats WHERE papers ->> 'flag' = 'NL'
SELECT json_type(papers) AS t, count(*) AS n FROM pier.boats GROUP BY 1
SELECT papers, count(*) AS n FROM pier.boats GROUP BY papers
SELECT CAST(papers AS VARCHAR) AS v FROM pier.boats
SELECT sum(TRY_CAST(papers ->> 'length' AS INTEGER)) AS s FROM pier.boats
SELECT json_exists(papers, 'flag') AS e, json_keys(papers) AS k, CAST(json_valid(papers) AS INTEGER) AS v FROM pier.boats
SELECT notes, crew FROM pier.boats
SELECT count(*) AS n FROM pier.boats WHERE notes ->> 'secret' = 'x'
SELECT count(*) AS n FROM pier.boats WHERE (notes -> 'secret') IS NULL AND crew IS NULL
SELECT count(*) AS n FROM pier.boats WHERE 'Ann' = ANY (crew)
SELECT count(*) AS n FROM pier.boats WHERE NOT 'Ann' = ANY (crew)
SELECT max(notes ->> 'call') AS m, count(DISTINCT crew) AS c, max(len(crew)) AS l FROM pier.boats
SELECT count(*) AS n FROM pier.boats AS b CROSS JOIN UNNEST(b.crew) AS c(name)
SELECT b.boat, c.name FROM pier.boats AS b LEFT JOIN UNNEST(b.crew) AS c(name) ON TRUE
SELECT cargo[1] AS a, cargo[-1] AS b, cargo[9] AS c, depths[2] + 1 AS d FROM pier.boats
SELECT len(cargo) AS l, list_contains(cargo, 'salt') AS s, array_to_string(cargo, '|') AS t FROM pier.boats
SELECT boat FROM pier.boats WHERE 'coal' = ANY (cargo)
SELECT boat FROM pier.boats WHERE 'coal' <> ALL (cargo)
SELECT cargo, count(*) AS n FROM pier.boats GROUP BY cargo HAVING count(*) > 1
SELECT DISTINCT depths FROM pier.boats
SELECT boat, cargo FROM pier.boats WHERE cargo = ['salt', 'coal', 'salt']
SELECT b.boat, c.item FROM pier.boats AS b CROSS JOIN UNNEST(b.cargo) AS c(item)
SELECT c.item, count(*) AS n FROM pier.boats AS b, UNNEST(b.cargo) AS c(item) GROUP BY c.item
SELECT b.papers ->> 'flag' AS flag, d.depth FROM pier.boats AS b LEFT JOIN UNNEST(b.depths) AS d(depth) ON TRUE
SELECT count(*) AS n FROM pier.boats AS b WHERE EXISTS (SELECT 1 FROM UNNEST(b.depths) AS d(depth) WHERE d.depth > 4)
SELECT papers ->> 'flag' AS flag, array_agg(depths[1] ORDER BY depths[1]) AS all FROM pier.boats GROUP BY 1
SELECT boat, array_agg(papers ->> 'flag' ORDER BY papers ->> 'flag') AS flags FROM pier.boats GROUP BY boat
SELECT boat, papers -> 'flag' AS flag, depths FROM pier.boats ORDER BY boat LIMIT 7
SELECT min(boat) AS m, count(papers -> 'flag') AS f FROM pier.boats WHERE boat > 'k'
SELECT CASE WHEN len(cargo) > 1 THEN papers ELSE papers -> 'a' END AS p FROM pier.boats ORDER BY boat, p
SELECT a.boat, b.cargo FROM pier.boats AS a JOIN pier.boats AS b ON a.boat = b.boat WHERE (a.papers -> 'a') IS NOT NULL
SELECT upper(boat) AS u, papers ->> 'flag' AS f, cargo[1] AS c FROM pier.boats
SELECT left(boat, 1) AS l, c.item FROM pier.boats AS b CROSS JOIN UNNEST(b.cargo) AS c(item) WHERE boat < 'q'
SELECT papers AS p FROM pier.boats UNION SELECT papers -> 'a' FROM pier.boats
SELECT CAST(papers ->> 'length' AS INTEGER) AS l FROM pier.boats WHERE papers ->> 'flag' IN ('NL', 'BE')
SELECT first_value(papers) OVER (ORDER BY boat) AS f, boat FROM pier.boats
