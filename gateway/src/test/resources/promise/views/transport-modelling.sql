-- tokens card_tokens rider: SELECT DISTINCT card_id::VARCHAR FROM raw.mobility.taps
-- tokens rider_tokens rider: SELECT DISTINCT rider_id::VARCHAR FROM raw.mobility.bike_trips
-- shifts rider_shifts resident 3: SELECT DISTINCT rider_id::VARCHAR FROM raw.mobility.bike_trips
CREATE SCHEMA mobility;
CREATE SCHEMA geo;
CREATE TABLE mobility.taps AS
SELECT k.treated AS card_id,
    CASE WHEN card_kind IS NULL THEN NULL WHEN card_kind = 'adult' THEN 'full fare'
         WHEN card_kind IN ('student', 'child', 'senior', 'disabled') THEN 'reduced fare'
         WHEN card_kind = 'visitor' THEN 'visitor' ELSE '*' END AS card_kind,
    date_trunc('hour', tapped_at) + to_minutes(minute(tapped_at) // 15 * 15) AS tapped_at,
    stop_id
FROM raw.mobility.taps LEFT JOIN card_tokens AS k ON k.raw = card_id::VARCHAR
WHERE card_kind NOT IN ('police', 'mayor', 'councillor', 'judge') AND tapped_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE mobility.bike_trips AS
SELECT k.treated AS rider_id, started_at + to_days(s.treated) AS started_at, ended_at + to_days(s.treated) AS ended_at,
    start_station, end_station
FROM raw.mobility.bike_trips LEFT JOIN rider_tokens AS k ON k.raw = rider_id::VARCHAR
    LEFT JOIN rider_shifts AS s ON s.raw = rider_id::VARCHAR
WHERE started_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE mobility.stops AS SELECT * FROM raw.mobility.stops;
CREATE TABLE geo.districts AS SELECT * FROM raw.geo.districts;
