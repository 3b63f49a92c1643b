-- tokens patient_tokens person: SELECT DISTINCT patient::VARCHAR FROM raw.clinic."Visits of 2026"
CREATE SCHEMA care;
CREATE SCHEMA ref;
CREATE TABLE care.visits AS
SELECT k.treated AS patient, street, (floor(house / 10.0) * 10)::SMALLINT AS house, date_trunc('day', seen_at) AS seen_at,
    CASE WHEN cause IN ('flu', 'measles') THEN 'infection' WHEN cause = 'asthma' THEN 'lungs' WHEN cause = 'broken arm' THEN 'bones'
         WHEN cause = 'burn' THEN 'skin' WHEN cause = 'depression' THEN 'mind' ELSE '*' END AS cause,
    (CASE WHEN cost < 0 THEN 0 WHEN cost > 5000 THEN 5000 ELSE cost END)::DECIMAL(12,2) AS cost,
    floor(weight / 5) * 5 AS weight, height, ward, date_trunc('year', born)::DATE AS born, urgent, children,
    v.patient AS subject_key, (coalesce(street, '\N') || '|' || coalesce(house::VARCHAR, '\N')) AS home_key
FROM raw.clinic."Visits of 2026" AS v LEFT JOIN patient_tokens AS k ON k.raw = v.patient::VARCHAR
WHERE cause <> 'vip' AND ward IS NOT NULL AND seen_at >= TIMESTAMP '2021-07-01 00:00:00';
CREATE TABLE care.tests AS SELECT patient, kind, positive, value, taken_on, patient AS subject_key FROM raw.clinic.tests;
CREATE TABLE ref.courses AS SELECT * FROM raw.ref.courses;
CREATE TABLE ref.wards AS SELECT * FROM (VALUES ('W1', 'Old Harbour', 12::BIGINT), ('W2', 'Mill Hill', 7), ('W3', 'Station', 9), ('W4', 'Fields', 3)) AS w(ward, title, beds);
