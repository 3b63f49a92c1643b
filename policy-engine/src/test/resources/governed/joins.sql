-- How often a resident's row counts behind a join must follow from the data.
as paula for planning in lakeside

-- what is joined is data as they are
SELECT w.title, COUNT(*), SUM(v.cost) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL, CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $2, null:DECIMAL(38, 2))
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0]: [COUNT(), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $3, $0, $4, $5
            project $0, $1, $4, $5, $2, $3
              join INNER =($4, $1) (?!??!?)
                view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM ref.wards w JOIN care.visits v ON w.ward = v.ward GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $3, $4
          join INNER =($0, $2) (!?!??)
            view of ref.wards: ward Keep[], title Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward IS NOT DISTINCT FROM v.ward GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $2, $3, $4
          project $0, $3, $4, $1, $2
            join INNER IS NOT DISTINCT FROM($3, $0) (!??!?)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND w.beds > 3 GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $2, $4, $5
          project $0, $3, $4, $5, $1, $2
            join INNER AND(=($3, $0), >($5, 3)) (!??!??)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND v.cost > 3 GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $3, $4, $5
          project $0, $1, $4, $5, $2, $3
            join INNER AND(=($4, $1), >($0, 3)) (?!??!?)
              view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND v.cost > w.beds GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $3, $5, $6
          project $0, $1, $4, $5, $6, $2, $3
            join INNER AND(=($4, $1), >($0, $6)) (?!??!??)
              view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND v.cost + 1 > w.beds GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $3, $5, $6
          project $0, $1, $4, $5, $6, $2, $3
            join INNER AND(=($4, $1), >(+($0, 1), $6)) (?!??!??)
              view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward OR v.cost > 90 GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND (v.urgent OR w.beds > 3) GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND (v.urgent OR v.cost > 3) GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $4, $5, $6
          project $0, $1, $2, $5, $6, $3, $4
            join INNER AND(=($5, $2), OR($1, >($0, 3))) (?!!??!?)
              view of care.visits: cost Keep[], urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND NOT (v.urgent AND w.beds > 3) GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward AND CASE WHEN v.urgent THEN w.beds > 3 ELSE TRUE END GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON UPPER(w.ward) = v.ward GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = UPPER(v.ward) GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v CROSS JOIN ref.wards w GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          project $2, $0, $1
            join INNER true (???)
              view of care.visits: hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: title Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON v.cost < w.beds GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $3, $4
          project $0, $3, $4, $1, $2
            join INNER <($0, $4) (?????)
              view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward WHERE v.urgent AND w.beds > 3 GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $3, $5, $6
          filter AND($0, >($4, 3))
            project $0, $1, $4, $5, $6, $2, $3
              join INNER =($4, $1) (!!??!??)
                view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward WHERE v.urgent OR w.beds > 3 GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward WHERE v.cost > w.beds GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $3, $5, $6
          filter >($0, $4)
            project $0, $1, $4, $5, $6, $2, $3
              join INNER =($4, $1) (?!??!??)
                view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, SUM(v.cost * w.beds) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT w.title, SUM(CASE WHEN v.urgent THEN w.beds ELSE 0 END) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  project CAST($0):VARCHAR, CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):BIGINT))), NOT(IS TRUE($4))
          project $3, CASE($0, $4, 0:BIGINT), $5, $6, $0
            project $0, $1, $4, $5, $6, $2, $3
              join INNER =($4, $1) (!!??!??)
                view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, SUM(CASE WHEN v.urgent OR w.beds > 3 THEN v.cost ELSE 0 END) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FILTER (WHERE v.urgent AND w.beds > 3) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  project CAST($0):VARCHAR, CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2)), $1, null:BIGINT)
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT() FILTER $1] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS TRUE($1), NOT(IS TRUE($1))
          project $3, IS TRUE(AND($0, >($4, 3))), $5, $6
            project $0, $1, $4, $5, $6, $2, $3
              join INNER =($4, $1) (!!??!??)
                view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FILTER (WHERE v.urgent OR w.beds > 3) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT v.urgent OR w.beds > 3, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY 1
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT v.ward || w.title, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY 1
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT v.cost + w.beds, COUNT(*) FROM care.visits v JOIN ref.wards w ON w.ward = v.ward GROUP BY 1
  project CAST($0):DECIMAL(22, 2), CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project +($0, $3), $4, $5
          project $0, $1, $4, $5, $2, $3
            join INNER =($4, $1) (?!??!?)
              view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], beds Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT * FROM ref.wards WHERE beds > 3 ORDER BY beds) w ON w.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER =($3, $0) (!??!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              project $0
                filter >($1, 3)
                  view of ref.wards: ward Keep[], beds Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT a.ward FROM ref.wards a JOIN ref.wards b ON a.ward = b.ward) w ON w.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER =($3, $0) (!??!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              project $0
                join INNER =($0, $1) (!!)
                  view of ref.wards: ward Keep[]
                  view of ref.wards: ward Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT a.ward FROM ref.wards a JOIN ref.wards b ON a.beds < b.beds) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT a.ward FROM ref.wards a JOIN (VALUES (1), (2)) b (x) ON a.beds = b.x) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT b.ward FROM (VALUES (1), (2)) a (x) JOIN ref.wards b ON b.beds = a.x) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward FROM ref.wards UNION ALL SELECT ward FROM ref.wards) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT w.ward FROM ref.wards w, LATERAL (SELECT 1 FROM ref.wards x WHERE x.beds < w.beds)) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them

-- what is joined is unique in the joined columns
SELECT COUNT(*), SUM(x.b) FROM care.visits v JOIN (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward) x ON x.ward = v.ward
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward) x ON x.ward = v.ward AND (v.urgent OR x.b > 3)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $4, $5
          project $0, $1, $4, $5, $2, $3
            join INNER AND(=($4, $1), OR($0, >($5, 3))) (!!??!?)
              view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              group by [[0]]: [SUM($1)]
                project $0, $1
                  view of ref.wards: ward Keep[], beds Keep[]
SELECT COUNT(*) FROM (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward) x JOIN care.visits v ON x.ward = v.ward AND (v.urgent OR x.b > 3)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $4, $5
          join INNER AND(=($0, $3), OR($2, >($1, 3))) (!?!!??)
            group by [[0]]: [SUM($1)]
              project $0, $1
                view of ref.wards: ward Keep[], beds Keep[]
            view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward, title, SUM(beds) AS b FROM ref.wards GROUP BY ward, title) x ON x.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward, title, SUM(beds) AS b FROM ref.wards GROUP BY ward, title) x ON x.ward = v.ward AND x.title = v.cause
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $4, $5
          project $0, $1, $4, $5, $2, $3
            join INNER AND(=($4, $1), =($5, $0)) (?!??!?)
              view of care.visits: cause Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              group by [[0, 1]]: []
                view of ref.wards: ward Keep[], title Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT DISTINCT ward FROM ref.wards) x ON x.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER =($3, $0) (!??!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              group by [[0]]: []
                project $0
                  view of ref.wards: ward Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward FROM ref.wards UNION SELECT title FROM ref.wards) x ON x.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER =($3, $0) (!???)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              UNION
                project $0
                  view of ref.wards: ward Keep[]
                project $0
                  view of ref.wards: title Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward, title FROM ref.wards UNION SELECT title, ward FROM ref.wards) x ON x.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ROLLUP (ward)) x ON x.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (VALUES ('North', 1), ('South', 2)) x (ward, n) ON x.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $3, $4, $1, $2
            join INNER =($3, $0) (!??!!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              values [_UTF-8'North':VARCHAR CHARACTER SET "UTF-8" COLLATE "UTF-8$en_US$primary", 1], [_UTF-8'South':VARCHAR CHARACTER SET "UTF-8" COLLATE "UTF-8$en_US$primary", 2]
SELECT SUM(x.n) FROM care.visits v JOIN (VALUES ('North', 1), ('South', 2)) x (ward, n) ON x.ward = v.ward
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT COUNT(*) FROM care.visits v JOIN (VALUES ('North', 1), ('North', 2)) x (ward, n) ON x.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (VALUES (1.0, 1), (1, 2)) x (cost, n) ON x.cost = v.cost
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (VALUES (1.0, 1), (2.0, 2)) x (cost, n) ON x.cost = v.cost
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $3, $4, $1, $2
            join INNER =($3, $0) (???!!)
              view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
              values [1.0:DECIMAL(2, 1), 1], [2.0:DECIMAL(2, 1), 2]
SELECT COUNT(*) FROM care.visits v JOIN (VALUES (NULL, 1), ('North', 2)) x (ward, n) ON x.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $3, $4, $1, $2
            join INNER =($3, $0) (!???!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              values [null:NULL, 1], [_UTF-8'North':VARCHAR CHARACTER SET "UTF-8" COLLATE "UTF-8$en_US$primary", 2]
SELECT COUNT(*) FROM care.visits v JOIN (VALUES (NULL, 1), (NULL, 2)) x (ward, n) ON x.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v CROSS JOIN (VALUES (1), (2)) x (n)
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v CROSS JOIN (VALUES (1)) x (n)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $1, $2
          project $2, $0, $1
            join INNER true (??!)
              view of care.visits: hidden patient Keep[], hidden street+house Keep[]
              values [1]
SELECT COUNT(*) FROM care.visits v CROSS JOIN (SELECT SUM(beds) AS b FROM ref.wards) x
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $1, $2
          project $2, $0, $1
            join INNER true (???)
              view of care.visits: hidden patient Keep[], hidden street+house Keep[]
              group by [[]]: [SUM($0)]
                project $0
                  view of ref.wards: beds Keep[]
SELECT COUNT(*) FROM care.visits v CROSS JOIN (SELECT ward FROM ref.wards ORDER BY ward LIMIT 1) x
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $1, $2
          project $2, $0, $1
            join INNER true (??!)
              view of care.visits: hidden patient Keep[], hidden street+house Keep[]
              sort [0] limited
                project $0
                  view of ref.wards: ward Keep[]
SELECT COUNT(*) FROM care.visits v CROSS JOIN (SELECT ward FROM ref.wards ORDER BY ward LIMIT 2) x
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $1, $2
          project $2, $0, $1
            join INNER true (??!)
              view of care.visits: hidden patient Keep[], hidden street+house Keep[]
              sort [0] limited
                project $0
                  view of ref.wards: ward Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT UPPER(ward) AS ward, b FROM (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward)) x ON x.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT b, ward FROM (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward) WHERE b > 1 ORDER BY b) x ON x.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER =($3, $0) (!??!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              project $0
                filter >($1, 1)
                  group by [[0]]: [SUM($1)]
                    project $0, $1
                      view of ref.wards: ward Keep[], beds Keep[]
SELECT COUNT(*) FROM care.visits v JOIN (SELECT kind, COUNT(*) AS n FROM care.tests GROUP BY kind) x ON x.kind = v.cause
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN (SELECT kind, taken_on, COUNT(*) AS n FROM care.tests GROUP BY kind, taken_on) x ON x.kind = v.cause
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM (SELECT v.ward, x.n FROM care.visits v JOIN (VALUES ('North', 1), ('South', 2)) x (ward, n) ON x.ward = v.ward) GROUP BY n
  project $1
    project CAST($0):INTEGER NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            project $2, $3, $4
              project $0, $3, $4, $1, $2
                join INNER =($3, $0) (!??!!)
                  view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                  values [_UTF-8'North':VARCHAR CHARACTER SET "UTF-8" COLLATE "UTF-8$en_US$primary", 1], [_UTF-8'South':VARCHAR CHARACTER SET "UTF-8" COLLATE "UTF-8$en_US$primary", 2]

-- residents of two tables
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient = v.patient
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $2, $3, $4
          project $0, $3, $1, $2, $4
            join INNER =($3, $0) (!??!?)
              view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT t.kind, COUNT(*), COUNT(DISTINCT v.patient), SUM(v.cost) FROM care.tests t JOIN care.visits v ON t.patient = v.patient GROUP BY t.kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL, CAST($2):BIGINT NOT NULL, CASE(AND(=($7, 2), <>($8, 1), =($9, 2), <>($10, 1), =($11, 2), <>($12, 1)), $3, null:DECIMAL(38, 2))
    filter AND(=($4, 2), =($5, 2), =($6, 2))
      release 8 by [0]: [COUNT(), COUNT(DISTINCT $1), SUM($2)] counting 3, 4, 5, 3 if 6, 3 if 7, 4 if 6, 4 if 7, 5 if 6, 5 if 7
        project $0, $1, $2, $3, $4, $5, IS NOT NULL($2), NOT(IS NOT NULL($2))
          project $1, $2, $3, $4, $5, $6
            project $0, $1, $3, $4, $2, $5, $6
              join INNER =($0, $3) (!!?!???)
                view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
                view of care.visits: patient Tokenize[domain=person], cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient = v.patient AND v.urgent AND t.value > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $4, $5, $6
          project $0, $1, $4, $5, $2, $3, $6
            join INNER AND(=($4, $0), $1, >($5, 2)) (!!??!??)
              view of care.visits: patient Tokenize[domain=person], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient = v.patient AND v.cost > t.value
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $4, $5, $6
          project $0, $1, $4, $5, $2, $3, $6
            join INNER AND(=($4, $0), >($1, $5)) (!???!??)
              view of care.visits: patient Tokenize[domain=person], cost Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient = v.patient AND (v.urgent OR t.value > 2)
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient = v.patient WHERE v.urgent OR t.value > 2
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient = v.patient AND t.patient <> 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON t.patient < v.patient
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits v JOIN care.tests t ON UPPER(t.patient) = v.patient
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.visits GROUP BY patient) v JOIN (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) t ON t.patient = v.patient WHERE v.n > 2 OR t.n > 2
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) v JOIN (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) t ON t.patient = v.patient WHERE v.n > 2 OR t.n > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 8 by []: [COUNT()] counting 0, 1
        project $4, $5
          filter OR(>($1, 2), >($3, 2))
            project $0, $1, $3, $4, $2, $5
              join INNER =($3, $0) (!!?!!?)
                project $0, $2, $1
                  group by [[0, 1]]: [COUNT()]
                    project $0, $1
                      view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
                project $0, $2, $1
                  group by [[0, 1]]: [COUNT()]
                    project $0, $1
                      view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) v JOIN care.tests t ON t.patient = v.patient WHERE v.n > 2 OR t.value > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 8 by []: [COUNT()] counting 0, 1
        project $4, $5
          filter OR(>($1, 2), >($3, 2))
            project $0, $1, $3, $4, $2, $5
              join INNER =($3, $0) (!!?!??)
                project $0, $2, $1
                  group by [[0, 1]]: [COUNT()]
                    project $0, $1
                      view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
                view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM care.tests t JOIN (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) v ON t.patient = v.patient WHERE v.n > 2 OR t.value > 2
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN care.doors d ON d.street = v.street AND d.house = v.house
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 5 by []: [COUNT()] counting 0, 1, 2
        project $4, $5, $6
          project $0, $1, $4, $5, $2, $3, $6
            join INNER AND(=($4, $0), =($5, $1)) (???????)
              view of care.visits: street Keep[], house Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of care.doors: street Keep[], house Keep[], hidden street+house Keep[]
SELECT n, COUNT(*) FROM (SELECT t.patient, COUNT(*) AS n FROM care.doors d JOIN care.tests t ON d.street = t.kind GROUP BY t.patient) GROUP BY n
  group by [[0]]: [COUNT()]
    project $1
      project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
        filter AND(=($2, 2), =($3, 2))
          release 8 by [0]: [COUNT()] counting 1, 2
            project $1, $3, $4
              project $0, $2, $3, $1, $4
                join INNER =($0, $3) (??!!?)
                  view of care.doors: street Keep[], hidden street+house Keep[]
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM care.visits v JOIN care.staff s ON s.ward = v.ward
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER =($3, $0) (!??!)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of care.staff: ward Keep[]
SELECT COUNT(*) FROM care.visits v JOIN care.staff s ON s.person = v.patient
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.tests t JOIN care.staff s ON s.person = t.patient AND s.ward = 'North'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.tests t JOIN (VALUES ('x'), ('y')) x (p) ON x.p = t.patient
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM (VALUES ('x'), ('y')) x (p) JOIN care.tests t ON t.patient = x.p
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition

-- nobody's rows
SELECT s.ward, w.title FROM care.staff s JOIN ref.wards w ON w.ward = s.ward
  project $0, $2
    join INNER =($1, $0) (!!?)
      view of care.staff: ward Keep[]
      view of ref.wards: ward Keep[], title Keep[]
SELECT a.ward, b.ward FROM ref.wards a FULL JOIN ref.wards b ON a.beds < b.beds
  project $0, $2
    join FULL <($1, $3) (????)
      view of ref.wards: ward Keep[], beds Keep[]
      view of ref.wards: ward Keep[], beds Keep[]
SELECT a.ward, b.ward FROM ref.wards a LEFT JOIN ref.wards b ON a.beds < b.beds
  project $0, $2
    join LEFT <($1, $3) (!???)
      view of ref.wards: ward Keep[], beds Keep[]
      view of ref.wards: ward Keep[], beds Keep[]
SELECT a.ward, b.ward FROM ref.wards a RIGHT JOIN ref.wards b ON a.beds < b.beds
  project $0, $2
    join RIGHT <($1, $3) (??!?)
      view of ref.wards: ward Keep[], beds Keep[]
      view of ref.wards: ward Keep[], beds Keep[]

-- conditions that would count somebody more often than others, however they are written
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN (SELECT CASE WHEN beds > 3 THEN 'North' ELSE ward END AS ward FROM ref.wards) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN (SELECT UPPER(ward) AS ward FROM ref.wards) w ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN ref.wards w ON CASE WHEN w.beds > 3 THEN 'North' ELSE w.ward END = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN ref.wards w ON CASE WHEN v.born = DATE '1937-01-01' THEN TRUE ELSE w.ward = 'North' END
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*), COUNT(DISTINCT v.patient) FROM care.visits v JOIN ref.wards w ON TRUE WHERE CASE WHEN v.born = DATE '1937-01-01' THEN TRUE ELSE w.ward = 'North' END
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FILTER (WHERE CASE WHEN v.born = DATE '1937-01-01' THEN TRUE ELSE w.ward = 'North' END) FROM care.visits v JOIN ref.wards w ON TRUE
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT SUM(CASE WHEN v.urgent AND w.beds > 3 THEN 0 WHEN v.born = DATE '1937-01-01' AND w.beds > 1 THEN 0 ELSE 1 END) FROM care.visits v JOIN ref.wards w ON TRUE
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT v.born = DATE '1937-01-01' AND w.beds > 3, COUNT(*) FROM care.visits v JOIN ref.wards w ON TRUE GROUP BY 1
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT CASE WHEN v.born = DATE '1937-01-01' THEN 0 ELSE w.beds END, COUNT(*) FROM care.visits v JOIN ref.wards w ON TRUE GROUP BY 1
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON CAST(CASE WHEN v.born = DATE '1937-01-01' THEN 1 ELSE w.beds END AS BOOLEAN)
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON IF(v.born = DATE '1937-01-01', TRUE, w.ward = 'North')
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON COALESCE(v.born = DATE '1937-01-01', w.ward = 'North')
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON (v.born = DATE '1937-01-01') = (w.ward = 'North')
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON CAST(v.born = DATE '1937-01-01' AS INTEGER) = w.beds
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT SUM(CASE WHEN v.urgent THEN w.beds ELSE 0 END) FROM care.visits v JOIN ref.wards w ON TRUE
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):BIGINT))), NOT(IS TRUE($3))
          project CASE($0, $1, 0:BIGINT), $2, $3, $0
            project $0, $3, $1, $2
              join INNER true (!???)
                view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: beds Keep[]
SELECT SUM(CASE WHEN v.urgent AND w.beds > 3 THEN v.cost ELSE 0 END) FROM care.visits v JOIN ref.wards w ON TRUE
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE(AND($1, >($2, 3)), $0, 0.00:DECIMAL(12, 2)), $3, $4, AND($1, >($2, 3))
            project $0, $1, $4, $2, $3
              join INNER true (?!???)
                view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: beds Keep[]
SELECT SUM(CASE WHEN v.urgent AND w.beds > 3 THEN 0 ELSE v.cost END) FROM care.visits v JOIN ref.wards w ON TRUE
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT SUM(CASE WHEN w.beds > 3 THEN 0 ELSE v.cost END) FROM care.visits v JOIN ref.wards w ON TRUE
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE(>($1, 3), 0.00:DECIMAL(12, 2), $0), $2, $3, IS NOT TRUE(>($1, 3))
            project $0, $3, $1, $2
              join INNER true (????)
                view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: beds Keep[]
SELECT COUNT(*) FROM care.visits v JOIN ref.wards w ON CAST(v.urgent AND w.beds > 3 AS BOOLEAN)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          project $0, $3, $1, $2
            join INNER AND($0, >($3, 3)) (!???)
              view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: beds Keep[]
SELECT v.urgent, w.beds > 3, COUNT(*) FROM care.visits v JOIN ref.wards w ON TRUE GROUP BY 1, 2
  project CAST($0):BOOLEAN NOT NULL, CAST($1):BOOLEAN, CAST($2):BIGINT NOT NULL
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0, 1]: [COUNT()] counting 2, 3
        project $0, >($1, 3), $2, $3
          project $0, $3, $1, $2
            join INNER true (!???)
              view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: beds Keep[]
SELECT COUNT(*) FROM (SELECT beds + 1 AS b FROM ref.wards) w JOIN care.visits v ON w.b = v.steps
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          join INNER =($0, $1) (????)
            project +($0, 1)
              view of ref.wards: beds Keep[]
            view of care.visits: steps Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM (SELECT UPPER(ward) AS ward FROM ref.wards) w JOIN care.visits v ON w.ward = v.ward
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
