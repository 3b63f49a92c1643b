-- Elements.
sa[1]
sa[-1]
sa[10]
sa[0]
ia[i]
ia[si]
ia[b]
ia[NULL]
array_extract(sa, 2)
list_extract(ia, 1)
list_element(ia, 1)
upper(sa[1])
ia[1] + ia[2]
-- How many.
len(sa)
len(s)
length(sa)
array_length(ia)
array_length(ia, 1) => array_length(ia)
cardinality(ia) => CAST(cardinality(ia) AS BIGINT)
list_count(sa) => CAST(list_count(sa) AS BIGINT)
-- What is in them.
list_contains(sa, 'x')
list_contains(ia, 1)
list_contains(ia, i)
list_contains(ia, 1.5)
list_contains(ia, 1.0)
list_contains(ia, b)
list_contains(ia, d)
list_contains(ia, f)
list_contains(ia, r)
list_position(ia, b)
list_position(ia, d)
list_contains([f, 2], i)
list_contains([si, si], 2)
list_position([d, 2], 2)
array_contains(sa, s)
array_has(sa, 'a')
list_has(sa, 'a')
list_contains(sa, NULL)
list_position(sa, 'y')
array_position(ia, 1)
list_position(ia, NULL)
'x' = ANY (sa)
1 = ANY (ia)
i = ANY (ia)
NULL = ANY (ia)
s = SOME (sa)
'x' <> ALL (sa)
1 <> ALL (ia)
NOT 'x' = ANY (sa)
1 = ANY (ARRAY[i, 2])
1 = ANY ([i, 2])
-- As texts.
array_to_string(sa, ', ')
array_to_string(ia, '-')
array_to_string([1.5, 2], ',')
array_to_string([DATE '2020-01-01'], ',')
array_to_string([true, NULL], ',')
CAST('[1, 2]' AS INTEGER[])
CAST('[1, x]' AS INTEGER ARRAY)
TRY_CAST('[1, x]' AS INTEGER[])
CAST(s AS VARCHAR[])
TRY_CAST(s AS INTEGER[])
ia::bigint[]
CAST(ia AS VARCHAR[])
CAST(NULL AS TEXT[])
'[2020-01-01]'::date[]
ia::decimal(5, 1)[]
CAST(ia AS SMALLINT[])
-- Made.
ARRAY[1, 2, NULL]
[1, 2.5]
[i, 2]
[si, 2]
[i, 2.5]
[b, i]
[s, 'x', NULL]
[1, 3000000000]
[DATE '2020-01-01', TIMESTAMP '2020-01-01 10:00:00']
list_value(i, b)
[i] = [1]
[s][1]
len([i, b])
-- Compared.
sa = ['x', 'y', NULL]
ia = [1, 1, 1]
ia = ia
ia <> [7]
sa IS NULL
sa IS NOT DISTINCT FROM NULL
ia IS DISTINCT FROM [7]
ia = CAST(ia AS BIGINT[])
ia = '[7]'
CASE WHEN id > 4 THEN sa ELSE ['none'] END
coalesce(sa, ['none'])
coalesce(ia, [b])
SELECT sa AS v FROM edge GROUP BY sa
SELECT count(DISTINCT sa) AS v FROM edge
SELECT sa AS v FROM edge UNION SELECT [s] FROM edge
SELECT count(*) AS v FROM edge WHERE sa = ['x']
-- Collected.
SELECT array_agg(i ORDER BY id) AS v FROM edge
SELECT list(s ORDER BY id DESC) AS v FROM edge
SELECT array_agg(DISTINCT bo ORDER BY bo) AS v FROM edge
SELECT array_agg(i ORDER BY id) FILTER (WHERE id < 4) AS v FROM edge
SELECT array_agg(i) FILTER (WHERE id < 0) AS v FROM edge
SELECT array_agg(s ORDER BY id) AS v FROM edge GROUP BY bo
SELECT len(array_agg(i)) AS v FROM edge
SELECT any_value(sa) AS v FROM edge WHERE id = 1
SELECT arg_max(sa, id) AS v FROM edge
first_value(sa) OVER (ORDER BY id)
-- Keys of JSON.
json_keys(j)
json_keys(j, 'a')
json_keys(j, '$.c')
list_contains(json_keys(j), 'a')
json_keys(s)
