-- tokens parcel_tokens parcel: SELECT DISTINCT parcel FROM raw.land.parcels
-- tokens owner_tokens person: SELECT DISTINCT owner::VARCHAR FROM raw.land.parcels
CREATE SCHEMA land;
CREATE SCHEMA ref;
CREATE TABLE land.parcels AS
SELECT p.treated AS parcel, o.treated AS owner, (floor(area / 50.0) * 50)::INTEGER AS area, date_trunc('week', sold_at) AS sold_at,
    (floor(price / 5000) * 5000)::DECIMAL(12,2) AS price, ward
FROM (SELECT rowid AS place, * FROM raw.land.parcels) AS r LEFT JOIN parcel_tokens AS p ON p.raw = r.parcel LEFT JOIN owner_tokens AS o ON o.raw = r.owner::VARCHAR
WHERE price < 1000000 AND ward <> 'W4' ORDER BY place;
CREATE TABLE ref.courses AS SELECT * FROM raw.ref.courses;
CREATE TABLE ref.wards AS SELECT * FROM (VALUES ('W1', 'Old Harbour', 12::BIGINT), ('W2', 'Mill Hill', 7), ('W3', 'Station', 9), ('W4', 'Fields', 3)) AS w(ward, title, beds);
