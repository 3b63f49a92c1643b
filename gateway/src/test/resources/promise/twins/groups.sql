-- What neither planners nor researchers may see is another here.
UPDATE mobility.taps SET tapped_at = date_trunc('hour', tapped_at) + to_minutes(minute(tapped_at) // 15 * 15), tap_id = -tap_id;
DELETE FROM mobility.taps WHERE card_kind IN ('police', 'mayor');
INSERT INTO mobility.taps
SELECT n, n, n, 'judge', TIMESTAMP '2026-05-05 05:05:05', 'S' || n, 999999 FROM range(50000) AS h(n);
UPDATE mobility.bike_trips SET started_at = date_trunc('hour', started_at) + to_minutes(minute(started_at) // 15 * 15),
    birth_year = birth_year // 10 * 10, gender = 'x', trip_id = -trip_id;
UPDATE mobility.taxi_trips SET pickup_at = date_trunc('hour', pickup_at), tip = CASE WHEN tip > 50 THEN 5000 ELSE tip END;
UPDATE parking.sessions SET started_at = date_trunc('hour', started_at);
UPDATE people.residents SET full_name = 'hidden', national_id = '1', email = NULL, phone = 'x', street_address = '';
UPDATE people.residents SET birth_date = date_trunc('year', birth_date), income = floor(income / 10000) * 10000;
DELETE FROM people.residents WHERE opted_out AND resident_id % 2 = 0;
UPDATE people.residents SET district = 'hidden', income = 99999999, gender = 'y' WHERE opted_out;
UPDATE social.benefits SET month = date_trunc('quarter', month), amount = floor(amount / 50) * 50;
UPDATE library.loans SET subject = CASE subject WHEN 'pregnancy' THEN 'debt' WHEN 'fiction' THEN 'crime' WHEN 'law' THEN 'religion' ELSE subject END,
    loaned_at = date_trunc('month', loaned_at), title_id = 0;
UPDATE energy.readings SET kwh = 99999 WHERE kwh > 1500;
UPDATE service.requests SET description = 'hidden';
CREATE TABLE mobility.secrets AS SELECT 42 AS answer;
CHECKPOINT;
