CREATE TABLE social.benefits AS
WITH programmes AS (
    SELECT * FROM (VALUES ('housing-support', 410.00), ('child-allowance', 185.00), ('disability-allowance', 365.00),
        ('heating-grant', 60.00), ('carer-support', 240.00), ('reintegration', 520.00)) AS given(programme, base)),
needs AS (
    SELECT resident_id, programme, base,
        CASE programme
            WHEN 'housing-support' THEN CASE WHEN age >= 18 AND coalesce(income, 0) < 16000 THEN 0.16 ELSE 0 END
            WHEN 'child-allowance' THEN CASE WHEN age BETWEEN 22 AND 50 AND income < 22000 THEN 0.13 ELSE 0 END
            WHEN 'disability-allowance' THEN CASE WHEN disabled THEN 0.30 ELSE 0 END
            WHEN 'heating-grant' THEN CASE WHEN age >= 60 AND coalesce(income, 0) < 24000 THEN 0.10 ELSE 0 END
            WHEN 'carer-support' THEN CASE WHEN age BETWEEN 30 AND 70 THEN 0.006 ELSE 0 END
            ELSE CASE WHEN age BETWEEN 20 AND 60 THEN 0.0008 ELSE 0 END END * hardship AS chance
    FROM lives, programmes),
spells AS (
    SELECT *, CASE WHEN draw(resident_id, programme || ' started') < 0.5 THEN 0
                   ELSE pick(resident_id, programme || ' first', 24) - 1 END AS first_month,
              CASE WHEN draw(resident_id, programme || ' ended') < 0.6 THEN 24
                   ELSE pick(resident_id, programme || ' last', 24) END AS end_month
    FROM needs WHERE draw(resident_id, programme) < 0.91 * chance),
paid AS (
    SELECT resident_id, programme, (DATE '2024-07-01' + to_months(m::INTEGER))::DATE AS month,
           round(base * (0.75 + 0.5 * draw(resident_id, programme || ' amount')), 2) AS amount
    FROM spells, LATERAL (SELECT unnest(range(first_month, end_month)) AS m)
    UNION ALL
    -- One settlement outweighs everything else that its programme paid.
    SELECT min(resident_id), 'reintegration', DATE '2025-11-01', 9500000.00
    FROM spells WHERE programme = 'reintegration' HAVING count(*) > 0)
SELECT resident_id, programme, month, amount::DECIMAL(10, 2) AS amount
FROM paid
ORDER BY month, programme, resident_id, amount;

CREATE TABLE service.requests AS
WITH drawn AS (
    SELECT i, working_day(i, 'request day')::TIMESTAMP + to_seconds(around(i, 'request time', 13.0, 3.5)) AS opened_at,
           draw(i, 'request anonymous') < 0.12 AS anonymous, draw(i, 'request signed') < 0.2 AS signed,
           one_of(['street-light', 'street-light', 'pothole', 'pothole', 'waste', 'waste', 'waste', 'noise', 'noise',
                   'abandoned-bike', 'graffiti', 'tree', 'playground', 'water', 'social-care', 'housing-repair',
                   'domestic-safety'], i, 'request category') AS category,
           skewed(i, 'request resident', times_scale(50000)) AS rank
    FROM range(1, times_scale(60000) + 1) AS asked(i)),
callers AS (
    SELECT *, row_number() OVER (ORDER BY mix(resident_id, 'caller rank'), resident_id) AS rank FROM lives),
handled AS (
    SELECT *, CASE WHEN draw(i, 'request open') < 0.03 THEN NULL
                   ELSE opened_at + to_seconds((exp(11.6 + 1.1 * bell(i, 'request takes')))::BIGINT) END AS done_at
    FROM drawn JOIN callers USING (rank))
SELECT row_number() OVER (ORDER BY opened_at, i) AS request_id,
       CASE WHEN NOT anonymous THEN resident_id END AS resident_id,
       category,
       opened_at,
       CASE WHEN done_at < TIMESTAMP '2026-07-01' THEN done_at END AS closed_at,
       round(lat + 0.003 * bell(i, 'request lat'), 5)::DOUBLE AS lat,
       round(lon + 0.005 * bell(i, 'request lon'), 5)::DOUBLE AS lon,
       CASE WHEN done_at < TIMESTAMP '2026-07-01'
            THEN CASE WHEN draw(i, 'request refused') < 0.06 THEN 'rejected' ELSE 'closed' END
            WHEN draw(i, 'request begun') < 0.5 THEN 'in-progress' ELSE 'open' END AS status,
       CASE category
            WHEN 'street-light' THEN 'The street light is out and the corner is dark.'
            WHEN 'pothole' THEN 'There is a deep hole in the road.'
            WHEN 'waste' THEN 'The bins were not emptied this week.'
            WHEN 'noise' THEN 'Loud music every night until two.'
            WHEN 'abandoned-bike' THEN 'A rental bike has been lying here for days.'
            WHEN 'graffiti' THEN 'There is fresh paint on the wall of the underpass.'
            WHEN 'tree' THEN 'A branch hangs low over the pavement.'
            WHEN 'playground' THEN 'The swing is broken.'
            WHEN 'water' THEN 'Water comes up through the pavement.'
            WHEN 'social-care' THEN 'The carer did not come today.'
            WHEN 'housing-repair' THEN 'There is mould in the bedroom again.'
            ELSE 'Please send somebody, the neighbours are fighting.' END
       || CASE WHEN signed AND NOT anonymous AND phone IS NOT NULL
               THEN ' Please call ' || full_name || ' on ' || phone || '.'
               WHEN signed AND NOT anonymous THEN ' Regards, ' || full_name ELSE '' END AS description
FROM handled
ORDER BY opened_at, i;

CREATE TABLE parking.sessions AS
WITH vehicles AS (
    -- 3^18 again: one plate for each resident who drives.
    SELECT row_number() OVER (ORDER BY mix(resident_id, 'driver rank'), resident_id) AS rank, place, work_place,
           printf('R%07d', (resident_id * 43046721 + 1234567) % 10000000) AS plate
    FROM lives WHERE age >= 18 AND draw(resident_id, 'drives') < 0.48),
drawn AS (
    SELECT i, skewed(i, 'parks', (SELECT count(*) FROM vehicles)) AS rank, draw(i, 'parks whose') AS whose,
           working_day(i, 'parks day')::TIMESTAMP + to_seconds(around(i, 'parks time', 11.5, 3.3)) AS started_at,
           round(5 + exp(4.2 + 0.8 * bell(i, 'parks for')))::BIGINT AS minutes
    FROM range(1, times_scale(100000) + 1) AS parked(i))
SELECT row_number() OVER (ORDER BY started_at, i) AS session_id,
       CASE WHEN whose < 0.01 THEN NULL
            WHEN whose < 0.26 THEN printf('V%07d', skewed(i, 'visiting car', times_scale(14000)))
            ELSE plate END AS plate,
       printf('P%02d', CASE WHEN draw(i, 'parks where') < 0.55 THEN 2 * work_place ELSE 2 * pick(i, 'parks at', 11) END
                       - pick(i, 'parks side', 2) + 1) AS zone,
       started_at,
       CASE WHEN draw(i, 'parks on') >= 0.01 THEN started_at + to_minutes(minutes) END AS ended_at,
       CASE WHEN draw(i, 'parks on') >= 0.01 THEN round(0.5 + minutes * 0.035, 2) END::DECIMAL(10, 2) AS amount
FROM drawn JOIN vehicles USING (rank)
ORDER BY started_at, i;

CREATE TABLE energy.readings AS
WITH homes AS (
    SELECT household_id, max(size) AS size, draw(household_id, 'home stands empty') < 0.01 AS empty
    FROM households JOIN people.residents USING (household_id) GROUP BY household_id),
read AS (
    SELECT household_id, size, empty, m,
           (DATE '2025-01-01' + to_months(m::INTEGER)) + to_seconds(between_hours(household_id * 32 + m, 'read at', 0, 24 * 27)) AS read_at
    FROM homes, range(0, 18) AS months(m))
SELECT 100000000 + household_id * 7 AS meter_id,
       household_id,
       read_at,
       CASE WHEN draw(household_id * 32 + m, 'read fails') < 0.004 THEN NULL
            WHEN empty THEN round(2 * draw(household_id * 32 + m, 'standby'), 3)
            ELSE round((95 + 62 * size) * (1 + 0.42 * cos(2 * pi() * (month(read_at) - 1) / 12))
                       * exp(0.25 * bell(household_id, 'uses')) * exp(0.08 * bell(household_id * 32 + m, 'used')), 3)
            END::DECIMAL(10, 3) AS kwh
FROM read
ORDER BY read_at, household_id;

CREATE TABLE library.loans AS
WITH patrons AS (
    SELECT row_number() OVER (ORDER BY mix(resident_id, 'patron rank'), resident_id) AS rank, resident_id
    FROM lives WHERE age >= 5 AND draw(resident_id, 'reads') < 0.33),
drawn AS (
    SELECT i, skewed(i, 'borrows', (SELECT count(*) FROM patrons)) AS rank, skewed(i, 'title', 24000) AS title_id,
           working_day(i, 'borrows day')::TIMESTAMP + to_seconds(between_hours(i, 'borrows time', 9.0, 19.0)) AS loaned_at,
           to_seconds((86400 * (1 + 24 * draw(i, 'keeps') + 10 * pow(draw(i, 'keeps late'), 6)))::BIGINT) AS kept
    FROM range(1, times_scale(150000) + 1) AS loans(i))
SELECT row_number() OVER (ORDER BY loaned_at, i) AS loan_id,
       resident_id AS patron_id,
       title_id::BIGINT AS title_id,
       one_of(['fiction', 'fiction', 'fiction', 'fiction', 'crime', 'crime', 'children', 'children', 'children', 'history',
               'history', 'travel', 'cookery', 'science', 'music', 'art', 'languages', 'biography', 'religion', 'politics',
               'law', 'health', 'pregnancy', 'addiction', 'debt', 'bereavement'], title_id, 'title subject') AS subject,
       loaned_at,
       CASE WHEN loaned_at + kept < TIMESTAMP '2026-07-01' AND draw(i, 'never returned') >= 0.01 THEN loaned_at + kept END
           AS returned_at
FROM drawn JOIN patrons USING (rank)
ORDER BY loaned_at, i;
