CREATE SCHEMA people;
CREATE SCHEMA social;
CREATE SCHEMA service;
CREATE SCHEMA mobility;
CREATE SCHEMA parking;
CREATE SCHEMA energy;
CREATE SCHEMA library;
CREATE SCHEMA geo;

-- share: of the population; jobs: of the working places; hardship multiplies the need for benefits.
CREATE TEMP TABLE places AS
SELECT *, coalesce(sum(share) OVER before_this, 0)::DOUBLE AS low, sum(share) OVER up_to_this AS high,
       coalesce(sum(jobs) OVER before_this, 0)::DOUBLE AS jobs_low, sum(jobs) OVER up_to_this AS jobs_high,
       coalesce(sum(stops) OVER before_this, 0)::BIGINT AS stops_before
FROM (VALUES
    (1, 'Old Town', 'Old Town and Cathedral', 0.060::DOUBLE, 0.26::DOUBLE, 0.8::DOUBLE, 2.1::DOUBLE, 53.7010::DOUBLE, -0.1000::DOUBLE, 22),
    (2, 'Harbour', 'Harbour and Fish Market', 0.095, 0.15, 1.6, 5.4, 53.6905, -0.0925, 20),
    (3, 'Mill Quarter', 'Mill Quarter and Canal', 0.150, 0.07, 2.4, 4.8, 53.7100, -0.1150, 20),
    (4, 'Northgate', 'Northgate and Ringway', 0.175, 0.08, 1.2, 8.9, 53.7260, -0.1010, 22),
    (5, 'Riverside', 'Riverside and Gardens', 0.120, 0.10, 0.7, 6.3, 53.7005, -0.1230, 18),
    (6, 'Castle Hill', 'Castle Hill and Terraces', 0.040, 0.02, 0.3, 3.7, 53.7120, -0.0870, 8),
    (7, 'Eastfield', 'Eastfield and Garden Suburb', 0.165, 0.06, 1.9, 9.6, 53.7050, -0.0650, 20),
    (8, 'University', 'University and Hospital', 0.085, 0.13, 0.5, 2.9, 53.7195, -0.1240, 16),
    (9, 'Docklands', 'Docklands and Free Port', 0.050, 0.10, 1.1, 7.2, 53.6830, -0.0760, 12),
    (10, 'Westbrook', 'Westbrook and Meadows', 0.047, 0.02, 0.4, 11.5, 53.7060, -0.1480, 14),
    (11, 'Saltmarsh', 'Saltmarsh and Dykes', 0.0122, 0.008, 1.3, 18.2, 53.6740, -0.0420, 6),
    (12, 'Lighthouse Point', 'Lighthouse Point and Ferry', 0.0008, 0.002, 0.9, 0.6, 53.6650, -0.0200, 2))
    AS given(place, district, name, share, jobs, hardship, area_km2, lat, lon, stops)
WINDOW before_this AS (ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
       up_to_this AS (ORDER BY place ROWS UNBOUNDED PRECEDING);

CREATE TABLE mobility.stops AS
SELECT printf('S%03d', stops_before + n) AS stop_id,
       district || ' ' || (['Square', 'Station', 'Bridge', 'Market', 'Park', 'School', 'Church', 'Library', 'Hospital',
           'Green', 'Cross', 'Lane', 'Gate', 'Court', 'Works', 'Baths', 'Garden', 'Terrace', 'Steps', 'Fountain',
           'Arches', 'Yard'])[n] AS name,
       district,
       round(lat + 0.004 * bell(stops_before + n, 'stop lat'), 5)::DOUBLE AS lat,
       round(lon + 0.006 * bell(stops_before + n, 'stop lon'), 5)::DOUBLE AS lon,
       CASE WHEN place IN (2, 9, 12) AND n = 1 THEN 'ferry'
            WHEN n % 3 = 0 THEN 'tram' ELSE 'bus' END AS kind
FROM places, LATERAL (SELECT unnest(range(1, stops + 1)) AS n)
ORDER BY stop_id;
