-- What neither the case worker nor the transport model may see is another here.
CREATE TEMP TABLE before AS SELECT * FROM people.residents;
DELETE FROM people.residents;
INSERT INTO people.residents
SELECT * REPLACE (
    CASE WHEN district = 'Harbour' THEN 'Q7' || right(national_id, 3) ELSE 'hidden' END AS national_id,
    CASE WHEN district = 'Harbour' THEN full_name ELSE '1/0' END AS full_name,
    CASE WHEN district = 'Harbour' THEN postcode ELSE 'none' END AS postcode,
    income * 2 + 1 AS income, 'x' AS gender, NOT opted_out AS opted_out)
FROM (SELECT * FROM before WHERE district = 'Harbour' OR resident_id % 3 = 0
      UNION ALL
      SELECT * EXCLUDE (n) REPLACE (9000000 + n AS resident_id, NULL AS district, 'nobody' AS full_name)
      FROM before, range(40) AS r(n) WHERE resident_id = (SELECT min(resident_id) FROM before))
ORDER BY resident_id;
CREATE TEMP TABLE taps_before AS SELECT * FROM mobility.taps;
DELETE FROM mobility.taps;
INSERT INTO mobility.taps
SELECT row_number() OVER (ORDER BY place, hidden) AS tap_id, card_id, resident_id, card_kind, tapped_at, stop_id, fare
FROM (
    SELECT tap_id::DOUBLE AS place, false AS hidden, card_id, resident_id,
        CASE card_kind WHEN 'student' THEN 'child' WHEN 'child' THEN 'student' ELSE card_kind END AS card_kind,
        date_trunc('hour', tapped_at) + to_minutes(minute(tapped_at) // 15 * 15) + INTERVAL '14 minutes 59 seconds' AS tapped_at,
        stop_id, fare + 1 AS fare
    FROM taps_before WHERE card_kind NOT IN ('police', 'mayor', 'councillor', 'judge')
    UNION ALL
    SELECT n * (SELECT count(*) FROM taps_before) / 150000.0, true, n, n,
        CASE n % 3 WHEN 0 THEN 'police' WHEN 1 THEN 'judge' END, TIMESTAMP '2026-05-05 05:05:05', 'S00' || n % 9, 999999
    FROM range(150000) AS h(n)
    UNION ALL
    SELECT 1, true, n, n, 'adult', TIMESTAMP '2001-01-01 00:00:00', 'S001', 0 FROM range(500) AS o(n))
ORDER BY place, hidden;
UPDATE mobility.bike_trips SET bike_id = 'hidden', birth_year = 1, gender = 'x', member = NOT member;
INSERT INTO mobility.bike_trips
SELECT * REPLACE (TIMESTAMP '1999-01-01 00:00:00' AS started_at, NULL AS ended_at) FROM mobility.bike_trips LIMIT 100;
UPDATE service.requests SET description = 'hidden', lat = 0, lon = NULL;
DELETE FROM social.benefits;
DELETE FROM library.loans;
UPDATE parking.sessions SET plate = 'hidden', amount = 1;
ALTER TABLE mobility.stops ADD COLUMN secret VARCHAR DEFAULT 'hidden';
CREATE TABLE mobility.secrets AS SELECT 42 AS answer;
CHECKPOINT;
