'x'
''
'it''s'
'Ünïcode 🎉'
s || t
s || 'x'
'x' || s
s || NULL
s || i
i || s
s || d
s || dt
s || ts
s || bo
i || b
s || f
s || u
'a' || 1
lower(s)
upper(s)
LOWER('ÀB')
trim(s)
trim(BOTH FROM s)
trim(LEADING FROM s)
trim(TRAILING FROM s)
trim(BOTH 'a' FROM s)
trim(LEADING 'ab' FROM s)
trim(TRAILING 'x ' FROM s)
trim(BOTH t FROM s)
trim(BOTH '' FROM s)
ltrim(s)
rtrim(s)
ltrim(s, 'a')
rtrim(s, 'x ')
rtrim(s, t)
substring(s, 2)
substring(s, 2, 1)
substring(s FROM 2)
substring(s FROM 2 FOR 3)
substring(s, 0)
substring(s, 0, 2)
substring(s, -2)
substring(s, -2, 1)
substring(s, -10, 8)
substring(s, 2, -1)
substring(s, si, si)
substring(s, i)
substring(s, b)
substring(s, 1, b)
substr(s, 2, 2)
substr(s, si)
left(s, 2)
left(s, -1)
left(s, 0)
left(s, i)
left(s, b)
right(s, 2)
right(s, -1)
right(s, i)
right(s, b)
lpad(s, 5, 'xy')
lpad(s, 2, 'x')
lpad(s, -1, 'x')
lpad(s, 0, 'x')
rpad(s, 5, '🎉')
rpad(s, 1, 'x')
replace(s, 'a', 'zz')
replace(s, '', 'z')
replace(s, t, '')
replace(s, t, s)
translate(s, 'abc', 'xy')
translate(s, t, 'x')
reverse(s)
reverse(t)
split_part(s, ' ', 1)
split_part(s, 'b', 2)
split_part(s, 'b', -1)
split_part(s, t, 1)
split_part(s, '', 1)
split_part(s, 'b', 0)
split_part(s, 'b', i)
concat(s, t)
concat(s)
concat(s, NULL, 'x')
concat(s, i, d, dt, ts, bo, f)
concat_ws(',', s, t)
concat_ws(t, s, i)
concat_ws(',', s, NULL, i)
position('b' IN s)
position(t IN s)
position('' IN s)
strpos(s, 'b')
strpos(s, t)
char_length(s)
character_length(s)
length(s)
LENGTH(t)
ascii(s)
ascii(t)
starts_with(s, 'a')
starts_with(s, t)
ends_with(s, 'c')
contains(s, t)
contains(s, 'a')
s LIKE 'a%'
s LIKE '%b%'
s LIKE 'a_c'
s LIKE t
s LIKE '%' || t || '%'
s LIKE ''
s LIKE '%'
s LIKE 'a\%b%'
s LIKE 'a\%b%' ESCAPE '\'
s LIKE 'a$%b%' ESCAPE '$'
s LIKE 'a$' ESCAPE '$'
s NOT LIKE 'a%'
s NOT LIKE 'a$%b%' ESCAPE '$'
s ILIKE 'A%'
s ILIKE '%É%'
s NOT ILIKE 'A%'
s ILIKE t
s LIKE 'line%'
regexp_matches(s, '^[a-c]+$')
regexp_matches(s, t)
regexp_matches(s, '(')
regexp_replace(s, '[a-c]', 'X')
regexp_replace(s, '[a-c]', 'X', 'g')
regexp_replace(s, '(a)(b)', '\2\1')
regexp_extract(s, '[a-c]+')
lower(left(s, 1)) || substring(s, 2)
upper(trim(s)) = 'ABC'
s ~ '^a'
s ~ 'b'
s !~ 'b'
s ~* 'B'
s !~* 'B'
s SIMILAR TO 'a.*'
s SIMILAR TO 'b'
s NOT SIMILAR TO '.*c'
regexp_matches(s, 'B', 'i')
regexp_full_match(s, 'a.c')
regexp_full_match(s, 'A.C', 'i')
regexp_extract(s, '(b)(c)', 2)
regexp_extract(s, '(b)', 0)
unicode(s)
ord(s)
levenshtein(s, t)
strlen(s)
bit_length(s)
lcase(s)
ucase(s)
instr(s, t)
prefix(s, t)
suffix(s, 'c')
s LIKE 'a%%' ESCAPE '%'
s LIKE 'a]%b%' ESCAPE ']'
right(s, 100)
right(s, 1)
