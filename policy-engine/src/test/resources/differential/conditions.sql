TRUE
FALSE
NULL
bo AND bp
bo OR bp
NOT bo
bo = bp
bo <> bp
bo IS TRUE
bo IS NOT TRUE
bo IS FALSE
bo IS NOT FALSE
bo IS UNKNOWN
bo IS NOT UNKNOWN
bo IS NULL
s IS NOT NULL
i = 2
i <> 2
i != 2
i < b
i <= 2
i > si
i >= d
i = 1.5
i = r
b = r
b = f
d = 4.25
d = 4.250
d > 4.2
e = d
e = b
r = 6.5
r = d
f = r
f = f
f > r
si = 100000
si = -1
i = '2'
i = '1.5'
i < '1.5'
d = '4.25'
d = '4.254'
b = '3'
f = '7.5'
'2' = i
bo = 'true'
s = 'abc'
s = t
s < t
s >= 'a'
s > ''
u = '00000000-0000-0000-0000-000000000001'
u = u
u < 'ffffffff-ffff-ffff-ffff-ffffffffffff'
bl = bl
bl < bl
i = NULL
NULL = NULL
i IS DISTINCT FROM 2
i IS NOT DISTINCT FROM NULL
i IS DISTINCT FROM b
d IS NOT DISTINCT FROM 4.25
s IS DISTINCT FROM t
i IS DISTINCT FROM '2'
i IN (1, 2, 3)
i IN (2, 2.5)
i IN (2, NULL)
i NOT IN (1, 2)
i NOT IN (1, NULL)
i IN (1, '2')
i IN ('1', '2')
si IN (1, 2)
si IN (1, 100000)
b IN (3, 0)
b IN (3, r)
d IN (4.25, 0)
d IN (4.255, 4.25)
e IN (5.125, 12)
r IN (6.5, 0)
f IN (7.5, 'nan')
s IN ('abc', '', t)
s NOT IN ('abc', 'b')
bo IN (TRUE)
u IN ('00000000-0000-0000-0000-000000000001')
i IN (si, b)
i IN (i + 1, 2)
i BETWEEN 0 AND 10
i NOT BETWEEN 0 AND 10
i BETWEEN 1 AND 2.5
i BETWEEN '1' AND '3'
d BETWEEN 0 AND 4.25
d BETWEEN si AND i
s BETWEEN 'a' AND 'b'
s BETWEEN t AND 'z'
f BETWEEN 0 AND r
CASE WHEN bo THEN 1 ELSE 2 END
CASE WHEN bo THEN i END
CASE WHEN bo THEN i ELSE b END
CASE WHEN bo THEN i ELSE 1.5 END
CASE WHEN bo THEN d ELSE 1 END
CASE WHEN bo THEN d ELSE 0 END
CASE WHEN bo THEN d ELSE 1.555 END
CASE WHEN bo THEN d ELSE i END
CASE WHEN bo THEN e ELSE b END
CASE WHEN bo THEN e ELSE 1.5555 END
CASE WHEN bo THEN r ELSE 1.5 END
CASE WHEN bo THEN r ELSE b END
CASE WHEN bo THEN r ELSE f END
CASE WHEN bo THEN 'x' ELSE 'longer' END
CASE WHEN bo THEN s ELSE 'x' END
CASE WHEN bo THEN 'x' WHEN bp THEN 'yy' ELSE '' END || '|'
CASE WHEN bo THEN dt ELSE ts END
CASE WHEN bo THEN dt ELSE '2020-02-01' END
CASE WHEN bo THEN ts ELSE tz END
CASE WHEN bo THEN NULL ELSE i END
CASE WHEN bo THEN NULL ELSE NULL END
CASE WHEN i > 1 AND s LIKE 'a%' THEN 'a' WHEN i IS NULL THEN 'n' ELSE 'e' END
CASE i WHEN 2 THEN 'two' WHEN 0 THEN 'zero' ELSE 'other' END
CASE i WHEN '2' THEN 1 END
CASE i WHEN 1.5 THEN 1 ELSE 0 END
CASE s WHEN 'abc' THEN 1 ELSE 0 END
CASE dt WHEN '2020-01-31' THEN 1 ELSE 0 END
CASE WHEN bo THEN u ELSE NULL END
CASE WHEN bo THEN bl END
coalesce(i, 0)
coalesce(si, 0)
coalesce(si, 100000)
coalesce(d, 0)
coalesce(r, 0)
coalesce(r, 0.5)
coalesce(i, 0.5)
coalesce(b, 0.5)
coalesce(i, b, si)
coalesce(s, 'x')
coalesce(s, t, 'x')
coalesce(NULL, i)
coalesce(NULL, NULL)
coalesce(dt, ts)
coalesce(dt, DATE '2020-01-01')
coalesce(bo, FALSE)
coalesce(u, u)
coalesce(e, 0)
coalesce(e, 0.12345)
ifnull(i, 0)
ifnull(s, 'x')
nullif(i, 2)
nullif(si, 1)
nullif(si, 100000)
nullif(i, 1.5)
nullif(d, 0)
nullif(s, 'abc')
nullif(s, t)
nullif(dt, DATE '2020-01-31')
nullif(f, 0)
greatest(i, b)
greatest(si, i, 1)
greatest(si, 1)
greatest(i, d)
greatest(d, r)
greatest(r, f)
greatest(s, t)
greatest(s, t, 'm')
greatest(dt, du)
greatest(dt, ts)
greatest(i, NULL)
least(i, b)
least(f, r)
least(s, t)
least(d, 0)
least(i, si, 2.5)
(i = 2) IS TRUE
i = 2 IS TRUE
NOT i = 2
NOT (bo AND bp) OR bo
i + 1 = 3 AND NOT s = 'x' OR bo
(i > 1) = bo
i IN (SELECT id FROM edge)
(SELECT max(id) FROM edge)
EXISTS (SELECT 1 FROM edge WHERE id = 1)
i NOT IN (SELECT id FROM edge)
i BETWEEN SYMMETRIC 3 AND 1 => (i BETWEEN 3 AND 1 OR i BETWEEN 1 AND 3)
i NOT BETWEEN SYMMETRIC 3 AND 1 => NOT (i BETWEEN 3 AND 1 OR i BETWEEN 1 AND 3)
(i, s) = (2, 'abc')
(i, s) = (i, s)
(i, s) <> (2, 'abc')
(i, s) = (2, NULL)
(i, si) IN ((2, 1), (0, 0))
(i, si) NOT IN ((2, 1), (0, 0))
(bo, bp) IN ((TRUE, NULL), (FALSE, FALSE))
(dt, s) = (DATE '2020-01-31', t)
i = ANY (ARRAY[1, 2])
i = ANY (ARRAY[1, NULL])
i <> ALL (ARRAY[1, 2])
i <> ALL (ARRAY[1, NULL])
i > ANY (ARRAY[1, 3])
i > ANY (ARRAY[1.5, 2.5])
i < ALL (ARRAY[100, 50])
s = ANY (ARRAY['abc', 'b'])
s <> ANY (ARRAY['abc'])
i = SOME (ARRAY[2])
if(bo, 1, 2)
if(bo, i, NULL)
CASE WHEN bo THEN 300 ELSE sign(i) END
coalesce(sign(i), 7)
