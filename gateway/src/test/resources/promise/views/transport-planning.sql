-- tokens card_tokens rider: SELECT DISTINCT card_id::VARCHAR FROM raw.mobility.taps UNION SELECT DISTINCT rider_id::VARCHAR FROM raw.mobility.bike_trips UNION SELECT DISTINCT rider_id::VARCHAR FROM raw.mobility.taxi_trips
-- tokens vehicle_tokens vehicle: SELECT DISTINCT bike_id FROM raw.mobility.bike_trips UNION SELECT DISTINCT medallion FROM raw.mobility.taxi_trips UNION SELECT DISTINCT plate FROM raw.parking.sessions
-- tokens driver_tokens driver: SELECT DISTINCT licence FROM raw.mobility.taxi_trips
CREATE SCHEMA mobility;
CREATE SCHEMA parking;
CREATE SCHEMA geo;
CREATE TABLE mobility.taps AS
SELECT k.treated AS card_id, r.treated AS resident_id, card_kind,
    date_trunc('hour', tapped_at) + to_minutes(minute(tapped_at) // 15 * 15) AS tapped_at,
    stop_id, fare, resident_id AS subject_key
FROM raw.mobility.taps LEFT JOIN card_tokens AS k ON k.raw = card_id::VARCHAR
    LEFT JOIN card_tokens AS r ON r.raw = resident_id::VARCHAR
WHERE card_kind NOT IN ('police', 'mayor', 'councillor', 'judge') AND tapped_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE mobility.bike_trips AS
SELECT k.treated AS rider_id, v.treated AS bike_id,
    date_trunc('hour', started_at) + to_minutes(minute(started_at) // 15 * 15) AS started_at,
    date_trunc('hour', ended_at) + to_minutes(minute(ended_at) // 15 * 15) AS ended_at,
    start_station, end_station, (birth_year // 10 * 10)::INTEGER AS birth_year, member, rider_id AS subject_key
FROM raw.mobility.bike_trips LEFT JOIN card_tokens AS k ON k.raw = rider_id::VARCHAR
    LEFT JOIN vehicle_tokens AS v ON v.raw = bike_id
WHERE started_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE mobility.taxi_trips AS
SELECT m.treated AS medallion, d.treated AS licence, k.treated AS rider_id,
    date_trunc('hour', pickup_at) AS pickup_at, date_trunc('hour', dropoff_at) AS dropoff_at,
    round(floor(pickup_lat / 0.01::DOUBLE) * 0.01::DOUBLE, 9) AS pickup_lat,
    round(floor(pickup_lon / 0.01::DOUBLE) * 0.01::DOUBLE, 9) AS pickup_lon,
    round(floor(dropoff_lat / 0.01::DOUBLE) * 0.01::DOUBLE, 9) AS dropoff_lat,
    round(floor(dropoff_lon / 0.01::DOUBLE) * 0.01::DOUBLE, 9) AS dropoff_lon,
    fare, (CASE WHEN tip < 0 THEN 0 WHEN tip > 50 THEN 50 ELSE tip END)::DECIMAL(10,2) AS tip, rider_id AS subject_key, raw.mobility.taxi_trips.licence AS driver_key
FROM raw.mobility.taxi_trips LEFT JOIN card_tokens AS k ON k.raw = rider_id::VARCHAR
    LEFT JOIN vehicle_tokens AS m ON m.raw = medallion LEFT JOIN driver_tokens AS d ON d.raw = licence
WHERE pickup_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE parking.sessions AS
SELECT v.treated AS plate, zone, date_trunc('hour', started_at) AS started_at, date_trunc('hour', ended_at) AS ended_at,
    amount, plate AS subject_key
FROM raw.parking.sessions LEFT JOIN vehicle_tokens AS v ON v.raw = plate
WHERE started_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE mobility.stops AS SELECT * FROM raw.mobility.stops;
CREATE TABLE geo.districts AS SELECT * FROM raw.geo.districts;
