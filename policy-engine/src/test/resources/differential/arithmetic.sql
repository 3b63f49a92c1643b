-- Each line is an expression over the table edge, or a whole query of one column.
si + 1
1 + si
si + 100000
si - 1
si + -1
si * 2
si + si
si * si
si + i
i + 1
i + i
i - b
i * i
b + 1
b - i
b * 2
b * b
d + 1
d + 100000
d - 1.5
d + d
d * 2
d * d
d * 1.5
d + si
d + i
d - b
d * b
e + 1
e * 1.5
e + d
e - e
r + 1
r + 1.5
r + d
r * i
r - r
f + 1
f * f
f - r
f + d
f + b
si / 2
i / 0
i / i
b / 3
d / 2
d / d
e / 3
r / 2
r / d
f / 0
f / i
si / si
1 / 2
1.0 / 3
i % 2
i % 0
i % si
si % 2
b % 10
b % -1
d % 2
d % 0
d % 1.5
e % d
r % 2
f % 0
f % f
mod(i, 3)
mod(d, 0.3)
mod(b, si)
-si
-i
-b
-d
-e
-r
-f
- 5
-(-5)
-2147483648
-9223372036854775808
+i
1
1.5
0.5
100.50
00.50
1e3
1.5e-3
2147483648
9223372036854775807
12345678901234567890123 => 12345678901234567890123::DECIMAL(23, 0)
-1.5
1 + 1
1 + 1.5
2147483647 + 1
1.5 * 1.5
(1 + 1) * si
(i + 1) * 2
i + 1 * 2
(i + b) / 2 - 1
NULL + 1
i + NULL
d + NULL
CAST(NULL AS DECIMAL(9, 2)) * 2
dt + 1
dt - 1
1 + dt
dt + si
dt + i
dt - dt
dt - du
du - dt
dt + INTERVAL '1' DAY
dt + INTERVAL '1' MONTH
dt - INTERVAL '24' MONTH
dt + INTERVAL '1' YEAR
dt + INTERVAL '90' MINUTE
dt + INTERVAL 1 MONTH
dt + INTERVAL 3 DAY
ts + INTERVAL '1' MONTH
ts - INTERVAL '1' MONTH
ts + INTERVAL '36' HOUR
ts - INTERVAL '1.5' SECOND
ts + INTERVAL '-1' DAY
ts + INTERVAL '100' DAY
ts + INTERVAL '1-2' YEAR TO MONTH => ts + INTERVAL '14' MONTH
tz + INTERVAL '1' MONTH
tz - INTERVAL '1' HOUR
tm + INTERVAL '1' HOUR
tm - INTERVAL '90' MINUTE
dt + tm
INTERVAL '1' DAY + ts
ts + si * INTERVAL '1' DAY
ts + INTERVAL '1' HOUR * 2
ts - INTERVAL '1' DAY * si
ts + INTERVAL (si) DAY
date '2020-01-31' + interval '1' month
date '2020-01-31' - date '2019-01-31'
timestamp '2020-01-31 10:00:00' + interval '25' hour
timestamp '2020-01-31 10:00:00.123456' - interval '0.001' second
.5
.5 + i
1e-400
1E10
0.1 + 0.2
0.1e0 + 0.2e0
99999999999999999999999999999999999999 + 0.5
-0.0
e + 0.0001
0.00001 - e > 0
e * 0.0001
d * 0.00000001
d + 0.000000001
(e + d) * 0.1
si % 7
b % 1000000
