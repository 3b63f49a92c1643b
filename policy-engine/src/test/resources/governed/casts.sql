-- A column under another type or on another scale: what stays a resident, and what a statement chooses with it.
as paula for planning in lakeside
SELECT AVG(n) FROM (SELECT CAST(patient AS VARCHAR(40)) AS p, COUNT(*) AS n FROM care.tests GROUP BY 1) x
  project CAST($0):DOUBLE
    filter =($1, 2)
      release 8 by []: [AVG($0)] counting 1
        project $1, $2
          project $0, $2, $1
            group by [[0, 1]]: [COUNT()]
              project $0, $1
                view of care.tests: patient Tokenize[domain=person], hidden patient Keep[]
SELECT AVG(n) FROM (SELECT UPPER(patient) AS p, COUNT(*) AS n FROM care.tests GROUP BY 1) x
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(card), COUNT(DISTINCT card) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1)), $0, null:BIGINT), CASE(AND(=($4, 2), <>($5, 1), =($6, 2), <>($7, 1)), $1, null:BIGINT)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [COUNT($0), COUNT(DISTINCT $0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $0, $1, $2
            view of care.visits: card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(UPPER(card)) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(CAST(card AS VARCHAR(40))) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:BIGINT)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $0, $1, $2
            view of care.visits: card Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 2.5), SUM(weight / 1000000), SUM(-weight) FROM care.visits
  project CASE(AND(=($5, 2), <>($6, 1), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), =($11, 2), <>($12, 1), <>($13, 1), <>($14, 1), <>($15, 1), <>($16, 1)), $0, null:DOUBLE), CASE(AND(=($17, 2), <>($18, 1), <>($8, 1), <>($7, 1), <>($19, 1), <>($20, 1), =($21, 2), <>($22, 1), <>($14, 1), <>($13, 1), <>($23, 1), <>($24, 1)), $1, null:DOUBLE), CASE(AND(=($25, 2), <>($26, 1), <>($10, 1), <>($9, 1), <>($20, 1), <>($19, 1), =($27, 2), <>($28, 1), <>($16, 1), <>($15, 1), <>($24, 1), <>($23, 1)), $2, null:DOUBLE)
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [SUM($0), SUM($1), SUM($2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 3 if 15, 3 if 16, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2))
          project *($0, 2.5:DECIMAL(2, 1)), /($0, 1000000), -($0), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 1e9) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * 1e-9) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * CAST('1e9' AS DOUBLE)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * CAST('much' AS DOUBLE)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * CAST(NULL AS DOUBLE)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * 2 * 3) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((weight + height) * 2) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ROUND(weight, 1)), SUM(ROUND(weight)) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DOUBLE), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project ROUND($0, 1), ROUND($0), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(weight, -3)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ROUND(weight, children)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(weight AS REAL)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(height AS REAL)), SUM(CAST(height AS DOUBLE)) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DOUBLE), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, CAST($0):DOUBLE, $1, $2
            view of care.visits: height Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(CAST(weight AS VARCHAR) AS DOUBLE)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))))
          project SAFE_CAST(CAST($0):VARCHAR), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(CAST(weight * 2 AS VARCHAR) AS DOUBLE)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(weight * 2 AS INTEGER)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(children AS BIGINT)), SUM(CAST(children AS DOUBLE) * 2) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($0):BIGINT, *(CAST($0):DOUBLE, 2), $1, $2
            view of care.visits: children Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(cost AS DECIMAL(20, 4))), SUM(CAST(cost AS DECIMAL(20, 0))) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 4)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($0):DECIMAL(20, 4), CAST($0):DECIMAL(20, 0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
