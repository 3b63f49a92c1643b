CREATE SCHEMA people;
CREATE SCHEMA service;
CREATE SCHEMA mobility;
CREATE SCHEMA geo;
CREATE TABLE people.residents AS
SELECT resident_id, household_id, full_name,
    CASE WHEN national_id IS NULL THEN NULL WHEN length(national_id) <= 3 THEN '***'
         ELSE '***' || right(national_id, 3) END AS national_id,
    email, phone, birth_date, street_address, postcode, district, NULL::DECIMAL(12,2) AS income, disabled
FROM raw.people.residents WHERE district = 'Harbour';
CREATE TABLE service.requests AS
SELECT category, date_trunc('week', opened_at) AS opened_at, date_trunc('week', closed_at) AS closed_at, status,
    resident_id AS subject_key
FROM raw.service.requests WHERE opened_at >= TIMESTAMP '2016-07-01 00:00:00';
CREATE TABLE mobility.stops AS SELECT * FROM raw.mobility.stops;
CREATE TABLE geo.districts AS SELECT * FROM raw.geo.districts;
