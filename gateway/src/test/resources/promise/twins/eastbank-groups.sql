-- What the planner of clinics may not see is another here.
DELETE FROM clinic."Visits of 2026" WHERE cause = 'vip' OR cause IS NULL OR ward IS NULL;
INSERT INTO clinic."Visits of 2026"
SELECT n, n, 'Hidden ' || n, 1, TIMESTAMP '2025-05-05 05:05:05', CASE WHEN n % 2 = 0 THEN 'vip' END, 1e9, 1e308, 1e38, CASE WHEN n % 3 = 0 THEN 'W1' END, DATE '1800-01-01', true, 99, '1/0'
FROM range(2000) AS h(n) WHERE n % 2 = 0 OR n % 3 <> 0;
UPDATE clinic."Visits of 2026" SET note = 'hidden', visit = -visit, seen_at = date_trunc('day', seen_at) + INTERVAL '23 hours',
    weight = floor(weight / 5) * 5 + 4, born = date_trunc('year', born)::DATE + 300,
    cost = CASE WHEN cost >= 5000 THEN 999999 ELSE cost END,
    cause = CASE cause WHEN 'flu' THEN 'measles' WHEN 'burn' THEN 'burn' WHEN 'other' THEN 'another' ELSE cause END
WHERE cause <> 'vip' AND ward IS NOT NULL;
DROP SCHEMA school CASCADE;
DROP SCHEMA land CASCADE;
CHECKPOINT;
