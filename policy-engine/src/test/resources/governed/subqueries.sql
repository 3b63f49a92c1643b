-- Subqueries about single residents, beside them, and around them.
as paula for planning in lakeside

-- residents who are among others
SELECT ward, COUNT(*) FROM care.visits WHERE patient IN (SELECT patient FROM care.tests WHERE value > 2) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter SUBQUERY($0)
            asked IN
              project $0
                project $0, $2
                  filter >($1, 2)
                    view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE patient NOT IN (SELECT patient FROM care.tests WHERE value > 2) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter NOT(SUBQUERY($0))
            asked IN
              project $0
                project $0, $2
                  filter >($1, 2)
                    view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN (SELECT patient FROM care.visits WHERE urgent) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN (SELECT patient FROM care.tests GROUP BY patient HAVING COUNT(*) > 2) GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          filter SUBQUERY($0)
            asked IN
              project $0
                project $0, $2
                  filter >($1, 2)
                    project $0, $2, $1
                      group by [[0, 1]]: [COUNT()]
                        project $0, $1
                          view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
            view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FROM care.tests WHERE patient = ANY (SELECT patient FROM care.tests WHERE value > 2) GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          filter SUBQUERY($0)
            asked IN
              project $0
                project $0, $2
                  filter >($1, 2)
                    view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
            view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FROM care.tests WHERE patient < ANY (SELECT patient FROM care.tests WHERE value > 2) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE kind IN (SELECT kind FROM care.tests WHERE value > 2) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE kind IN (SELECT patient FROM care.tests WHERE value > 2) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN (SELECT kind FROM care.tests WHERE value > 2) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE UPPER(patient) IN (SELECT patient FROM care.tests) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE (patient, kind) IN (SELECT patient, kind FROM care.tests) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT answered, COUNT(*) FROM care.doors WHERE (street, house) IN (SELECT street, house FROM care.doors) GROUP BY answered
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward, COUNT(*) FROM care.staff WHERE person IN (SELECT patient FROM care.tests) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward FROM ref.wards WHERE ward IN (SELECT kind FROM care.tests)
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN (SELECT person FROM care.staff) GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN (SELECT ward FROM ref.wards) GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN ('a', 'b') GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT kind, COUNT(*) FROM care.tests WHERE patient IN (SELECT patient FROM care.tests GROUP BY patient) GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          filter SUBQUERY($0)
            asked IN
              project $0
                project $0, $1
                  group by [[0, 1]]: []
                    project $0, $1
                      view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
            view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FROM care.tests WHERE 'x' IN (SELECT patient FROM care.tests) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE t.patient IN (SELECT v.patient FROM care.visits v WHERE v.ward = t.kind) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE t.patient IN (SELECT v.patient FROM care.visits v WHERE v.cost > t.value) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT SUM(CASE WHEN patient IN (SELECT patient FROM care.visits WHERE urgent) THEN value ELSE 0 END) FROM care.tests
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT COUNT(*) FILTER (WHERE patient IN (SELECT patient FROM care.visits WHERE urgent)) FROM care.tests
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery

-- EXISTS that asks the same
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE t.patient = v.patient) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE NOT EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient AND v.urgent AND v.cost > 3) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT v.cost FROM (SELECT * FROM care.visits ORDER BY cost) v WHERE v.patient = t.patient ORDER BY v.cost) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient LIMIT 1) GROUP BY kind
  refused: GROUP_SHAPE: a limit on single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient <> t.patient) GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient AND v.cost > t.value) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient AND v.ward = t.kind) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.ward = t.kind) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE UPPER(v.patient) = t.patient) GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.urgent) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM (SELECT * FROM care.visits x WHERE x.cost > t.value) v WHERE v.patient = t.patient) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT v.patient FROM care.visits v WHERE v.patient = t.patient GROUP BY v.patient) GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          filter SUBQUERY()
            asked EXISTS
              project CAST($0):VARCHAR NOT NULL
                filter AND(=($1, 2), =($2, 2))
                  release 5 by [0]: [] counting 1, 2
                    project $0, $1, $2
                      filter =($0, $cor0.patient)
                        view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
            view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient AND v.cost = (SELECT MAX(beds) FROM ref.wards)) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient AND EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = v.ward)) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = t.kind) GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $0, $1
          filter SUBQUERY()
            asked EXISTS
              filter =($0, $cor0.kind)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = t.kind AND w.beds > t.value) GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $0, $2
          filter SUBQUERY()
            asked EXISTS
              filter AND(=($0, $cor0.kind), >($2, $cor0.value))
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = t.patient) GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT kind, COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.staff s WHERE s.person = t.patient) GROUP BY kind
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT ward FROM ref.wards w WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.kind = w.ward)
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward FROM ref.wards w WHERE EXISTS (SELECT 1 FROM ref.wards x WHERE x.ward = w.ward)
  project $0
    filter SUBQUERY()
      asked EXISTS
        filter =($0, $cor0.ward)
          view of ref.wards: ward Keep[], title Keep[], beds Keep[]
      view of ref.wards: ward Keep[]
SELECT title FROM ref.wards w WHERE EXISTS (SELECT 1 FROM care.staff s WHERE s.ward = w.ward)
  project $1
    filter SUBQUERY()
      asked EXISTS
        filter =($1, $cor0.ward)
          view of care.staff: person Tokenize[domain=person], ward Keep[]
      view of ref.wards: ward Keep[], title Keep[]
SELECT kind, COUNT(*) FROM care.tests t WHERE t.value > 2 OR EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient) GROUP BY kind
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT SUM(CASE WHEN EXISTS (SELECT 1 FROM care.visits v WHERE v.patient = t.patient) THEN 1 ELSE 0 END) FROM care.tests t
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery

-- groups beside rows
SELECT ward, (SELECT COUNT(*) FROM care.tests) FROM ref.wards
  project $0, SUBQUERY()
    asked SCALAR
      project CAST($0):BIGINT NOT NULL
        filter =($1, 2)
          release 8 by []: [COUNT()] counting 0
            project $0
              view of care.tests: hidden patient Keep[]
    view of ref.wards: ward Keep[]
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward) FROM ref.wards w
  project $0, SUBQUERY()
    asked SCALAR
      project CAST($0):BIGINT NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by []: [COUNT()] counting 0, 1
            project $1, $2
              filter =($0, $cor0.ward)
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    view of ref.wards: ward Keep[]
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE w.ward = v.ward) FROM ref.wards w
  project $0, SUBQUERY()
    asked SCALAR
      project CAST($0):BIGINT NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by []: [COUNT()] counting 0, 1
            project $1, $2
              filter =($cor0.ward, $0)
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    view of ref.wards: ward Keep[]
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE CAST(v.ward AS VARCHAR) = CAST(w.ward AS VARCHAR)) FROM ref.wards w
  project $0, SUBQUERY()
    asked SCALAR
      project CAST($0):BIGINT NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by []: [COUNT()] counting 0, 1
            project $1, $2
              filter =($0, $cor0.ward)
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    view of ref.wards: ward Keep[]
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward AND v.urgent) FROM ref.wards w
  project $0, SUBQUERY()
    asked SCALAR
      project CAST($0):BIGINT NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by []: [COUNT()] counting 0, 1
            project $2, $3
              filter AND(=($1, $cor0.ward), $0)
                view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    view of ref.wards: ward Keep[]
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE v.ward < w.ward) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE UPPER(v.ward) = w.ward) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE v.ward = UPPER(w.ward)) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE w.ward = UPPER(v.ward)) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE w.ward = 'x') FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward OR v.urgent) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM care.visits v JOIN ref.wards x ON x.ward = v.ward AND x.beds < w.beds) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT COUNT(*) FROM ref.wards v JOIN ref.wards x ON x.ward = v.ward AND x.beds < w.beds) FROM ref.wards w
  project $0, SUBQUERY()
    asked SCALAR
      group by [[]]: [COUNT()]
        project 
          join INNER AND(=($1, $0), <($2, $cor0.beds)) (!!?)
            view of ref.wards: ward Keep[]
            view of ref.wards: ward Keep[], beds Keep[]
    view of ref.wards: ward Keep[], beds Keep[]
SELECT w.ward, (SELECT SUM(v.cost * w.beds) FROM care.visits v WHERE v.ward = w.ward) FROM ref.wards w
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT w.ward, (SELECT SUM(x.beds * w.beds) FROM ref.wards x WHERE x.ward < w.ward) FROM ref.wards w
  project $0, SUBQUERY()
    asked SCALAR
      group by [[]]: [SUM($0)]
        project *($1, $cor1.beds)
          filter <($0, $cor1.ward)
            view of ref.wards: ward Keep[], beds Keep[]
    view of ref.wards: ward Keep[], beds Keep[]
SELECT w.ward, x.n FROM ref.wards w JOIN LATERAL (SELECT COUNT(*) AS n FROM care.visits v WHERE v.ward = w.ward) x ON TRUE
  project $0, $1
    correlate $cor0 (!!)
      view of ref.wards: ward Keep[]
      project CAST($0):BIGINT NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by []: [COUNT()] counting 0, 1
            project $1, $2
              filter =($0, $cor0.ward)
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.ward, x.n FROM ref.wards w LEFT JOIN LATERAL (SELECT COUNT(*) AS n FROM care.visits v WHERE v.ward = w.ward) x ON TRUE
  project $0, $1
    correlate outer $cor0 (!?)
      view of ref.wards: ward Keep[]
      project CAST($0):BIGINT NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by []: [COUNT()] counting 0, 1
            project $1, $2
              filter =($0, $cor0.ward)
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT w.ward, x.beds FROM ref.wards w LEFT JOIN LATERAL (SELECT beds FROM ref.wards v WHERE v.ward < w.ward) x ON TRUE
  project $0, $1
    correlate outer $cor0 (!?)
      view of ref.wards: ward Keep[]
      project $1
        filter <($0, $cor0.ward)
          view of ref.wards: ward Keep[], beds Keep[]
SELECT w.ward, COUNT(*) FROM ref.wards w, LATERAL (SELECT cost FROM care.visits v WHERE v.ward = w.ward) x GROUP BY w.ward
  refused: GROUP_SHAPE: LATERAL over single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT v.ward, COUNT(*) FROM care.visits v, LATERAL (SELECT beds FROM ref.wards w WHERE v.ward = w.ward) x GROUP BY v.ward
  refused: GROUP_SHAPE: LATERAL over single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT w.ward FROM ref.wards w WHERE w.beds > (SELECT COUNT(*) FROM care.visits v WHERE v.ward = w.ward)
  project $0
    filter >($1, SUBQUERY())
      asked SCALAR
        project CAST($0):BIGINT NOT NULL
          filter AND(=($1, 2), =($2, 2))
            release 5 by []: [COUNT()] counting 0, 1
              project $1, $2
                filter =($0, $cor0.ward)
                  view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
      view of ref.wards: ward Keep[], beds Keep[]
SELECT w.ward FROM ref.wards w WHERE w.beds > ANY (SELECT COUNT(*) FROM care.visits v GROUP BY v.ward)
  project $0
    filter SUBQUERY($1)
      asked SOME
        project $1
          project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
            filter AND(=($2, 2), =($3, 2))
              release 5 by [0]: [COUNT()] counting 1, 2
                project $0, $1, $2
                  view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
      view of ref.wards: ward Keep[], beds Keep[]
SELECT w.ward FROM ref.wards w WHERE w.ward IN (SELECT v.ward FROM care.visits v GROUP BY v.ward HAVING COUNT(*) > 5)
  project $0
    filter SUBQUERY($0)
      asked IN
        project $0
          filter >($1, 5)
            project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
              filter AND(=($2, 2), =($3, 2))
                release 5 by [0]: [COUNT()] counting 1, 2
                  project $0, $1, $2
                    view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
      view of ref.wards: ward Keep[]
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward HAVING COUNT(*) > (SELECT COUNT(*) FROM care.visits) / 10
  refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward HAVING ward IN (SELECT cause FROM care.visits GROUP BY cause HAVING COUNT(*) > 5)
  filter SUBQUERY($0)
    asked IN
      project $0
        filter >($1, 5)
          project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
            filter AND(=($2, 2), =($3, 2))
              release 5 by [0]: [COUNT()] counting 1, 2
                project $0, $1, $2
                  view of care.visits: cause Keep[], hidden patient Keep[], hidden street+house Keep[]
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward HAVING ward IN (SELECT v.cause FROM care.visits v GROUP BY v.cause HAVING COUNT(*) > (SELECT COUNT(*) FROM care.visits))
  refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward HAVING EXISTS (SELECT v.cause FROM care.visits v GROUP BY v.cause HAVING COUNT(*) > 5)
  filter SUBQUERY()
    asked EXISTS
      filter >($1, 5)
        project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
          filter AND(=($2, 2), =($3, 2))
            release 5 by [0]: [COUNT()] counting 1, 2
              project $0, $1, $2
                view of care.visits: cause Keep[], hidden patient Keep[], hidden street+house Keep[]
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE ward IN (SELECT v.ward FROM care.visits v GROUP BY v.ward HAVING COUNT(*) > 5) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          filter SUBQUERY($0)
            asked IN
              project $0
                filter >($1, 5)
                  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
                    filter AND(=($2, 2), =($3, 2))
                      release 5 by [0]: [COUNT()] counting 1, 2
                        project $0, $1, $2
                          view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE cost > (SELECT AVG(value) FROM care.tests) GROUP BY ward
  refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()
SELECT ward, COUNT(*) FROM care.visits v WHERE cost > (SELECT AVG(value) FROM care.tests t WHERE t.kind = v.cause) GROUP BY ward
  refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()

-- what a subquery passes on of the row around it
SELECT COUNT(*) FROM care.tests t WHERE (SELECT t.patient) = 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.tests t WHERE (SELECT t.kind) = 'x'
  project CAST($0):BIGINT NOT NULL
    filter =($1, 2)
      release 8 by []: [COUNT()] counting 0
        project $1
          filter =(SUBQUERY(), _UTF-8'x')
            asked SCALAR
              project $cor0.kind
                values [0]
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM care.tests t WHERE EXISTS (SELECT t.patient)
  project CAST($0):BIGINT NOT NULL
    filter =($1, 2)
      release 8 by []: [COUNT()] counting 0
        project $0
          filter SUBQUERY()
            asked EXISTS
              values [0]
            view of care.tests: hidden patient Keep[]
SELECT COUNT(*) FROM care.tests t WHERE t.kind IN (SELECT t.patient FROM ref.wards)
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = t.kind AND t.patient = 'x')
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE t.patient IS NOT NULL)
  project CAST($0):BIGINT NOT NULL
    filter =($1, 2)
      release 8 by []: [COUNT()] counting 0
        project $1
          filter SUBQUERY()
            asked EXISTS
              filter IS NOT NULL($cor0.patient)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT w.title, COUNT(*) FROM care.tests t JOIN ref.wards w ON w.ward = t.kind WHERE EXISTS (SELECT 1 FROM ref.wards x WHERE x.ward = w.title AND x.beds > t.value) GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.tests t JOIN ref.wards w ON w.ward = t.kind WHERE EXISTS (SELECT 1 FROM ref.wards x WHERE x.ward = w.title) GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $2, $3
          filter SUBQUERY()
            asked EXISTS
              filter =($0, $cor0.title)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            project $0, $2, $3, $1
              join INNER =($2, $0) (!?!?)
                view of care.tests: kind Keep[], hidden patient Keep[]
                view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM care.tests t JOIN ref.wards w ON w.ward = t.kind WHERE EXISTS (SELECT 1 FROM ref.wards x WHERE x.beds > t.value) GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $3, $4
          filter SUBQUERY()
            asked EXISTS
              filter >($2, $cor0.value)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            project $0, $1, $3, $4, $2
              join INNER =($3, $0) (!??!?)
                view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
                view of ref.wards: ward Keep[], title Keep[]
SELECT w.title, COUNT(*) FROM care.tests t JOIN ref.wards w ON w.ward = t.kind WHERE t.kind IN (SELECT x.ward FROM ref.wards x WHERE x.ward = w.title) GROUP BY w.title
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
SELECT w.title, COUNT(*) FROM care.tests t JOIN ref.wards w ON w.ward = t.kind WHERE w.beds IN (SELECT x.beds FROM ref.wards x WHERE x.ward = w.title) GROUP BY w.title
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $2, $4
          filter SUBQUERY($3)
            asked IN
              project $1
                filter =($0, $cor0.title)
                  view of ref.wards: ward Keep[], beds Keep[]
            project $0, $2, $3, $4, $1
              join INNER =($2, $0) (!?!??)
                view of care.tests: kind Keep[], hidden patient Keep[]
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
