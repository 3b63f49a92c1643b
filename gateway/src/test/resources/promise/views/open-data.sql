CREATE SCHEMA people;
CREATE SCHEMA geo;
CREATE TABLE people.residents AS
SELECT make_date((year(birth_date) // 10 * 10)::INTEGER, 1, 1) AS birth_date, gender, district,
    resident_id AS subject_key, household_id AS household_key
FROM raw.people.residents;
CREATE TABLE geo.districts AS SELECT * FROM raw.geo.districts;
