Statements over groups; below each, what it comes to on the governed view with the minimum spelled out.

==== taps by stop
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY stop_id
----
SELECT stop_id, COUNT(*) FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10

==== taps by stop and quarter of an hour
as transport-analyst for transport-planning
expect empty
SELECT stop_id, tapped_at, COUNT(*) FROM mobility.taps GROUP BY stop_id, tapped_at
----
SELECT stop_id, tapped_at, COUNT(*) FROM mobility.taps GROUP BY stop_id, tapped_at HAVING COUNT(DISTINCT subject_key) >= 10

==== taps by hour of the day
as transport-analyst for transport-planning
SELECT EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n, SUM(fare) FROM mobility.taps GROUP BY EXTRACT(HOUR FROM tapped_at)
----
SELECT h, n, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN s END FROM (SELECT EXTRACT(HOUR FROM tapped_at) AS h, COUNT(*) AS n, SUM(fare) AS s, COUNT(DISTINCT subject_key) FILTER (WHERE fare IS NOT NULL) AS a, COUNT(DISTINCT subject_key) FILTER (WHERE fare IS NULL) AS b FROM mobility.taps GROUP BY 1 HAVING COUNT(DISTINCT subject_key) >= 10)

==== one stop
as transport-analyst for transport-planning
SELECT COUNT(*) FROM mobility.taps WHERE stop_id = 'S001'
----
SELECT COUNT(*) FROM mobility.taps WHERE stop_id = 'S001' HAVING COUNT(DISTINCT subject_key) >= 10

==== nobody
as transport-analyst for transport-planning
expect empty
SELECT COUNT(*) FROM mobility.taps WHERE stop_id = 'nowhere'
----
SELECT COUNT(*) FROM mobility.taps WHERE stop_id = 'nowhere' HAVING COUNT(DISTINCT subject_key) >= 10

==== distinct stops
as transport-analyst for transport-planning
SELECT DISTINCT stop_id FROM mobility.taps
----
SELECT stop_id FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10

==== busiest stops
as transport-analyst for transport-planning
ordered
SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id ORDER BY n DESC, stop_id LIMIT 5
----
SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10 ORDER BY n DESC, stop_id LIMIT 5

==== having on the count
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id HAVING COUNT(*) > 100
----
SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(*) > 100

==== groups joined with public data
as transport-analyst for transport-planning
SELECT s.district, COUNT(*) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.district
----
SELECT s.district, COUNT(*) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id GROUP BY s.district HAVING COUNT(DISTINCT t.subject_key) >= 10

==== released groups joined with public data
as transport-analyst for transport-planning
SELECT s.name, g.n FROM (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id) g JOIN mobility.stops s ON s.stop_id = g.stop_id
----
SELECT s.name, g.n FROM (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10) g JOIN mobility.stops s ON s.stop_id = g.stop_id

==== share of a released total
as transport-analyst for transport-planning
WITH g AS (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id) SELECT stop_id, n, n * 100.0 / SUM(n) OVER () FROM g
----
WITH g AS (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10) SELECT stop_id, n, n * 100.0 / SUM(n) OVER () FROM g

==== cyclists who travel by bus
as transport-analyst for transport-planning
SELECT b.start_station, COUNT(*) FROM mobility.taps t JOIN mobility.bike_trips b ON b.rider_id = t.card_id GROUP BY b.start_station
----
SELECT b.start_station, COUNT(*) FROM mobility.taps t JOIN mobility.bike_trips b ON b.rider_id = t.card_id GROUP BY b.start_station HAVING COUNT(DISTINCT t.subject_key) >= 10 AND COUNT(DISTINCT b.subject_key) >= 10

==== taps of cyclists
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE resident_id IN (SELECT rider_id FROM mobility.bike_trips) GROUP BY stop_id
----
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE resident_id IN (SELECT rider_id FROM mobility.bike_trips) GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10

==== average taps of a traveller
as transport-analyst for transport-planning
SELECT AVG(n) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id)
----
SELECT AVG(n) FROM (SELECT resident_id, COUNT(*) AS n FROM mobility.taps GROUP BY resident_id)

==== distinct cards by stop
as transport-analyst for transport-planning
SELECT stop_id, COUNT(DISTINCT resident_id) FROM mobility.taps GROUP BY stop_id
----
SELECT stop_id, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN n END FROM (SELECT stop_id, COUNT(DISTINCT resident_id) AS n, COUNT(DISTINCT subject_key) FILTER (WHERE resident_id IS NOT NULL) AS a, COUNT(DISTINCT subject_key) FILTER (WHERE resident_id IS NULL) AS b FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10)

==== bands of birth years
as transport-analyst for transport-planning
SELECT birth_year, member, COUNT(*) FROM mobility.bike_trips GROUP BY birth_year, member
----
SELECT birth_year, member, COUNT(*) FROM mobility.bike_trips GROUP BY birth_year, member HAVING COUNT(DISTINCT subject_key) >= 10

==== taxi cells count riders and drivers
as transport-analyst for transport-planning
SELECT pickup_lat, pickup_lon, COUNT(*) FROM mobility.taxi_trips GROUP BY pickup_lat, pickup_lon
----
SELECT pickup_lat, pickup_lon, COUNT(*) FROM mobility.taxi_trips GROUP BY pickup_lat, pickup_lon HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT driver_key) >= 10

==== taxi hours
as transport-analyst for transport-planning
SELECT EXTRACT(HOUR FROM pickup_at) AS h, COUNT(*), AVG(fare) FROM mobility.taxi_trips GROUP BY EXTRACT(HOUR FROM pickup_at)
----
SELECT EXTRACT(HOUR FROM pickup_at) AS h, COUNT(*), AVG(fare) FROM mobility.taxi_trips GROUP BY 1 HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT driver_key) >= 10

==== parking by zone
as transport-analyst for transport-planning
SELECT zone, COUNT(*), SUM(amount), AVG(amount) FROM parking.sessions GROUP BY zone
----
SELECT zone, n, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN s END, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN m END FROM (SELECT zone, COUNT(*) AS n, SUM(amount) AS s, AVG(amount) AS m, COUNT(DISTINCT subject_key) FILTER (WHERE amount IS NOT NULL) AS a, COUNT(DISTINCT subject_key) FILTER (WHERE amount IS NULL) AS b FROM parking.sessions GROUP BY zone HAVING COUNT(DISTINCT subject_key) >= 10)

==== parking by zone and hour
as transport-analyst for transport-planning
SELECT zone, EXTRACT(HOUR FROM started_at) AS h, COUNT(*) FROM parking.sessions GROUP BY zone, EXTRACT(HOUR FROM started_at)
----
SELECT zone, EXTRACT(HOUR FROM started_at) AS h, COUNT(*) FROM parking.sessions GROUP BY 1, 2 HAVING COUNT(DISTINCT subject_key) >= 10

==== union of released groups
as transport-analyst for transport-planning
SELECT 'tap' AS w, COUNT(*) AS n FROM mobility.taps UNION ALL SELECT 'bike', COUNT(*) FROM mobility.bike_trips
----
SELECT 'tap' AS w, COUNT(*) AS n FROM mobility.taps UNION ALL SELECT 'bike', COUNT(*) FROM mobility.bike_trips

==== released groups compared
as transport-analyst for transport-planning
SELECT COUNT(*) FROM (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id) g WHERE g.n > 50
----
SELECT COUNT(*) FROM (SELECT stop_id, COUNT(*) AS n FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10) g WHERE g.n > 50

==== groups with a range parameter
as transport-analyst for transport-planning
param timestamp 2026-01-01T00:00
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE tapped_at >= ? GROUP BY stop_id
----
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE tapped_at >= ? GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10

==== incomes in bands count residents and households
as social-researcher for research
SELECT district, income, COUNT(*) FROM people.residents GROUP BY district, income
----
SELECT district, income, COUNT(*) FROM people.residents GROUP BY district, income HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT household_key) >= 10

==== births by year
as social-researcher for research
SELECT EXTRACT(YEAR FROM birth_date) AS y, gender, COUNT(*) FROM people.residents GROUP BY EXTRACT(YEAR FROM birth_date), gender
----
SELECT EXTRACT(YEAR FROM birth_date) AS y, gender, COUNT(*) FROM people.residents GROUP BY 1, 2 HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT household_key) >= 10

==== benefits by quarter
as social-researcher for research
SELECT month, programme, COUNT(*) FROM social.benefits GROUP BY month, programme
----
SELECT month, programme, COUNT(*) FROM social.benefits GROUP BY month, programme HAVING COUNT(DISTINCT subject_key) >= 10

==== benefits by district through tokens
as social-researcher for research
SELECT r.district, b.programme, COUNT(*) FROM social.benefits b JOIN people.residents r ON r.resident_id = b.resident_id GROUP BY r.district, b.programme
----
SELECT r.district, b.programme, COUNT(*) FROM social.benefits b JOIN people.residents r ON r.resident_id = b.resident_id GROUP BY r.district, b.programme HAVING COUNT(DISTINCT r.subject_key) >= 10 AND COUNT(DISTINCT r.household_key) >= 10 AND COUNT(DISTINCT b.subject_key) >= 10

==== loans by subject
as social-researcher for research
SELECT subject, COUNT(*) FROM library.loans GROUP BY subject
----
SELECT subject, COUNT(*) FROM library.loans GROUP BY subject HAVING COUNT(DISTINCT subject_key) >= 10

==== loans by subject and month
as social-researcher for research
SELECT subject, loaned_at, COUNT(*) FROM library.loans GROUP BY subject, loaned_at
----
SELECT subject, loaned_at, COUNT(*) FROM library.loans GROUP BY subject, loaned_at HAVING COUNT(DISTINCT subject_key) >= 10

==== loans of a raw subject
as social-researcher for research
expect empty
SELECT COUNT(*) FROM library.loans WHERE subject = 'pregnancy'
----
SELECT COUNT(*) FROM library.loans WHERE subject = 'pregnancy' HAVING COUNT(DISTINCT subject_key) >= 10

==== electricity by month
as social-researcher for research
SELECT read_at, COUNT(*) FROM energy.readings GROUP BY read_at
----
SELECT read_at, COUNT(*) FROM energy.readings GROUP BY read_at HAVING COUNT(DISTINCT household_key) >= 10

==== readers by district through tokens
as social-researcher for research
SELECT r.district, COUNT(*) FROM library.loans l JOIN people.residents r ON r.resident_id = l.patron_id WHERE l.subject = 'learning' GROUP BY r.district
----
SELECT r.district, COUNT(*) FROM library.loans l JOIN people.residents r ON r.resident_id = l.patron_id WHERE l.subject = 'learning' GROUP BY r.district HAVING COUNT(DISTINCT r.subject_key) >= 10 AND COUNT(DISTINCT r.household_key) >= 10 AND COUNT(DISTINCT l.subject_key) >= 10

==== requests by category and status
as case-worker for service-delivery
SELECT category, status, COUNT(*) FROM service.requests GROUP BY category, status
----
SELECT category, status, COUNT(*) FROM service.requests GROUP BY category, status HAVING COUNT(DISTINCT subject_key) >= 10

==== requests by week
as case-worker for service-delivery
SELECT opened_at, COUNT(*) FROM service.requests GROUP BY opened_at
----
SELECT opened_at, COUNT(*) FROM service.requests GROUP BY opened_at HAVING COUNT(DISTINCT subject_key) >= 10

==== the cells that groups show are counted
as transport-analyst for transport-planning
SELECT COUNT(n), COUNT(DISTINCT n), COUNT(*) FROM (SELECT stop_id, COUNT(CASE WHEN fare > 2.5 THEN 1 END) AS n FROM mobility.taps GROUP BY stop_id) AS g
----
SELECT COUNT(n), COUNT(DISTINCT n), COUNT(*) FROM (SELECT stop_id, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN n END AS n FROM (SELECT stop_id, COUNT(CASE WHEN fare > 2.5 THEN 1 END) AS n, COUNT(DISTINCT subject_key) FILTER (WHERE fare > 2.5) AS a, COUNT(DISTINCT subject_key) FILTER (WHERE (fare > 2.5) IS NOT TRUE) AS b FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10)) AS g

==== the cells that groups show are counted in a window
as transport-analyst for transport-planning
SELECT stop_id, COUNT(n) OVER (), COUNT(n) FILTER (WHERE stop_id > 'S005') OVER () FROM (SELECT stop_id, COUNT(CASE WHEN fare > 2.5 THEN 1 END) AS n FROM mobility.taps GROUP BY stop_id) AS g
----
SELECT stop_id, COUNT(n) OVER (), COUNT(n) FILTER (WHERE stop_id > 'S005') OVER () FROM (SELECT stop_id, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN n END AS n FROM (SELECT stop_id, COUNT(CASE WHEN fare > 2.5 THEN 1 END) AS n, COUNT(DISTINCT subject_key) FILTER (WHERE fare > 2.5) AS a, COUNT(DISTINCT subject_key) FILTER (WHERE (fare > 2.5) IS NOT TRUE) AS b FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10)) AS g

==== sums in the order of the column that their alias hides
as transport-analyst for transport-planning
SELECT stop_id, SUM(fare) AS fare FROM mobility.taps GROUP BY stop_id ORDER BY SUM(fare)
----
SELECT stop_id, CASE WHEN a >= 10 AND (b >= 10 OR b = 0) THEN s END AS fare FROM (SELECT stop_id, SUM(fare) AS s, COUNT(DISTINCT subject_key) FILTER (WHERE fare IS NOT NULL) AS a, COUNT(DISTINCT subject_key) FILTER (WHERE fare IS NULL) AS b FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10)

==== constants added up
as transport-analyst for transport-planning
SELECT stop_id, SUM(1) AS n, AVG(2) AS a, COUNT(*) FILTER (WHERE true) AS f, SUM(one) AS o FROM (SELECT stop_id, 1 AS one FROM mobility.taps) t GROUP BY stop_id
----
SELECT stop_id, COUNT(*)::DECIMAL(38,0) AS n, 2.0::DOUBLE AS a, COUNT(*) AS f, COUNT(*)::DECIMAL(38,0) AS o FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10

==== a whole and its two parts
as transport-analyst for transport-planning
SELECT stop_id, COUNT(*) AS n, COUNT(*) FILTER (WHERE card_kind = 'adult') AS a, COUNT(*) FILTER (WHERE card_kind <> 'adult') AS b FROM mobility.taps GROUP BY stop_id
----
SELECT stop_id, n, CASE WHEN x >= 10 AND y >= 10 THEN a END AS a, CASE WHEN x >= 10 AND y >= 10 THEN b END AS b FROM (SELECT stop_id, COUNT(*) AS n, COUNT(*) FILTER (WHERE card_kind = 'adult') AS a, COUNT(*) FILTER (WHERE card_kind <> 'adult') AS b, COUNT(DISTINCT subject_key) FILTER (WHERE card_kind = 'adult') AS x, COUNT(DISTINCT subject_key) FILTER (WHERE card_kind <> 'adult') AS y FROM mobility.taps GROUP BY stop_id HAVING COUNT(DISTINCT subject_key) >= 10)

==== parts of the day beside one another and the whole
as transport-analyst for transport-planning
SELECT COUNT(*) AS n, SUM(CASE WHEN EXTRACT(HOUR FROM tapped_at) BETWEEN 6 AND 9 THEN 1 ELSE 0 END) AS a, SUM(CASE WHEN EXTRACT(HOUR FROM tapped_at) BETWEEN 10 AND 15 THEN 1 ELSE 0 END) AS b, SUM(CASE WHEN EXTRACT(HOUR FROM tapped_at) BETWEEN 16 AND 19 THEN 1 ELSE 0 END) AS c, SUM(CASE WHEN EXTRACT(HOUR FROM tapped_at) >= 20 THEN 1 ELSE 0 END) AS d FROM mobility.taps

==== sums of a whole and its two parts
as transport-analyst for transport-planning
SELECT SUM(fare) AS s, SUM(fare) FILTER (WHERE card_kind = 'adult') AS a, SUM(fare) FILTER (WHERE card_kind <> 'adult') AS b FROM mobility.taps
