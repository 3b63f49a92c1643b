-- Rows about the same subjects are put together and stay theirs; with anything else they are not put together.
as transport-analyst for transport-planning in rivermouth
SELECT stop, COUNT(*) FROM (SELECT stop_id AS stop FROM mobility.taps UNION ALL SELECT start_station FROM mobility.bike_trips) x GROUP BY stop
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 10 by [0]: [COUNT()] counting 1
        UNION all
          project $0, $1
            view of mobility.taps: stop_id Keep[], hidden resident_id Keep[] where AND(>=($4, -(2026-07-01, 120:INTERVAL YEAR)), NOT(OR(=($3, _UTF-8'police'), =($3, _UTF-8'mayor'), =($3, _UTF-8'councillor'), =($3, _UTF-8'judge'))), >=($4, 2016-07-01 00:00:00))
          project $0, $1
            view of mobility.bike_trips: start_station Keep[], hidden rider_id Keep[] where >=($3, 2016-07-01 00:00:00)
SELECT stop, COUNT(*) FROM (SELECT stop_id AS stop FROM mobility.taps UNION SELECT start_station FROM mobility.bike_trips) x GROUP BY stop
  group by [[0]]: [COUNT()]
    project CAST($0):VARCHAR NOT NULL
      filter =($1, 2)
        release 10 by [0]: [] counting 1
          UNION all
            project $0, $1
              view of mobility.taps: stop_id Keep[], hidden resident_id Keep[] where AND(>=($4, -(2026-07-01, 120:INTERVAL YEAR)), NOT(OR(=($3, _UTF-8'police'), =($3, _UTF-8'mayor'), =($3, _UTF-8'councillor'), =($3, _UTF-8'judge'))), >=($4, 2016-07-01 00:00:00))
            project $0, $1
              view of mobility.bike_trips: start_station Keep[], hidden rider_id Keep[] where >=($3, 2016-07-01 00:00:00)
SELECT stop, COUNT(*) FROM (SELECT stop_id AS stop FROM mobility.taps UNION ALL SELECT stop_id FROM mobility.taps) x GROUP BY stop
  refused: GROUP_SHAPE: these branches would count single residents as often as the statement likes; read the rows once, with OR between the conditions
SELECT stop, COUNT(*) FROM (SELECT stop_id AS stop FROM mobility.taps UNION ALL SELECT stop_id FROM mobility.stops) x GROUP BY stop
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT at, COUNT(*) FROM (SELECT tapped_at AS at FROM mobility.taps UNION ALL SELECT pickup_at FROM mobility.taxi_trips) x GROUP BY at
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT at, COUNT(*) FROM (SELECT tapped_at AS at FROM mobility.taps UNION ALL SELECT started_at FROM parking.sessions) x GROUP BY at
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT stop_id FROM mobility.taps INTERSECT SELECT start_station FROM mobility.bike_trips
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
-- Counting the residents themselves asks no more than that they are there.
SELECT COUNT(resident_id), COUNT(*) FROM mobility.taps
  project CASE(=($3, 2), $0, null:BIGINT), CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 10 by []: [COUNT($0), COUNT()] counting 1, 1 if 2
        project $0, $1, IS NOT NULL($0)
          project $0, $1
            view of mobility.taps: resident_id Tokenize[domain=rider], hidden resident_id Keep[] where AND(>=($4, -(2026-07-01, 120:INTERVAL YEAR)), NOT(OR(=($3, _UTF-8'police'), =($3, _UTF-8'mayor'), =($3, _UTF-8'councillor'), =($3, _UTF-8'judge'))), >=($4, 2016-07-01 00:00:00))
SELECT COUNT(resident_id), COUNT(DISTINCT resident_id) FROM mobility.taps
  project CASE(=($3, 2), $0, null:BIGINT), CASE(=($3, 2), $1, null:BIGINT)
    filter =($2, 2)
      release 10 by []: [COUNT($0), COUNT(DISTINCT $0)] counting 1, 1 if 2
        project $0, $1, IS NOT NULL($0)
          project $0, $1
            view of mobility.taps: resident_id Tokenize[domain=rider], hidden resident_id Keep[] where AND(>=($4, -(2026-07-01, 120:INTERVAL YEAR)), NOT(OR(=($3, _UTF-8'police'), =($3, _UTF-8'mayor'), =($3, _UTF-8'councillor'), =($3, _UTF-8'judge'))), >=($4, 2016-07-01 00:00:00))
SELECT COUNT(resident_id) FILTER (WHERE fare > 2) FROM mobility.taps
  project CASE(AND(=($2, 2), =($3, 2)), $0, null:BIGINT)
    filter =($1, 2)
      release 10 by []: [COUNT($0) FILTER $1] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS TRUE($1))
          project $0, >($1, 2), $2
            view of mobility.taps: resident_id Tokenize[domain=rider], fare Keep[], hidden resident_id Keep[] where AND(>=($4, -(2026-07-01, 120:INTERVAL YEAR)), NOT(OR(=($3, _UTF-8'police'), =($3, _UTF-8'mayor'), =($3, _UTF-8'councillor'), =($3, _UTF-8'judge'))), >=($4, 2016-07-01 00:00:00))
