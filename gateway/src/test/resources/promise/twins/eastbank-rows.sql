-- What neither the teacher nor the auditor may see is another here.
CREATE TEMP TABLE before AS SELECT rowid AS place, * FROM school.pupils;
DELETE FROM school.pupils;
INSERT INTO school.pupils
SELECT pupil, "Name", school, "order", born, joined_at, left_at, street, house, lat, lon, grade, fees, distance, allergy, email, phone, consent, religion, guardian
FROM (
    SELECT place, 0 AS n, pupil,
        CASE WHEN length("Name") > 2 THEN left("Name", 1) || 'hidden' || right("Name", 1) WHEN "Name" IS NOT NULL THEN 'Q' END AS "Name", school, "order",
        CASE WHEN born IS NULL THEN NULL ELSE date_trunc('month', born)::DATE + 27 END AS born,
        date_trunc('hour', joined_at) + to_minutes(minute(joined_at) // 30 * 30) + INTERVAL '29 minutes 59.999 seconds' AS joined_at,
        left_at, 'hidden' AS street, NULL::SMALLINT AS house,
        floor(lat / 0.05) * 0.05 + 0.025 AS lat, floor(lon / 0.05) * 0.05 + 0.025 AS lon,
        CASE WHEN grade IS NULL THEN NULL ELSE floor(grade / 5.0) * 5 + 4 END::SMALLINT AS grade,
        CASE WHEN fees <= 100 THEN -5000 WHEN fees >= 900 THEN 900000 ELSE fees END AS fees, distance,
        CASE WHEN length(allergy) > 2 THEN left(allergy, 2) || 'x' WHEN length(allergy) = 2 THEN allergy ELSE allergy END AS allergy,
        NULL AS email, '+' AS phone, consent,
        CASE religion WHEN 'flu' THEN 'depression' WHEN 'measles' THEN 'asthma' WHEN 'burn' THEN 'broken arm' WHEN 'unlisted' THEN '?' END AS religion, guardian
    FROM before WHERE consent AND school = 'North'
    UNION ALL
    SELECT place - 0.5, n, -place, NULL, CASE n % 3 WHEN 0 THEN 'South' WHEN 1 THEN 'North' END, 2000000000, DATE '1900-01-01', NULL, TIMESTAMP '1900-01-01 00:00:00',
        NULL, 1, 1e300, -1e300, 32767, 99999999, 1e308, 'x', 'x', 'x', CASE WHEN n % 3 = 1 THEN NULL WHEN n % 3 = 0 THEN true ELSE false END, '1/0', 'hidden'
    FROM before, range(3) AS h(n) WHERE place % 3 = 0)
ORDER BY place, n;
UPDATE school.pupils SET consent = NULL WHERE consent = false AND school = 'North';
DELETE FROM school.marks WHERE mark = 0 OR mark IS NULL;
INSERT INTO school.marks SELECT 1, 'Latin', CASE WHEN n % 2 = 0 THEN 0 END, 1e308, DATE '1999-09-09' FROM range(2000) AS h(n);
UPDATE school.marks SET given_on = (date_trunc('month', given_on) + INTERVAL '27 days')::DATE WHERE mark > 0;
CREATE TEMP TABLE sold AS SELECT rowid AS place, * FROM land.parcels;
DELETE FROM land.parcels;
INSERT INTO land.parcels
SELECT parcel, owner, area, sold_at, price, ward FROM (
    SELECT place, parcel, owner, CASE WHEN area IS NULL THEN NULL ELSE (floor(area / 50.0) * 50 + 49) END::INTEGER AS area,
        date_trunc('week', sold_at) + INTERVAL '6 days 23 hours' AS sold_at,
        (floor(price / 5000) * 5000 + 4999)::DECIMAL(12,2) AS price, ward
    FROM sold WHERE price < 1000000 AND ward <> 'W4'
    UNION ALL
    SELECT place, 'P0', 7, 2147483647, TIMESTAMP '1900-01-01 00:00:00', 1000000 + place, 'W1' FROM sold WHERE place % 4 = 0
    UNION ALL
    SELECT place, NULL, NULL, -2147483648, NULL, NULL, CASE WHEN place % 2 = 0 THEN 'W4' END FROM sold WHERE place % 5 = 0)
ORDER BY place;
DELETE FROM land.permits;
DROP SCHEMA clinic CASCADE;
ALTER TABLE ref.courses ADD COLUMN secret VARCHAR DEFAULT 'hidden';
CHECKPOINT;
