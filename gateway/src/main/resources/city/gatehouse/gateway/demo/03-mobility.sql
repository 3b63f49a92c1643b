-- A few residents hold cards of rare kinds; all of them travel often.
CREATE TEMP TABLE riders AS
WITH adults AS (
    SELECT resident_id, row_number() OVER (ORDER BY mix(resident_id, 'office'), resident_id) AS n
    FROM lives WHERE age BETWEEN 25 AND 60),
holders AS (
    SELECT l.*,
        CASE WHEN n <= 7 THEN 'police' WHEN n = 8 THEN 'mayor' WHEN n <= 13 THEN 'councillor' WHEN n <= 16 THEN 'judge'
             WHEN age < 16 THEN 'child' WHEN age >= 67 THEN 'senior' WHEN disabled THEN 'disabled'
             WHEN age < 26 THEN 'student' ELSE 'adult' END AS card_kind,
        coalesce(n <= 16, false) AS in_office
    FROM lives AS l LEFT JOIN adults USING (resident_id)
    WHERE coalesce(n <= 16, false) OR (age >= 6 AND draw(resident_id, 'rides') < 0.62))
SELECT row_number() OVER (ORDER BY draw(resident_id, 'rider rank') * CASE WHEN in_office THEN 0.1 ELSE 1 END, resident_id)
           AS rank,
       resident_id, card_kind, home_stop, work_stop
FROM holders;

CREATE TABLE mobility.taps AS
WITH drawn AS (
    SELECT i, skewed(i, 'tap rider', (SELECT count(*) FROM riders)) AS rank,
           draw(i, 'tap visitor') < 0.07 AS visits, working_day(i, 'tap day') AS day, draw(i, 'tap part of day') AS part
    FROM range(1, times_scale(1000000) - 500 + 1) AS taps(i)),
timed AS (
    SELECT *,
        CASE WHEN isodow(day) < 6 AND part < 0.34 THEN 'out' WHEN isodow(day) < 6 AND part < 0.68 THEN 'back'
             ELSE 'other' END AS leg,
        day::TIMESTAMP + to_seconds(
            CASE WHEN isodow(day) < 6 AND part < 0.34 THEN around(i, 'tap out', 8.0, 0.65)
                 WHEN isodow(day) < 6 AND part < 0.68 THEN around(i, 'tap back', 17.2, 0.95)
                 WHEN isodow(day) >= 6 THEN around(i, 'tap weekend', 14.5, 3.2)
                 ELSE between_hours(i, 'tap other', 5.5, 23.75) END) AS tapped_at
    FROM drawn),
ridden AS (
    SELECT i, tapped_at,
        CASE WHEN visits THEN 10000000 + skewed(i, 'visitor', times_scale(18000)) - 1 ELSE resident_id END AS card_id,
        CASE WHEN NOT visits THEN resident_id END AS resident_id,
        CASE WHEN visits THEN 'visitor' ELSE card_kind END AS card_kind,
        CASE WHEN NOT visits AND leg = 'out' AND draw(i, 'tap at home') < 0.8 THEN home_stop
             WHEN NOT visits AND leg = 'back' AND draw(i, 'tap at work') < 0.8 THEN work_stop
             WHEN NOT visits AND draw(i, 'tap nearby') < 0.3 THEN home_stop
             ELSE skewed(i, 'tap stop', 180) END AS stop
    FROM timed JOIN riders USING (rank)
    UNION ALL
    -- One morning a faulty gate read one resident's card five hundred times.
    SELECT -n, TIMESTAMP '2026-03-14 07:00:00' + to_seconds(n + n // 2), resident_id, resident_id, card_kind, 180
    FROM range(1, 501) AS faults(n), (SELECT resident_id, card_kind FROM riders WHERE card_kind = 'adult' ORDER BY rank LIMIT 1))
SELECT row_number() OVER (ORDER BY tapped_at, i) AS tap_id,
       card_id,
       resident_id,
       card_kind,
       tapped_at,
       printf('S%03d', stop) AS stop_id,
       CASE card_kind WHEN 'adult' THEN 2.80 WHEN 'visitor' THEN 3.60 WHEN 'student' THEN 1.90 WHEN 'senior' THEN 1.20
            WHEN 'child' THEN 1.00 WHEN 'disabled' THEN 0.50 ELSE 0.00 END::DECIMAL(10, 2) AS fare
FROM ridden
ORDER BY tapped_at, i;

-- Docks of the bicycle scheme stand beside every third stop.
CREATE TEMP TABLE cyclists AS
SELECT row_number() OVER (ORDER BY mix(resident_id, 'cyclist rank'), resident_id) AS rank,
       resident_id, birth_date, gender, 1 + home_stop % 60 AS home_dock, 1 + work_stop % 60 AS work_dock
FROM lives WHERE age BETWEEN 16 AND 78 AND draw(resident_id, 'cycles') < 0.22;

CREATE TABLE mobility.bike_trips AS
WITH drawn AS (
    SELECT i, skewed(i, 'bike rider', (SELECT count(*) FROM cyclists)) AS rank,
           draw(i, 'bike casual') < 0.18 AS casual, working_day(i, 'bike day') AS day, draw(i, 'bike part of day') AS part
    FROM range(1, times_scale(300000) + 1) AS trips(i)),
timed AS (
    SELECT *, isodow(day) < 6 AND part < 0.36 AS out, isodow(day) < 6 AND part BETWEEN 0.36 AND 0.70 AS back,
        day::TIMESTAMP + to_seconds(
            CASE WHEN isodow(day) < 6 AND part < 0.36 THEN around(i, 'bike out', 8.2, 0.6)
                 WHEN isodow(day) < 6 AND part < 0.70 THEN around(i, 'bike back', 17.6, 1.1)
                 WHEN isodow(day) >= 6 THEN around(i, 'bike weekend', 14.2, 2.9)
                 ELSE between_hours(i, 'bike other', 6.0, 23.5) END) AS started_at
    FROM drawn)
SELECT row_number() OVER (ORDER BY started_at, i) AS trip_id,
       CASE WHEN NOT casual THEN resident_id END AS rider_id,
       printf('K%04d', skewed(i, 'bike', times_scale(1400))) AS bike_id,
       started_at,
       CASE WHEN draw(i, 'bike lost') >= 0.002
            THEN started_at + to_seconds((exp(6.5 + 0.5 * bell(i, 'bike ride')) + 60)::BIGINT) END AS ended_at,
       printf('B%02d', CASE WHEN NOT casual AND out THEN home_dock WHEN NOT casual AND back THEN work_dock
                            ELSE skewed(i, 'bike from', 60) END) AS start_station,
       CASE WHEN draw(i, 'bike lost') >= 0.002
            THEN printf('B%02d', CASE WHEN NOT casual AND out THEN work_dock WHEN NOT casual AND back THEN home_dock
                                      ELSE skewed(i, 'bike to', 60) END) END AS end_station,
       CASE WHEN NOT casual THEN year(birth_date) END::INTEGER AS birth_year,
       CASE WHEN NOT casual THEN gender END AS gender,
       NOT casual AS member
FROM timed JOIN cyclists USING (rank)
ORDER BY started_at, i;

CREATE TEMP TABLE passengers AS
SELECT row_number() OVER (ORDER BY mix(resident_id, 'passenger rank'), resident_id) AS rank,
       resident_id, lat, lon, work_lat, work_lon
FROM lives WHERE age >= 17 AND draw(resident_id, 'takes taxis') < 0.45;

CREATE TABLE mobility.taxi_trips AS
WITH drawn AS (
    SELECT i, skewed(i, 'taxi rider', (SELECT count(*) FROM passengers)) AS rank,
           pick(i, 'medallion', times_scale(420)) AS cab, draw(i, 'taxi hailed') < 0.34 AS hailed,
           some_day(i, 'taxi day') AS day, draw(i, 'taxi part of day') AS part
    FROM range(1, times_scale(200000) + 1) AS trips(i)),
placed AS (
    SELECT i, cab, CASE WHEN NOT hailed THEN resident_id END AS rider_id,
        day::TIMESTAMP + to_seconds(CASE WHEN part < 0.45 THEN around(i, 'taxi evening', 21.0, 1.4)
            WHEN part < 0.6 THEN around(i, 'taxi morning', 7.8, 0.8) ELSE between_hours(i, 'taxi other', 0.0, 23.99) END)
            AS pickup_at,
        round(CASE WHEN part < 0.45 THEN work_lat ELSE lat END + 0.004 * bell(i, 'pickup lat'), 5) AS pickup_lat,
        round(CASE WHEN part < 0.45 THEN work_lon ELSE lon END + 0.006 * bell(i, 'pickup lon'), 5) AS pickup_lon,
        round(CASE WHEN part < 0.45 THEN lat ELSE work_lat END + 0.003 * bell(i, 'dropoff lat'), 5) AS dropoff_lat,
        round(CASE WHEN part < 0.45 THEN lon ELSE work_lon END + 0.005 * bell(i, 'dropoff lon'), 5) AS dropoff_lon
    FROM drawn JOIN passengers USING (rank)),
driven AS (
    SELECT *, 1.3 * sqrt(pow((dropoff_lat - pickup_lat) * 111.2, 2) + pow((dropoff_lon - pickup_lon) * 65.8, 2)) AS km
    FROM placed),
paid AS (
    SELECT *, round(3.20 + 1.85 * km + 0.6 * draw(i, 'taxi waits'), 2)::DECIMAL(10, 2) AS fare FROM driven)
SELECT row_number() OVER (ORDER BY pickup_at, i) AS trip_id,
       printf('M%04d', cab) AS medallion,
       -- Two or three drivers share a cab.
       printf('L%05d', 3 * cab + pick(i, 'driver', 2 + cab % 2)) AS licence,
       rider_id,
       pickup_at,
       pickup_at + to_seconds((90 + 150 * km + 120 * draw(i, 'taxi lights'))::BIGINT) AS dropoff_at,
       pickup_lat, pickup_lon, dropoff_lat, dropoff_lon,
       fare,
       CASE WHEN draw(i, 'taxi by card') < 0.7
            THEN round(fare::DOUBLE * one_of([0.0, 0.0, 0.1, 0.1, 0.15, 0.2], i, 'taxi tip'), 2) END::DECIMAL(10, 2) AS tip
FROM paid
ORDER BY pickup_at, i;
