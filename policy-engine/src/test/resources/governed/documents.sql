-- What is in a document or an array is as much of a choice as which residents have it there.
as carl for statistics in harbour
SELECT zone, COUNT(terms), COUNT(kinds) FROM pier.permits GROUP BY zone
  project CAST($0):VARCHAR, CASE(AND(=($4, 2), <>($5, 1), <>($6, 1), <>($7, 1)), $1, null:BIGINT), CASE(AND(=($8, 2), <>($9, 1), <>($7, 1), <>($6, 1)), $2, null:BIGINT)
    filter =($3, 2)
      release 3 by [0]: [COUNT($1), COUNT($2)] counting 3, 3 if 4, 3 if 5, 3 if 6, 3 if 7, 3 if 8, 3 if 9
        project $0, $1, $2, $3, IS NOT NULL($1), NOT(IS NOT NULL($1)), AND(IS NOT NULL($1), NOT(IS NOT NULL($2))), AND(IS NOT NULL($2), NOT(IS NOT NULL($1))), IS NOT NULL($2), NOT(IS NOT NULL($2))
          project $0, $1, $2, $3
            view of pier.permits: zone Keep[], terms Keep[], kinds Keep[], hidden holder Keep[]
SELECT zone, COUNT(terms ->> 'kind') FROM pier.permits GROUP BY zone
  project CAST($0):VARCHAR, CASE(AND(=($3, 2), =($4, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 3 by [0]: [COUNT($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, JSON_EXTRACT_STRING($1, _UTF-8'kind':VARCHAR), $2
            view of pier.permits: zone Keep[], terms Keep[], hidden holder Keep[]
SELECT zone, COUNT(*) FILTER (WHERE terms ->> 'kind' = 'a') FROM pier.permits GROUP BY zone
  project CAST($0):VARCHAR, CASE(AND(=($3, 2), =($4, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 3 by [0]: [COUNT() FILTER $1] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS TRUE($1), NOT(IS TRUE($1))
          project $0, IS TRUE(=(JSON_EXTRACT_STRING($1, _UTF-8'kind':VARCHAR), _UTF-8'a')), $2
            view of pier.permits: zone Keep[], terms Keep[], hidden holder Keep[]
SELECT zone, SUM(TRY_CAST(terms ->> 'years' AS INTEGER)) FROM pier.permits GROUP BY zone
  project CAST($0):VARCHAR, CASE(AND(=($3, 2), =($4, 2)), $1, null:DECIMAL(38, 0))
    filter =($2, 2)
      release 3 by [0]: [SUM($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):INTEGER))), NOT(AND(IS NOT NULL($1), IS TRUE(<>($1, CAST(0):INTEGER))))
          project $0, SAFE_CAST(JSON_EXTRACT_STRING($1, _UTF-8'years':VARCHAR)), $2
            view of pier.permits: zone Keep[], terms Keep[], hidden holder Keep[]
SELECT zone, COUNT(kinds[1]) FROM pier.permits GROUP BY zone
  project CAST($0):VARCHAR, CASE(AND(=($3, 2), =($4, 2)), $1, null:BIGINT)
    filter =($2, 2)
      release 3 by [0]: [COUNT($1)] counting 2, 2 if 3, 2 if 4
        project $0, $1, $2, IS NOT NULL($1), NOT(IS NOT NULL($1))
          project $0, ARRAY_EXTRACT($1, 1), $2
            view of pier.permits: zone Keep[], kinds Keep[], hidden holder Keep[]
SELECT zone, COUNT(DISTINCT kinds[1]) FROM pier.permits GROUP BY zone
  refused: GROUP_AGGREGATE: COUNT(DISTINCT …) of computed values would show whether there is a single one; count the groups of an inner GROUP BY instead
SELECT kinds[1], COUNT(*) FROM pier.permits GROUP BY 1
  project CAST($0):VARCHAR, CAST($1):BIGINT NOT NULL
    filter =($2, 2)
      release 3 by [0]: [COUNT()] counting 1
        project ARRAY_EXTRACT($0, 1), $1
          view of pier.permits: kinds Keep[], hidden holder Keep[]
SELECT zone, COUNT(contact ->> 'name') FROM pier.permits GROUP BY zone
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM pier.permits WHERE contact ->> 'name' = 'Ada'
  refused: SINGLED_OUT: this condition singles out single residents; leave the identifier out of the condition
SELECT COUNT(*) FROM pier.permits WHERE list_contains(kinds, 'crane')
  project CAST($0):BIGINT NOT NULL
    filter =($1, 2)
      release 3 by []: [COUNT()] counting 0
        project $1
          filter LIST_CONTAINS($0, _UTF-8'crane':VARCHAR)
            view of pier.permits: kinds Keep[], hidden holder Keep[]
SELECT COUNT(*) FROM pier.permits, UNNEST(kinds) AS k(kind)
  refused: GROUP_SHAPE: UNNEST over single residents' rows cannot be protected; test the array itself with LIST_CONTAINS, or take x[1]
