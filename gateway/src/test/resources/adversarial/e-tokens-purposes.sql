Attacks of section E that are statements. The word after `expect` says what must become of each.

==== Rivermouth, tokens of two purposes and domains, 1
family E: tokens of two purposes and domains
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE card_id = '${resident: SELECT min(card_id)::VARCHAR FROM raw.mobility.taps}'

==== Rivermouth, tokens of two purposes and domains, 2
family E: tokens of two purposes and domains
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE card_id = '${rider: SELECT min(card_id)::VARCHAR FROM raw.mobility.taps}'

==== Rivermouth, tokens of two purposes and domains, 3
family E: tokens of two purposes and domains
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(DISTINCT t.card_id) FROM mobility.taps t JOIN mobility.bike_trips b ON b.rider_id = t.card_id

==== Rivermouth, tokens of two purposes and domains, 4
family E: tokens of two purposes and domains
as transport-analyst for transport-planning
expect refused SINGLED_OUT|GROUP_SHAPE
SELECT COUNT(*) FROM mobility.bike_trips b JOIN parking.sessions p ON p.plate = b.bike_id

==== Rivermouth, tokens of two purposes and domains, 5
family E: tokens of two purposes and domains
as social-researcher for research
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM people.residents r JOIN mobility.taps t ON t.resident_id = r.resident_id

==== Rivermouth, order, length or prefix in a token, 1
family E: order, length or prefix in a token
as transport-analyst for transport-modelling
expect governed view
SELECT MIN(LENGTH(card_id)), MAX(LENGTH(card_id)), COUNT(DISTINCT SUBSTRING(card_id FROM 1 FOR 1)) FROM mobility.taps

==== Rivermouth, order, length or prefix in a token, 2
family E: order, length or prefix in a token
as transport-analyst for transport-planning
expect refused SINGLED_OUT
SELECT COUNT(*) FROM mobility.taps WHERE card_id < 'a'

==== Rivermouth, order, length or prefix in a token, 3
family E: order, length or prefix in a token
as social-researcher for research
expect refused SINGLED_OUT
SELECT SUBSTRING(resident_id FROM 1 FOR 2), COUNT(*) FROM people.residents GROUP BY 1

==== Rivermouth, order, length or prefix in a token, 4
family E: order, length or prefix in a token
as transport-analyst for transport-planning
expect refused GROUP_SHAPE|GROUPS_ONLY|GROUP_AGGREGATE|SINGLED_OUT
SELECT COUNT(*) FROM mobility.taxi_trips HAVING MIN(medallion) > 'a'

==== Rivermouth, frequency analysis and dictionaries, 1
family E: frequency analysis and dictionaries
as transport-analyst for transport-modelling
expect governed view
SELECT card_id, COUNT(*) AS n FROM mobility.taps GROUP BY card_id ORDER BY n DESC, card_id LIMIT 10

==== Rivermouth, frequency analysis and dictionaries, 2
family E: frequency analysis and dictionaries
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE card_id IN ('1', '2', '3', '10000001', 'c4ca4238a0b923820dcc509a6f75849b')

==== Rivermouth, frequency analysis and dictionaries, 3
family E: frequency analysis and dictionaries
as transport-analyst for transport-planning
expect counted or refused
SELECT licence, COUNT(*) FROM mobility.taxi_trips GROUP BY licence
----
SELECT licence, COUNT(*) FROM mobility.taxi_trips GROUP BY licence HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT driver_key) >= 10

==== Rivermouth, frequency analysis and dictionaries, 4
family E: frequency analysis and dictionaries
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME|UNSUPPORTED_FUNCTION|INVALID|SYNTAX
SELECT sha256(card_id) FROM mobility.taps

==== Rivermouth, persistent names of persons and vehicles, 1
family E: persistent names of persons and vehicles
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT bike_id FROM mobility.bike_trips

==== Rivermouth, persistent names of persons and vehicles, 2
family E: persistent names of persons and vehicles
as open-data for open-data
expect refused UNKNOWN_NAME
SELECT medallion, COUNT(*) FROM mobility.taxi_trips GROUP BY medallion

==== Rivermouth, persistent names of persons and vehicles, 3
family E: persistent names of persons and vehicles
as transport-analyst for transport-modelling
expect refused UNKNOWN_NAME
SELECT trip_id FROM mobility.bike_trips

==== Rivermouth, persistent names of persons and vehicles, 4
family E: persistent names of persons and vehicles
as transport-analyst for transport-planning
expect counted or refused
SELECT bike_id, COUNT(*) FROM mobility.bike_trips GROUP BY bike_id
----
SELECT bike_id, COUNT(*) FROM mobility.bike_trips GROUP BY bike_id HAVING COUNT(DISTINCT subject_key) >= 10

==== Rivermouth, rare categories, 1
family E: rare categories
as transport-analyst for transport-modelling
expect governed view
SELECT COUNT(*) FROM mobility.taps WHERE card_kind IN ('police', 'mayor', 'judge', 'councillor', '*')

==== Rivermouth, rare categories, 2
family E: rare categories
as transport-analyst for transport-planning
expect governed view
SELECT card_kind, COUNT(*) FROM mobility.taps WHERE card_kind LIKE '%o%' GROUP BY card_kind
----
SELECT card_kind, COUNT(*) FROM mobility.taps WHERE card_kind LIKE '%o%' GROUP BY card_kind HAVING COUNT(DISTINCT subject_key) >= 10

==== Rivermouth, rare categories, 3
family E: rare categories
as open-data for open-data
expect counted or refused
SELECT gender, COUNT(*) FROM people.residents GROUP BY gender
----
SELECT gender, COUNT(*) FROM people.residents GROUP BY gender HAVING COUNT(DISTINCT subject_key) >= 20 AND COUNT(DISTINCT household_key) >= 20

==== Rivermouth, place, birth date and sex, 1
family E: place, birth date and sex
as social-researcher for research
expect counted or refused
SELECT postcode, birth_date, gender, COUNT(*) FROM people.residents GROUP BY postcode, birth_date, gender
----
SELECT postcode, birth_date, gender, COUNT(*) FROM people.residents GROUP BY postcode, birth_date, gender HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT household_key) >= 10

==== Rivermouth, place, birth date and sex, 2
family E: place, birth date and sex
as open-data for open-data
expect counted or refused
SELECT district, birth_date, gender, COUNT(*) FROM people.residents GROUP BY district, birth_date, gender
----
SELECT district, birth_date, gender, COUNT(*) FROM people.residents GROUP BY district, birth_date, gender HAVING COUNT(DISTINCT subject_key) >= 20 AND COUNT(DISTINCT household_key) >= 20

==== Rivermouth, place, birth date and sex, 3
family E: place, birth date and sex
as transport-analyst for transport-planning
expect counted or refused
SELECT start_station, end_station, birth_year, COUNT(*) FROM mobility.bike_trips GROUP BY start_station, end_station, birth_year
----
SELECT start_station, end_station, birth_year, COUNT(*) FROM mobility.bike_trips GROUP BY start_station, end_station, birth_year HAVING COUNT(DISTINCT subject_key) >= 10

==== Rivermouth, a few points of a trajectory, 1
family E: a few points of a trajectory
as transport-analyst for transport-planning
expect counted or refused
SELECT pickup_lat, pickup_lon, dropoff_lat, dropoff_lon, pickup_at, COUNT(*) FROM mobility.taxi_trips GROUP BY pickup_lat, pickup_lon, dropoff_lat, dropoff_lon, pickup_at
----
SELECT pickup_lat, pickup_lon, dropoff_lat, dropoff_lon, pickup_at, COUNT(*) FROM mobility.taxi_trips GROUP BY ALL HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT driver_key) >= 10

==== Rivermouth, a few points of a trajectory, 2
family E: a few points of a trajectory
as transport-analyst for transport-planning
expect counted or refused
SELECT COUNT(*) FROM mobility.taps a JOIN mobility.taps b ON a.resident_id = b.resident_id WHERE a.stop_id = 'S180' AND a.tapped_at = TIMESTAMP '2026-03-14 07:00:00'
----
SELECT COUNT(*) FROM mobility.taps WHERE FALSE HAVING COUNT(DISTINCT subject_key) >= 10

==== Rivermouth, a few points of a trajectory, 3
family E: a few points of a trajectory
as transport-analyst for transport-planning
expect counted or refused
SELECT b.stop_id, COUNT(*) FROM mobility.taps b WHERE b.resident_id IN (SELECT resident_id FROM mobility.taps WHERE stop_id = 'S180' AND tapped_at = TIMESTAMP '2026-03-14 07:00:00') GROUP BY b.stop_id
----
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE FALSE GROUP BY stop_id

==== Rivermouth, a household under the minimum, 1
family E: a household under the minimum
as social-researcher for research
expect counted or refused
SELECT household_id, COUNT(*) FROM people.residents GROUP BY household_id
----
SELECT household_id, COUNT(*) FROM people.residents GROUP BY household_id HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT household_key) >= 10

==== Rivermouth, a household under the minimum, 2
family E: a household under the minimum
as social-researcher for research
expect counted or refused
SELECT postcode, income, COUNT(*) FROM people.residents GROUP BY postcode, income
----
SELECT postcode, income, COUNT(*) FROM people.residents GROUP BY postcode, income HAVING COUNT(DISTINCT subject_key) >= 10 AND COUNT(DISTINCT household_key) >= 10

==== Rivermouth, a household under the minimum, 3
family E: a household under the minimum
as open-data for open-data
expect counted or refused
SELECT district, COUNT(*) FROM people.residents GROUP BY district
----
SELECT district, COUNT(*) FROM people.residents GROUP BY district HAVING COUNT(DISTINCT subject_key) >= 20 AND COUNT(DISTINCT household_key) >= 20

==== Rivermouth, free text, 1
family E: free text
as social-researcher for research
expect refused UNKNOWN_NAME
SELECT description FROM service.requests

==== Rivermouth, free text, 2
family E: free text
as case-worker for service-delivery
expect refused UNKNOWN_NAME
SELECT COUNT(*) FROM service.requests WHERE description LIKE '%07%'

==== Rivermouth, free text, 3
family E: free text
as open-data for open-data
expect refused UNKNOWN_NAME
SELECT LENGTH(description), COUNT(*) FROM service.requests GROUP BY LENGTH(description)
