-- What may be added up: columns, columns by constants, and what is zero or NULL for some rows. A sum of values that a
-- statement chooses for each row is refused; one that may be zero for some is shown only where enough are not.
as paula for planning in lakeside

-- columns and their sums
SELECT SUM(cost), SUM(paid), AVG(weight), STDDEV(height) FROM care.visits
  project CASE(AND(=($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), <>($11, 1), =($12, 2), <>($13, 1), <>($14, 1), <>($15, 1), <>($16, 1), <>($17, 1)), $0, null:DECIMAL(38, 2)), CAST($1):DECIMAL(38, 2), CASE(AND(=($18, 2), <>($19, 1), <>($9, 1), <>($8, 1), <>($20, 1), <>($21, 1), =($22, 2), <>($23, 1), <>($15, 1), <>($14, 1), <>($24, 1), <>($25, 1)), $2, null:DOUBLE), CASE(AND(=($26, 2), <>($27, 1), <>($11, 1), <>($10, 1), <>($21, 1), <>($20, 1), =($28, 2), <>($29, 1), <>($17, 1), <>($16, 1), <>($25, 1), <>($24, 1)), $3, null:DOUBLE)
    filter AND(=($4, 2), =($5, 2))
      release 5 by []: [SUM($0), SUM($1), AVG($2), STDDEV($3)] counting 4, 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 4 if 11, 5 if 6, 5 if 7, 5 if 8, 5 if 9, 5 if 10, 5 if 11, 4 if 12, 4 if 13, 4 if 14, 4 if 15, 5 if 12, 5 if 13, 5 if 14, 5 if 15, 4 if 16, 4 if 17, 5 if 16, 5 if 17
        project $0, $1, $2, $3, $4, $5, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($3))), AND(IS NOT NULL($3), NOT(IS NOT NULL($0))), IS NOT NULL($2), NOT(IS NOT NULL($2)), AND(IS NOT NULL($2), NOT(IS NOT NULL($3))), AND(IS NOT NULL($3), NOT(IS NOT NULL($2))), IS NOT NULL($3), NOT(IS NOT NULL($3))
          project $0, $1, $2, $3, $4, $5
            view of care.visits: cost Keep[], paid Keep[], weight Keep[], height Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(-cost) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project -($0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(-cost)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(-CASE WHEN urgent THEN cost ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))))
          project -(CASE($1, $0, 0.00:DECIMAL(12, 2))), $2, $3
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(-CASE WHEN urgent THEN cost ELSE 1 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(cost + paid) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project +($0, $1), $2, $3
            view of care.visits: cost Keep[], paid Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(cost + 1), SUM(cost - 1) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 2)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DECIMAL(38, 2))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project +($0, 1), -($0, 1), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(cost + paid + 1) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project +(+($0, $1), 1), $2, $3
            view of care.visits: cost Keep[], paid Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(cost + CASE WHEN urgent THEN paid ELSE 0 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight + 1) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project +($0, 1), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight + height) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project +($0, $1), $2, $3
            view of care.visits: weight Keep[], height Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(1e300 - weight) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(height - CAST(1 AS REAL)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project -($0, CAST(1):REAL NOT NULL), $1, $2
            view of care.visits: height Keep[], hidden patient Keep[], hidden street+house Keep[]

-- constants
SELECT SUM(1), SUM(0), SUM(1 + 1) FROM care.visits
  project CAST($0):DECIMAL(38, 0), CASE(AND(=($5, 2), =($6, 2), =($7, 2), =($8, 2), =($9, 2), =($10, 2), =($11, 2), =($12, 2), =($13, 2), =($14, 2), =($15, 2), =($16, 2)), $1, null:DECIMAL(38, 0)), CASE(AND(=($17, 2), =($18, 2), =($8, 2), =($7, 2), =($9, 2), =($10, 2), =($19, 2), =($20, 2), =($14, 2), =($13, 2), =($15, 2), =($16, 2)), $2, null:DECIMAL(38, 0))
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [SUM($0), SUM($1), SUM($2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 4 if 11, 4 if 12
        project $0, $1, $2, $3, $4, IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL))), AND(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($2, CAST(0):INTEGER NOT NULL)))), AND(IS TRUE(<>($2, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)))), AND(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), IS TRUE(<>($2, CAST(0):INTEGER NOT NULL))), NOT(OR(IS TRUE(<>($1, CAST(0):INTEGER NOT NULL)), IS TRUE(<>($2, CAST(0):INTEGER NOT NULL)))), IS TRUE(<>($2, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE(<>($2, CAST(0):INTEGER NOT NULL)))
          project 1, 0, +(1, 1), $0, $1
            view of care.visits: hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(beds) FROM ref.wards
  group by [[]]: [SUM($0)]
    project $0
      view of ref.wards: beds Keep[]

-- columns by constants
SELECT SUM(cost * 2), SUM(2 * cost), SUM(cost / 2) FROM care.visits
  project CASE(AND(=($5, 2), <>($6, 1), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), =($11, 2), <>($12, 1), <>($13, 1), <>($14, 1), <>($15, 1), <>($16, 1)), $0, null:DECIMAL(38, 2)), CASE(AND(=($17, 2), <>($18, 1), <>($8, 1), <>($7, 1), <>($19, 1), <>($20, 1), =($21, 2), <>($22, 1), <>($14, 1), <>($13, 1), <>($23, 1), <>($24, 1)), $1, null:DECIMAL(38, 2)), CASE(AND(=($25, 2), <>($26, 1), <>($10, 1), <>($9, 1), <>($20, 1), <>($19, 1), =($27, 2), <>($28, 1), <>($16, 1), <>($15, 1), <>($24, 1), <>($23, 1)), $2, null:DOUBLE)
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [SUM($0), SUM($1), SUM($2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 3 if 15, 3 if 16, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2))
          project *($0, 2), *(2, $0), /($0, 2), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(cost * 2 * 2) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project *(*($0, 2), 2), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 2), SUM(weight / 2) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DOUBLE), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project *($0, 2), /($0, 2), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 2 * 2) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((weight + height) * 2) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((cost + paid) * 2) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project *(+($0, $1), 2), $2, $3
            view of care.visits: cost Keep[], paid Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(cost + paid AS DOUBLE) * 2) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((cost * 2) * CAST(2 AS DOUBLE)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(cost * 2e0) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project *($0, 2.0E0:DOUBLE), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 1000000) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project *($0, 1000000), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 1000001) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * -1000001) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * 0.000001) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project *($0, 0.000001:DECIMAL(7, 6)), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * 0.0000009) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * 0) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * 1e300) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * 1e3) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project *($0, 1000.0E0), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight / 1e300) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight * CAST(NULL AS DOUBLE)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN weight ELSE 0 END * 2) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))))
          project *(CASE($1, $0, CAST(0):DOUBLE), 2), $2, $3
            view of care.visits: weight Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN weight ELSE 0 END * 1e300) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost ELSE 0 END * 2) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 2)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 2)))))
          project *(CASE($1, $0, 0.00:DECIMAL(12, 2)), 2), $2, $3
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN weight ELSE 1 END * 2) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost ELSE 1 END / 2) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(2 / paid) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY(2 / weight)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY(cost / paid)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(weight / height) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

-- products of columns
SELECT SUM(cost * paid), SUM(ROUND(cost * paid)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((cost + 1) * paid) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 4))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 4)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 4)))))
          project TRY(*(+($0, 1), $1)), $2, $3
            view of care.visits: cost Keep[], paid Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(paid * (cost - 1)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 4))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 4)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 4)))))
          project TRY(*($1, -($0, 1))), $2, $3
            view of care.visits: cost Keep[], paid Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(cost * (1 - paid) * (1 + steps)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT SUM(weight * (1 - height)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))))
          project *($0, -(1, $1)), $2, $3
            view of care.visits: weight Keep[], height Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * (1 - height) * (1 + CAST(cost AS DOUBLE))) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))))
          project *(*($1, -(1, $2)), +(1, CAST($0):DOUBLE)), $3, $4
            view of care.visits: cost Keep[], weight Keep[], height Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight * (10000 - height)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((weight + 1 - 1) * height) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((children - 1) * (children - 2)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):BIGINT))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):BIGINT))))
          project *(CAST(-(CAST($0):BIGINT, CAST(1):BIGINT)):BIGINT, CAST(-(CAST($0):BIGINT, CAST(2):BIGINT)):BIGINT), $1, $2
            view of care.visits: children Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM((children - 1) * (children - 2) * (children - 3)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((a - 1) * (b - 2) * (c - 3)) FROM (SELECT children AS a, children AS b, children AS c FROM care.visits) AS v
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM((cost + paid) * steps) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of these values could fail for single groups; CAST its argument to DOUBLE, or to fewer digits
SELECT SUM(COALESCE(cost, 0) * paid) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost * (1 - paid) ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 4))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 4)))), NOT(IS TRUE($3))
          project CASE($2, TRY(*($0, -(1, $1))), 0.0000:DECIMAL(18, 4)), $3, $4, $2
            view of care.visits: cost Keep[], paid Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN 1 ELSE 0 END * (cost - 1)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ROUND(cost - 1)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN 1 ELSE 0 END * paid) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 2)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(18, 2)))))
          project TRY(*(CASE($1, 1, 0), $0)), $2, $3
            view of care.visits: paid Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN 1 ELSE 0 END * CASE WHEN ward = 'North' THEN 1 ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):BIGINT NOT NULL)))
          project *(CAST(CASE($0, 1, 0)):BIGINT NOT NULL, CAST(CASE(=($1, _UTF-8'North'), 1, 0)):BIGINT NOT NULL), $2, $3
            view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN 1 ELSE 0 END * (paid + cost)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN 1 ELSE 2 END * paid) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

-- casts
SELECT SUM(CAST(cost AS DOUBLE)), SUM(ROUND(CAST(cost AS DOUBLE))) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DOUBLE), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($0):DOUBLE, ROUND(CAST($0):DOUBLE), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(cost AS DECIMAL(14, 3))), SUM(ROUND(CAST(cost AS DECIMAL(14, 3)))) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 3)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($0):DECIMAL(14, 3), ROUND(CAST($0):DECIMAL(14, 3)), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(cost AS DECIMAL(14, 2))), SUM(CAST(cost AS DECIMAL(13, 3))) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 2)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DECIMAL(38, 3))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($0):DECIMAL(14, 2), CAST($0):DECIMAL(13, 3), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(CAST(cost AS DECIMAL(14, 2)))), SUM(ROUND(CAST(cost AS DECIMAL(13, 3)))) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project ROUND(CAST($0):DECIMAL(14, 2)), ROUND(CAST($0):DECIMAL(13, 3)), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(cost AS DECIMAL(12, 1))) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 1))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project CAST($0):DECIMAL(12, 1), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(CAST(cost AS DECIMAL(12, 1)))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(cost AS DECIMAL(12, 3))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(cost AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project TRY(CAST($0):INTEGER), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(cost AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project SAFE_CAST($0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(cost AS SMALLINT)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(cost AS BIGINT)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project SAFE_CAST($0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(CAST(cost AS BIGINT))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(cost + 1 AS BIGINT)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(CASE WHEN urgent THEN cost ELSE 0 END AS BIGINT)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):BIGINT))), NOT(IS TRUE($3))
          project CAST(CASE($1, $0, 0.00:DECIMAL(12, 2))):BIGINT, $2, $3, $1
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(CASE WHEN urgent THEN cost ELSE 1 END AS BIGINT)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(cost AS REAL)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project CAST($0):REAL, $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(CAST(cost AS REAL))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(cost + 1 AS REAL)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(weight AS REAL)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(height AS DOUBLE)), SUM(ROUND(CAST(height AS DOUBLE))) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DOUBLE), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project CAST($0):DOUBLE, ROUND(CAST($0):DOUBLE), $1, $2
            view of care.visits: height Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(weight AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project SAFE_CAST($0), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(TRY_CAST(weight AS INTEGER))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(weight + height AS INTEGER)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(weight AS DECIMAL(10, 2))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY_CAST(steps AS INTEGER)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(children AS BIGINT)), SUM(ROUND(CAST(children AS BIGINT))), SUM(CAST(children AS DECIMAL(10, 2))) FROM care.visits
  project CASE(AND(=($5, 2), <>($6, 1), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), =($11, 2), <>($12, 1), <>($13, 1), <>($14, 1), <>($15, 1), <>($16, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($17, 2), <>($18, 1), <>($8, 1), <>($7, 1), <>($19, 1), <>($20, 1), =($21, 2), <>($22, 1), <>($14, 1), <>($13, 1), <>($23, 1), <>($24, 1)), $1, null:DECIMAL(38, 0)), CASE(AND(=($25, 2), <>($26, 1), <>($10, 1), <>($9, 1), <>($20, 1), <>($19, 1), =($27, 2), <>($28, 1), <>($16, 1), <>($15, 1), <>($24, 1), <>($23, 1)), $2, null:DECIMAL(38, 2))
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [SUM($0), SUM($1), SUM($2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 3 if 15, 3 if 16, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2))
          project CAST($0):BIGINT, ROUND(CAST($0):BIGINT), CAST($0):DECIMAL(10, 2), $1, $2
            view of care.visits: children Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(urgent AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3))
          project CAST($0):INTEGER NOT NULL, $1, $2, $0
            view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(ward AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))))
          project SAFE_CAST($0), $1, $2
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(CAST(cost AS VARCHAR) AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))))
          project SAFE_CAST(CAST($0):VARCHAR), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY_CAST(CAST(cost + 1 AS VARCHAR) AS INTEGER)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(cost + 1 > 5 AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):INTEGER))), NOT(IS TRUE($3))
          project CAST(>(+($0, 1), 5)):INTEGER, $1, $2, >(+($0, 1), 5)
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]

-- choices
SELECT SUM(CASE WHEN urgent THEN cost ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE($1, $0, 0.00:DECIMAL(12, 2)), $2, $3, $1
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN cost END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS TRUE($3))
          project CASE($1, $0, null:DECIMAL(12, 2)), $2, $3, $1
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN 0.00 ELSE cost END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE($1, 0.00:DECIMAL(12, 2), $0), $2, $3, IS NOT TRUE($1)
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN NULL ELSE cost END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS TRUE($3))
          project CASE($1, null:DECIMAL(12, 2), $0), $2, $3, IS NOT TRUE($1)
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN weight ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DOUBLE))), NOT(IS TRUE($3))
          project CASE($1, $0, CAST(0):DOUBLE), $2, $3, $1
            view of care.visits: weight Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN CAST(cost AS DOUBLE) ELSE CAST(0 AS DOUBLE) END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN 1 ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3))
          project CASE($0, 1, 0), $1, $2, $0
            view of care.visits: urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN 1000000 ELSE 1 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost ELSE 1 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost ELSE paid END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost WHEN ward = 'North' THEN cost ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))))
          project CASE($1, $0, =($2, _UTF-8'North'), $0, 0.00:DECIMAL(12, 2)), $3, $4
            view of care.visits: cost Keep[], urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN cost WHEN ward = 'North' THEN paid ELSE 0 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN 0 ELSE 0 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN cost + 1 ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(13, 2)))), NOT(IS TRUE($3))
          project CASE($1, +($0, 1), 0.00:DECIMAL(13, 2)), $2, $3, $1
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN urgent THEN 1 / NULLIF(paid, 5) ELSE 0 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CASE WHEN urgent THEN CASE WHEN ward = 'North' THEN cost ELSE 0 END ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE($1, CASE(=($2, _UTF-8'North'), $0, 0.00:DECIMAL(12, 2)), 0.00:DECIMAL(12, 2)), $3, $4, $1
            view of care.visits: cost Keep[], urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN cost > 5 THEN CASE WHEN ward = 'North' THEN cost ELSE 1 END ELSE 0 END) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(NULLIF(cost, 5)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

-- what stands for no value
SELECT SUM(COALESCE(cost, 0)), SUM(ROUND(COALESCE(cost, 0))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(COALESCE(cost, 1)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(COALESCE(cost, paid)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(COALESCE(cost + 1, 0)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):DECIMAL(13, 2) NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):DECIMAL(13, 2) NOT NULL)))
          project COALESCE(+($0, 1), 0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(COALESCE(CASE WHEN urgent THEN cost END, 0)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):DECIMAL(12, 2) NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):DECIMAL(12, 2) NOT NULL)))
          project COALESCE(CASE($1, $0, null:DECIMAL(12, 2)), 0), $2, $3
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(COALESCE(CASE WHEN urgent THEN cost ELSE 1 END, 0)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(COALESCE(NULL, cost)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))))
          project COALESCE(null:NULL, $0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(COALESCE(cost, NULL, 0)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):DECIMAL(12, 2) NOT NULL)), NOT(IS TRUE(<>($0, CAST(0):DECIMAL(12, 2) NOT NULL)))
          project COALESCE($0, null:DECIMAL(12, 2), 0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(COALESCE(cost, 0, 1)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

-- functions
SELECT SUM(ROUND(cost)), SUM(ROUND(cost, 1)), SUM(ROUND(cost, 0)) FROM care.visits
  project CASE(AND(=($5, 2), <>($6, 1), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), =($11, 2), <>($12, 1), <>($13, 1), <>($14, 1), <>($15, 1), <>($16, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($17, 2), <>($18, 1), <>($8, 1), <>($7, 1), <>($19, 1), <>($20, 1), =($21, 2), <>($22, 1), <>($14, 1), <>($13, 1), <>($23, 1), <>($24, 1)), $1, null:DECIMAL(38, 1)), CASE(AND(=($25, 2), <>($26, 1), <>($10, 1), <>($9, 1), <>($20, 1), <>($19, 1), =($27, 2), <>($28, 1), <>($16, 1), <>($15, 1), <>($24, 1), <>($23, 1)), $2, null:DECIMAL(38, 0))
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [SUM($0), SUM($1), SUM($2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9, 3 if 10, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 3 if 11, 3 if 12, 3 if 13, 3 if 14, 4 if 11, 4 if 12, 4 if 13, 4 if 14, 3 if 15, 3 if 16, 4 if 15, 4 if 16
        project $0, $1, $2, $3, $4, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2))
          project ROUND($0), ROUND($0, 1), ROUND($0, 0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(cost, -3)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ROUND(cost + 1)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ROUND(CASE WHEN urgent THEN cost ELSE 0 END)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 0)))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 0)))))
          project ROUND(CASE($1, $0, 0.00:DECIMAL(12, 2))), $2, $3
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(ROUND(CASE WHEN urgent THEN cost ELSE 1 END)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ABS(cost)), SUM(FLOOR(cost)), SUM(CEIL(cost)), SUM(TRUNC(cost)) FROM care.visits
  project CASE(AND(=($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), <>($10, 1), <>($11, 1), <>($12, 1), <>($13, 1), =($14, 2), <>($15, 1), <>($16, 1), <>($17, 1), <>($18, 1), <>($19, 1), <>($20, 1), <>($21, 1)), $0, null:DECIMAL(38, 2)), CASE(AND(=($22, 2), <>($23, 1), <>($9, 1), <>($8, 1), <>($24, 1), <>($25, 1), <>($26, 1), <>($27, 1), =($28, 2), <>($29, 1), <>($17, 1), <>($16, 1), <>($30, 1), <>($31, 1), <>($32, 1), <>($33, 1)), $1, null:DECIMAL(38, 0)), CASE(AND(=($34, 2), <>($35, 1), <>($11, 1), <>($10, 1), <>($25, 1), <>($24, 1), <>($36, 1), <>($37, 1), =($38, 2), <>($39, 1), <>($19, 1), <>($18, 1), <>($31, 1), <>($30, 1), <>($40, 1), <>($41, 1)), $2, null:DECIMAL(38, 0)), CASE(AND(=($42, 2), <>($43, 1), <>($13, 1), <>($12, 1), <>($27, 1), <>($26, 1), <>($37, 1), <>($36, 1), =($44, 2), <>($45, 1), <>($21, 1), <>($20, 1), <>($33, 1), <>($32, 1), <>($41, 1), <>($40, 1)), $3, null:DECIMAL(38, 0))
    filter AND(=($4, 2), =($5, 2))
      release 5 by []: [SUM($0), SUM($1), SUM($2), SUM($3)] counting 4, 5, 4 if 6, 4 if 7, 4 if 8, 4 if 9, 4 if 10, 4 if 11, 4 if 12, 4 if 13, 5 if 6, 5 if 7, 5 if 8, 5 if 9, 5 if 10, 5 if 11, 5 if 12, 5 if 13, 4 if 14, 4 if 15, 4 if 16, 4 if 17, 4 if 18, 4 if 19, 5 if 14, 5 if 15, 5 if 16, 5 if 17, 5 if 18, 5 if 19, 4 if 20, 4 if 21, 4 if 22, 4 if 23, 5 if 20, 5 if 21, 5 if 22, 5 if 23, 4 if 24, 4 if 25, 5 if 24, 5 if 25
        project $0, $1, $2, $3, $4, $5, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($0))), AND(IS NOT NULL($0), NOT(IS NOT NULL($3))), AND(IS NOT NULL($3), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($3))), AND(IS NOT NULL($3), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2)), AND(IS NOT NULL($2), NOT(IS NOT NULL($3))), AND(IS NOT NULL($3), NOT(IS NOT NULL($2))), IS NOT NULL($3), NOT(IS NOT NULL($3))
          project ABS($0), FLOOR($0), CEIL($0), TRUNC($0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(FLOOR(weight)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project FLOOR($0), $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(SIGN(cost)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(LENGTH(ward)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY(cost)), SUM(TRY(CAST(cost AS SMALLINT))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(TRY(CAST(CASE WHEN urgent THEN cost ELSE 0 END AS BIGINT))) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):BIGINT))), NOT(AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):BIGINT))))
          project TRY(CAST(CASE($1, $0, 0.00:DECIMAL(12, 2))):BIGINT), $2, $3
            view of care.visits: cost Keep[], urgent Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(TRY(cost + 1)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(EXTRACT(YEAR FROM born)), SUM(EXTRACT(HOUR FROM seen_at)) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [SUM($0), SUM($1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project EXTRACT(FLAG(YEAR), $1), EXTRACT(FLAG(HOUR), $0), $2, $3
            view of care.visits: seen_at Keep[], born Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(EXTRACT(DECADE FROM born)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(EXTRACT(CENTURY FROM born)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(EXTRACT(MILLENNIUM FROM born)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(ROUND(EXTRACT(YEAR FROM born))) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(EXTRACT(YEAR FROM CASE WHEN urgent THEN born END)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(EXTRACT(YEAR FROM seen_at + INTERVAL '1' DAY)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(EXTRACT(YEAR FROM seen_at + INTERVAL '100' YEAR)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(DATE_DIFF('day', born, CAST(seen_at AS DATE))) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project TRY(DATE_DIFF(_UTF-8'day':VARCHAR, $1, CAST($0):DATE)), $2, $3
            view of care.visits: seen_at Keep[], born Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(DATE_DIFF('day', born, DATE '2026-01-01')) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project TRY(DATE_DIFF(_UTF-8'day':VARCHAR, $0, 2026-01-01)), $1, $2
            view of care.visits: born Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(DATE_DIFF('century', born, DATE '2026-01-01')) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT AVG(EXTRACT(EPOCH FROM (seen_at - CAST(born AS TIMESTAMP)))) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [AVG($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project EXTRACT(FLAG(EPOCH), TRY(-($0, TRY(CAST($1):TIMESTAMP(6))))), $2, $3
            view of care.visits: seen_at Keep[], born Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT AVG(EXTRACT(EPOCH FROM ((seen_at + INTERVAL '1' HOUR) - CAST(born AS TIMESTAMP)))) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [AVG($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project EXTRACT(FLAG(EPOCH), TRY(-(TRY(+($0, 3600000:INTERVAL HOUR)), TRY(CAST($1):TIMESTAMP(6))))), $2, $3
            view of care.visits: seen_at Keep[], born Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT AVG(EXTRACT(EPOCH FROM ((seen_at + INTERVAL '100000' YEAR) - CAST(born AS TIMESTAMP)))) FROM care.visits
  refused: GROUP_AGGREGATE: AVG of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT AVG(EXTRACT(MINUTE FROM (seen_at - CAST(born AS TIMESTAMP)))) FROM care.visits
  refused: INVALID: cannot apply `EXTRACT` to arguments of type `EXTRACT(<INTERVAL MINUTE> FROM <INTERVAL DAY TO SECOND>)`. Supported form(s): `EXTRACT(<DATETIME_INTERVAL> FROM <DATETIME_INTERVAL>)` `EXTRACT(<DATETIME_INTERVAL> FROM <DATETIME>)` `EXTRACT(<INTERVAL_DAY_TIME> FROM <INTERVAL_YEAR_MONTH>)` (line 1, column 12); correct it at the position shown
SELECT AVG(EXTRACT(EPOCH FROM seen_at)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DOUBLE)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [AVG($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project EXTRACT(FLAG(EPOCH), $0), $1, $2
            view of care.visits: seen_at Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT AVG(EXTRACT(EPOCH FROM seen_at + INTERVAL '1' HOUR)) FROM care.visits
  refused: GROUP_AGGREGATE: AVG of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END

-- subqueries
SELECT SUM((SELECT MAX(w.beds) FROM ref.wards w)) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT SUM(CAST(ward IN (SELECT w.ward FROM ref.wards w) AS INTEGER)) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3))
          project CAST(SUBQUERY($0)):INTEGER NOT NULL, $1, $2, SUBQUERY($0)
            asked IN
              project $0
                view of ref.wards: ward Keep[]
            asked IN
              project $0
                view of ref.wards: ward Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CAST(EXISTS (SELECT 1 FROM ref.wards w WHERE w.ward = v.ward) AS INTEGER)) FROM care.visits v
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE(<>($0, CAST(0):INTEGER NOT NULL)), NOT(IS TRUE($3))
          project CAST(SUBQUERY()):INTEGER NOT NULL, $1, $2, SUBQUERY()
            asked EXISTS
              filter =($0, $cor0.ward)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            asked EXISTS
              filter =($0, $cor0.ward)
                view of ref.wards: ward Keep[], title Keep[], beds Keep[]
            view of care.visits: ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(CASE WHEN ward IN (SELECT w.ward FROM ref.wards w WHERE w.beds > 9) THEN cost ELSE 0 END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:DECIMAL(38, 2))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($0), IS TRUE(<>($0, CAST(0):DECIMAL(12, 2)))), NOT(IS TRUE($3))
          project CASE(SUBQUERY($1), $0, 0.00:DECIMAL(12, 2)), $2, $3, SUBQUERY($1)
            asked IN
              project $0
                filter >($1, 9)
                  view of ref.wards: ward Keep[], beds Keep[]
            asked IN
              project $0
                filter >($1, 9)
                  view of ref.wards: ward Keep[], beds Keep[]
            view of care.visits: cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]

-- aggregates that show single values, or more than groups do
SELECT SUM(DISTINCT cost) FROM care.visits
  refused: GROUP_AGGREGATE: SUM of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT AVG(DISTINCT cost) FROM care.visits
  refused: GROUP_AGGREGATE: AVG of values that the statement chooses for each row would show single rows; add up a column, or CASE WHEN … THEN column ELSE 0 END
SELECT MIN(cost) FROM care.visits
  refused: GROUP_AGGREGATE: MIN would show single values; use COUNT, SUM, AVG or a deviation
SELECT MAX(seen_at) FROM care.visits
  refused: GROUP_AGGREGATE: MAX would show single values; use COUNT, SUM, AVG or a deviation
SELECT BOOL_OR(urgent) FROM care.visits
  refused: GROUP_AGGREGATE: BOOL_OR would show single values; use COUNT, SUM, AVG or a deviation
SELECT ARRAY_AGG(cost) FROM care.visits
  refused: GROUP_AGGREGATE: ARRAY_AGG would show single values; use COUNT, SUM, AVG or a deviation
SELECT STRING_AGG(ward, ',') FROM care.visits
  refused: GROUP_AGGREGATE: LISTAGG would show single values; use COUNT, SUM, AVG or a deviation
SELECT MEDIAN(cost) FROM care.visits
  refused: GROUP_AGGREGATE: MEDIAN would show single values; use COUNT, SUM, AVG or a deviation
SELECT COUNT(DISTINCT ward), COUNT(DISTINCT cost), COUNT(DISTINCT patient) FROM care.visits
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $1, null:BIGINT), CAST($2):BIGINT NOT NULL
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [COUNT(DISTINCT $0), COUNT(DISTINCT $1), COUNT(DISTINCT $2)] counting 3, 4, 3 if 5, 3 if 6, 4 if 5, 4 if 6
        project $0, $1, $2, $3, $4, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $2, $1, $0, $3, $4
            view of care.visits: patient Tokenize[domain=person], cost Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(DISTINCT CASE WHEN urgent THEN ward END) FROM care.visits
  refused: GROUP_AGGREGATE: COUNT(DISTINCT …) of computed values would show whether there is a single one; count the groups of an inner GROUP BY instead
SELECT COUNT(DISTINCT cost + 1) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:BIGINT)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT(DISTINCT $0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project +($0, 1), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(DISTINCT ROUND(cost)) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:BIGINT)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT(DISTINCT $0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project ROUND($0), $1, $2
            view of care.visits: cost Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(DISTINCT UPPER(ward)) FROM care.visits
  refused: GROUP_AGGREGATE: COUNT(DISTINCT …) of computed values would show whether there is a single one; count the groups of an inner GROUP BY instead
SELECT COUNT(CASE WHEN urgent THEN ward END) FROM care.visits
  project CASE(AND(=($3, 2), =($4, 2), =($5, 2), =($6, 2)), $0, null:BIGINT)
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS TRUE($3))
          project CASE($0, CAST($1):VARCHAR, null:VARCHAR), $2, $3, $0
            view of care.visits: urgent Keep[], ward Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT COUNT(UPPER(ward)) FROM care.visits
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [COUNT()] counting 0, 1
        project $0, $1
          view of care.visits: hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(patient) FROM care.visits
  refused: INVALID: cannot apply `SUM` to arguments of type `SUM(<VARCHAR>)`. Supported form(s): `SUM(<NUMERIC>)` (line 1, column 8); correct it at the position shown
SELECT AVG(LENGTH(card)) FROM care.visits
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT SUM(house), AVG(house), COUNT(DISTINCT house), COUNT(DISTINCT street) FROM care.visits
  project CASE(AND(=($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), =($10, 2), <>($11, 1), <>($12, 1), <>($13, 1)), $0, null:DECIMAL(38, 0)), CASE(AND(=($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), =($10, 2), <>($11, 1), <>($12, 1), <>($13, 1)), $1, null:DOUBLE), CASE(AND(=($6, 2), <>($7, 1), <>($8, 1), <>($9, 1), =($10, 2), <>($11, 1), <>($12, 1), <>($13, 1)), $2, null:BIGINT), CASE(AND(=($14, 2), <>($15, 1), <>($9, 1), <>($8, 1), =($16, 2), <>($17, 1), <>($13, 1), <>($12, 1)), $3, null:BIGINT)
    filter AND(=($4, 2), =($5, 2))
      release 5 by []: [SUM($0), AVG($0), COUNT(DISTINCT $0), COUNT(DISTINCT $1)] counting 2, 3, 2 if 4, 2 if 5, 2 if 6, 2 if 7, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 2 if 8, 2 if 9, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(IS NOT NULL($1))), AND(IS NOT NULL($1), NOT(IS NOT NULL($0))), IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $1, $0, $2, $3
            view of care.visits: street Keep[], house Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(steps) FROM care.visits
  project CASE(AND(=($3, 2), <>($4, 1), =($5, 2), <>($6, 1)), $0, null:DECIMAL(38, 0))
    filter AND(=($1, 2), =($2, 2))
      release 5 by []: [SUM($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $0, $1, $2
            view of care.visits: steps Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT SUM(weight), STDDEV(weight), VARIANCE(weight) FROM care.visits
  project CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $0, null:DOUBLE), CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $1, null:DOUBLE), CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1)), $2, null:DOUBLE)
    filter AND(=($3, 2), =($4, 2))
      release 5 by []: [SUM($0), STDDEV($0), VARIANCE($0)] counting 1, 2, 1 if 3, 1 if 4, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project $0, $1, $2
            view of care.visits: weight Keep[], hidden patient Keep[], hidden street+house Keep[]
SELECT VAR_POP(steps), CORR(weight, height) FROM care.visits
  project CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1), =($8, 2), <>($9, 1), <>($10, 1), <>($11, 1)), $0, null:DOUBLE), CASE(AND(=($12, 2), <>($13, 1), <>($7, 1), <>($6, 1), =($14, 2), <>($15, 1), <>($11, 1), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2))
      release 5 by []: [VAR_POP($0), CORR($1, $2)] counting 3, 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 4 if 5, 4 if 6, 4 if 7, 4 if 8, 3 if 9, 3 if 10, 4 if 9, 4 if 10
        project $0, $1, $2, $3, $4, IS NOT NULL($0), NOT(IS NOT NULL($0)), AND(IS NOT NULL($0), NOT(AND(IS NOT NULL($1), IS NOT NULL($2)))), AND(AND(IS NOT NULL($1), IS NOT NULL($2)), NOT(IS NOT NULL($0))), AND(IS NOT NULL($1), IS NOT NULL($2)), NOT(AND(IS NOT NULL($1), IS NOT NULL($2)))
          project $2, $0, $1, $3, $4
            view of care.visits: weight Keep[], height Keep[], steps Keep[], hidden patient Keep[], hidden street+house Keep[]
