-- Whichever side of a join the residents are on, no condition of both sides says how often they count.
as paula for planning in lakeside
SELECT v.ward, COUNT(*) FROM ref.wards w JOIN care.visits v ON w.ward = v.ward GROUP BY v.ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          join INNER =($0, $1) (!!??)
            view of ref.wards: ward Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM ref.wards w JOIN care.visits v ON w.ward = v.ward WHERE w.beds > 3 AND v.urgent
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $4, $5
          filter AND(>($1, 3), $2)
            join INNER =($0, $3) (!?!!??)
              view of ref.wards: ward Keep[], beds Keep[]
              view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM ref.wards w JOIN care.visits v ON w.ward = v.ward WHERE w.beds > 3 OR v.urgent
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward WHERE w.beds > 3 OR v.urgent
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM (SELECT ward, SUM(beds) AS beds FROM ref.wards GROUP BY ward) w JOIN care.visits v ON w.ward = v.ward WHERE w.beds > 3 OR v.urgent
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $4, $5
          filter OR(>($1, 3), $2)
            join INNER =($0, $3) (!?!!??)
              group by [[0]]: [SUM($1)]
                project $0, $1
                  view of ref.wards: ward Keep[], beds Keep[]
              view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
-- What links: columns, under whatever type, that are equal or both NULL, one on each side.
SELECT COUNT(w.beds) FROM care.visits v JOIN (SELECT ward, SUM(beds) AS beds FROM ref.wards GROUP BY ward) w ON v.ward IS NOT DISTINCT FROM w.ward WHERE w.beds > 3 OR v.urgent
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:BIGINT)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $3, $4, $5
            filter OR(>($3, 3), $0)
              project $0, $1, $4, $5, $2, $3
                join INNER IS NOT DISTINCT FROM($1, $4) (!!??!?)
                  view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                  group by [[0]]: [SUM($1)]
                    project $0, $1
                      view of ref.wards: ward Keep[], beds Keep[]
SELECT SUM(v.cost) FROM care.visits v JOIN (SELECT beds, COUNT(*) AS n FROM ref.wards GROUP BY beds) w ON v.house = w.beds WHERE w.n > 3 OR v.urgent
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $1, $5, $6
            filter OR(>($4, 3), $2)
              project $0, $1, $2, $5, $6, $3, $4
                join INNER =($0, $5) (??!???!)
                  view of care.visits: house Keep[], cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
                  group by [[0]]: [COUNT()]
                    project $0
                      view of ref.wards: beds Keep[]
SELECT SUM(v.cost) FROM care.visits v JOIN (SELECT beds, COUNT(*) AS n FROM ref.wards GROUP BY beds) w ON v.house + 1 = w.beds
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(w.beds) FROM care.visits v JOIN (SELECT ward, title, SUM(beds) AS beds FROM ref.wards GROUP BY ward, title) w ON v.ward = w.ward AND w.ward = w.title WHERE w.beds > 3 OR v.urgent
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(w.beds) FROM ref.wards o JOIN (SELECT ward, title, SUM(beds) AS beds FROM ref.wards GROUP BY ward, title) w ON o.ward IS NOT DISTINCT FROM w.ward AND w.beds > 3
  group by [[]]: [COUNT($0)]
    project $3
      join INNER AND(IS NOT DISTINCT FROM($0, $1), >($3, 3)) (!!??)
        view of ref.wards: ward Keep[]
        group by [[0, 1]]: [SUM($2)]
          view of ref.wards: ward Keep[], title Keep[], beds Keep[]
-- What a subquery takes from a resident around it is not joined with anything that says which resident it is.
SELECT COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM (SELECT v.card AS x) a JOIN ref.wards w ON a.x = w.ward)
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM (SELECT v.cause AS x) a JOIN ref.wards w ON a.x = w.ward)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $1, $2
          filter SUBQUERY()
            asked EXISTS
              join INNER =($0, $1) (?!??)
                project $cor0.cause
                  values [0]
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.visits: cause Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM (SELECT v.card AS x UNION SELECT 'a') a WHERE x = 'b')
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
