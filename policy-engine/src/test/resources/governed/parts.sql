-- A value that only some rows of a group contribute to is there only where enough contribute, and enough or none do not;
-- and so for what two values of one row differ by.
as paula for planning in lakeside
SELECT kind, COUNT(value) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), <>($4, 1)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by [0]: [COUNT($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, $1, $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, COUNT(*), COUNT(value), SUM(value), AVG(value) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL, CASE(AND(=($6, 2), <>($7, 1)), $2, null:BIGINT), CASE(AND(=($6, 2), <>($7, 1)), $3, null:DOUBLE), CASE(AND(=($6, 2), <>($7, 1)), $4, null:DOUBLE)
    filter =($5, 2)
      release 8 by [0]: [COUNT(), COUNT($1), SUM($1), AVG($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, $1, $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, COUNT(*) FILTER (WHERE value > 2) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by [0]: [COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE($1), NOT(IS TRUE($1))
          project $0, IS TRUE(>($1, 2)), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, SUM(value) FILTER (WHERE value > 2) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by [0]: [SUM($1) FILTER $2] counting 3, 3 if 4, 3 if 5
        project $0, $1, $2, $3, AND(IS TRUE($2), IS NOT NULL($1)), NOT(IS TRUE($2))
          project $0, $1, IS TRUE(>($1, 2)), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, AVG(CASE WHEN kind = 'a' THEN value ELSE 0 END) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1), =($7, 2), =($8, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by [0]: [AVG($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DOUBLE))))), AND(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DOUBLE))), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DOUBLE))), NOT(IS TRUE($3))
          project $0, CASE(=($0, _UTF-8'a'), $1, CAST(0):DOUBLE), $2, =($0, _UTF-8'a')
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, AVG(CASE WHEN kind = 'a' THEN value END) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by [0]: [AVG($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($1), NOT(IS TRUE($3))
          project $0, CASE(=($0, _UTF-8'a'), $1, null:DOUBLE), $2, =($0, _UTF-8'a')
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, SUM(CASE WHEN kind = 'a' THEN value ELSE 0 END) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by [0]: [SUM($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DOUBLE))), NOT(IS TRUE($3))
          project $0, CASE(=($0, _UTF-8'a'), $1, CAST(0):DOUBLE), $2, =($0, _UTF-8'a')
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, SUM(CASE WHEN kind = 'a' THEN 0 ELSE value END) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by [0]: [SUM($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DOUBLE))), NOT(IS TRUE($3))
          project $0, CASE(=($0, _UTF-8'a'), CAST(0):DOUBLE, $1), $2, IS NOT TRUE(=($0, _UTF-8'a'))
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, SUM(CASE WHEN kind = 'a' THEN 1 ELSE 0 END) FILTER (WHERE value > 2) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:DECIMAL(38, 0))
    filter =($2, 2)
      release 8 by [0]: [SUM($1) FILTER $2] counting 3, 3 if 4, 3 if 5
        project $0, $1, $2, $3, AND(IS TRUE($2), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL))), NOT(AND(IS TRUE($4), IS TRUE($2)))
          project $0, CASE(=($0, _UTF-8'a'), 1, 0), IS TRUE(>($1, 2)), $2, =($0, _UTF-8'a')
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT kind, SUM(CAST(CASE WHEN kind = 'a' THEN 1 ELSE 0 END AS DOUBLE)) FROM care.tests GROUP BY kind
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($3, 2), =($4, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by [0]: [SUM($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($1, CAST(0):DOUBLE NOT NULL)), NOT(IS TRUE($3))
          project $0, CAST(CASE(=($0, _UTF-8'a'), 1, 0)):DOUBLE NOT NULL, $1, =($0, _UTF-8'a')
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(CASE WHEN kind = 'a' THEN 1 END), COUNT(CASE WHEN kind = 'b' THEN 1 END) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:BIGINT), CASE(AND(=($5, 2), =($6, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT($0), COUNT($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS NOT NULL($0), NOT(IS TRUE($3)), IS NOT NULL($1), NOT(IS TRUE($4))
          project CASE(=($0, _UTF-8'a'), 1, null:INTEGER), CASE(=($0, _UTF-8'b'), 1, null:INTEGER), $1, =($0, _UTF-8'a'), =($0, _UTF-8'b')
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT SUM(CASE WHEN kind = 'a' THEN 1 ELSE 0 END), SUM(CASE WHEN kind = 'b' THEN 1 ELSE 0 END) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:DECIMAL(38, 0)), CASE(AND(=($5, 2), =($6, 2)), $1, null:DECIMAL(38, 0))
    filter =($2, 2)
      release 8 by []: [SUM($0), SUM($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3)), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($4))
          project CASE(=($0, _UTF-8'a'), 1, 0), CASE(=($0, _UTF-8'b'), 1, 0), $1, =($0, _UTF-8'a'), =($0, _UTF-8'b')
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT SUM(CASE WHEN kind = 'a' THEN 1 ELSE 0 END), SUM(CASE WHEN kind IN ('a', 'b') THEN 1 ELSE 0 END) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2), <>($5, 1), =($6, 2)), $0, null:DECIMAL(38, 0)), CASE(AND(=($7, 2), =($8, 2), =($6, 2), <>($5, 1)), $1, null:DECIMAL(38, 0))
    filter =($2, 2)
      release 8 by []: [SUM($0), SUM($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3)), AND(IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)))), AND(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)))), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($4))
          project CASE(=($0, _UTF-8'a'), 1, 0), CASE(OR(=($0, _UTF-8'a'), =($0, _UTF-8'b')), 1, 0), $1, =($0, _UTF-8'a'), OR(=($0, _UTF-8'a'), =($0, _UTF-8'b'))
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT SUM(CASE WHEN kind = 'a' THEN 1 ELSE 0 END), SUM(CASE WHEN kind = 'a' AND value > 2 THEN 1 ELSE 0 END) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($7, 2), =($8, 2), <>($6, 1), =($5, 2)), $1, null:DECIMAL(38, 0))
    filter =($2, 2)
      release 8 by []: [SUM($0), SUM($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3)), AND(IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)))), AND(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)))), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($4))
          project CASE(=($0, _UTF-8'a'), 1, 0), CASE(AND(=($0, _UTF-8'a'), >($1, 2)), 1, 0), $2, =($0, _UTF-8'a'), AND(=($0, _UTF-8'a'), >($1, 2))
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE value < 2), COUNT(*) FILTER (WHERE value < 5) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2), <>($5, 1), =($6, 2)), $0, null:BIGINT), CASE(AND(=($7, 2), =($8, 2), =($6, 2), <>($5, 1)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE($1))), AND(IS TRUE($1), NOT(IS TRUE($0))), IS TRUE($1), NOT(IS TRUE($1))
          project IS TRUE(<($0, 2)), IS TRUE(<($0, 5)), $1
            view of care.tests: value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE value < 2), COUNT(*) FILTER (WHERE value >= 2) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:BIGINT), CASE(AND(=($5, 2), =($6, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), IS TRUE($1), NOT(IS TRUE($1))
          project IS TRUE(<($0, 2)), IS TRUE(>=($0, 2)), $1
            view of care.tests: value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE NOT kind = 'a') FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:BIGINT), CASE(AND(=($5, 2), =($6, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), NOT(=($0, _UTF-8'a')), $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE kind <> 'a') FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:BIGINT), CASE(AND(=($5, 2), =($6, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), <>($0, _UTF-8'a'), $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(value) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2), <>($5, 1), =($6, 2)), $0, null:BIGINT), CASE(AND(=($7, 2), <>($8, 1), =($6, 2), <>($5, 1)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS TRUE($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project =($0, _UTF-8'a'), $1, $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), SUM(ROUND(value)) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2), <>($5, 1), =($6, 2)), $0, null:BIGINT), CASE(AND(=($7, 2), <>($8, 1), =($6, 2), <>($5, 1)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, SUM($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS TRUE($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project =($0, _UTF-8'a'), ROUND($1), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE kind = 'a') FROM care.tests
  project $0, $0
    project CASE(AND(=($2, 2), =($3, 2)), $0, null:BIGINT)
      filter =($1, 2)
        release 8 by []: [COUNT() FILTER $0] counting 1, 1 if 2, 1 if 3
          project $0, $1, IS TRUE($0), NOT(IS TRUE($0))
            project =($0, _UTF-8'a'), $1
              view of care.tests: kind Keep[], hidden patient Keep[]
SELECT SUM(NULLIF(value, 3)), COUNT(*) FILTER (WHERE kind = 'a') FROM care.tests
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN kind = 'a' THEN value WHEN kind = 'b' THEN value ELSE 0 END) FROM care.tests
  project CASE(AND(=($2, 2), =($3, 2)), $0, null:DOUBLE)
    filter =($1, 2)
      release 8 by []: [SUM($0)] counting 1, 1 if 2, 1 if 3
        project $0, $1, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))))
          project CASE(=($0, _UTF-8'a'), $1, =($0, _UTF-8'b'), $1, CAST(0):DOUBLE), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(patient), COUNT(DISTINCT patient) FROM care.tests
  project CAST($0):BIGINT NOT NULL, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by []: [COUNT(), COUNT(DISTINCT $0)] counting 1
        project $0, $1
          view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT COUNT(patient) FILTER (WHERE kind = 'a') FROM care.tests
  project CASE(AND(=($2, 2), =($3, 2)), $0, null:BIGINT)
    filter =($1, 2)
      release 8 by []: [COUNT() FILTER $0] counting 1, 1 if 2, 1 if 3
        project $0, $1, IS TRUE($0), NOT(IS TRUE($0))
          project =($0, _UTF-8'a'), $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(patient), COUNT(value) FROM care.visits JOIN care.tests USING (patient)
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1), =($9, 2), <>($10, 1)), $1, null:BIGINT)
    filter AND(=($2, 2), =($3, 2), =($4, 2))
      release 8 by []: [COUNT(), COUNT($0)] counting 1, 2, 3, 1 if 4, 1 if 5, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $2, $3, $4, $5
            project $0, $3, $4, $1, $2, $5
              join INNER =($0, $3) (!??!??)
                view of care.visits: patient Tokenize[domain=person], hidden patient Keep[], hidden street+house Keep[]
                view of care.tests: patient Tokenize[domain=person], value Keep[], hidden patient Keep[]
SELECT COUNT(card), COUNT(street), COUNT(cost), COUNT(paid) FROM care.visits
  project CASE(AND(=($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), <>($11, 1), =($12, 2), <>($13, 1), <>($14, 1), <>($15, 1), <>($16, 1), <>($17, 1)), $0, null:BIGINT), CASE(AND(=($18, 2), <>($19, 1), <>($9, 1), <>($8, 1), <>($20, 1), <>($21, 1), =($22, 2), <>($23, 1), <>($15, 1), <>($14, 1), <>($24, 1), <>($25, 1)), $1, null:BIGINT), CASE(AND(=($26, 2), <>($27, 1), <>($11, 1), <>($10, 1), <>($21, 1), <>($20, 1), =($28, 2), <>($29, 1), <>($17, 1), <>($16, 1), <>($25, 1), <>($24, 1)), $2, null:BIGINT), CAST($3):BIGINT NOT NULL
    filter AND(=($4, 2), =($5, 2))
      release 5 by []: [COUNT($0), COUNT($1), COUNT($2), COUNT()] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 3 if 15, 3 if 16, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2))
          project $0, $1, $2, $3, $4
            view of care.visits: card Keep[], street Keep[], cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(cost) FILTER (WHERE urgent), AVG(CASE WHEN urgent THEN cost ELSE 0 END) FROM care.visits
  project CASE(AND(=($4, 2), =($5, 2), <>($6, 1), =($7, 2), <>($8, 1), <>($9, 1), =($10, 2), =($11, 2), <>($12, 1), =($13, 2), <>($14, 1), <>($15, 1)), $0, null:BIGINT), CASE(AND(=($16, 2), <>($17, 1), =($7, 2), <>($6, 1), =($18, 2), <>($19, 1), =($20, 2), =($21, 2), <>($9, 1), <>($8, 1), =($22, 2), <>($23, 1), =($13, 2), <>($12, 1), =($24, 2), <>($25, 1), =($26, 2), =($27, 2), <>($15, 1), <>($14, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [COUNT($0) FILTER $1, AVG($2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 3 if 15, 3 if 16, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS TRUE($1)), AND(AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(AND(IS TRUE($1), IS NOT NULL($0)))), AND(AND(IS TRUE($1), IS NOT NULL($0)), NOT(AND(IS NOT NULL($2), IS TRUE(<>($2, CAST(0):DECIMAL(12, 2)))))), AND(AND(IS NOT NULL($2), IS TRUE(<>($2, CAST(0):DECIMAL(12, 2)))), NOT(AND(IS TRUE($1), IS NOT NULL($0)))), IS NOT NULL($2), NOT(IS NOT NULL($2)), AND(IS NOT NULL($2), NOT(AND(IS NOT NULL($2), IS TRUE(<>($2, CAST(0):DECIMAL(12, 2)))))), AND(AND(IS NOT NULL($2), IS TRUE(<>($2, CAST(0):DECIMAL(12, 2)))), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), IS TRUE(<>($2, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($5))
          project $0, $1, CASE($1, $0, 0.00:DECIMAL(12, 2)), $2, $3, $1
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(CAST(cost AS VARCHAR)), COUNT(UPPER(cause)) FROM care.visits
  project CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2), =($8, 2), =($9, 2), =($10, 2), =($11, 2), =($12, 2), =($13, 2)), $0, null:BIGINT), CASE(AND(=($14, 2), =($15, 2), =($7, 2), =($6, 2), =($8, 2), =($16, 2), =($17, 2), =($12, 2), =($11, 2), =($13, 2)), $1, null:BIGINT)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [COUNT($0), COUNT($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 2 if 9, 2 if 10, 3 if 9, 3 if 10
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), IS NOT NULL($1)), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($1):VARCHAR, UPPER($0), $2, $3
            view of care.visits: cause Keep[], cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT AVG(CAST(urgent AS INTEGER)), SUM(CAST(urgent AS INTEGER)), SUM(CAST(NOT urgent AS INTEGER)) FROM care.visits
  project CASE(AND(=($5, 2), =($6, 2), =($7, 2), =($8, 2)), $0, null:DOUBLE), CASE(AND(=($5, 2), =($6, 2), =($7, 2), =($8, 2)), $1, null:DECIMAL(38, 0)), CASE(AND(=($9, 2), =($10, 2), =($11, 2), =($12, 2)), $2, null:DECIMAL(38, 0))
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [AVG($0), SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5, 2 if 6, 2 if 7, 3 if 6, 3 if 7
        project $0, $1, $2, $3, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($4)), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($5))
          project CAST($0):INTEGER NOT NULL, CAST(NOT($0)):INTEGER NOT NULL, $1, $2, $0, NOT($0)
            view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT AVG(CASE WHEN urgent THEN 1 ELSE 0 END), AVG(CASE WHEN urgent THEN 0 ELSE 1 END) FROM care.visits
  project CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2)), $0, null:DOUBLE), CASE(AND(=($8, 2), =($9, 2), =($10, 2), =($11, 2)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [AVG($0), AVG($1)] counting 2, 3, 2 if 4, 2 if 5, 3 if 4, 3 if 5, 2 if 6, 2 if 7, 3 if 6, 3 if 7
        project $0, $1, $2, $3, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($4)), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($5))
          project CASE($0, 1, 0), CASE($0, 0, 1), $1, $2, $0, IS NOT TRUE($0)
            view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT AVG(CASE WHEN urgent THEN cost ELSE 0 END), AVG(CASE WHEN urgent THEN 0 ELSE cost END) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), =($10, 2), <>($11, 1), =($12, 2), =($13, 2), <>($14, 1), =($15, 2), <>($16, 1), =($17, 2), <>($18, 1), =($19, 2), <>($20, 1), =($21, 2), <>($22, 1), <>($23, 1), <>($24, 1), =($25, 2), <>($26, 1), =($27, 2), =($28, 2), <>($29, 1), =($30, 2), <>($31, 1), =($32, 2), <>($33, 1)), $0, null:DOUBLE), CASE(AND(=($34, 2), <>($35, 1), <>($9, 1), <>($8, 1), =($15, 2), <>($14, 1), =($36, 2), <>($37, 1), =($17, 2), =($38, 2), <>($11, 1), =($10, 2), <>($16, 1), =($12, 2), <>($18, 1), =($39, 2), <>($40, 1), <>($24, 1), <>($23, 1), =($30, 2), <>($29, 1), =($41, 2), <>($42, 1), =($32, 2), =($43, 2), <>($26, 1), =($25, 2), <>($31, 1), =($27, 2), <>($33, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [AVG($0), AVG($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8, 2 if 9, 2 if 10, 2 if 11, 2 if 12, 2 if 13, 2 if 14, 2 if 15, 2 if 16, 2 if 17, 2 if 18, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 3 if 15, 3 if 16, 3 if 17, 3 if 18, 2 if 19, 2 if 20, 2 if 21, 2 if 22, 2 if 23, 3 if 19, 3 if 20, 3 if 21, 3 if 22, 3 if 23
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))))), AND(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2)))))), AND(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2)))), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($4)), AND(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))))), AND(IS NOT NULL($0), NOT(OR(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2))))))), AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2)))), AND(IS NOT NULL($1), NOT(OR(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2))))))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2)))))), AND(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DECIMAL(12, 2)))), NOT(IS NOT NULL($1))), NOT(IS TRUE($5))
          project CASE($1, $0, 0.00:DECIMAL(12, 2)), CASE($1, 0.00:DECIMAL(12, 2), $0), $2, $3, $1, IS NOT TRUE($1)
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT CORR(weight, height), CORR(weight, CASE WHEN urgent THEN height ELSE 0 END) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), =($10, 2), <>($11, 1), <>($12, 1), <>($13, 1), =($14, 2), <>($15, 1)), $0, null:DOUBLE), CASE(AND(=($16, 2), <>($17, 1), <>($7, 1), <>($6, 1), =($18, 2), <>($19, 1), =($20, 2), =($21, 2), <>($9, 1), =($8, 2), =($22, 2), <>($23, 1), <>($13, 1), <>($12, 1), =($24, 2), <>($25, 1), =($26, 2), =($27, 2), <>($15, 1), =($14, 2)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [CORR($0, $1), CORR($0, $2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 3 if 15, 3 if 16, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, AND(IS NOT NULL($0), IS NOT NULL($1)), NOT(AND(IS NOT NULL($0), IS NOT NULL($1))), AND(AND(IS NOT NULL($0), IS NOT NULL($1)), NOT(AND(IS NOT NULL($0), IS NOT NULL($2)))), AND(AND(IS NOT NULL($0), IS NOT NULL($2)), NOT(AND(IS NOT NULL($0), IS NOT NULL($1)))), AND(AND(IS NOT NULL($0), IS NOT NULL($1)), NOT(AND(IS NOT NULL($0), IS NOT NULL($2), IS TRUE(<>($2, CAST(0):REAL))))), AND(AND(IS NOT NULL($0), IS NOT NULL($2), IS TRUE(<>($2, CAST(0):REAL))), NOT(AND(IS NOT NULL($0), IS NOT NULL($1)))), AND(IS NOT NULL($0), IS NOT NULL($2)), NOT(AND(IS NOT NULL($0), IS NOT NULL($2))), AND(AND(IS NOT NULL($0), IS NOT NULL($2)), NOT(AND(IS NOT NULL($0), IS NOT NULL($2), IS TRUE(<>($2, CAST(0):REAL))))), AND(AND(IS NOT NULL($0), IS NOT NULL($2), IS TRUE(<>($2, CAST(0):REAL))), NOT(AND(IS NOT NULL($0), IS NOT NULL($2)))), AND(IS NOT NULL($0), IS NOT NULL($2), IS TRUE(<>($2, CAST(0):REAL))), NOT(IS TRUE($5))
          project $0, $1, CASE($2, $1, CAST(0):REAL), $3, $4, $2
            view of care.visits: weight Keep[], height Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(CASE WHEN urgent THEN ward ELSE cause END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:BIGINT)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project CASE($1, CAST($2):VARCHAR, $0), $3, $4
            view of care.visits: cause Keep[], urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(ward AS INTEGER)), COUNT(TRY_CAST(ward AS INTEGER)) FROM care.visits
  project CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2), =($8, 2), =($9, 2), =($10, 2), =($11, 2), =($12, 2), =($13, 2)), $0, null:DECIMAL(38, 0)), CASE(AND(=($14, 2), =($15, 2), =($7, 2), =($6, 2), =($8, 2), =($16, 2), =($17, 2), =($12, 2), =($11, 2), =($13, 2)), $1, null:BIGINT)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), COUNT($0)] counting 1, 2, 1 if 3, 1 if 4, 1 if 5, 1 if 6, 1 if 7, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 1 if 8, 1 if 9, 2 if 8, 2 if 9
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER)))), AND(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))))), AND(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))), IS NOT NULL($0)), IS NOT NULL($0), NOT(IS NOT NULL($0))
          project SAFE_CAST($0), $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT STDDEV(CASE WHEN urgent THEN cost ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1), =($7, 2), =($8, 2), =($9, 2), <>($10, 1), =($11, 2), <>($12, 1), =($13, 2), =($14, 2)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [STDDEV($0)] counting 1, 2, 1 if 3, 1 if 4, 1 if 5, 1 if 6, 1 if 7, 1 if 8, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))))), AND(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE($1, $0, 0.00:DECIMAL(12, 2)), $2, $3, $1
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(*) FILTER (WHERE urgent), SUM(CASE WHEN cost > 3 THEN 1 ELSE 0 END) FROM care.visits
  project CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2), =($8, 2), =($9, 2), =($10, 2), =($11, 2), =($12, 2), =($13, 2)), $0, null:BIGINT), CASE(AND(=($14, 2), =($15, 2), =($7, 2), =($6, 2), =($8, 2), =($16, 2), =($17, 2), =($12, 2), =($11, 2), =($13, 2)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [COUNT() FILTER $0, SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 2 if 9, 2 if 10, 3 if 9, 3 if 10
        project $0, $1, $2, $3, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)))), AND(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL))), IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($4))
          project $1, CASE(>($0, 3), 1, 0), $2, $3, >($0, 3)
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]

-- several choices at once
SELECT COUNT(*), COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE kind = 'b') FROM care.tests
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($4, 2), =($5, 2), =($6, 2)), $1, null:BIGINT), CASE(AND(=($7, 2), =($8, 2), =($6, 2)), $2, null:BIGINT)
    filter =($3, 2)
      release 8 by []: [COUNT(), COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), NOT(OR(IS TRUE($0), IS TRUE($1))), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), =($0, _UTF-8'b'), $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE kind = 'b') FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:BIGINT), CASE(AND(=($5, 2), =($6, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), =($0, _UTF-8'b'), $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*), COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE kind <> 'a') FROM care.tests
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($4, 2), =($5, 2), <>($6, 1), =($7, 2)), $1, null:BIGINT), CASE(AND(=($7, 2), =($8, 2), <>($6, 1), =($4, 2)), $2, null:BIGINT)
    filter =($3, 2)
      release 8 by []: [COUNT(), COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), NOT(OR(IS TRUE($0), IS TRUE($1))), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), <>($0, _UTF-8'a'), $1
            view of care.tests: kind Keep[], hidden patient Keep[]
SELECT COUNT(*), COUNT(*) FILTER (WHERE value > 2), COUNT(*) FILTER (WHERE NOT value > 2) FROM care.tests
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($4, 2), =($5, 2), <>($6, 1), =($7, 2)), $1, null:BIGINT), CASE(AND(=($7, 2), =($8, 2), <>($6, 1), =($4, 2)), $2, null:BIGINT)
    filter =($3, 2)
      release 8 by []: [COUNT(), COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), NOT(OR(IS TRUE($0), IS TRUE($1))), IS TRUE($1), NOT(IS TRUE($1))
          project IS TRUE(>($0, 2)), IS TRUE(NOT(>($0, 2))), $1
            view of care.tests: value Keep[], hidden patient Keep[]
SELECT SUM(value), SUM(value) FILTER (WHERE kind = 'a'), SUM(value) FILTER (WHERE kind = 'b') FROM care.tests
  project CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1), =($8, 2), <>($9, 1)), $0, null:DOUBLE), CASE(AND(=($10, 2), =($11, 2), <>($7, 1), =($6, 2), =($12, 2)), $1, null:DOUBLE), CASE(AND(=($13, 2), =($14, 2), <>($9, 1), =($8, 2), =($12, 2)), $2, null:DOUBLE)
    filter =($3, 2)
      release 8 by []: [SUM($0), SUM($0) FILTER $1, SUM($0) FILTER $2] counting 3, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(AND(IS TRUE($1), IS NOT NULL($0)))), AND(AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(AND(IS TRUE($2), IS NOT NULL($0)))), AND(AND(IS TRUE($2), IS NOT NULL($0)), NOT(IS NOT NULL($0))), AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS TRUE($1)), AND(IS NOT NULL($0), NOT(OR(AND(IS TRUE($1), IS NOT NULL($0)), AND(IS TRUE($2), IS NOT NULL($0))))), AND(IS TRUE($2), IS NOT NULL($0)), NOT(IS TRUE($2))
          project $1, =($0, _UTF-8'a'), =($0, _UTF-8'b'), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT SUM(value), SUM(value) FILTER (WHERE kind = 'a'), SUM(value) FILTER (WHERE kind <> 'a') FROM care.tests
  project CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1), =($8, 2), <>($9, 1)), $0, null:DOUBLE), CASE(AND(=($10, 2), =($11, 2), <>($7, 1), =($6, 2), <>($12, 1), =($13, 2)), $1, null:DOUBLE), CASE(AND(=($13, 2), =($14, 2), <>($9, 1), =($8, 2), <>($12, 1), =($10, 2)), $2, null:DOUBLE)
    filter =($3, 2)
      release 8 by []: [SUM($0), SUM($0) FILTER $1, SUM($0) FILTER $2] counting 3, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(AND(IS TRUE($1), IS NOT NULL($0)))), AND(AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(AND(IS TRUE($2), IS NOT NULL($0)))), AND(AND(IS TRUE($2), IS NOT NULL($0)), NOT(IS NOT NULL($0))), AND(IS TRUE($1), IS NOT NULL($0)), NOT(IS TRUE($1)), AND(IS NOT NULL($0), NOT(OR(AND(IS TRUE($1), IS NOT NULL($0)), AND(IS TRUE($2), IS NOT NULL($0))))), AND(IS TRUE($2), IS NOT NULL($0)), NOT(IS TRUE($2))
          project $1, =($0, _UTF-8'a'), <>($0, _UTF-8'a'), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE value < 9), COUNT(*) FILTER (WHERE value < 2), COUNT(*) FILTER (WHERE value > 4 AND value < 9) FROM care.tests
  project CASE(AND(=($4, 2), =($5, 2), =($6, 2), <>($7, 1), =($8, 2), <>($9, 1)), $0, null:BIGINT), CASE(AND(=($10, 2), =($11, 2), <>($7, 1), =($6, 2), <>($12, 1), =($13, 2)), $1, null:BIGINT), CASE(AND(=($13, 2), =($14, 2), <>($9, 1), =($8, 2), <>($12, 1), =($10, 2)), $2, null:BIGINT)
    filter =($3, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1, COUNT() FILTER $2] counting 3, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14
        project $0, $1, $2, $3, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE($1))), AND(IS TRUE($1), NOT(IS TRUE($0))), AND(IS TRUE($0), NOT(IS TRUE($2))), AND(IS TRUE($2), NOT(IS TRUE($0))), IS TRUE($1), NOT(IS TRUE($1)), AND(IS TRUE($0), NOT(OR(IS TRUE($1), IS TRUE($2)))), IS TRUE($2), NOT(IS TRUE($2))
          project IS TRUE(<($0, 9)), IS TRUE(<($0, 2)), IS TRUE(AND(>($0, 4), <($0, 9))), $1
            view of care.tests: value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE value > 2) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2), =($7, 2)), $0, null:BIGINT), CASE(AND(=($8, 2), =($9, 2), =($6, 2), =($5, 2), =($7, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8, 2 if 9
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE($1))), AND(IS TRUE($1), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($1)), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), IS TRUE(>($1, 2)), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*), COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE value > 2) FROM care.tests
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2), =($8, 2), =($9, 2)), $1, null:BIGINT), CASE(AND(=($10, 2), =($11, 2), =($7, 2), =($6, 2), =($8, 2), =($9, 2)), $2, null:BIGINT)
    filter =($3, 2)
      release 8 by []: [COUNT(), COUNT() FILTER $0, COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 2 if 8, 2 if 9, 2 if 10
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE($1))), AND(IS TRUE($1), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($1)), NOT(OR(IS TRUE($0), IS TRUE($1))), IS TRUE($1), NOT(IS TRUE($1))
          project =($0, _UTF-8'a'), IS TRUE(>($1, 2)), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind < 'b'), COUNT(*) FILTER (WHERE value > 2), COUNT(*) FILTER (WHERE kind LIKE 'x%') FROM care.tests
  project CASE(AND(=($4, 2), =($5, 2), =($6, 2), =($7, 2), =($8, 2), =($9, 2), =($10, 2), =($11, 2)), $0, null:BIGINT), CASE(AND(=($12, 2), =($13, 2), =($7, 2), =($6, 2), =($8, 2), =($14, 2), =($15, 2), =($16, 2)), $1, null:BIGINT), CASE(AND(=($17, 2), =($18, 2), =($10, 2), =($9, 2), =($11, 2), =($15, 2), =($14, 2), =($16, 2)), $2, null:BIGINT)
    filter =($3, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1, COUNT() FILTER $2] counting 3, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 3 if 15, 3 if 16, 3 if 17, 3 if 18
        project $0, $1, $2, $3, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE($1))), AND(IS TRUE($1), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($1)), AND(IS TRUE($0), NOT(IS TRUE($2))), AND(IS TRUE($2), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($2)), IS TRUE($1), NOT(IS TRUE($1)), AND(IS TRUE($1), NOT(IS TRUE($2))), AND(IS TRUE($2), NOT(IS TRUE($1))), AND(IS TRUE($1), IS TRUE($2)), IS TRUE($2), NOT(IS TRUE($2))
          project <($0, _UTF-8'b'), IS TRUE(>($1, 2)), LIKE($0, _UTF-8'x%':VARCHAR), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE kind < 'b'), COUNT(*) FILTER (WHERE value > 2), COUNT(*) FILTER (WHERE kind LIKE 'x%'), COUNT(*) FILTER (WHERE kind LIKE '%y') FROM care.tests
  refused: GROUP_SHAPE: more than three overlapping choices beside one another would show single residents; ask for fewer of them in one statement, or GROUP BY what they choose by
SELECT COUNT(*) FILTER (WHERE kind = 'a'), COUNT(*) FILTER (WHERE value > 2), COUNT(*) FILTER (WHERE kind = 'b'), COUNT(*) FILTER (WHERE value <= 2), COUNT(*) FILTER (WHERE kind LIKE 'x%') FROM care.tests
  project CASE(AND(=($6, 2), =($7, 2), =($8, 2), =($9, 2), =($10, 2), =($11, 2), =($12, 2), =($13, 2), =($14, 2), =($15, 2), =($16, 2)), $0, null:BIGINT), CASE(AND(=($17, 2), =($18, 2), =($9, 2), =($8, 2), =($10, 2), =($19, 2), =($20, 2), =($21, 2), =($22, 2), =($23, 2), =($24, 2)), $1, null:BIGINT), CASE(AND(=($25, 2), =($26, 2), =($20, 2), =($19, 2), =($21, 2), =($27, 2), =($28, 2), =($29, 2), =($30, 2), =($31, 2), =($32, 2)), $2, null:BIGINT), CASE(AND(=($33, 2), =($34, 2), =($12, 2), =($11, 2), =($13, 2), =($28, 2), =($27, 2), =($29, 2), =($35, 2), =($36, 2), =($37, 2)), $3, null:BIGINT), CASE(AND(=($38, 2), =($39, 2), =($15, 2), =($14, 2), =($16, 2), =($23, 2), =($22, 2), =($24, 2), =($31, 2), =($30, 2), =($32, 2), =($36, 2), =($35, 2), =($37, 2)), $4, null:BIGINT)
    filter =($5, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1, COUNT() FILTER $2, COUNT() FILTER $3, COUNT() FILTER $4] counting 5, 5 if 6, 5 if 7, 5 if 8, 5 if 9, 5 if 10, 5 if 11, 5 if 12, 5 if 13, 5 if 14, 5 if 15, 5 if 16, 5 if 17, 5 if 18, 5 if 19, 5 if 20, 5 if 21, 5 if 22, 5 if 23, 5 if 24, 5 if 25, 5 if 26, 5 if 27, 5 if 28, 5 if 29, 5 if 30, 5 if 31, 5 if 32, 5 if 33, 5 if 34, 5 if 35, 5 if 36, 5 if 37, 5 if 38, 5 if 39
        project $0, $1, $2, $3, $4, $5, IS TRUE($0), NOT(IS TRUE($0)), AND(IS TRUE($0), NOT(IS TRUE($1))), AND(IS TRUE($1), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($1)), AND(IS TRUE($0), NOT(IS TRUE($3))), AND(IS TRUE($3), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($3)), AND(IS TRUE($0), NOT(IS TRUE($4))), AND(IS TRUE($4), NOT(IS TRUE($0))), AND(IS TRUE($0), IS TRUE($4)), IS TRUE($1), NOT(IS TRUE($1)), AND(IS TRUE($1), NOT(IS TRUE($2))), AND(IS TRUE($2), NOT(IS TRUE($1))), AND(IS TRUE($1), IS TRUE($2)), AND(IS TRUE($1), NOT(IS TRUE($4))), AND(IS TRUE($4), NOT(IS TRUE($1))), AND(IS TRUE($1), IS TRUE($4)), IS TRUE($2), NOT(IS TRUE($2)), AND(IS TRUE($2), NOT(IS TRUE($3))), AND(IS TRUE($3), NOT(IS TRUE($2))), AND(IS TRUE($2), IS TRUE($3)), AND(IS TRUE($2), NOT(IS TRUE($4))), AND(IS TRUE($4), NOT(IS TRUE($2))), AND(IS TRUE($2), IS TRUE($4)), IS TRUE($3), NOT(IS TRUE($3)), AND(IS TRUE($3), NOT(IS TRUE($4))), AND(IS TRUE($4), NOT(IS TRUE($3))), AND(IS TRUE($3), IS TRUE($4)), IS TRUE($4), NOT(IS TRUE($4))
          project =($0, _UTF-8'a'), IS TRUE(>($1, 2)), =($0, _UTF-8'b'), IS TRUE(<=($1, 2)), LIKE($0, _UTF-8'x%':VARCHAR), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT COUNT(*) FILTER (WHERE value * 2 > 4), COUNT(*) FILTER (WHERE 4 >= value * 2), COUNT(*) FROM care.tests
  project CASE(AND(=($4, 2), =($5, 2), <>($6, 1), =($7, 2)), $0, null:BIGINT), CASE(AND(=($7, 2), =($8, 2), <>($6, 1), =($4, 2)), $1, null:BIGINT), CAST($2):BIGINT NOT NULL
    filter =($3, 2)
      release 8 by []: [COUNT() FILTER $0, COUNT() FILTER $1, COUNT()] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7
        project $0, $1, $2, IS TRUE($0), NOT(IS TRUE($0)), NOT(OR(IS TRUE($0), IS TRUE($1))), IS TRUE($1), NOT(IS TRUE($1))
          project IS TRUE(>(*($0, 2), 4)), IS TRUE(>=(4, *($0, 2))), $1
            view of care.tests: value Keep[], hidden patient Keep[]
SELECT SUM(COALESCE(value, 0)), SUM(value) FILTER (WHERE kind = 'a') FROM care.tests
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE), CASE(AND(=($7, 2), =($8, 2), <>($6, 1), =($5, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by []: [SUM($0), SUM($1) FILTER $2] counting 3, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS TRUE(<>($0, CAST(0):DOUBLE NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):DOUBLE NOT NULL))), AND(IS TRUE(<>($0, CAST(0):DOUBLE NOT NULL)), NOT(AND(IS TRUE($2), IS NOT NULL($1)))), AND(AND(IS TRUE($2), IS NOT NULL($1)), NOT(IS TRUE(<>($0, CAST(0):DOUBLE NOT NULL)))), AND(IS TRUE($2), IS NOT NULL($1)), NOT(IS TRUE($2))
          project COALESCE($1, 0), $1, =($0, _UTF-8'a'), $2
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT AVG(COALESCE(value, 0)), COUNT(COALESCE(value, 0)) FROM care.tests
  project CASE(AND(=($3, 2), <>($4, 1)), $0, null:DOUBLE), CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 8 by []: [AVG($0), COUNT()] counting 1, 1 if 2, 1 if 3
        project $0, $1, IS TRUE(<>($0, CAST(0):DOUBLE NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):DOUBLE NOT NULL)))
          project COALESCE($0, 0), $1
            view of care.tests: value Keep[], hidden patient Keep[]
SELECT SUM(1), AVG(2), COUNT(*) FILTER (WHERE TRUE), SUM(one), SUM(0) FROM (SELECT 1 AS one, kind FROM care.tests WHERE kind > 'a') t
  project CAST($0):DECIMAL(38, 0), CAST($1):DOUBLE, CAST($2):BIGINT NOT NULL, CAST($3):DECIMAL(38, 0), CASE(AND(=($6, 2), =($7, 2)), $4, null:DECIMAL(38, 0))
    filter =($5, 2)
      release 8 by []: [SUM($0), AVG($1), COUNT() FILTER $2, SUM($3), SUM($4)] counting 5, 5 if 6, 5 if 7
        project $0, $1, $2, $3, $4, $5, IS TRUE(<>($4, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($4, CAST(0):INTEGER NOT NULL)))
          project 1, 2, true, $0, 0, $1
            project 1, $1
              filter >($0, _UTF-8'a')
                view of care.tests: kind Keep[], hidden patient Keep[]
SELECT SUM(CASE WHEN kind = 'a' THEN value END), SUM(CASE WHEN kind = 'a' THEN 0 ELSE value END) FROM care.tests
  project CASE(AND(=($3, 2), =($4, 2)), $0, null:DOUBLE), CASE(AND(=($5, 2), =($6, 2)), $1, null:DOUBLE)
    filter =($2, 2)
      release 8 by []: [SUM($0), SUM($1)] counting 2, 2 if 3, 2 if 4, 2 if 5, 2 if 6
        project $0, $1, $2, IS NOT NULL($0), NOT(IS TRUE($3)), AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):DOUBLE))), NOT(IS TRUE($4))
          project CASE(=($0, _UTF-8'a'), $1, null:DOUBLE), CASE(=($0, _UTF-8'a'), CAST(0):DOUBLE, $1), $2, =($0, _UTF-8'a'), IS NOT TRUE(=($0, _UTF-8'a'))
            view of care.tests: kind Keep[], value Keep[], hidden patient Keep[]
SELECT SUM(CASE WHEN kind = 'a' THEN value END) FILTER (WHERE value > 2), SUM(CASE WHEN kind = 'a' THEN value ELSE 1 END) FROM care.tests
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
