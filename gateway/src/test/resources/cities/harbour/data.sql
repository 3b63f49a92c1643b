-- The data of the harbour: JSON of every kind, arrays with and without values, NULL wherever it may be.
CREATE SCHEMA pier;
CREATE TABLE pier.boats AS
SELECT i AS boat,
    1000 + i * 7 % 40 AS owner,
    (CASE i % 9
        WHEN 0 THEN NULL
        WHEN 1 THEN '[1, ' || i || ', "x"]'
        WHEN 2 THEN '"' || i || '"'
        WHEN 3 THEN i || '.50'
        WHEN 4 THEN 'null'
        WHEN 5 THEN ' {"flag" : null, "a" : {"b" : [' || i || ', {"c" : true}]}} '
        ELSE '{"flag": "' || list_extract(['NL', 'BE', 'É "q"'], (i // 2 % 3 + 1)::INTEGER) || '", "length": ' || i % 30 || ', "a.b": ' || i || '}'
    END).replace('"É "q""', '"É \"q\""')::JSON AS papers,
    CASE i % 6 WHEN 0 THEN NULL WHEN 1 THEN [] WHEN 2 THEN [NULL] WHEN 3 THEN ['arms', 'salt'] WHEN 4 THEN ['salt', 'coal', 'salt'] ELSE ['coal', NULL, 'it''s "x", y'] END AS cargo,
    CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN [] WHEN 2 THEN [(i % 7)::INTEGER, NULL] ELSE [(i % 7)::INTEGER, 2, 3] END AS depths,
    ('{"secret": "x", "call": "' || i || '"}')::JSON AS notes,
    ['Ann', 'Bob ' || i] AS crew,
    (CASE WHEN i % 13 = 0 THEN NULL WHEN i % 4 = 0 THEN '{"state": "closed"}' ELSE '{"state": "open", "n": ' || i || '}' END)::JSON AS berth
FROM range(1, 201) AS r(i);
CREATE TABLE pier.permits AS
SELECT 1000 + i * 7 % 40 AS holder,
    CASE WHEN i % 17 = 0 THEN NULL ELSE 'Z' || i % 6 END AS zone,
    (CASE WHEN i % 5 = 0 THEN NULL WHEN i % 7 = 0 THEN '{"kind": "rare", "boat": 1}'
        ELSE '{"kind": "' || list_extract(['sail', 'oar', 'motor'], (i % 3 + 1)::INTEGER) || '", "fee": ' || i % 11 || '}' END)::JSON AS terms,
    CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN ['fishing'] WHEN 2 THEN ['fishing', 'touring'] ELSE [] END AS kinds,
    ('{"mail": "' || i || '@x.example"}')::JSON AS contact
FROM range(1, 401) AS r(i);
-- One holder whom nobody else is like.
INSERT INTO pier.permits VALUES (9999, 'Z1', '{"kind": "lone", "lone": 1, "fee": 1000000}', ['diving'], '{"mail": "lone@x.example"}');
