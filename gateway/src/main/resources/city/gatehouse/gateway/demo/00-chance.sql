-- Chance without randomness: everything is drawn from a hash of an id and the name of what is drawn, so that the same
-- seed and scale give the same city whatever the number of threads. Expects the variables seed and scale.
CREATE TEMP MACRO mix(id, salt) AS hash(hash(id::BIGINT, salt || ':' || getvariable('seed')));
-- From 0 up to, not including, 1.
CREATE TEMP MACRO draw(id, salt) AS (mix(id, salt) >> 11)::DOUBLE / 9007199254740992::DOUBLE;
-- From 1 to n.
CREATE TEMP MACRO pick(id, salt, n) AS 1 + (mix(id, salt) % n::UBIGINT)::BIGINT;
-- A rank from 1 to n; rank r is drawn in proportion to 1/sqrt(r).
CREATE TEMP MACRO skewed(id, salt, n) AS 1 + floor(n * pow(draw(id, salt), 2))::BIGINT;
-- Normally distributed, mean 0, deviation 1 (Box and Muller).
CREATE TEMP MACRO bell(id, salt) AS
    sqrt(-2 * ln(1 - draw(id, salt || '/r'))) * cos(2 * pi() * draw(id, salt || '/a'));
CREATE TEMP MACRO one_of(choices, id, salt) AS choices[pick(id, salt, len(choices))];
CREATE TEMP MACRO times_scale(n) AS ceil(n * getvariable('scale'))::BIGINT;

-- The 730 days of data end on 2026-06-30. Weekends are quieter: part of what falls on them moves to Thursday or Friday.
CREATE TEMP MACRO some_day(id, salt) AS (
    DATE '2024-07-01' + (pick(id, salt, 730) - 1)::INTEGER);
CREATE TEMP MACRO working_day(id, salt) AS
    CASE WHEN isodow(some_day(id, salt)) >= 6 AND draw(id, salt || '/weekend') < 0.45
              AND some_day(id, salt) > DATE '2024-07-03'
         THEN some_day(id, salt) - 2 ELSE some_day(id, salt) END;
-- Seconds after midnight around an hour of the day.
CREATE TEMP MACRO around(id, salt, hour, spread) AS
    greatest(0, least(86399, ((hour + spread * bell(id, salt)) * 3600)::BIGINT));
CREATE TEMP MACRO between_hours(id, salt, low, high) AS
    ((low + (high - low) * draw(id, salt)) * 3600)::BIGINT;
