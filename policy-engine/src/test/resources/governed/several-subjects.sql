-- Rows that are about several subjects are counted for each of them, and each has its key behind a join.
as social-researcher for research in rivermouth
SELECT r.district, COUNT(*), SUM(e.kwh) FROM energy.readings e JOIN people.residents r ON e.household_id = r.household_id GROUP BY r.district
  project CAST($0):VARCHAR NOT NULL, CAST($1):BIGINT NOT NULL, CASE(AND(=($6, 2), <>($7, 1), =($8, 2), <>($9, 1), =($10, 2), <>($11, 1)), $2, null:DECIMAL(38, 3))
    filter AND(=($3, 2), =($4, 2), =($5, 2))
      release 10 by [0]: [COUNT(), SUM($1)] counting 2, 3, 4, 2 if 5, 2 if 6, 3 if 5, 3 if 6, 4 if 5, 4 if 6
        project $0, $1, $2, $3, $4, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $3, $1, $4, $5, $6
            project $0, $1, $3, $4, $2, $5, $6
              join INNER =($0, $3) (!??!!??)
                view of energy.readings: household_id Tokenize[domain=household], kwh Clamp[low=0, high=1500], hidden household_id Keep[] where >=($2, 2016-07-01 00:00:00)
                view of people.residents: household_id Tokenize[domain=household], district Keep[], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT COUNT(*), SUM(CAST(kwh AS DOUBLE)) FROM (SELECT e.household_id, r.resident_id, r.household_id AS home, SUM(e.kwh) AS kwh FROM energy.readings e JOIN people.residents r ON e.household_id = r.household_id GROUP BY e.household_id, r.resident_id, r.household_id) x
  project CAST($0):BIGINT NOT NULL, CASE(AND(=($5, 2), <>($6, 1), =($7, 2), <>($8, 1), =($9, 2), <>($10, 1)), $1, null:DOUBLE)
    filter AND(=($2, 2), =($3, 2), =($4, 2))
      release 10 by []: [COUNT(), SUM($0)] counting 1, 2, 3, 1 if 4, 1 if 5, 2 if 4, 2 if 5, 3 if 4, 3 if 5
        project $0, $1, $2, $3, IS NOT NULL($0), NOT(IS NOT NULL($0))
          project CAST($3):DOUBLE, $4, $5, $6
            project $0, $1, $2, $6, $3, $4, $5
              group by [[0, 1, 2, 4, 5, 6]]: [SUM($3)]
                project $0, $2, $3, $1, $4, $5, $6
                  project $0, $1, $3, $4, $2, $5, $6
                    join INNER =($0, $4) (!??!!??)
                      view of energy.readings: household_id Tokenize[domain=household], kwh Clamp[low=0, high=1500], hidden household_id Keep[] where >=($2, 2016-07-01 00:00:00)
                      view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT COUNT(*), SUM(CAST(kwh AS DOUBLE)) FROM (SELECT e.household_id, r.resident_id, SUM(e.kwh) AS kwh FROM energy.readings e JOIN people.residents r ON e.household_id = r.household_id GROUP BY e.household_id, r.resident_id) x
  group by [[]]: [COUNT(), SUM($0)]
    project CAST($2):DOUBLE
      project CAST($0):VARCHAR NOT NULL, CAST($1):VARCHAR NOT NULL, CASE(AND(=($6, 2), <>($7, 1), =($8, 2), <>($9, 1), =($10, 2), <>($11, 1)), $2, null:DECIMAL(38, 3))
        filter AND(=($3, 2), =($4, 2), =($5, 2))
          release 10 by [0, 1]: [SUM($2)] counting 3, 4, 5, 3 if 6, 3 if 7, 4 if 6, 4 if 7, 5 if 6, 5 if 7
            project $0, $1, $2, $3, $4, $5, IS NOT NULL($2), NOT(IS NOT NULL($2))
              project $0, $2, $1, $4, $5, $6
                project $0, $1, $3, $4, $2, $5, $6
                  join INNER =($0, $4) (!??!!??)
                    view of energy.readings: household_id Tokenize[domain=household], kwh Clamp[low=0, high=1500], hidden household_id Keep[] where >=($2, 2016-07-01 00:00:00)
                    view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT COUNT(*) FROM people.residents r WHERE r.household_id IN (SELECT household_id FROM energy.readings)
  project CAST($0):BIGINT NOT NULL
    filter AND(=($1, 2), =($2, 2))
      release 10 by []: [COUNT()] counting 0, 1
        project $1, $2
          filter SUBQUERY($0)
            asked IN
              project $0
                project $0, $1
                  view of energy.readings: household_id Tokenize[domain=household], hidden household_id Keep[] where >=($2, 2016-07-01 00:00:00)
            view of people.residents: household_id Tokenize[domain=household], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT COUNT(*) FROM energy.readings e WHERE e.household_id IN (SELECT household_id FROM people.residents)
  refused: GROUP_SHAPE: a subquery over single residents' rows cannot be protected; compare the residents themselves with IN, or group the subquery
-- The side that is joined is unique in a resident and a household together, and not in one of them.
SELECT b.programme, SUM(r.n) FROM social.benefits b JOIN (SELECT resident_id, household_id, COUNT(*) AS n FROM people.residents GROUP BY resident_id, household_id) r ON b.resident_id = r.resident_id GROUP BY b.programme
  project CAST($0):VARCHAR NOT NULL, CAST($1):DECIMAL(38, 0) NOT NULL
    filter AND(=($2, 2), =($3, 2), =($4, 2))
      release 10 by [0]: [SUM($1)] counting 2, 3, 4
        project $1, $4, $5, $6, $7
          project $0, $1, $3, $4, $5, $2, $6, $7
            join INNER =($0, $3) (!!?!!!??)
              view of social.benefits: resident_id Tokenize[domain=resident], programme Keep[], hidden resident_id Keep[] where >=($2, 2016-07-01)
              project $0, $1, $4, $2, $3
                group by [[0, 1, 2, 3]]: [COUNT()]
                  project $0, $1, $2, $3
                    view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT a.district, SUM(r.n) FROM people.residents a JOIN (SELECT resident_id, household_id, COUNT(*) AS n FROM people.residents GROUP BY resident_id, household_id) r ON a.resident_id = r.resident_id AND a.household_id = r.household_id GROUP BY a.district
  project CAST($0):VARCHAR NOT NULL, CAST($1):DECIMAL(38, 0) NOT NULL
    filter AND(=($2, 2), =($3, 2), =($4, 2), =($5, 2))
      release 10 by [0]: [SUM($1)] counting 2, 3, 4, 5
        project $2, $5, $6, $7, $8, $9
          project $0, $1, $2, $5, $6, $7, $3, $4, $8, $9
            join INNER AND(=($0, $5), =($1, $6)) (!!!??!!!??)
              view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], district Keep[], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
              project $0, $1, $4, $2, $3
                group by [[0, 1, 2, 3]]: [COUNT()]
                  project $0, $1, $2, $3
                    view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT a.district, SUM(r.n) FROM people.residents a LEFT JOIN (SELECT resident_id, household_id, COUNT(*) AS n FROM people.residents GROUP BY resident_id, household_id) r ON a.resident_id = r.resident_id AND a.household_id = r.household_id AND a.disabled GROUP BY a.district
  project CAST($0):VARCHAR NOT NULL, CASE(AND(=($6, 2), <>($7, 1), =($8, 2), <>($9, 1), =($10, 2), <>($11, 1), =($12, 2), <>($13, 1)), $1, null:DECIMAL(38, 0))
    filter AND(=($2, 2), =($3, 2), =($4, 2), =($5, 2))
      release 10 by [0]: [SUM($1)] counting 2, 3, 4, 5, 2 if 6, 2 if 7, 3 if 6, 3 if 7, 4 if 6, 4 if 7, 5 if 6, 5 if 7
        project $0, $1, $2, $3, $4, $5, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $2, $6, $7, $8, $9, $10
            project $0, $1, $2, $3, $6, $7, $8, $4, $5, $9, $10
              join LEFT AND(=($0, $6), =($1, $7), $3) (!!!!???????)
                view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], district Keep[], disabled Keep[], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
                project $0, $1, $4, $2, $3
                  group by [[0, 1, 2, 3]]: [COUNT()]
                    project $0, $1, $2, $3
                      view of people.residents: resident_id Tokenize[domain=resident], household_id Tokenize[domain=household], hidden resident_id Keep[], hidden household_id Keep[] where NOT($13)
SELECT a.district, SUM(r.n) FROM people.residents a LEFT JOIN (SELECT resident_id, household_id, COUNT(*) AS n FROM people.residents GROUP BY resident_id, household_id) r ON a.household_id = r.household_id AND a.disabled GROUP BY a.district
  refused: GROUP_SHAPE: this join would count single residents as often as the statement likes; join on equal columns, and put conditions on one side or the other, with AND between them
