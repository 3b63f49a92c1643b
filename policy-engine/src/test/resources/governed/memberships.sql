-- EXISTS over residents' rows asks which residents are among them, where one column of the row around is equal, and nothing else is asked of it.
as paula for planning in lakeside
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.patient = v.patient) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS TRUE(SUBQUERY($0))
            asked IN
              project $0
                project $0, $4
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], value Keep[], taken_on Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE v.patient = t.patient) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS TRUE(SUBQUERY($0))
            asked IN
              project $0
                project $0, $4
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], value Keep[], taken_on Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits v WHERE NOT EXISTS (SELECT 1 FROM care.tests t WHERE t.patient = v.patient AND t.kind = 'a' AND t.value > 3) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter NOT(IS TRUE(SUBQUERY($0)))
            asked IN
              project $0
                project $0, $4
                  filter AND(=($1, _UTF-8'a'), >($2, 3))
                    view of care.tests: patient Tokenize[domain=person], kind Keep[], value Keep[], taken_on Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT t.value FROM care.tests t WHERE t.patient = v.patient ORDER BY t.value) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS TRUE(SUBQUERY($0))
            asked IN
              project $0
                project $0, $4
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], value Keep[], taken_on Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT t.value FROM care.tests t WHERE t.patient = v.patient LIMIT 1) GROUP BY ward
  refused: GROUP_SHAPE: a limit on single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.patient = v.patient AND t.patient = v.patient) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 8 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS TRUE(SUBQUERY($0))
            asked IN
              project $0
                project $0, $4
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], value Keep[], taken_on Keep[], hidden patient Keep[]
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.patient = v.patient AND t.kind = v.ward) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.patient = v.patient AND t.value > v.cost) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows may depend on the row around it by equal columns only; take the groups first, with GROUP BY, and join them
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.kind = v.ward) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.value > 3) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.patient || '' = v.patient) GROUP BY ward
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE v.patient || '' = t.patient) GROUP BY ward
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM (SELECT * FROM care.tests x WHERE x.kind = v.ward) t WHERE t.patient = v.patient) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.patient = v.patient AND EXISTS (SELECT 1 FROM care.tests u WHERE u.patient = t.patient)) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM care.tests t WHERE EXISTS (SELECT 1 FROM care.tests u WHERE u.patient = v.patient)) GROUP BY ward
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
-- What is no resident's row is asked for as it is.
SELECT ward, COUNT(*) FROM care.visits v WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = v.ward) GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          filter SUBQUERY()
            asked EXISTS
              filter =($0, $cor0.ward)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, beds FROM ref.wards w WHERE EXISTS (SELECT 1 FROM ref.wards o WHERE o.ward = w.ward)
  project $0, $1
    filter SUBQUERY()
      asked EXISTS
        filter =($0, $cor0.ward)
          view of ref.wards: ward Keep[], title Keep[], beds Keep[]
      view of ref.wards: ward Keep[], beds Keep[]
SELECT ward, beds FROM ref.wards w WHERE EXISTS (SELECT 1 FROM care.tests t WHERE t.kind = w.ward)
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
