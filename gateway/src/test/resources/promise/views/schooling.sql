-- tokens pupil_alias alias: SELECT DISTINCT pupil::VARCHAR FROM raw.school.pupils UNION SELECT DISTINCT pupil::VARCHAR FROM raw.school.marks
-- tokens guardian_tokens person: SELECT DISTINCT guardian FROM raw.school.pupils
-- shifts pupil_shifts person 20: SELECT DISTINCT pupil::VARCHAR FROM raw.school.pupils
CREATE SCHEMA school;
CREATE SCHEMA ref;
CREATE TABLE school.pupils AS
SELECT k.treated AS pupil,
    CASE WHEN "Name" IS NULL THEN NULL WHEN length("Name") <= 2 THEN '***' ELSE left("Name", 1) || '***' || right("Name", 1) END AS "Name",
    school, "order", date_trunc('month', born)::DATE AS born,
    date_trunc('hour', joined_at) + to_minutes(minute(joined_at) // 30 * 30) AS joined_at,
    left_at + to_days(s.treated) AS left_at,
    round(floor(lat / 0.05::DOUBLE) * 0.05::DOUBLE, 9) AS lat, round(floor(lon / 0.05::DOUBLE) * 0.05::DOUBLE, 9) AS lon,
    (floor(grade / 5.0) * 5)::SMALLINT AS grade,
    (CASE WHEN fees < 100 THEN 100 WHEN fees > 900 THEN 900 ELSE fees END)::DECIMAL(12,2) AS fees, distance,
    left(allergy, 2) AS allergy, NULL::VARCHAR AS email, 'hidden' AS phone,
    CASE WHEN religion IS NULL THEN NULL WHEN religion IN ('flu', 'measles', 'asthma', 'depression') THEN 'illness'
         WHEN religion IN ('broken arm', 'burn') THEN 'accident' ELSE '*' END AS religion,
    g.treated AS guardian
FROM (SELECT rowid AS place, * FROM raw.school.pupils) AS p LEFT JOIN pupil_alias AS k ON k.raw = p.pupil::VARCHAR LEFT JOIN guardian_tokens AS g ON g.raw = p.guardian
    LEFT JOIN pupil_shifts AS s ON s.raw = p.pupil::VARCHAR
WHERE consent AND school = 'North' ORDER BY place;
CREATE TABLE school.marks AS
SELECT k.treated AS pupil, course, mark, points, date_trunc('month', given_on)::DATE AS given_on, p.pupil AS subject_key
FROM (SELECT rowid AS place, * FROM raw.school.marks) AS p LEFT JOIN pupil_alias AS k ON k.raw = p.pupil::VARCHAR WHERE mark > 0 ORDER BY place;
CREATE TABLE ref.courses AS SELECT * FROM raw.ref.courses;
CREATE TABLE ref.wards AS SELECT * FROM (VALUES ('W1', 'Old Harbour', 12::BIGINT), ('W2', 'Mill Hill', 7), ('W3', 'Station', 9), ('W4', 'Fields', 3)) AS w(ward, title, beds);
