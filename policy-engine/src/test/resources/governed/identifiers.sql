-- What stands for single residents may be counted, grouped by, tested for NULL and set equal to another of its kind.
as paula for planning in lakeside
SELECT COUNT(patient), COUNT(DISTINCT patient), COUNT(card), COUNT(DISTINCT card) FROM care.visits
  project CAST($0):BIGINT NOT NULL, CAST($1):BIGINT NOT NULL, CASE(AND(=($6, 2), <>($7, 1), =($8, 2), <>($9, 1)), $2, null:BIGINT), CASE(AND(=($6, 2), <>($7, 1), =($8, 2), <>($9, 1)), $3, null:BIGINT)
    filter AND(=($4, 2), =($5, 2))
      release 5 by []: [COUNT(), COUNT(DISTINCT $0), COUNT($1), COUNT(DISTINCT $1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, $1, $2, $3
            view of care.visits: patient Tokenize[domain=person], card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE patient IS NOT NULL GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS NOT NULL($0)
            view of care.visits: patient Tokenize[domain=person], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE card IS NULL GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS NULL($0)
            view of care.visits: card Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE card IS NULL OR card IS NOT NULL GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter OR(IS NULL($0), IS NOT NULL($0))
            view of care.visits: card Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE NOT (card IS NULL) AND urgent GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $2, $3, $4
          filter AND(NOT(IS NULL($0)), $1)
            view of care.visits: card Keep[], urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE (card IS NULL) IS TRUE GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter IS TRUE(IS NULL($0))
            view of care.visits: card Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits WHERE (card IS NULL) = urgent GROUP BY ward
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE card = 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE urgent AND card = 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE urgent OR card <> 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE NOT (card = 'x')
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE (card = 'x') IS TRUE
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE (card = 'x') IS NOT TRUE
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE card = ward
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE ward = card
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE card = patient
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          filter =($1, $0)
            view of care.visits: patient Tokenize[domain=person], card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM care.visits WHERE card IS NOT DISTINCT FROM patient
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          filter IS NOT DISTINCT FROM($1, $0)
            view of care.visits: patient Tokenize[domain=person], card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM care.visits WHERE card < patient
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE UPPER(card) = patient
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE card = UPPER(patient)
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE UPPER(card) IS NULL
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE card LIKE 'a%'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE card IN ('a', 'b')
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE COALESCE(card, ward) = 'a'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE CASE WHEN urgent THEN card ELSE ward END = 'a'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM care.visits WHERE street = 'Quay' AND house = 7
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $2, $3
          filter AND(=($0, _UTF-8'Quay'), =($1, 7))
            view of care.visits: street Keep[], house Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FILTER (WHERE card = 'x') FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FILTER (WHERE card IS NULL) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(cost) FILTER (WHERE LENGTH(card) > 3) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(CASE WHEN card = 'x' THEN 1 END) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT SUM(CASE WHEN card = 'x' THEN 1 ELSE 0 END) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT SUM(CASE WHEN card IS NULL THEN 1 ELSE 0 END) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(LENGTH(card)) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(DISTINCT LENGTH(card)) FROM care.visits
  refused: GROUP_AGGREGATE: COUNT(DISTINCT …) of computed values would show whether there is a single one; count the groups of an inner GROUP BY instead
SELECT card FROM care.visits GROUP BY card
  project CAST($0):VARCHAR
    filter AND(=($1, 2), =($2, 2))
      release 5 by [0]: [] counting 1, 2
        project $0, $1, $2
          view of care.visits: card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT card, COUNT(*) FROM care.visits GROUP BY card
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          view of care.visits: card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT LENGTH(card), COUNT(*) FROM care.visits GROUP BY LENGTH(card)
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT card = 'x', COUNT(*) FROM care.visits GROUP BY card = 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT card FROM care.visits
  refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages
SELECT COUNT(*) FROM care.visits ORDER BY COUNT(DISTINCT card)
  sort [1]
    project $0, $1
      project CAST($0):BIGINT NOT NULL, CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1)), $1, null:BIGINT)
        filter AND(=($2, 2), =($3, 2))
          release 5 by []: [COUNT(), COUNT(DISTINCT $0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
            project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
              project $0, $1, $2
                view of care.visits: card Keep[], hidden patient Keep[], hidden street+house Keep[]

-- kept or tokenized, a key's column stands for it, and still does behind a cast to its own kind of type
SELECT n, COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.tests GROUP BY patient) GROUP BY n
  project CAST($0):BIGINT NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          project $0, $2, $1
            group by [[0, 1]]: [COUNT()]
              project $0, $1
                view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT n, COUNT(*) FROM (SELECT CAST(patient AS VARCHAR) AS p, COUNT(*) AS n FROM care.tests GROUP BY CAST(patient AS VARCHAR)) GROUP BY n
  project CAST($0):BIGINT NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          project $0, $2, $1
            group by [[0, 1]]: [COUNT()]
              project $0, $1
                view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT n, COUNT(*) FROM (SELECT UPPER(patient) AS p, COUNT(*) AS n FROM care.tests GROUP BY UPPER(patient)) GROUP BY n
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT n, COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.visits GROUP BY patient) GROUP BY n
  group by [[0]]: [COUNT()]
    project $1
      project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
        filter AND(=($2, 2), =($3, 2))
          release 5 by [0]: [COUNT()] counting 1, 2
            project $0, $1, $2
              view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
SELECT n, COUNT(*) FROM (SELECT street, house, COUNT(*) AS n FROM care.doors GROUP BY street, house) GROUP BY n
  group by [[0]]: [COUNT()]
    project $2
      project CAST($0):VARCHAR, CAST($1):SMALLINT, CAST($2):BIGINT NOT NULL
        filter =($3, 2)
          release 5 by [0, 1]: [COUNT()] counting 2
            project $0, $1, $2
              view of care.doors: street Keep[], house Keep[], hidden street+house Keep[]

-- blank and constant columns stand for nobody
as ada for audit in lakeside
SELECT cause, COUNT(*) FROM care.visits WHERE card = 'none' GROUP BY cause
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $1, $2, $3
          filter =($0, _UTF-8'none')
            view of care.visits: card Constant[value=none], cause Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT cause, COUNT(DISTINCT patient) FROM care.visits WHERE patient IS NULL GROUP BY cause
  project CAST($0):VARCHAR, CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1)), $1, null:BIGINT)
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT(DISTINCT $1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $1, $0, $2, $3
            filter IS NULL($0)
              view of care.visits: patient Blank[], cause Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT n, COUNT(*) FROM (SELECT patient, COUNT(*) AS n FROM care.visits GROUP BY patient) GROUP BY n
  group by [[0]]: [COUNT()]
    project $1
      project CAST($0):BIGINT, CAST($1):BIGINT NOT NULL
        filter AND(=($2, 2), =($3, 2))
          release 5 by [0]: [COUNT()] counting 1, 2
            project $0, $1, $2
              view of care.visits: patient Blank[], hidden patient Keep[], hidden street+house Keep[]
SELECT patient, value, taken_on FROM care.tests
  project $0, $1, $2
    view of care.tests: patient Tokenize[domain=person], value Keep[], taken_on TimeStep[amount=1, unit=MONTH]
SELECT patient, MAX(value) FROM care.tests WHERE patient <> 'a' GROUP BY patient
  group by [[0]]: [MAX($1)]
    project $0, $1
      filter <>($0, _UTF-8'a')
        view of care.tests: patient Tokenize[domain=person], value Keep[]
