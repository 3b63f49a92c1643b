Statements that would fail, hurry or count otherwise if hidden rows were looked at.

==== division over every row
as case-worker for service-delivery
SELECT COUNT(*) FROM people.residents WHERE 1 / (CASE WHEN district = 'Hill' THEN 0 ELSE 1 END) = 1

==== division by a hidden value
as case-worker for service-delivery
SELECT 10 / income, income / 0 FROM people.residents

==== a cast of every name
as case-worker for service-delivery
SELECT CAST(full_name AS INTEGER) FROM people.residents

==== a cast of names of other districts
as case-worker for service-delivery
SELECT CAST(full_name AS INTEGER) FROM people.residents WHERE district <> 'Harbour'

==== a cast of every postcode
as case-worker for service-delivery
SELECT COUNT(*) FROM people.residents WHERE CAST(postcode AS INTEGER) > 0

==== a cast of partial numbers
as case-worker for service-delivery
SELECT SUM(CAST(substr(national_id, 4) AS INTEGER)) FROM people.residents

==== overflow
as case-worker for service-delivery
SELECT SUM(resident_id * 9223372036854775) FROM people.residents

==== overflow of integers
as case-worker for service-delivery
SELECT CAST(resident_id * 100000 AS INTEGER) FROM people.residents

==== logarithm of zero
as case-worker for service-delivery
SELECT LN(LENGTH(full_name) - 6) FROM people.residents

==== a bad date
as case-worker for service-delivery
SELECT CAST(full_name AS DATE) FROM people.residents WHERE district = 'Hill'

==== several rows in a scalar subquery
as case-worker for service-delivery
SELECT (SELECT full_name FROM people.residents WHERE district <> 'Harbour') FROM geo.districts

==== several rows in another scalar subquery
as case-worker for service-delivery
SELECT district, (SELECT full_name FROM people.residents r WHERE r.district = d.district) FROM geo.districts d

==== EXISTS over hidden rows
as case-worker for service-delivery
SELECT district, EXISTS (SELECT 1 FROM people.residents r WHERE r.district = d.district) AS e FROM geo.districts d

==== limit without order
as case-worker for service-delivery
SELECT full_name FROM people.residents LIMIT 7

==== limit without order over taps
as transport-analyst for transport-modelling
SELECT card_id, stop_id FROM mobility.taps LIMIT 100

==== offset without order over taps
as transport-analyst for transport-modelling
SELECT stop_id, tapped_at FROM mobility.taps LIMIT 50 OFFSET 9000

==== limit without order over a join
as transport-analyst for transport-modelling
SELECT t.stop_id, b.start_station FROM mobility.taps t JOIN mobility.bike_trips b ON b.rider_id = t.card_id LIMIT 100

==== limit without order over groups
as transport-analyst for transport-modelling
SELECT card_id, COUNT(*) FROM mobility.taps GROUP BY card_id LIMIT 10

==== limit without order over distinct values
as transport-analyst for transport-modelling
SELECT DISTINCT tapped_at FROM mobility.taps LIMIT 10

==== order that leaves ties
as transport-analyst for transport-modelling
SELECT card_id, tapped_at FROM mobility.taps ORDER BY stop_id LIMIT 40

==== window that leaves ties
as transport-analyst for transport-modelling
SELECT card_id, ROW_NUMBER() OVER (ORDER BY stop_id) AS n FROM mobility.taps

==== list without order
as transport-analyst for transport-modelling
SELECT stop_id, STRING_AGG(card_kind, ',') FROM mobility.taps GROUP BY stop_id

==== any value
as transport-analyst for transport-modelling
SELECT stop_id, ANY_VALUE(card_id) FROM mobility.taps GROUP BY stop_id

==== the first of ties
as transport-analyst for transport-modelling
SELECT stop_id, FIRST_VALUE(card_id) OVER (PARTITION BY stop_id ORDER BY tapped_at) FROM mobility.taps

==== counts
as transport-analyst for transport-modelling
SELECT COUNT(*), MIN(tapped_at), MAX(tapped_at), MIN(stop_id), MAX(stop_id) FROM mobility.taps

==== hidden kinds
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_kind = 'police' OR card_kind IS NULL OR card_kind = '*'

==== a column that is new in the store
as transport-analyst for transport-modelling
SELECT secret FROM mobility.stops

==== a star over a table with a new column
as transport-analyst for transport-modelling
SELECT * FROM mobility.stops

==== a table that is new in the store
as transport-analyst for transport-modelling
SELECT * FROM mobility.secrets

==== a table that is hidden
as transport-analyst for transport-modelling
SELECT * FROM people.residents

==== an aggregate of a fare that is not granted
as transport-analyst for transport-modelling
SELECT SUM(fare) FROM mobility.taps

==== first and neighbours of ties
as transport-analyst for transport-modelling
SELECT stop_id, card_kind, FIRST_VALUE(stop_id) OVER (ORDER BY card_kind) AS f, LAG(stop_id) OVER (ORDER BY card_kind) AS l, NTILE(7) OVER (ORDER BY card_kind) AS q
FROM mobility.taps GROUP BY stop_id, card_kind

==== low digits of sums of doubles
as transport-analyst for transport-modelling
SELECT CAST((SUM(s.lat) - ROUND(SUM(s.lat), 2)) * 1e14 AS BIGINT), CAST((AVG(s.lon) - ROUND(AVG(s.lon), 4)) * 1e18 AS BIGINT), CAST(STDDEV(s.lat) * 1e17 AS BIGINT)
FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id

==== the most frequent of ties
as transport-analyst for transport-modelling
SELECT tapped_at, MODE(stop_id), MODE(card_id) FROM mobility.taps GROUP BY tapped_at

==== limit over a filter with a subquery
as transport-analyst for transport-modelling
SELECT card_id, tapped_at FROM mobility.taps WHERE card_id IN (SELECT rider_id FROM mobility.bike_trips) LIMIT 20
