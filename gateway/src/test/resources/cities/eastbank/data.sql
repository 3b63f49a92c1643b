-- The data of Eastbank. Numbers follow from the row, so that every run has the same.
CREATE SCHEMA clinic;
CREATE SCHEMA school;
CREATE SCHEMA land;
CREATE SCHEMA ref;
CREATE TABLE clinic."Visits of 2026" AS
SELECT i AS visit,
    CASE WHEN i % 11 = 0 THEN NULL ELSE 1000 + (i * 7919) % 700 END AS patient,
    CASE WHEN i % 97 = 0 THEN NULL ELSE 'Street ' || ((i * 7919) % 700 % 23) END AS street,
    CASE WHEN i % 89 = 0 THEN NULL ELSE ((i * 7919) % 700 % 31)::SMALLINT END AS house,
    CASE WHEN i % 101 = 0 THEN NULL ELSE TIMESTAMP '2024-01-01 00:00:00' + to_minutes((i * 613) % 1000000) END AS seen_at,
    CASE WHEN i % 53 = 0 THEN NULL WHEN i = 777 THEN 'measles' WHEN i % 400 = 1 THEN 'vip'
         ELSE list_extract(['flu', 'asthma', 'broken arm', 'burn', 'depression', 'other'], (i * 31 % 6 + 1)::INTEGER) END AS cause,
    CASE WHEN i % 37 = 0 THEN NULL WHEN i = 778 THEN 400000 ELSE (i * 17 % 90000) / 100 END::DECIMAL(12,2) AS cost,
    CASE WHEN i % 41 = 0 THEN NULL ELSE 3 + (i * 29 % 97) + (i % 10) / 10.0 END::DOUBLE AS weight,
    CASE WHEN i % 43 = 0 THEN NULL ELSE 0.5 + (i * 13 % 140) / 100.0 END::REAL AS height,
    CASE WHEN i % 61 = 0 THEN NULL ELSE 'W' || (1 + (i * 7919) % 700 % 5) END AS ward,
    CASE WHEN i % 71 = 0 THEN NULL ELSE DATE '1930-01-15' + ((i * 7919) % 700 * 41)::INTEGER END AS born,
    CASE WHEN i % 3 = 0 THEN NULL ELSE i % 4 = 1 END AS urgent,
    CASE WHEN i % 7 = 0 THEN NULL ELSE (i % 4)::SMALLINT END AS children,
    'seen by Dr. ' || i AS note
FROM range(1, 6001) AS r(i);
-- One person whom nobody else is like.
INSERT INTO clinic."Visits of 2026" VALUES
    (9001, 5001, 'Lone Lane', 1, '2025-05-05 05:05:05', 'flu', 4321, 77, 1.5, 'W2', '1901-02-03', true, 3, 'x'),
    (9002, 5001, 'Lone Lane', 1, '2025-05-06 05:05:05', 'burn', NULL, NULL, NULL, 'W2', '1901-02-03', false, NULL, 'x');
CREATE TABLE clinic.tests AS
SELECT CASE WHEN i % 13 = 0 THEN NULL ELSE 1000 + (i * 6007) % 700 END AS patient,
    CASE WHEN i % 51 = 0 THEN NULL ELSE list_extract(['blood', 'x-ray', 'swab'], (i * 7 % 3 + 1)::INTEGER) END AS kind,
    CASE WHEN i % 19 = 0 THEN NULL ELSE i % 5 = 2 END AS positive,
    CASE WHEN i % 17 = 0 THEN NULL ELSE (i * 37 % 1000) / 7.0 END::DOUBLE AS value,
    DATE '2025-01-01' + (i * 3 % 500)::INTEGER AS taken_on
FROM range(1, 3001) AS r(i);
INSERT INTO clinic.tests VALUES (5001, 'blood', true, 999.5, '2025-05-05');
CREATE TABLE school.pupils AS
SELECT CASE WHEN i % 29 = 0 THEN NULL ELSE 2000 + i END AS pupil,
    CASE WHEN i % 31 = 0 THEN NULL WHEN i % 37 = 0 THEN 'Al' ELSE 'Pupil ' || i END AS "Name",
    CASE WHEN i % 23 = 0 THEN NULL ELSE list_extract(['North', 'South', 'East'], (i % 3 + 1)::INTEGER) END AS school,
    (i % 40)::INTEGER AS "order",
    CASE WHEN i % 47 = 0 THEN NULL ELSE DATE '2008-01-15' + (i * 7 % 4000)::INTEGER END AS born,
    CASE WHEN i % 43 = 0 THEN NULL ELSE TIMESTAMP '2019-08-01 08:17:00' + to_minutes(i * 977 % 500000) END AS joined_at,
    CASE WHEN i % 2 = 0 THEN NULL ELSE TIMESTAMP '2024-06-01 10:00:00' + to_hours(i * 13 % 5000) END AS left_at,
    CASE WHEN i % 59 = 0 THEN NULL ELSE 'Street ' || (i % 23) END AS street,
    CASE WHEN i % 61 = 0 THEN NULL ELSE (i % 31)::SMALLINT END AS house,
    CASE WHEN i % 19 = 0 THEN NULL ELSE 51 + (i * 7 % 1000) / 5000.0 END::DOUBLE AS lat,
    CASE WHEN i % 17 = 0 THEN NULL ELSE 4 - (i * 11 % 1000) / 5000.0 END::DOUBLE AS lon,
    CASE WHEN i % 13 = 0 THEN NULL ELSE (i % 14 - 1)::SMALLINT END AS grade,
    CASE WHEN i % 11 = 0 THEN NULL ELSE (i * 37 % 150000) / 100 END::DECIMAL(12,2) AS fees,
    CASE WHEN i % 41 = 0 THEN NULL ELSE (i * 7 % 1000) / 3.0 END::DOUBLE AS distance,
    CASE WHEN i % 5 = 0 THEN NULL WHEN i % 7 = 0 THEN 'é' WHEN i % 6 = 0 THEN '' ELSE list_extract(['nuts', 'nickel', '𝄞𝄞𝄞', 'pollen'], (i % 4 + 1)::INTEGER) END AS allergy,
    'pupil' || i || '@eastbank.example' AS email,
    CASE WHEN i % 2 = 0 THEN NULL ELSE '0' || (100000 + i) END AS phone,
    CASE WHEN i % 6 = 0 THEN NULL ELSE i % 5 <> 0 END AS consent,
    CASE WHEN i % 9 = 0 THEN NULL ELSE list_extract(['flu', 'burn', 'unlisted', 'measles'], (i % 4 + 1)::INTEGER) END AS religion,
    CASE WHEN i % 7 = 0 THEN NULL ELSE 'G' || (i % 400) END AS guardian
FROM range(1, 2401) AS r(i);
CREATE TABLE school.marks AS
SELECT CASE WHEN i % 67 = 0 THEN NULL ELSE 2000 + (i * 7 % 2400) END AS pupil,
    CASE WHEN i % 71 = 0 THEN NULL WHEN i = 5 THEN 'Latin' ELSE list_extract(['Maths', 'Art', 'Sport', 'History'], (i * 3 % 4 + 1)::INTEGER) END AS course,
    CASE WHEN i % 73 = 0 THEN NULL ELSE (i % 7)::SMALLINT END AS mark,
    CASE WHEN i % 79 = 0 THEN NULL ELSE (i * 13 % 1000) / 3.0 END::DOUBLE AS points,
    CASE WHEN i % 83 = 0 THEN NULL ELSE DATE '2025-09-01' + (i % 200)::INTEGER END AS given_on
FROM range(1, 7001) AS r(i);
CREATE TABLE land.parcels AS
SELECT CASE WHEN i % 41 = 0 THEN NULL ELSE 'P' || i END AS parcel,
    CASE WHEN i % 7 = 0 THEN NULL ELSE 1000 + i % 700 END AS owner,
    CASE WHEN i % 5 = 0 THEN NULL ELSE (i * 37 % 3000 - 100)::INTEGER END AS area,
    CASE WHEN i % 6 = 0 THEN NULL ELSE TIMESTAMP '1968-01-01 03:04:05' + to_hours(i * 503 % 500000) END AS sold_at,
    CASE WHEN i % 9 = 0 THEN NULL ELSE i * 12345 % 1200000 END::DECIMAL(12,2) AS price,
    CASE WHEN i % 8 = 0 THEN NULL ELSE 'W' || (i % 5 + 1) END AS ward
FROM range(1, 1501) AS r(i);
CREATE TABLE land.permits AS
SELECT 1000 + i % 700 AS applicant, DATE '2025-01-01' + (i % 300)::INTEGER AS asked_on, (i % 50)::DECIMAL(12,2) AS fee FROM range(1, 501) AS r(i);
CREATE TABLE ref.courses AS SELECT * FROM (VALUES ('Maths', 4), ('Art', 2), ('Sport', 2), ('History', 3), (NULL, 1), ('Latin', 5)) AS c(course, hours);
CHECKPOINT;
