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
date_diff('day', dt, ts)
date_diff('hour', ts, dt)
date_sub('hour', ts, du)
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
-- As PostgreSQL and DuckDB spell it.
ts + INTERVAL '30 days'
ts - INTERVAL '1 day 2 hours'
ts + INTERVAL '-30 day'
ts + INTERVAL '1 hour -30 minutes'
ts + INTERVAL '01:30:00'
ts + INTERVAL '01:30'
ts + INTERVAL '-00:00:01.5'
ts + INTERVAL '1 day 02:00:00.250'
ts + INTERVAL '2 weeks'
ts + INTERVAL '1 quarter'
ts + INTERVAL '1 year 2 months'
ts + INTERVAL '1 mon'
ts + INTERVAL '1.5 seconds'
ts + INTERVAL '3d'
ts + INTERVAL 30 DAY
ts + INTERVAL 30 DAYS
ts + INTERVAL '2' WEEKS
ts + INTERVAL '2' QUARTER
dt + INTERVAL '1 month'
dt - INTERVAL '1 day 12 hours'
tz + INTERVAL '1 day 1 hour'
tm + INTERVAL '90 minutes'
tm + INTERVAL '26 hours'
ts + INTERVAL '1 day' * 3
ts + 2 * INTERVAL '1 hour'
ts + INTERVAL (i) DAY
date_add(ts, INTERVAL 1 MONTH)
date_add(dt, INTERVAL '18 years')
extract(epoch FROM ts - tu)
extract(epoch FROM (tu - ts))
extract(epoch FROM tz - tz) / 60
EXTRACT(EPOCH FROM tu - ts) > 60
tu - ts > INTERVAL '7 days'
tu - ts < INTERVAL '1 hour'
tu - ts = INTERVAL '0' SECOND
INTERVAL '90 minutes' > tu - ts
tz - tz <= INTERVAL '1' DAY
ts + (tu - ts)
time_bucket(INTERVAL '15 minutes', ts)
time_bucket(INTERVAL '1 hour', ts)
time_bucket(INTERVAL 1 DAY, ts)
time_bucket(INTERVAL '1 week', ts)
time_bucket(INTERVAL '1 month', ts)
time_bucket(INTERVAL '1 year', ts)
time_bucket(INTERVAL '1 month', dt)
time_bucket(INTERVAL '7 days', dt)
time_bucket(INTERVAL '1 hour', tz)
time_bucket(INTERVAL '1.5 seconds', ts)
datetrunc('hour', ts)
datepart('hour', ts)
datediff('day', ts, tu)
date_sub('day', ts, tu)
date_sub('month', dt, du)
datesub('hour', ts, tu)
date_sub('year', ts, tu)
isodow(ts)
weekday(ts)
weekofyear(dt)
epoch(ts)
epoch(dt)
epoch_ms(ts)
epoch_ms(dt)
epoch_ms(tz)
make_date(year(dt), month(dt), 1)
make_date(i, 1, 1)
make_date(2020, si, i)
make_timestamp(2020, 1, 31, 10, 20, 30)
make_timestamp(2020, 1, 31, 10, 20, 30.5)
make_timestamp(year(ts), month(ts), 1, 0, 0, 0)
make_timestamp(2020, i, 1, 0, 0, f)
to_timestamp(i)
to_timestamp(b)
to_timestamp(1.5)
to_timestamp(f)
to_timestamp(d)
date(ts)
date(tz)
date('2020-01-31')
timezone('UTC', ts)
timezone('Europe/Amsterdam', ts)
ts AT TIME ZONE 'UTC'
ts AT TIME ZONE 'Europe/Amsterdam'
tz AT TIME ZONE 'Europe/Amsterdam'
ts AT TIME ZONE 'UTC' AT TIME ZONE 'America/New_York'
date_trunc('day', tz AT TIME ZONE 'Europe/Amsterdam')
dt AT TIME ZONE 'UTC'
extract(hour FROM tz AT TIME ZONE 'Asia/Kolkata')
strftime('%Y-%m', ts)
strftime('%H', dt)
strptime('2020-01-31', '%Y-%m-%d')
strptime('31/01/2020 10:20', '%d/%m/%Y %H:%M')
strptime(s, '%Y-%m-%d')
try_strptime(s, '%Y-%m-%d')
try_strptime('x', '%Y')
to_char(ts, 'YYYY-MM-DD HH24:MI:SS') => strftime(ts, '%Y-%m-%d %H:%M:%S')
to_char(ts, 'DD Mon YY, HH12:MI AM') => strftime(ts, '%d %b %y, %I:%M %p')
to_char(dt, 'IYYY"W"IW') => strftime(dt, '%GW%V')
to_char(dt, 'YYYY 100%') => strftime(dt, '%Y 100%%')
to_char(ts, 'FMDay, DDD US') => strftime(ts, '%A, %j %f')
to_date('31.01.2020', 'DD.MM.YYYY') => DATE '2020-01-31'
to_timestamp('2020-01-31 10:20:30.250000', 'YYYY-MM-DD HH24:MI:SS.US') => TIMESTAMP '2020-01-31 10:20:30.25'
TIMESTAMP '2020-01-31 10:20'
TIMESTAMP '2020-01-31'
TIMESTAMP '2020-01-31T10:20:30'
TIMESTAMPTZ '2020-01-31 10:20:30+02'
TIMESTAMP WITH TIME ZONE '2020-01-31 10:20:30+02:00'
tz > TIMESTAMPTZ '2020-01-31 10:20:30+02'
ts::date - dt::date
dt::timestamp + INTERVAL '1 day'
'2020-01-31'::timestamptz < tz
'2020-01-31'::timestamp AT TIME ZONE 'UTC'
ts::time
ts::date::varchar
tz >= TIMESTAMPTZ '2020-01-31 12:20:30.500000+02'
tz IN (TIMESTAMPTZ '1970-01-01 00:00:00+00', TIMESTAMPTZ '2024-03-31 01:30:00+01')
tz < DATE '2020-02-01'
tz >= TIMESTAMP '2020-01-31 10:20:30.5'
extract(month FROM tz)
extract(week FROM tz)
extract(dow FROM tz)
date_trunc('hour', tz)
date_trunc('week', tz)
isfinite(dt)
isfinite(ts)
isinf(tz)
isinf(dt)
date_part('dayofyear', dt)
date_part('weekday', ts)
date_part('dayofmonth', ts)
date_part('weekofyear', dt)
