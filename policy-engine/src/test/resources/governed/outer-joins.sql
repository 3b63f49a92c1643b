-- Rows about nobody, which an outer join keeps, are not to be counted among those of residents.
as paula for planning in lakeside
SELECT w.ward, COUNT(*), COUNT(v.cost) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward GROUP BY w.ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL, CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $2, null:BIGINT)
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0]: [COUNT(), COUNT($1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, $1, $3, $4
            join LEFT =($2, $0) (!????)
              view of ref.wards: ward Keep[]
              view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.ward, COUNT(*), COUNT(v.cost) FROM care.visits v RIGHT JOIN ref.wards w ON v.ward = w.ward GROUP BY w.ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL, CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $2, null:BIGINT)
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0]: [COUNT(), COUNT($1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $2, $0, $3, $4
            project $0, $1, $4, $2, $3
              join RIGHT =($1, $4) (????!)
                view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[]
SELECT w.ward, COUNT(*) FROM care.visits v FULL JOIN ref.wards w ON v.ward = w.ward GROUP BY w.ward
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          project $0, $3, $1, $2
            join FULL =($0, $3) (????)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[]
SELECT w.ward, COUNT(*) FROM ref.wards w FULL JOIN care.visits v ON v.ward = w.ward GROUP BY w.ward
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $2, $3
          join FULL =($1, $0) (????)
            view of ref.wards: ward Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.title, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward GROUP BY w.title
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.title, COUNT(*) FROM care.visits v RIGHT JOIN ref.wards w ON v.ward = w.ward GROUP BY w.title
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT v.ward, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward GROUP BY v.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward AND v.urgent GROUP BY w.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward AND w.beds > 3 GROUP BY w.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.cost > 3 GROUP BY w.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON TRUE GROUP BY w.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, COUNT(*) FROM care.visits v RIGHT JOIN ref.wards w ON v.ward = w.ward AND v.urgent GROUP BY w.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, v.cause, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward AND v.cause = w.title GROUP BY w.ward, v.cause
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, w.title, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward AND v.cause = w.title GROUP BY w.ward, w.title
  project CAST($0):VARCHAR NOT NULL, CAST($1):VARCHAR, CAST($2):BIGINT NOT NULL
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0, 1]: [COUNT()] counting 2, 3
        project $0, $1, $4, $5
          join LEFT AND(=($3, $0), =($2, $1)) (!?????)
            view of ref.wards: ward Keep[], title Keep[]
            view of care.visits: cause Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT a, COUNT(*) FROM (SELECT w.ward AS a, w.title AS b, v.cost FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) GROUP BY a
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          project $0, $2, $3
            join LEFT =($1, $0) (!???)
              view of ref.wards: ward Keep[]
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT b, COUNT(*) FROM (SELECT w.ward AS a, w.title AS b, v.cost FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) GROUP BY b
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT b, COUNT(*) FROM (SELECT w.title AS b, v.cost FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) GROUP BY b
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT a, COUNT(*) FROM (SELECT v.cost, w.ward AS a FROM care.visits v RIGHT JOIN ref.wards w ON v.ward = w.ward) GROUP BY a
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          project $1, $2, $3
            project $0, $3, $1, $2
              join RIGHT =($0, $3) (???!)
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
                view of ref.wards: ward Keep[]
SELECT a, COUNT(*) FROM (SELECT UPPER(w.ward) AS a FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) GROUP BY a
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT a, COUNT(*) FROM (SELECT w.ward AS a, v.urgent AS u FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) WHERE u GROUP BY a
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $2, $3
          filter $1
            project $0, $1, $3, $4
              join LEFT =($2, $0) (!????)
                view of ref.wards: ward Keep[]
                view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.ward, x.title, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward JOIN ref.wards x ON x.ward = w.ward GROUP BY w.ward, x.title
  project CAST($0):VARCHAR NOT NULL, CAST($1):VARCHAR, CAST($2):BIGINT NOT NULL
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0, 1]: [COUNT()] counting 2, 3
        project $0, $3, $4, $5
          project $0, $1, $4, $5, $2, $3
            join INNER =($4, $0) (!???!?)
              join LEFT =($1, $0) (!???)
                view of ref.wards: ward Keep[]
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[]
SELECT x.title, COUNT(*) FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward JOIN ref.wards x ON x.ward = w.ward GROUP BY x.title
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT w.ward, x.title, COUNT(*) FROM ref.wards x JOIN (SELECT w.ward, v.cost FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) w ON x.ward = w.ward GROUP BY w.ward, x.title
  project CAST($0):VARCHAR NOT NULL, CAST($1):VARCHAR, CAST($2):BIGINT NOT NULL
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0, 1]: [COUNT()] counting 2, 3
        project $2, $1, $3, $4
          join INNER =($0, $2) (!?!??)
            view of ref.wards: ward Keep[], title Keep[]
            project $0, $2, $3
              join LEFT =($1, $0) (!???)
                view of ref.wards: ward Keep[]
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT x.ward, COUNT(*) FROM ref.wards x JOIN (SELECT w.title, v.cost FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) w ON x.title = w.title GROUP BY x.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT x.title, COUNT(*) FROM ref.wards x JOIN (SELECT w.ward, v.cost FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward) w ON x.ward = w.ward GROUP BY x.title
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT ward, COUNT(*) FROM (SELECT w.ward FROM ref.wards w LEFT JOIN care.visits v ON v.ward = w.ward UNION ALL SELECT w.ward FROM ref.wards w LEFT JOIN care.tests v ON v.kind = w.ward) GROUP BY ward
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT p, COUNT(*) FROM (SELECT w.ward AS a, t.patient AS p, COUNT(*) AS n FROM ref.wards w LEFT JOIN care.tests t ON t.kind = w.ward GROUP BY w.ward, t.patient) GROUP BY p
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT a, SUM(n) FROM (SELECT w.ward AS a, t.patient AS p, COUNT(*) AS n FROM ref.wards w LEFT JOIN care.tests t ON t.kind = w.ward GROUP BY w.ward, t.patient) GROUP BY a
  project CAST($0):VARCHAR NOT NULL, CAST($1):DECIMAL(38, 0) NOT NULL
    filter =($2, 2)
      release 8 by [0]: [SUM($1)] counting 2
        project $0, $2, $3
          project $0, $1, $3, $2
            group by [[0, 1, 2]]: [COUNT()]
              project $0, $1, $3
                join LEFT =($2, $0) (!???)
                  view of ref.wards: ward Keep[]
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT n, COUNT(*) FROM (SELECT w.ward AS a, t.patient AS p, COUNT(*) AS n FROM ref.wards w LEFT JOIN care.tests t ON t.kind = w.ward GROUP BY w.ward, t.patient) GROUP BY n
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT n, COUNT(*) FROM (SELECT t.patient AS p, COUNT(*) AS n FROM ref.wards w LEFT JOIN care.tests t ON t.kind = w.ward GROUP BY t.patient) GROUP BY n
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept

-- a resident's row that stays without a partner counts once all the same
SELECT w.title, COUNT(*) FROM care.visits v LEFT JOIN ref.wards w ON w.ward = v.ward GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $2, $3, $4
          project $0, $3, $4, $1, $2
            join LEFT =($3, $0) (!????)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM care.visits v LEFT JOIN ref.wards w ON w.ward = v.ward AND w.beds > 3 GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $2, $4, $5
          project $0, $3, $4, $5, $1, $2
            join LEFT AND(=($3, $0), >($5, 3)) (!?????)
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of ref.wards: ward Keep[], title Keep[], beds Keep[]
SELECT w.title, COUNT(*) FROM care.visits v LEFT JOIN ref.wards w ON w.ward = v.ward AND v.urgent GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM ref.wards w RIGHT JOIN care.visits v ON w.ward = v.ward AND v.urgent GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM ref.wards w RIGHT JOIN care.visits v ON w.ward = v.ward AND w.beds > 3 GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $4, $5
          join RIGHT AND(=($0, $3), >($2, 3)) (???!??)
            view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.ward, COUNT(*) FROM ref.wards w FULL JOIN care.visits v ON w.ward = v.ward AND v.urgent GROUP BY w.ward
  refused: GROUP_SHAPE: rows without residents would be counted among those of residents; use an inner join, or group by the joined columns of the rows that are kept
SELECT COUNT(*) FROM care.visits v LEFT JOIN (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward) x ON x.ward = v.ward AND v.urgent
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $1, $4, $2, $3
            join LEFT AND(=($4, $1), $0) (!!???)
              view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
              group by [[0]]: []
                project $0
                  view of ref.wards: ward Keep[]
SELECT COUNT(*) FROM (SELECT ward, SUM(beds) AS b FROM ref.wards GROUP BY ward) x RIGHT JOIN care.visits v ON x.ward = v.ward AND v.urgent
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $3, $4
          join RIGHT AND(=($0, $2), $1) (?!!??)
            group by [[0]]: []
              project $0
                view of ref.wards: ward Keep[]
            view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM care.visits v LEFT JOIN care.tests t ON t.patient = v.patient
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $2, $3, $4
          project $0, $3, $1, $2, $4
            join LEFT =($3, $0) (!????)
              view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM care.visits v LEFT JOIN care.tests t ON t.patient = v.patient AND v.urgent
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v LEFT JOIN care.tests t ON t.patient = v.patient AND t.value > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $3, $4, $5
          project $0, $3, $4, $1, $2, $5
            join LEFT AND(=($3, $0), >($4, 2)) (!?????)
              view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM care.visits v RIGHT JOIN care.tests t ON t.patient = v.patient AND t.value > 2
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v RIGHT JOIN care.tests t ON t.patient = v.patient AND v.urgent
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $3, $4, $5
          project $0, $1, $4, $2, $3, $5
            join RIGHT AND(=($4, $0), $1) (????!?)
              view of care.visits: patient Tokenize[domain=person], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM care.visits v FULL JOIN care.tests t ON t.patient = v.patient AND t.value > 2
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT COUNT(*) FROM care.visits v FULL JOIN care.tests t ON t.patient = v.patient
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2), =($3, 2))
      release 8 by []: [COUNT()] counting 0, 1, 2
        project $2, $3, $4
          project $0, $3, $1, $2, $4
            join FULL =($3, $0) (?????)
              view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
              view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM care.tests v LEFT JOIN (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) t ON t.patient = v.patient AND v.value > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 8 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $1, $3, $2, $4
            join LEFT AND(=($3, $0), >($1, 2)) (!????)
              view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
              project $0, $1
                group by [[0, 1]]: []
                  project $0, $1
                    view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM care.tests v LEFT JOIN (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) t ON t.patient = v.patient AND t.n > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 8 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $2, $3, $1, $4
            join LEFT AND(=($2, $0), >($3, 2)) (!????)
              view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
              project $0, $2, $1
                group by [[0, 1]]: [COUNT()]
                  project $0, $1
                    view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) t RIGHT JOIN care.tests v ON t.patient = v.patient AND v.value > 2
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 8 by []: [COUNT()] counting 0, 1
        project $3, $4
          project $0, $2, $3, $1, $4
            join RIGHT AND(=($0, $2), >($3, 2)) (??!??)
              project $0, $1
                group by [[0, 1]]: []
                  project $0, $1
                    view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
              view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) t LEFT JOIN care.tests v ON t.patient = v.patient AND t.n > 2
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
