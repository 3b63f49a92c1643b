Eastbank: attacks of section E that are statements.

==== Eastbank, tokens of two purposes and domains, 1
family E: tokens of two purposes and domains
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE guardian = '${alias: SELECT 'G1'}' OR pupil = '${person: SELECT '2003'}'

==== Eastbank, tokens of two purposes and domains, 2
family E: tokens of two purposes and domains
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils a JOIN school.pupils b ON a.guardian = b.pupil

==== Eastbank, tokens of two purposes and domains, 3
family E: tokens of two purposes and domains
as tess for schooling
expect governed view
SELECT pupil, "order" FROM school.pupils WHERE pupil = '${alias: SELECT '2003'}' AND guardian = '${person: SELECT 'G3'}'

==== Eastbank, tokens of two purposes and domains, 4
family E: tokens of two purposes and domains
as anna for audit
expect governed view
SELECT COUNT(*) FROM land.parcels a JOIN land.parcels b ON a.owner = b.parcel OR a.parcel = '${parcel: SELECT 'P1'}'

==== Eastbank, tokens of two purposes and domains, 5
family E: tokens of two purposes and domains
as anna for audit
expect governed view
SELECT COUNT(*) FROM land.parcels WHERE owner <> '${parcel: SELECT '1001'}'

==== Eastbank, order, length or prefix in a token, 1
family E: order, length or prefix in a token
as tess for schooling
expect governed view
SELECT MIN(LENGTH(pupil)), MAX(LENGTH(pupil)), MIN(LENGTH(guardian)), MAX(LENGTH(guardian)) FROM school.pupils

==== Eastbank, order, length or prefix in a token, 2
family E: order, length or prefix in a token
as tess for schooling
expect governed view
SELECT guardian, pupil FROM school.pupils WHERE guardian LIKE '7%' OR pupil BETWEEN 'a' AND 'c' ORDER BY guardian, pupil

==== Eastbank, order, length or prefix in a token, 3
family E: order, length or prefix in a token
as anna for audit
expect governed view
SELECT SUBSTRING(owner FROM 1 FOR 1) AS s, COUNT(*) FROM land.parcels GROUP BY 1

==== Eastbank, order, length or prefix in a token, 4
family E: order, length or prefix in a token
as anna for audit
expect governed view
SELECT parcel, RANK() OVER (ORDER BY owner) FROM land.parcels ORDER BY owner DESC NULLS LAST, parcel

==== Eastbank, frequency analysis and dictionaries, 1
family E: frequency analysis and dictionaries
as tess for schooling
expect governed view
SELECT guardian, COUNT(*) AS n FROM school.pupils GROUP BY guardian ORDER BY n DESC, guardian LIMIT 5

==== Eastbank, frequency analysis and dictionaries, 2
family E: frequency analysis and dictionaries
as tess for schooling
expect refused UNKNOWN_NAME|SYNTAX|UNSUPPORTED_NODE|UNSUPPORTED_FUNCTION|INVALID
SELECT md5(guardian) FROM school.pupils

==== Eastbank, frequency analysis and dictionaries, 3
family E: frequency analysis and dictionaries
as tess for schooling
expect governed view
SELECT COUNT(*) FROM school.pupils WHERE guardian IN ('G0', 'G1', 'G2', 'G3', 'G4', '0', '1', '', 'g1')

==== Eastbank, frequency analysis and dictionaries, 4
family E: frequency analysis and dictionaries
as paul for health-planning
expect counted or refused
SELECT patient, COUNT(*) AS n FROM care.visits GROUP BY patient ORDER BY n DESC
----
SELECT patient, COUNT(*) AS n FROM care.visits GROUP BY patient HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, rare categories, 1
family E: rare categories
as paul for health-planning
expect counted or refused
SELECT COUNT(*) FROM care.visits WHERE cause = 'vip'
----
SELECT COUNT(*) FROM care.visits WHERE cause = 'vip' HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, rare categories, 2
family E: rare categories
as paul for health-planning
expect governed view
SELECT cause, COUNT(*) FROM care.visits GROUP BY cause
----
SELECT cause, COUNT(*) FROM care.visits GROUP BY cause HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, rare categories, 3
family E: rare categories
as tess for schooling
expect governed view
SELECT course, mark, COUNT(*) FROM school.marks GROUP BY course, mark
----
SELECT course, mark, COUNT(*) FROM school.marks GROUP BY course, mark HAVING COUNT(DISTINCT subject_key) >= 3

==== Eastbank, place, birth date and sex, 1
family E: place, birth date and sex
as paul for health-planning
expect governed view
SELECT street, house, born, COUNT(*) FROM care.visits GROUP BY street, house, born
----
SELECT street, house, born, COUNT(*) FROM care.visits GROUP BY street, house, born HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, place, birth date and sex, 2
family E: place, birth date and sex
as paul for health-planning
expect governed view
SELECT born, ward, urgent, children, COUNT(*) FROM care.visits WHERE born < DATE '1905-01-01' GROUP BY born, ward, urgent, children
----
SELECT born, ward, urgent, children, COUNT(*) FROM care.visits WHERE born < DATE '1905-01-01' GROUP BY born, ward, urgent, children HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, place, birth date and sex, 3
family E: place, birth date and sex
as paul for health-planning
expect alone
SELECT cause, COUNT(*) FROM care.visits WHERE born = DATE '1901-01-01' AND ward = 'W2' GROUP BY cause

==== Eastbank, a few points of a trajectory, 1
family E: a few points of a trajectory
as paul for health-planning
expect counted or refused
SELECT COUNT(*) FROM (SELECT patient FROM care.tests WHERE taken_on = DATE '2025-05-05' AND kind = 'blood' AND value > 900 GROUP BY patient)
----
SELECT COUNT(*) FROM care.tests WHERE FALSE HAVING COUNT(DISTINCT subject_key) >= 4

==== Eastbank, a few points of a trajectory, 2
family E: a few points of a trajectory
as paul for health-planning
expect alone
SELECT COUNT(*) FROM care.tests a JOIN care.tests b ON a.patient = b.patient AND a.taken_on = DATE '2025-05-05' AND a.value > 900

==== Eastbank, a few points of a trajectory, 3
family E: a few points of a trajectory
as paul for health-planning
expect alone
SELECT b.kind, COUNT(*) FROM care.tests b WHERE b.patient IN (SELECT patient FROM care.tests WHERE taken_on = DATE '2025-05-05' AND value > 900) GROUP BY b.kind

==== Eastbank, a household under the minimum, 1
family E: a household under the minimum
as paul for health-planning
expect counted or refused
SELECT street, house, COUNT(*) FROM care.visits WHERE street = 'Street 1' AND house = 0 GROUP BY street, house
----
SELECT street, house, COUNT(*) FROM care.visits WHERE street = 'Street 1' AND house = 0 GROUP BY street, house HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, a household under the minimum, 2
family E: a household under the minimum
as paul for health-planning
expect counted or refused
SELECT COUNT(*) FROM care.visits WHERE street = 'Lone Lane' AND house = 0
----
SELECT COUNT(*) FROM care.visits WHERE street = 'Lone Lane' AND house = 0 HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, a household under the minimum, 3
family E: a household under the minimum
as paul for health-planning
expect governed view
SELECT house, COUNT(*) FROM care.visits GROUP BY house
----
SELECT house, COUNT(*) FROM care.visits GROUP BY house HAVING COUNT(DISTINCT subject_key) >= 6 AND COUNT(DISTINCT home_key) >= 6

==== Eastbank, free text, 1
family E: free text
as paul for health-planning
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM care.visits WHERE note LIKE '%Dr.%'

==== Eastbank, free text, 2
family E: free text
as paul for health-planning
expect refused UNKNOWN_NAME
SELECT note, COUNT(*) FROM care.visits GROUP BY note

==== Eastbank, free text, 3
family E: free text
as paul for health-planning
expect refused UNKNOWN_NAME
SELECT COUNT(note) FROM care.visits
