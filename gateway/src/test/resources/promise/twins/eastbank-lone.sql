-- The one person of Lone Lane, whom no group shows, has other days, causes, costs and children here.
DELETE FROM clinic."Visits of 2026" WHERE street = 'Lone Lane';
INSERT INTO clinic."Visits of 2026" VALUES
    (9001, 5001, 'Lone Lane', 1, '2024-02-02 05:05:05', 'depression', 17, 7, 1, 'W3', '1901-02-03', false, 0, 'y'),
    (9002, 5001, 'Lone Lane', 1, '2024-02-03 05:05:05', 'asthma', NULL, NULL, NULL, 'W3', '1901-02-03', true, NULL, 'y');
DELETE FROM clinic.tests WHERE patient = 5001;
INSERT INTO clinic.tests VALUES (5001, 'swab', false, 1.5, '2025-06-06');
CHECKPOINT;
