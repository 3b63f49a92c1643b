Statements whose answer is that of the same statement on the governed view.

==== tokens and generalized times
as transport-analyst for transport-modelling
SELECT card_id, card_kind, tapped_at, stop_id FROM mobility.taps

==== a star
as transport-analyst for transport-modelling
SELECT * FROM mobility.taps

==== a star of shifted trips
as transport-analyst for transport-modelling
SELECT * FROM mobility.bike_trips

==== token = literal
as transport-analyst for transport-modelling
SELECT rider_id, started_at, start_station FROM mobility.bike_trips WHERE rider_id = '${rider: SELECT rider_id FROM raw.mobility.bike_trips WHERE rider_id IS NOT NULL GROUP BY rider_id ORDER BY count(*) DESC, rider_id LIMIT 1}'

==== literal = token
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE '${rider: SELECT rider_id FROM raw.mobility.bike_trips WHERE rider_id IS NOT NULL GROUP BY rider_id ORDER BY count(*) DESC, rider_id LIMIT 1}' = rider_id

==== token <> literal
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE rider_id <> '${rider: SELECT rider_id FROM raw.mobility.bike_trips WHERE rider_id IS NOT NULL GROUP BY rider_id ORDER BY count(*) DESC, rider_id LIMIT 1}'

==== token = a raw number
as transport-analyst for transport-modelling
expect empty
SELECT tapped_at FROM mobility.taps WHERE card_id = '42'

==== token IN literals, some of them wrong
as transport-analyst for transport-modelling
SELECT COUNT(*), COUNT(rider_id) FROM mobility.bike_trips WHERE rider_id IN ('${rider: SELECT rider_id FROM raw.mobility.bike_trips WHERE rider_id IS NOT NULL GROUP BY rider_id ORDER BY count(*) DESC, rider_id LIMIT 1}', 'wrong', '17')

==== token NOT IN literals
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE rider_id NOT IN ('${rider: SELECT rider_id FROM raw.mobility.bike_trips WHERE rider_id IS NOT NULL GROUP BY rider_id ORDER BY count(*) DESC, rider_id LIMIT 1}', 'wrong')

==== token = no token is unknown for NULL
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE (rider_id = 'nothing') IS NULL

==== token = no token is false otherwise
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE NOT (rider_id = 'nothing')

==== token as a parameter
as transport-analyst for transport-modelling
param text ${rider: SELECT rider_id FROM raw.mobility.bike_trips WHERE rider_id IS NOT NULL GROUP BY rider_id ORDER BY count(*) DESC, rider_id LIMIT 1}
SELECT start_station, started_at FROM mobility.bike_trips WHERE rider_id = ?

==== tokens in order
as transport-analyst for transport-modelling
ordered
SELECT DISTINCT card_id FROM mobility.taps ORDER BY card_id

==== tokens in descending order with limit
as transport-analyst for transport-modelling
ordered
SELECT DISTINCT rider_id FROM mobility.bike_trips ORDER BY rider_id DESC LIMIT 20 OFFSET 3

==== LIKE on tokens
as transport-analyst for transport-modelling
SELECT DISTINCT card_id FROM mobility.taps WHERE card_id LIKE '%a%'

==== NOT LIKE on tokens
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_id NOT LIKE '%b%'

==== range on tokens
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_id > 'm'

==== text functions of tokens
as transport-analyst for transport-modelling
SELECT DISTINCT upper(substring(card_id, 1, 3)), length(card_id) FROM mobility.taps

==== concatenated tokens
as transport-analyst for transport-modelling
SELECT DISTINCT rider_id || '/' || start_station FROM mobility.bike_trips

==== first and last token
as transport-analyst for transport-modelling
SELECT MIN(card_id), MAX(card_id), COUNT(DISTINCT card_id) FROM mobility.taps

==== groups of tokens
as transport-analyst for transport-modelling
SELECT card_id, COUNT(*) AS n FROM mobility.taps GROUP BY card_id

==== groups of tokens in order
as transport-analyst for transport-modelling
ordered
SELECT card_id, COUNT(*) AS n, MIN(tapped_at), MAX(stop_id) FROM mobility.taps GROUP BY card_id ORDER BY n DESC, card_id LIMIT 15

==== groups of tokens that have many
as transport-analyst for transport-modelling
SELECT rider_id, COUNT(*) FROM mobility.bike_trips GROUP BY rider_id HAVING COUNT(*) > 5

==== tokens distinct and null
as transport-analyst for transport-modelling
SELECT COUNT(*), COUNT(rider_id), COUNT(DISTINCT rider_id) FROM mobility.bike_trips

==== tokens that are null
as transport-analyst for transport-modelling
SELECT start_station, COUNT(*) FROM mobility.bike_trips WHERE rider_id IS NULL GROUP BY start_station

==== token join of two datasets
as transport-analyst for transport-modelling
SELECT t.card_id, t.stop_id, b.start_station FROM mobility.taps t JOIN mobility.bike_trips b ON t.card_id = b.rider_id WHERE b.start_station = 'B01' OR t.stop_id = 'S001'

==== token join with groups
as transport-analyst for transport-modelling
SELECT b.start_station, COUNT(*), COUNT(DISTINCT t.card_id) FROM mobility.taps t JOIN mobility.bike_trips b ON t.card_id = b.rider_id GROUP BY b.start_station

==== left token join
as transport-analyst for transport-modelling
SELECT b.rider_id, COUNT(t.stop_id) FROM mobility.bike_trips b LEFT JOIN mobility.taps t ON t.card_id = b.rider_id GROUP BY b.rider_id

==== full token join
as transport-analyst for transport-modelling
SELECT x.c, y.c FROM (SELECT card_id, COUNT(*) AS c FROM mobility.taps GROUP BY card_id) x FULL JOIN (SELECT rider_id, COUNT(*) AS c FROM mobility.bike_trips GROUP BY rider_id) y ON x.card_id = y.rider_id

==== token join USING
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM (SELECT card_id AS who FROM mobility.taps) a JOIN (SELECT DISTINCT rider_id AS who FROM mobility.bike_trips) b USING (who)

==== self join on tokens and times
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps a JOIN mobility.taps b ON a.card_id = b.card_id AND a.tapped_at = b.tapped_at AND a.stop_id < b.stop_id

==== token IN subquery
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_id IN (SELECT rider_id FROM mobility.bike_trips)

==== token NOT IN subquery without NULL
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_id NOT IN (SELECT rider_id FROM mobility.bike_trips WHERE rider_id IS NOT NULL)

==== token NOT IN subquery with NULL
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_id NOT IN (SELECT rider_id FROM mobility.bike_trips)

==== EXISTS
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps t WHERE EXISTS (SELECT 1 FROM mobility.bike_trips b WHERE b.rider_id = t.card_id)

==== NOT EXISTS
as transport-analyst for transport-modelling
SELECT t.stop_id, COUNT(*) FROM mobility.taps t WHERE NOT EXISTS (SELECT 1 FROM mobility.bike_trips b WHERE b.rider_id = t.card_id) GROUP BY t.stop_id

==== scalar subquery
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at > (SELECT AVG_T.m FROM (SELECT MAX(tapped_at) - INTERVAL '30' DAY AS m FROM mobility.taps) AVG_T)

==== scalar correlated subquery
as transport-analyst for transport-modelling
SELECT s.stop_id, (SELECT COUNT(*) FROM mobility.taps t WHERE t.stop_id = s.stop_id) AS n FROM mobility.stops s

==== scalar correlated subquery with a maximum
as transport-analyst for transport-modelling
SELECT s.name, (SELECT MAX(t.card_id) FROM mobility.taps t WHERE t.stop_id = s.stop_id) FROM mobility.stops s WHERE s.kind = 'ferry'

==== one subquery in another
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.stops WHERE stop_id IN (SELECT stop_id FROM mobility.taps WHERE card_id IN (SELECT rider_id FROM mobility.bike_trips WHERE start_station = 'B01'))

==== CTE used twice
as transport-analyst for transport-modelling
WITH n AS (SELECT card_id, COUNT(*) AS c FROM mobility.taps GROUP BY card_id) SELECT a.card_id, a.c FROM n a WHERE a.c = (SELECT MAX(c) FROM n)

==== CTE named like a dataset
as transport-analyst for transport-modelling
WITH taps AS (SELECT stop_id FROM mobility.stops WHERE kind = 'ferry') SELECT t.stop_id, COUNT(*) FROM mobility.taps t JOIN taps ON taps.stop_id = t.stop_id GROUP BY t.stop_id

==== chain of CTEs
as transport-analyst for transport-modelling
WITH a AS (SELECT card_id, stop_id FROM mobility.taps), b AS (SELECT card_id, COUNT(DISTINCT stop_id) AS s FROM a GROUP BY card_id) SELECT s, COUNT(*) FROM b GROUP BY s

==== UNION of tokens
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps UNION SELECT rider_id FROM mobility.bike_trips

==== UNION ALL of tokens and text
as transport-analyst for transport-modelling
SELECT w, COUNT(*) FROM (SELECT rider_id AS w FROM mobility.bike_trips UNION ALL SELECT start_station FROM mobility.bike_trips) GROUP BY w

==== INTERSECT of tokens
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps INTERSECT SELECT rider_id FROM mobility.bike_trips

==== EXCEPT of tokens
as transport-analyst for transport-modelling
SELECT card_id FROM mobility.taps EXCEPT SELECT rider_id FROM mobility.bike_trips

==== EXCEPT ALL
as transport-analyst for transport-modelling
SELECT start_station FROM mobility.bike_trips EXCEPT ALL SELECT end_station FROM mobility.bike_trips

==== row numbers by token
as transport-analyst for transport-modelling
SELECT card_id, tapped_at, n FROM (SELECT card_id, tapped_at, ROW_NUMBER() OVER (PARTITION BY card_id ORDER BY tapped_at) AS n FROM mobility.taps) WHERE n <= 2

==== rank over tokens in order
as transport-analyst for transport-modelling
SELECT card_id, RANK() OVER (ORDER BY card_id) FROM (SELECT DISTINCT card_id FROM mobility.taps)

==== running sums
as transport-analyst for transport-modelling
SELECT d, SUM(c) OVER (ORDER BY d) FROM (SELECT CAST(tapped_at AS DATE) AS d, COUNT(*) AS c FROM mobility.taps GROUP BY CAST(tapped_at AS DATE))

==== lag of shifted dates
as transport-analyst for transport-modelling
SELECT rider_id, started_at, LAG(started_at) OVER (PARTITION BY rider_id ORDER BY started_at, end_station) FROM mobility.bike_trips WHERE rider_id IS NOT NULL

==== window over groups
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) AS n, SUM(COUNT(*)) OVER () FROM mobility.taps GROUP BY stop_id

==== shifted dates by rider
as transport-analyst for transport-modelling
SELECT rider_id, MIN(started_at), MAX(ended_at) FROM mobility.bike_trips GROUP BY rider_id

==== range on shifted dates
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE started_at >= TIMESTAMP '2026-01-01 00:00:00'

==== shifted dates in days
as transport-analyst for transport-modelling
SELECT CAST(started_at AS DATE) AS d, COUNT(*) FROM mobility.bike_trips GROUP BY CAST(started_at AS DATE)

==== difference of shifted dates
as transport-analyst for transport-modelling
SELECT rider_id, date_diff('minute', started_at, ended_at) FROM mobility.bike_trips

==== shifted dates that are null
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.bike_trips WHERE started_at IS NULL

==== shifted date = literal
as transport-analyst for transport-modelling
expect empty
SELECT rider_id FROM mobility.bike_trips WHERE started_at = TIMESTAMP '2020-01-01 00:00:00'

==== generalized hierarchy
as transport-analyst for transport-modelling
SELECT card_kind, COUNT(*) FROM mobility.taps GROUP BY card_kind

==== generalized hierarchy probed by a raw kind
as transport-analyst for transport-modelling
expect empty
SELECT card_id FROM mobility.taps WHERE card_kind = 'student'

==== generalized hierarchy compared
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE card_kind = 'reduced fare' AND card_kind <> 'visitor'

==== range on generalized times
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at > TIMESTAMP '2026-03-01 08:07:00' AND tapped_at <= TIMESTAMP '2026-03-09 17:15:00'

==== generalized time = its step
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at = (SELECT MAX(tapped_at) FROM mobility.taps)

==== generalized time between steps
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.taps WHERE tapped_at BETWEEN TIMESTAMP '2026-03-02 08:15:00' AND TIMESTAMP '2026-03-06 08:30:00'

==== parts of times
as transport-analyst for transport-modelling
SELECT EXTRACT(HOUR FROM tapped_at) AS h, EXTRACT(MINUTE FROM tapped_at) AS m, COUNT(*) FROM mobility.taps GROUP BY 1, 2

==== truncated times
as transport-analyst for transport-modelling
SELECT date_trunc('month', tapped_at) AS m, COUNT(*) FROM mobility.taps GROUP BY date_trunc('month', tapped_at)

==== CASE
as transport-analyst for transport-modelling
SELECT CASE WHEN card_kind = 'visitor' THEN 'guest' WHEN EXTRACT(HOUR FROM tapped_at) < 9 THEN 'early' ELSE 'late' END AS w, COUNT(*) FROM mobility.taps GROUP BY 1

==== CASE over tokens
as transport-analyst for transport-modelling
SELECT CASE WHEN rider_id IS NULL THEN 'casual' WHEN rider_id < 'k' THEN 'low' ELSE 'high' END AS w, COUNT(*) FROM mobility.bike_trips GROUP BY 1

==== casts
as transport-analyst for transport-modelling
SELECT CAST(COUNT(*) AS VARCHAR) || ' taps', CAST(COUNT(*) AS DOUBLE) / 3, CAST(MIN(tapped_at) AS DATE) FROM mobility.taps

==== division
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) / 7, SUM(1) FROM mobility.taps GROUP BY stop_id

==== COALESCE and NULLIF
as transport-analyst for transport-modelling
SELECT COALESCE(rider_id, 'nobody') AS w, NULLIF(start_station, end_station), COUNT(*) FROM mobility.bike_trips GROUP BY 1, 2

==== typed parameters
as transport-analyst for transport-modelling
param timestamp 2026-01-01T00:00
param long 5
SELECT stop_id, COUNT(*) FROM mobility.taps WHERE tapped_at >= ? GROUP BY stop_id HAVING COUNT(*) > ?

==== a date parameter
as transport-analyst for transport-modelling
param date 2026-05-05
SELECT COUNT(*) FROM mobility.taps WHERE CAST(tapped_at AS DATE) > ?

==== filters of aggregates
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) FILTER (WHERE card_kind = 'visitor'), COUNT(*) FROM mobility.taps GROUP BY stop_id

==== grouping sets
as transport-analyst for transport-modelling
SELECT card_kind, EXTRACT(YEAR FROM tapped_at) AS y, COUNT(*) FROM mobility.taps GROUP BY ROLLUP (card_kind, EXTRACT(YEAR FROM tapped_at))

==== public stops in order
as transport-analyst for transport-modelling
ordered
SELECT stop_id, name, district, lat, lon, kind FROM mobility.stops ORDER BY stop_id

==== public data joined with rows
as transport-analyst for transport-modelling
SELECT s.district, d.population, COUNT(*) FROM mobility.taps t JOIN mobility.stops s ON s.stop_id = t.stop_id JOIN geo.districts d ON d.district = s.district GROUP BY s.district, d.population

==== outer join of public data with rows
as transport-analyst for transport-modelling
SELECT s.stop_id, COUNT(t.card_id) FROM mobility.stops s LEFT JOIN mobility.taps t ON t.stop_id = s.stop_id AND t.card_kind = 'visitor' GROUP BY s.stop_id

==== VALUES joined
as transport-analyst for transport-modelling
SELECT v.k, COUNT(*) FROM (VALUES ('visitor'), ('adult'), ('full fare')) AS v(k) LEFT JOIN mobility.taps t ON t.card_kind = v.k GROUP BY v.k

==== renamed columns
as transport-analyst for transport-modelling
SELECT x.a, COUNT(x.b) FROM (SELECT stop_id, card_id FROM mobility.taps) AS x(a, b) GROUP BY x.a

==== quoted and mixed-case names
as transport-analyst for transport-modelling
SELECT "card_id" FROM "mobility"."taps" WHERE STOP_ID = 'S001'

==== order by a place that is total
as transport-analyst for transport-modelling
ordered
SELECT start_station, end_station, COUNT(*) FROM mobility.bike_trips GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2

==== nulls come last either way
as transport-analyst for transport-modelling
ordered
SELECT DISTINCT rider_id FROM mobility.bike_trips ORDER BY rider_id DESC

==== nulls first when asked
as transport-analyst for transport-modelling
ordered
SELECT DISTINCT rider_id FROM mobility.bike_trips ORDER BY rider_id NULLS FIRST LIMIT 5

==== no table at all
as transport-analyst for transport-modelling
SELECT 1 + 1 AS two, 'a' || 'b' AS ab, 7 / 2 AS half

==== residents of the own district
as case-worker for service-delivery
SELECT * FROM people.residents

==== residents of all other districts
as case-worker for service-delivery
expect empty
SELECT full_name FROM people.residents WHERE district <> 'Harbour'

==== OR that is always true
as case-worker for service-delivery
SELECT COUNT(*), COUNT(DISTINCT district) FROM people.residents WHERE district = 'Hill' OR 1 = 1

==== partial numbers compared
as case-worker for service-delivery
SELECT resident_id FROM people.residents WHERE national_id LIKE '***%' AND national_id > '***3'

==== partial numbers grouped
as case-worker for service-delivery
SELECT national_id, COUNT(*) FROM people.residents GROUP BY national_id

==== blank incomes
as case-worker for service-delivery
SELECT COUNT(income), SUM(income), COUNT(*) FROM people.residents

==== blank incomes in order
as case-worker for service-delivery
ordered
SELECT resident_id, income FROM people.residents ORDER BY income, resident_id

==== blank incomes compared
as case-worker for service-delivery
expect empty
SELECT full_name FROM people.residents WHERE income > 0 OR income <= 0

==== ages
as case-worker for service-delivery
SELECT full_name, EXTRACT(YEAR FROM birth_date), DATE '2026-07-01' - birth_date FROM people.residents WHERE birth_date < DATE '1980-01-01'

==== age from today
as case-worker for service-delivery
SELECT COUNT(*) FROM people.residents WHERE birth_date < DATE '2026-07-01' - INTERVAL '30' YEAR

==== names in upper case
as case-worker for service-delivery
SELECT UPPER(full_name), LOWER(email), LENGTH(street_address), TRIM(phone) FROM people.residents WHERE full_name LIKE '%a%'

==== households that share
as case-worker for service-delivery
SELECT household_id, COUNT(*), MIN(full_name), MAX(birth_date) FROM people.residents GROUP BY household_id HAVING COUNT(*) > 1

==== pairs in a household
as case-worker for service-delivery
SELECT a.full_name, b.full_name FROM people.residents a JOIN people.residents b ON a.household_id = b.household_id AND a.resident_id < b.resident_id

==== oldest of the household
as case-worker for service-delivery
SELECT r.full_name FROM people.residents r WHERE r.birth_date = (SELECT MIN(x.birth_date) FROM people.residents x WHERE x.household_id = r.household_id)

==== list of names
as case-worker for service-delivery
SELECT STRING_AGG(full_name, ', ' ORDER BY resident_id) FROM people.residents WHERE household_id IN (SELECT MIN(household_id) FROM people.residents)

==== booleans
as case-worker for service-delivery
SELECT disabled, COUNT(*) FROM people.residents WHERE disabled IS NOT NULL GROUP BY disabled

==== text as a number
as case-worker for service-delivery
SELECT AVG(CAST(substr(birth, 1, 4) AS INTEGER)) FROM (SELECT CAST(birth_date AS VARCHAR) AS birth FROM people.residents) AS b

==== division where the caller's rows allow
as case-worker for service-delivery
SELECT COUNT(*) FROM people.residents WHERE 1 / (CASE WHEN district = 'Hill' THEN 0 ELSE 1 END) = 1

==== a date that is written out is moved by a number of days
as transport-analyst for transport-modelling
SELECT DATE '2024-01-31' + population AS later, population + DATE '2024-01-31' AS too, DATE '2024-01-31' - population AS earlier, DATE '2024-02-28' + (1 + 1) AS fixed FROM geo.districts

==== a frame of its own over a named window
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER (w ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS n FROM mobility.stops WINDOW w AS (ORDER BY stop_id)

==== an order and a frame of its own over a named window
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER (w ORDER BY stop_id ROWS 1 PRECEDING) AS n FROM mobility.stops WINDOW w AS (PARTITION BY district)

==== a named window over a named window
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER w2 AS n FROM mobility.stops WINDOW w AS (ORDER BY stop_id), w2 AS (w ROWS 1 PRECEDING)

==== an exclusion of its own over a named window
as transport-analyst for transport-modelling
SELECT stop_id, COUNT(*) OVER (w ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING EXCLUDE CURRENT ROW) AS n FROM mobility.stops WINDOW w AS (ORDER BY stop_id)

==== QUALIFY over a named window with a frame
as transport-analyst for transport-modelling
SELECT stop_id FROM mobility.stops WINDOW w AS (ORDER BY stop_id) QUALIFY COUNT(*) OVER (w ROWS 1 PRECEDING) = 1

==== USING after a full join means the merged column
as transport-analyst for transport-modelling
SELECT k FROM (VALUES (1)) a(k) FULL JOIN (VALUES (3)) b(k) USING (k) JOIN (VALUES (3)) c(k) USING (k)

==== USING after a right join means the merged column
as transport-analyst for transport-modelling
SELECT k FROM (VALUES (1)) a(k) RIGHT JOIN (VALUES (3)) b(k) USING (k) JOIN (VALUES (3)) c(k) USING (k)

==== two full joins with USING
as transport-analyst for transport-modelling
SELECT * FROM (VALUES (1)) a(k) FULL JOIN (VALUES (3)) b(k) USING (k) FULL JOIN (VALUES (3), (4)) c(k) USING (k)

==== NATURAL after a full join
as transport-analyst for transport-modelling
SELECT * FROM (VALUES (1)) a(k) NATURAL FULL JOIN (VALUES (3)) b(k) NATURAL JOIN (VALUES (3)) c(k)

==== USING with a full join on its right
as transport-analyst for transport-modelling
SELECT * FROM (VALUES (3, 1)) c(k, x) JOIN ((VALUES (1)) a(k) FULL JOIN (VALUES (3)) b(k) USING (k)) USING (k)

==== merged and own columns after a full join
as transport-analyst for transport-modelling
ordered
SELECT k, a.k AS x, b.k AS y, c.k AS z FROM (VALUES (1),(2)) a(k) FULL JOIN (VALUES (2),(3)) b(k) USING (k) LEFT JOIN (VALUES (3),(1)) c(k) USING (k) ORDER BY k

==== stops and districts merged, then joined
as transport-analyst for transport-modelling
SELECT district, COUNT(*) AS n FROM mobility.stops s FULL JOIN geo.districts d USING (district) JOIN mobility.stops s2 USING (district) GROUP BY district

==== ORDER BY an expression of a column that an alias hides
as transport-analyst for transport-modelling
ordered
SELECT -population AS population FROM geo.districts ORDER BY population + 0

==== ORDER BY an alias that hides a column
as transport-analyst for transport-modelling
ordered
SELECT -population AS population FROM geo.districts ORDER BY population DESC

==== ORDER BY the average that an alias hides
as transport-analyst for transport-modelling
ordered
SELECT district, AVG(lat) AS lat FROM mobility.stops GROUP BY district ORDER BY AVG(lat)

==== ORDER BY a number where an alias of its name is a text
as transport-analyst for transport-modelling
ordered
SELECT district AS population FROM geo.districts ORDER BY population * 1

==== QUALIFY over a column that an alias hides
as transport-analyst for transport-modelling
SELECT -lat AS lat FROM mobility.stops QUALIFY ROW_NUMBER() OVER (ORDER BY lat, stop_id) <= 3

==== QUALIFY with an alias
as transport-analyst for transport-modelling
SELECT ROW_NUMBER() OVER (ORDER BY stop_id) AS rn, stop_id FROM mobility.stops QUALIFY rn < 4

==== QUALIFY over an aggregate that an alias hides
as transport-analyst for transport-modelling
SELECT district, SUM(population) AS population FROM geo.districts GROUP BY district QUALIFY RANK() OVER (ORDER BY SUM(population)) = 1

==== a parameter among the rows of a subquery
as transport-analyst for transport-modelling
param text Harbour
SELECT stop_id, ? IN (SELECT district FROM geo.districts) AS b FROM mobility.stops

==== a parameter that equals any of a subquery
as transport-analyst for transport-modelling
param long 3
SELECT ? = ANY (SELECT population FROM geo.districts) AS b

==== a parameter among columns
as transport-analyst for transport-modelling
param long 3
SELECT district, ? IN (population, 3) AS b FROM geo.districts

==== a decimal parameter beside a whole number
as transport-analyst for transport-modelling
param decimal 50.5
SELECT district FROM geo.districts WHERE population > ?

==== a real parameter beside a whole number
as transport-analyst for transport-modelling
param double 50.5
SELECT district FROM geo.districts WHERE population > ?

==== parameters as choices
as transport-analyst for transport-modelling
param long 20000
param text a
param text b
SELECT district, CASE WHEN population > ? THEN ? ELSE ? END AS c FROM geo.districts

==== parameters as items
as transport-analyst for transport-modelling
param long 3
param long 4
param text x
param decimal 1.50
param boolean true
SELECT ? AS a, -? AS b, ? AS c, ? AS d, ? AS e

==== a parameter that a window takes
as transport-analyst for transport-modelling
param long 3
param long 2
SELECT stop_id, NTILE(?) OVER (ORDER BY stop_id) AS n, LAG(name, ?) OVER (ORDER BY stop_id) AS p FROM mobility.stops

==== a parameter as the fraction of a percentile
as transport-analyst for transport-modelling
param double 0.5
SELECT QUANTILE_CONT(lat, ?) AS q FROM mobility.stops

==== a time as a parameter in DATE_DIFF
as transport-analyst for transport-modelling
param timestamp 2026-05-01T00:00:00
SELECT DATE_DIFF('day', TIMESTAMP '2026-04-01 00:00:00', ?) AS n

==== parameters in a union and in VALUES
as transport-analyst for transport-modelling
param long 1
param long 3
SELECT ? AS x UNION ALL SELECT 2 UNION ALL SELECT y FROM (VALUES (?)) t(y)

==== NULL among VALUES
as transport-analyst for transport-modelling
SELECT * FROM (VALUES (1, NULL), (NULL, 'a'), (3, 'b')) t(x, y)

==== NULL as a branch of a union
as transport-analyst for transport-modelling
SELECT NULL AS n UNION ALL SELECT name FROM mobility.stops

==== WHERE without a table
as transport-analyst for transport-modelling
SELECT 1 AS x WHERE 1 = 1 UNION ALL SELECT 2 WHERE 1 = 0

==== HAVING without a table
as transport-analyst for transport-modelling
SELECT COUNT(*) AS n HAVING COUNT(*) > 0

==== a subquery without a table that reads the outer row
as transport-analyst for transport-modelling
SELECT district, (SELECT 1 WHERE population > 20000) AS x FROM geo.districts

==== columns whose names are words of SQL
as transport-analyst for transport-modelling
SELECT date, CAST(time AS date) AS order, t.range, MAX(row) OVER (PARTITION BY date ORDER BY time ROWS BETWEEN CURRENT ROW AND 1 FOLLOWING) AS next FROM (VALUES (DATE '2026-01-01', TIMESTAMP '2026-01-02 03:00:00', 1, 2)) t(date, time, range, row) WHERE date >= DATE '2026-01-01' AND date BETWEEN date AND date ORDER BY date

==== an alias of an alias in WHERE
as transport-analyst for transport-modelling
SELECT lat AS a, a + 1 AS b FROM mobility.stops WHERE b > 3

==== an alias of an alias in GROUP BY ALL
as transport-analyst for transport-modelling
SELECT lat AS a, ROUND(a, 1) AS b, COUNT(*) AS n FROM mobility.stops GROUP BY ALL

==== a column that an item before hides
as transport-analyst for transport-modelling
SELECT lat + 1 AS lat, lat + 1 AS b FROM mobility.stops

==== an outer column beside an aggregate
as transport-analyst for transport-modelling
SELECT d.district, (SELECT COUNT(*) + d.population FROM mobility.stops s WHERE s.district = d.district) AS x FROM geo.districts d

==== an outer column in HAVING
as transport-analyst for transport-modelling
SELECT d.district FROM geo.districts d WHERE EXISTS (SELECT 1 FROM mobility.stops s WHERE s.district = d.district HAVING COUNT(*) * 2000 > d.population)

==== an outer column beside groups of a lateral query
as transport-analyst for transport-modelling
SELECT d.district, x.kind, x.n FROM geo.districts d, LATERAL (SELECT s.kind, COUNT(*) + population AS n FROM mobility.stops s WHERE s.district = d.district GROUP BY s.kind) x

==== texts joined in an order and filtered
as transport-analyst for transport-modelling
SELECT district, STRING_AGG(DISTINCT kind, ',' ORDER BY kind DESC) FILTER (WHERE kind <> 'bus') AS k, STRING_AGG(name, ',' ORDER BY name) FILTER (WHERE lat > 0) AS n FROM mobility.stops GROUP BY district

==== an order over an order
as transport-analyst for transport-modelling
ordered
(SELECT stop_id, lat FROM mobility.stops ORDER BY stop_id LIMIT 3) ORDER BY 1 DESC LIMIT 2

==== a star without a merged column
as transport-analyst for transport-modelling
SELECT * EXCLUDE (district) FROM mobility.stops FULL JOIN geo.districts USING (district)

==== a star with another merged column
as transport-analyst for transport-modelling
SELECT * REPLACE (population + 1 AS population, UPPER(district) AS district) FROM mobility.stops JOIN geo.districts USING (district)

==== a table's star without a merged column
as transport-analyst for transport-modelling
SELECT d.* EXCLUDE (district) FROM mobility.stops JOIN geo.districts d USING (district)

==== a column called value
as transport-analyst for transport-modelling
SELECT SUM(value + 1) AS a, MAX((value - 1) * 2) AS b, ABS(MIN(value) - 1) AS c, MAX(t.value) AS d FROM (VALUES (1), (2)) t(value) WHERE value > 0

==== a text of no rows is NULL
as transport-analyst for transport-modelling
SELECT COUNT(*), COUNT(names) FROM (SELECT STRING_AGG(name, ',' ORDER BY name) AS names FROM mobility.stops WHERE stop_id = 'none') AS none WHERE names IS NOT NULL

==== a variance of one row is NULL
as transport-analyst for transport-modelling
SELECT COUNT(spread), COUNT(*) FROM (SELECT stop_id, VAR_SAMP(lat) AS spread FROM mobility.stops GROUP BY stop_id) AS stops WHERE spread IS NOT NULL

==== the variance of one row, counted
as transport-analyst for transport-modelling
SELECT COUNT(a), COUNT(b), COUNT(c), COUNT(d) FROM (SELECT VAR_SAMP(lat) AS a, VARIANCE(lat) AS b, COVAR_SAMP(lat, lon) AS c, STDDEV_SAMP(lat) AS d FROM mobility.stops GROUP BY stop_id) AS stops

==== a frame of too few rows has no third
as transport-analyst for transport-modelling
SELECT COUNT(third), COUNT(*) FROM (SELECT NTH_VALUE(lat, 3) OVER (ORDER BY stop_id) AS third FROM mobility.stops) AS stops WHERE third IS NOT NULL

==== an empty frame has no text
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM (SELECT STRING_AGG(stop_id, ',') OVER (ORDER BY stop_id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS before FROM mobility.stops) AS stops WHERE before IS NOT NULL

==== what USING shares, in the condition of the next join
as transport-analyst for transport-modelling
SELECT COUNT(*) FROM mobility.stops a JOIN mobility.taps b USING (stop_id) JOIN mobility.stops c ON stop_id = c.stop_id AND c.lat > 50

==== what an outer USING shares, in the condition of the next join
as transport-analyst for transport-modelling
SELECT COUNT(*), COUNT(e.name) FROM mobility.stops a FULL JOIN mobility.bike_trips b ON a.stop_id = b.start_station FULL JOIN mobility.taps t USING (stop_id) LEFT JOIN mobility.stops e ON e.stop_id = stop_id AND stop_id LIKE 'S00%'

==== what USING shares, in subqueries
as transport-analyst for transport-modelling
SELECT stop_id, (SELECT MAX(t.population) FROM geo.districts t WHERE t.name = district AND stop_id > 'S01') AS most FROM mobility.taps a NATURAL JOIN mobility.stops b WHERE EXISTS (SELECT 1 FROM mobility.stops s WHERE s.name <> b.name AND s.stop_id >= b.stop_id AND stop_id < 'S05') ORDER BY 1, 2 LIMIT 3

==== a window among distinct items, in their order
as transport-analyst for transport-modelling
ordered
SELECT DISTINCT kind, COUNT(*) OVER (PARTITION BY kind, district) AS n, MAX(lat) OVER w AS most FROM mobility.stops WINDOW w AS (PARTITION BY district) ORDER BY kind, n DESC, 3

==== an array of what stands before it
as transport-analyst for transport-modelling
SELECT s.name, u.x FROM mobility.stops s, UNNEST([s.lat, s.lon]) AS u(x) WHERE u.x > 50

==== an array of what stands before it, one with LATERAL
as transport-analyst for transport-modelling
SELECT s.name, u.x, v.y FROM mobility.stops s CROSS JOIN LATERAL UNNEST(ARRAY[s.kind, s.district]) AS u(x) LEFT JOIN UNNEST([1, 2]) AS v(y) ON TRUE

==== percentiles of constants
as transport-analyst for transport-modelling
SELECT kind, quantile_cont(0.5, 0.25) AS middle, percentile_disc(0.5) WITHIN GROUP (ORDER BY 1) AS one, median(3) AS three FROM mobility.stops GROUP BY kind

==== numbers of other types among the elements of an array
as transport-analyst for transport-modelling
SELECT list_contains([1, 2, 3], 2.0) AS a, list_contains([1.5, 2, 3], 2) AS b, list_position([1.5, 2, 3], 2) AS c, list_contains([1, 2, 3], CAST(2 AS SMALLINT)) AS d, list_contains([9223372036854775807], 0.5) AS e, list_position([lat, 3], 3) AS f, 2.5 = ANY([1, 2, 3]) AS g, lat = ANY([lon, 3, 1.5]) AS h FROM mobility.stops

==== other names of the parts of a date
as transport-analyst for transport-modelling
SELECT date_part('dayofyear', tapped_at) AS a, date_part('weekday', tapped_at) AS b, extract(dayofweek FROM tapped_at) AS c, date_part('dayofmonth', tapped_at) AS d, date_part('weekofyear', tapped_at) AS e FROM mobility.taps

==== from a date to a time
as transport-analyst for transport-modelling
SELECT datediff('day', CAST(tapped_at AS DATE), tapped_at) AS a, date_diff('hour', DATE '2026-06-01', tapped_at) AS b, date_sub('hour', tapped_at, DATE '2026-06-01') AS c FROM mobility.taps

==== which times are finite
as transport-analyst for transport-modelling
SELECT isfinite(CAST(tapped_at AS DATE)) AS a, isfinite(tapped_at) AS b, isinf(tapped_at) AS c, isnan(1.5::double) AS d FROM mobility.taps

==== signs are small numbers
as transport-analyst for transport-modelling
SELECT sign(lat) - 276 AS a, sign(lat) + 300 AS b, [sign(lat), 300] AS c FROM mobility.stops

==== a column that nothing needs beside a lateral subquery
as transport-analyst for transport-modelling
WITH w AS (SELECT kind, min(lat) AS lowest, count(*) AS n, max(name) AS last FROM mobility.stops GROUP BY kind) SELECT w.n, l.k FROM w, LATERAL (SELECT w.kind AS k, w.last AS m) AS l

==== a subquery that refers to the last column of rows of which only some are needed
as transport-analyst for transport-modelling
SELECT w.kind, (SELECT count(*) FROM mobility.taps AS t WHERE t.stop_id = w.first) AS n FROM (SELECT kind, min(lat) AS lowest, count(*) AS n, min(stop_id) AS first FROM mobility.stops GROUP BY kind) AS w

==== rows around, two deep
as transport-analyst for transport-modelling
SELECT w.kind FROM (SELECT name, kind, lat, stop_id AS id FROM mobility.stops) AS w WHERE EXISTS (SELECT 1 FROM (SELECT district, stop_id AS id FROM mobility.stops) AS v WHERE v.id = w.id AND (SELECT count(*) FROM mobility.taps AS t WHERE t.stop_id = w.id AND t.stop_id = v.id) > 0)

==== some of equal rows that are compared with one row of a subquery
as transport-analyst for transport-modelling
SELECT FALSE AS c FROM mobility.stops AS s WHERE s.lat > (SELECT count(*) - 1000 FROM geo.districts) ORDER BY c LIMIT 35

==== rows chosen by a column that is several conditions
as transport-analyst for transport-modelling
SELECT name FROM (SELECT name, kind, lat > 0 AND name <> 'x' AND TRUE AS ok FROM mobility.stops) AS s WHERE ok AND kind = 'tram'

==== rows chosen by a column of a column that is several conditions
as transport-analyst for transport-modelling
WITH s AS (SELECT name, lat BETWEEN lon - 90 AND 90 AS ok, kind = 'tram' AS rails FROM mobility.stops), t AS (SELECT name, ok AND rails AS fine FROM s WHERE name > 'D') SELECT name FROM t WHERE fine

==== rows among those of a subquery
as transport-analyst for transport-modelling
SELECT card_id, stop_id FROM mobility.taps WHERE (card_id, tapped_at) IN (SELECT card_id, max(tapped_at) FROM mobility.taps GROUP BY card_id)

==== rows that are not among those of a subquery, some of them with NULLs
as transport-analyst for transport-modelling
SELECT rider_id, start_station FROM mobility.bike_trips WHERE (rider_id, start_station) NOT IN (SELECT rider_id, end_station FROM mobility.bike_trips WHERE rider_id IS NOT NULL)

==== whether rows are among those of a subquery
as transport-analyst for transport-modelling
SELECT (kind, lat) IN (SELECT kind, max(lat) FROM mobility.stops GROUP BY kind) AS top, (1, NULL) IN (SELECT 1, NULL) AS a, (1, 2) IN (SELECT 1.0, NULL) AS b, (1, 2) IN (SELECT 3, NULL) AS c, (1, 2.5) IN (VALUES (1, 2), (1, 2.5)) AS d, count(*) AS n FROM mobility.stops GROUP BY 1

==== tokens of two tables in rows
as transport-analyst for transport-modelling
SELECT count(*) AS n FROM mobility.taps WHERE (card_id, card_kind) IN (SELECT rider_id, 'full fare' FROM mobility.bike_trips)

==== rows chosen by two columns that are conditions on the same ones
as transport-analyst for transport-modelling
SELECT name FROM (SELECT name, lat > 0 AND lon > -90 AS ok, lat + lon > -90 AND lon < 90 AS fine FROM mobility.stops) AS s WHERE ok AND fine

==== rows among those of a subquery that has a correlated one inside
as transport-analyst for transport-modelling
SELECT name FROM mobility.stops WHERE (kind, lat) IN (SELECT s.kind, s.lat FROM mobility.stops s WHERE EXISTS (SELECT 1 FROM mobility.taps t WHERE t.stop_id = s.stop_id))
