DATE '2020-01-31'
TIMESTAMP '2020-01-31 10:20:30'
TIMESTAMP '2020-01-31 10:20:30.5'
TIMESTAMP '2020-01-31 10:20:30.123456'
TIME '10:20:30'
TIME '10:20:30.5'
CAST('2020-01-31 10:20:30+02:00' AS TIMESTAMP WITH TIME ZONE)
extract(year FROM dt)
extract(year FROM ts)
extract(year FROM tz)
EXTRACT(MONTH FROM ts)
extract(quarter FROM ts)
extract(week FROM ts)
extract(week FROM dt)
extract(day FROM ts)
extract(dow FROM ts)
extract(isodow FROM ts)
extract(doy FROM ts)
extract(isoyear FROM ts)
extract(decade FROM ts)
extract(century FROM ts)
extract(millennium FROM ts)
extract(hour FROM ts)
extract(hour FROM dt)
extract(minute FROM ts)
extract(second FROM ts)
extract(millisecond FROM ts)
extract(microsecond FROM ts)
extract(epoch FROM ts)
extract(epoch FROM dt)
extract(epoch FROM tz)
extract(hour FROM tm)
extract(second FROM tm)
extract(year FROM CAST('infinity' AS DATE))
extract(epoch FROM CAST('infinity' AS TIMESTAMP))
extract(hour FROM tz)
date_part('year', ts)
date_part('month', dt)
date_part('hour', ts)
date_part('dow', ts)
date_part('epoch', ts)
year(dt)
year(ts)
month(ts)
day(ts)
hour(ts)
minute(ts)
second(ts)
quarter(ts)
week(ts)
dayofweek(ts)
dayofmonth(ts)
dayofyear(ts)
YEAR(dt) * 100 + MONTH(dt)
date_trunc('hour', ts)
date_trunc('day', ts)
date_trunc('week', ts)
date_trunc('month', ts)
date_trunc('quarter', ts)
date_trunc('year', ts)
date_trunc('decade', ts)
date_trunc('minute', ts)
date_trunc('second', ts)
date_trunc('month', dt)
date_trunc('hour', dt)
date_trunc('week', dt)
date_trunc('month', tz)
DATE_TRUNC('MONTH', ts)
date_trunc('month', CAST('infinity' AS TIMESTAMP))
date_trunc('month', DATE '2020-01-31')
date_trunc('month', DATE '2020-01-31' + INTERVAL '1' DAY)
date_diff('day', ts, tu)
date_diff('hour', ts, tu)
date_diff('month', ts, tu)
date_diff('year', dt, du)
date_diff('day', dt, du)
date_diff('week', dt, du)
date_diff('second', ts, tu)
date_diff('microsecond', ts, tu)
date_diff('day', tz, tz)
last_day(dt)
last_day(ts)
dayname(dt)
dayname(ts)
monthname(ts)
strftime(ts, '%Y-%m')
strftime(dt, '%Y-%m-%d')
strftime(ts, '%H:%M:%S')
dt = DATE '2020-01-31'
dt = '2020-01-31'
dt > '2020-01-31'
'2020-01-31' < dt
dt BETWEEN '2020-01-01' AND '2020-12-31'
dt IN ('2020-01-31', '1970-01-01')
ts >= '2020-01-01'
ts >= '2020-01-31 10:00'
ts BETWEEN '2020-01-01' AND '2024-12-31 23:59:59'
ts = TIMESTAMP '2020-01-31 10:20:30.5'
tz > '2020-01-31'
tz > '2020-01-31 00:00:00+02'
tm = '10:00:01.5'
tm > TIME '09:00:00'
dt = ts
dt < ts
dt <= tz
ts = tz
ts < tz
dt IN (DATE '2020-01-31', TIMESTAMP '1970-01-01 00:00:00')
ts BETWEEN dt AND du
dt - INTERVAL '1' DAY < ts
dt >= TIMESTAMP '2020-06-01 00:00:00' - INTERVAL '24' MONTH
CAST(ts AS DATE) = dt
ts::date
date_trunc('month', ts)::date
extract(year FROM ts) * 100 + extract(month FROM ts)
TIMESTAMP '2020-01-31 10:20:30.1234567'
TIMESTAMP '2020-01-31 10:20:30.9999999'
TIME '10:20:30.1234567'
TIMESTAMP '0001-01-01 00:00:00'
DATE '0001-01-01'
DATE '9999-12-31'
ts = ANY (SELECT tu FROM edge)
dt IN (SELECT ts FROM edge)
