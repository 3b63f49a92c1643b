-- tokens boats boat: SELECT DISTINCT CAST(boat AS VARCHAR) FROM raw.pier.boats
CREATE SCHEMA pier;
CREATE TABLE pier.boats AS
SELECT t.treated AS boat, b.papers, b.cargo, b.depths, CAST(NULL AS JSON) AS notes, CAST(NULL AS VARCHAR[]) AS crew
FROM raw.pier.boats AS b LEFT JOIN boats AS t ON t.raw = CAST(b.boat AS VARCHAR)
WHERE json_extract_string(b.berth, '$.state') = 'open' AND NOT list_contains(b.cargo, 'arms');
