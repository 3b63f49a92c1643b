-- What the harbour master may not see is another here, and would fail if it were looked at.
UPDATE pier.boats SET notes = ('{"secret": "y", "other": ' || boat || '}')::JSON, crew = ['Zoe'];
DELETE FROM pier.boats WHERE json_extract_string(berth, '$.state') IS DISTINCT FROM 'open' OR list_contains(cargo, 'arms') IS NOT FALSE;
INSERT INTO pier.boats
SELECT -i, i, '{"flag": "hidden", "length": "none"}', ['arms'], [i], NULL, NULL,
    CASE i % 3 WHEN 0 THEN '{"state": "closed"}' WHEN 1 THEN '{"state": "open"}' END FROM range(1, 300) AS r(i);
UPDATE pier.boats SET berth = json_merge_patch(berth, '{"n": -1}') WHERE json_extract_string(berth, '$.state') = 'open';
-- A store may hold text where the catalog says json: what is hidden there need not even be JSON.
ALTER TABLE pier.boats ALTER COLUMN papers TYPE VARCHAR;
INSERT INTO pier.boats SELECT -i, i, '{"flag', NULL, NULL, NULL, NULL, '{"state": "closed"}' FROM range(1000, 1100) AS r(i);
