-- tokens resident_tokens resident: SELECT DISTINCT resident_id::VARCHAR FROM raw.people.residents
-- tokens household_tokens household: SELECT DISTINCT household_id::VARCHAR FROM raw.people.residents
CREATE SCHEMA people;
CREATE SCHEMA social;
CREATE SCHEMA library;
CREATE SCHEMA energy;
CREATE SCHEMA geo;
CREATE TABLE people.residents AS
SELECT k.treated AS resident_id, h.treated AS household_id, date_trunc('year', birth_date)::DATE AS birth_date, gender,
    left(postcode, 3) AS postcode, district, (floor(income / 10000) * 10000)::DECIMAL(12,2) AS income, disabled,
    resident_id AS subject_key, household_id AS household_key
FROM raw.people.residents LEFT JOIN resident_tokens AS k ON k.raw = resident_id::VARCHAR
    LEFT JOIN household_tokens AS h ON h.raw = household_id::VARCHAR
WHERE NOT opted_out;
CREATE TABLE social.benefits AS
SELECT k.treated AS resident_id, programme, date_trunc('quarter', month)::DATE AS month,
    (floor(amount / 50) * 50)::DECIMAL(10,2) AS amount, resident_id AS subject_key
FROM raw.social.benefits LEFT JOIN resident_tokens AS k ON k.raw = resident_id::VARCHAR
WHERE month >= DATE '2016-07-01';
CREATE TABLE library.loans AS
SELECT k.treated AS patron_id,
    CASE WHEN subject IN ('fiction', 'crime') THEN 'fiction' WHEN subject = 'children' THEN 'children'
         WHEN subject IN ('travel', 'cookery') THEN 'leisure' WHEN subject IN ('music', 'art') THEN 'arts'
         WHEN subject IN ('history', 'science', 'languages', 'biography') THEN 'learning'
         WHEN subject IN ('religion', 'politics', 'law') THEN 'society'
         WHEN subject IN ('health', 'pregnancy', 'addiction', 'debt', 'bereavement') THEN 'life'
         WHEN subject IS NULL THEN NULL ELSE '*' END AS subject,
    date_trunc('month', loaned_at) AS loaned_at, date_trunc('month', returned_at) AS returned_at, patron_id AS subject_key
FROM raw.library.loans LEFT JOIN resident_tokens AS k ON k.raw = patron_id::VARCHAR
WHERE loaned_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE energy.readings AS
SELECT h.treated AS household_id, date_trunc('month', read_at) AS read_at,
    (CASE WHEN kwh < 0 THEN 0 WHEN kwh > 1500 THEN 1500 ELSE kwh END)::DECIMAL(10,3) AS kwh, household_id AS household_key
FROM raw.energy.readings LEFT JOIN household_tokens AS h ON h.raw = household_id::VARCHAR
WHERE read_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE geo.districts AS SELECT * FROM raw.geo.districts;
