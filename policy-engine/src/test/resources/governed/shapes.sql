-- Shapes of statements over rows of single residents: what may leave, and as what.
as paula for planning in lakeside
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward FROM care.visits
  refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages
SELECT 1 FROM care.visits
  refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward ORDER BY ward LIMIT 3
  sort [0] limited
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward FROM care.visits ORDER BY ward LIMIT 3
  refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages
SELECT COUNT(*) FROM (SELECT ward FROM care.visits ORDER BY ward)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $0, $1
          project $0, $1
            view of care.visits: hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FROM (SELECT ward FROM care.visits ORDER BY ward LIMIT 3)
  refused: GROUP_SHAPE: a limit on single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT COUNT(*) FROM (SELECT ward FROM care.visits ORDER BY ward OFFSET 3)
  refused: GROUP_SHAPE: a limit on single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT COUNT(*) FROM (SELECT ward FROM ref.wards ORDER BY ward LIMIT 3)
  group by [[]]: [COUNT()]
    project 
      sort [0] limited
        project $0
          view of ref.wards: ward Keep[]
SELECT ward, ROW_NUMBER() OVER (ORDER BY ward) FROM care.visits
  refused: GROUP_SHAPE: a window over single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT COUNT(*) FROM (SELECT ROW_NUMBER() OVER (ORDER BY ward) AS n FROM care.visits) WHERE n < 3
  refused: GROUP_SHAPE: a window over single residents' rows cannot be protected; take the groups first, then sort, limit or compare them
SELECT ward, ROW_NUMBER() OVER (ORDER BY ward) FROM ref.wards
  project $0, ROW_NUMBER() OVER (ORDER BY $0)
    view of ref.wards: ward Keep[]
SELECT ward, RANK() OVER (ORDER BY COUNT(*)) FROM care.visits GROUP BY ward
  project $0, RANK() OVER (ORDER BY $1)
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits GROUP BY ROLLUP (ward)
  refused: GROUP_SHAPE: totals beside their parts would show the groups that are left out; ask for one GROUP BY at a time
SELECT ward, cause, COUNT(*) FROM care.visits GROUP BY GROUPING SETS ((ward), (cause))
  refused: GROUP_SHAPE: totals beside their parts would show the groups that are left out; ask for one GROUP BY at a time
SELECT ward, COUNT(*) FROM care.visits GROUP BY GROUPING SETS ((ward))
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter AND(=($2, 2), =($3, 2))
      release 5 by [0]: [COUNT()] counting 1, 2
        project $0, $1, $2
          view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, GROUPING(ward), COUNT(*) FROM care.visits GROUP BY ward
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL, CAST($2):BIGINT NOT NULL
    filter AND(=($3, 2), =($4, 2))
      release 5 by [0]: [GROUPING($0), COUNT()] counting 1, 2
        project $0, $1, $2
          view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, SUM(beds) FROM ref.wards GROUP BY ROLLUP (ward)
  group by [[0], []]: [SUM($1)]
    project $0, $1
      view of ref.wards: ward Keep[], beds Keep[]
SELECT title, MAX(beds) FROM ref.wards GROUP BY title
  group by [[0]]: [MAX($1)]
    project $0, $1
      view of ref.wards: title Keep[], beds Keep[]
SELECT n, COUNT(*) FROM (SELECT patient, kind, COUNT(*) AS n FROM care.tests GROUP BY ROLLUP (patient, kind)) GROUP BY n
  refused: GROUP_SHAPE: totals beside their parts would show the groups that are left out; ask for one GROUP BY at a time
SELECT COUNT(*) FROM (SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward) WHERE n > 7
  group by [[]]: [COUNT()]
    project 
      filter >($1, 7)
        project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
          filter AND(=($2, 2), =($3, 2))
            release 5 by [0]: [COUNT()] counting 1, 2
              project $0, $1, $2
                view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) FROM care.visits GROUP BY ward HAVING COUNT(*) > 7
  filter >($1, 7)
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, n FROM (SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward) x JOIN ref.wards w USING (ward)
  project $0, $1
    join INNER =($0, $2) (!!!)
      project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
        filter AND(=($2, 2), =($3, 2))
          release 5 by [0]: [COUNT()] counting 1, 2
            project $0, $1, $2
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
      view of ref.wards: ward Keep[]
SELECT kind, COUNT(*) FROM care.tests WHERE value > 2 AND taken_on > DATE '2026-01-01' GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $0, $3
          filter AND(>($1, 2), >($2, 2026-01-01))
            view of care.tests: kind Keep[], value Keep[], taken_on Keep[], hidden patient Keep[]

-- an expression that fails tells something about the row
SELECT kind, COUNT(*) FROM care.tests WHERE CAST(kind AS INTEGER) = 1 GROUP BY kind
  refused: GROUP_SHAPE: an expression that can fail for a single resident's row cannot be protected; write TRY(…) around it, or TRY_CAST: that is NULL where it fails
SELECT kind, COUNT(*) FROM care.tests WHERE TRY_CAST(kind AS INTEGER) = 1 GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $0, $1
          filter =(SAFE_CAST($0), 1)
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT CAST(kind AS INTEGER), COUNT(*) FROM care.tests GROUP BY 1
  refused: GROUP_SHAPE: an expression that can fail for a single resident's row cannot be protected; write TRY(…) around it, or TRY_CAST: that is NULL where it fails
SELECT COUNT(*) FROM care.tests t JOIN ref.wards w ON w.ward = t.kind AND CAST(t.kind AS INTEGER) = 1
  refused: GROUP_SHAPE: an expression that can fail for a single resident's row cannot be protected; write TRY(…) around it, or TRY_CAST: that is NULL where it fails
SELECT COUNT(*) FROM ref.wards WHERE CAST(ward AS INTEGER) = 1
  group by [[]]: [COUNT()]
    project 
      filter =(CAST($0):INTEGER NOT NULL, 1)
        view of ref.wards: ward Keep[]
SELECT CAST(title AS INTEGER) FROM ref.wards
  project CAST($0):INTEGER
    view of ref.wards: title Keep[]
SELECT a.ward FROM ref.wards a JOIN ref.wards b ON CAST(a.ward AS INTEGER) = b.beds
  project $0
    join INNER =(CAST($0):INTEGER NOT NULL, $1) (!?)
      view of ref.wards: ward Keep[]
      view of ref.wards: beds Keep[]
SELECT SUM(beds * beds) FROM ref.wards
  group by [[]]: [SUM($0)]
    project *($0, $0)
      view of ref.wards: beds Keep[]
SELECT SUM(steps * steps) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT COUNT(*) FROM care.tests t WHERE EXISTS (SELECT 1 FROM ref.wards w WHERE CAST(w.ward AS INTEGER) = 1)
  refused: GROUP_SHAPE: an expression that can fail for a single resident's row cannot be protected; write TRY(…) around it, or TRY_CAST: that is NULL where it fails
SELECT COUNT(*) FROM care.tests t WHERE t.kind IN (SELECT w.ward FROM ref.wards w WHERE 1 / w.beds > 0)
  project CAST($0):BIGINT NOT NULL
    filter =($1, 2)
      release 8 by []: [COUNT()] counting 0
        project $1
          filter SUBQUERY($0)
            asked IN
              project $0
                filter >(/(1, $1), 0)
                  view of ref.wards: ward Keep[], beds Keep[]
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*) FROM ref.wards t WHERE t.ward IN (SELECT w.ward FROM ref.wards w WHERE 1 / w.beds > 0)
  group by [[]]: [COUNT()]
    project 
      filter SUBQUERY($0)
        asked IN
          project $0
            filter >(/(1, $1), 0)
              view of ref.wards: ward Keep[], beds Keep[]
        view of ref.wards: ward Keep[]

-- an aggregate that fails tells something about its group
SELECT SUM(CAST(steps AS DECIMAL(38, 0))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT SUM(CAST(beds AS DECIMAL(38, 0))) FROM ref.wards
  group by [[]]: [SUM($0)]
    project CAST($0):DECIMAL(38, 0)
      view of ref.wards: beds Keep[]
SELECT AVG(CAST(steps AS DECIMAL(38, 0))) FROM care.visits
  refused: GROUP_AGGREGATE: AVG of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits

-- groups within single residents are still about them
SELECT patient, COUNT(*) FROM care.tests GROUP BY patient
  refused: GROUPS_ONLY: for this purpose only groups may be seen; ask for groups: GROUP BY columns that many residents share, with counts, sums or averages
SELECT n, COUNT(*) FROM (SELECT patient, kind, COUNT(*) AS n FROM care.tests GROUP BY patient, kind) GROUP BY n
  project CAST($0):BIGINT NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $2, $3
          project $0, $1, $3, $2
            group by [[0, 1, 2]]: [COUNT()]
              project $0, $1, $2
                view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT n, COUNT(*) FROM (SELECT kind, patient, COUNT(*) AS n FROM care.tests GROUP BY kind, patient) GROUP BY n
  project CAST($0):BIGINT NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $2, $3
          project $0, $1, $3, $2
            group by [[0, 1, 2]]: [COUNT()]
              project $1, $0, $2
                view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT AVG(m), SUM(n) FROM (SELECT patient, MAX(value) AS m, COUNT(*) AS n FROM care.tests GROUP BY patient)
  project CASE(AND(=($3, 2), <>($4, 1)), $0, null:DOUBLE), CAST($1):DECIMAL(38, 0)
    filter =($2, 2)
      release 8 by []: [AVG($0), SUM($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $1, $2, $3
            project $0, $2, $3, $1
              group by [[0, 2]]: [MAX($1), COUNT()]
                project $0, $1, $2
                  view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT AVG(m) FROM (SELECT patient, MAX(children) AS m, MIN(steps) AS n FROM care.visits GROUP BY patient)
  refused: GROUP_AGGREGATE: MAX would show single values; use COUNT, SUM, AVG or a deviation
SELECT AVG(m) FROM (SELECT patient, street, house, MAX(children) AS m FROM care.visits GROUP BY patient, street, house)
  refused: GROUP_AGGREGATE: MAX would show single values; use COUNT, SUM, AVG or a deviation
SELECT AVG(m) FROM (SELECT patient, ARG_MAX(value, taken_on) AS m FROM care.tests GROUP BY patient)
  project CASE(AND(=($2, 2), <>($3, 1)), $0, null:DOUBLE)
    filter =($1, 2)
      release 8 by []: [AVG($0)] counting 1, 1 if 2, 1 if 3
        project $0, $1, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $1, $2
            project $0, $2, $1
              group by [[0, 3]]: [ARG_MAX($1, $2)]
                project $0, $1, $2, $3
                  view of care.tests: patient Tokenize[domain=person], value Keep[], taken_on Keep[], hidden patient Keep[]
SELECT SUM(m) FROM (SELECT patient, COUNT(*) FILTER (WHERE value > 2) AS m FROM care.tests GROUP BY patient)
  project CASE(AND(=($2, 2), =($3, 2)), $0, null:DECIMAL(38, 0))
    filter =($1, 2)
      release 8 by []: [SUM($0)] counting 1, 1 if 2, 1 if 3
        project $0, $1, IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)))
          project $1, $2
            project $0, $2, $1
              group by [[0, 2]]: [COUNT() FILTER $1]
                project $0, IS TRUE(>($1, 2)), $2
                  view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT SUM(m) FROM (SELECT patient, SUM(CASE WHEN value > 2 THEN 1 ELSE 0 END) AS m FROM care.tests GROUP BY patient)
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT SUM(m) FROM (SELECT patient, SUM(CASE WHEN value > 2 THEN 5 ELSE 1 END) AS m FROM care.tests GROUP BY patient)
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT SUM(m) FROM (SELECT patient, COUNT(CASE WHEN value > 2 THEN 5 ELSE NULL END) AS m FROM care.tests GROUP BY patient)
  project CASE(AND(=($2, 2), =($3, 2)), $0, null:DECIMAL(38, 0))
    filter =($1, 2)
      release 8 by []: [SUM($0)] counting 1, 1 if 2, 1 if 3
        project $0, $1, IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)))
          project $1, $2
            project $0, $2, $1
              group by [[0, 2]]: [COUNT($1)]
                project $0, CASE(>($1, 2), 5, null:INTEGER), $2
                  view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT SUM(m) FROM (SELECT patient, COUNT(kind || 'x') AS m FROM care.tests GROUP BY patient)
  project CAST($0):DECIMAL(38, 0)
    filter =($1, 2)
      release 8 by []: [SUM($0)] counting 1
        project $1, $2
          project $0, $2, $1
            group by [[0, 1]]: [COUNT()]
              project $0, $1
                view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT SUM(m) FROM (SELECT patient, COUNT(DISTINCT kind || 'x') AS m FROM care.tests GROUP BY patient)
  project CASE(AND(=($2, 2), =($3, 2)), $0, null:DECIMAL(38, 0))
    filter =($1, 2)
      release 8 by []: [SUM($0)] counting 1, 1 if 2, 1 if 3
        project $0, $1, IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)))
          project $1, $2
            project $0, $2, $1
              group by [[0, 2]]: [COUNT(DISTINCT $1)]
                project $0, ||($1, _UTF-8'x':VARCHAR), $2
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
SELECT SUM(m) FROM (SELECT patient, MAX(LENGTH(patient)) AS m FROM care.tests GROUP BY patient)
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM (SELECT patient, COUNT(patient) AS m FROM care.tests GROUP BY patient) WHERE m > 2
  project CAST($0):BIGINT NOT NULL
    filter =($1, 2)
      release 8 by []: [COUNT()] counting 0
        project $2
          filter >($1, 2)
            project $0, $2, $1
              group by [[0, 1]]: [COUNT()]
                project $0, $1
                  view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(*) FROM (SELECT patient, COUNT(NULLIF(patient, 'x')) AS m FROM care.tests GROUP BY patient) WHERE m > 2
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM (SELECT patient, COUNT(*) FILTER (WHERE patient = 'x') AS m FROM care.tests GROUP BY patient) WHERE m > 2
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM (SELECT patient, MAX(patient) AS m FROM care.tests GROUP BY patient) WHERE m > 'x'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT SUM(x) FROM (SELECT patient, SUM(CAST(v AS DECIMAL(38, 0))) AS x FROM (SELECT patient, COUNT(*) AS v FROM care.tests GROUP BY patient, kind) GROUP BY patient)
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits

-- rows of several tables together
SELECT ward, COUNT(*) FROM (SELECT ward FROM care.visits UNION ALL SELECT ward FROM care.visits) GROUP BY ward
  refused: GROUP_SHAPE: these branches would count single residents as often as the statement likes; read the rows once, with OR between the conditions
SELECT k, COUNT(*) FROM (SELECT kind AS k FROM care.tests UNION ALL SELECT kind FROM care.tests) GROUP BY k
  refused: GROUP_SHAPE: these branches would count single residents as often as the statement likes; read the rows once, with OR between the conditions
SELECT k, COUNT(*) FROM (SELECT kind AS k FROM care.tests UNION SELECT kind FROM care.tests) GROUP BY k
  group by [[0]]: [COUNT()]
    project CAST($0):VARCHAR NOT NULL
      filter =($1, 2)
        release 8 by [0]: [] counting 1
          UNION all
            project $0, $1
              view of care.tests: kind Keep[], hidden patient Keep[]
            project $0, $1
              view of care.tests: kind Keep[], hidden patient Keep[]
SELECT kind FROM care.tests UNION SELECT kind FROM care.tests
  project CAST($0):VARCHAR NOT NULL
    filter =($1, 2)
      release 8 by [0]: [] counting 1
        UNION all
          project $0, $1
            view of care.tests: kind Keep[], hidden patient Keep[]
          project $0, $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT kind FROM care.tests UNION SELECT ward FROM ref.wards
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT kind FROM care.tests UNION SELECT ward FROM care.visits
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT street FROM care.doors UNION SELECT kind FROM care.tests
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT kind FROM care.tests INTERSECT SELECT kind FROM care.tests
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT kind FROM care.tests EXCEPT SELECT kind FROM care.tests
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT ward FROM ref.wards EXCEPT SELECT kind FROM care.tests
  refused: GROUP_SHAPE: rows about different residents are combined before they are grouped; take the groups first, then sort, limit or compare them
SELECT ward FROM ref.wards UNION ALL SELECT ward FROM ref.wards
  UNION all
    project $0
      view of ref.wards: ward Keep[]
    project $0
      view of ref.wards: ward Keep[]
SELECT ward FROM ref.wards UNION SELECT ward FROM ref.wards
  UNION
    project $0
      view of ref.wards: ward Keep[]
    project $0
      view of ref.wards: ward Keep[]
SELECT ward FROM ref.wards INTERSECT SELECT ward FROM care.staff
  INTERSECT
    project $0
      view of ref.wards: ward Keep[]
    project $0
      view of care.staff: ward Keep[]
SELECT n, COUNT(*) FROM (SELECT patient, kind AS n FROM care.tests UNION SELECT patient, kind FROM care.tests) GROUP BY n
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by [0]: [COUNT()] counting 1
        project $1, $2
          project $0, $1, $2
            group by [[0, 1, 2]]: []
              UNION all
                project $0, $1, $2
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]
                project $0, $1, $2
                  view of care.tests: patient Tokenize[domain=person], kind Keep[], hidden patient Keep[]

-- released groups are rows like any others
SELECT ward, n, n * 2 FROM (SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward)
  project $0, $1, *($1, 2)
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward UNION ALL SELECT kind, COUNT(*) FROM care.tests GROUP BY kind
  UNION all
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter =($2, 2)
        release 8 by [0]: [COUNT()] counting 1
          project $0, $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward UNION ALL SELECT ward, COUNT(*) FROM care.visits GROUP BY ward
  UNION all
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
      filter AND(=($2, 2), =($3, 2))
        release 5 by [0]: [COUNT()] counting 1, 2
          project $0, $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward UNION ALL SELECT cause, COUNT(*) FROM care.visits GROUP BY cause
  refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()
SELECT a.ward, a.n, b.n FROM (SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward) a JOIN (SELECT cause, COUNT(*) AS n FROM care.visits GROUP BY cause) b ON a.ward = b.cause
  refused: GROUP_SHAPE: the same residents would be counted twice in one answer, and what the counts differ by would show single ones; ask for one GROUP BY at a time; totals of what is shown come from windows, as in SUM(COUNT(*)) OVER ()
SELECT ward FROM (SELECT ward FROM care.visits GROUP BY ward) UNION SELECT cause FROM (SELECT cause FROM care.visits GROUP BY cause)
  UNION
    project $0
      project CAST($0):VARCHAR NOT NULL
        filter AND(=($1, 2), =($2, 2))
          release 5 by [0]: [] counting 1, 2
            project $0, $1, $2
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
    project $0
      project CAST($0):VARCHAR
        filter AND(=($1, 2), =($2, 2))
          release 5 by [0]: [] counting 1, 2
            project $0, $1, $2
              view of care.visits: cause Keep[], hidden patient Keep[], hidden street+house Keep[]
WITH g AS (SELECT ward, COUNT(*) AS n FROM care.visits GROUP BY ward) SELECT a.ward, a.n, b.n FROM g a JOIN g b ON a.ward = b.ward
  project $0, $1, $3
    join INNER =($0, $2) (!!!!)
      project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
        filter AND(=($2, 2), =($3, 2))
          release 5 by [0]: [COUNT()] counting 1, 2
            project $0, $1, $2
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
      project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL
        filter AND(=($2, 2), =($3, 2))
          release 5 by [0]: [COUNT()] counting 1, 2
            project $0, $1, $2
              view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
