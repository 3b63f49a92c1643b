package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.function.Functions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be pushed below a row rule without a guard, and what cannot. */
class TotalityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "i = 2",
                "s = 'abc'",
                "ts >= '2020-01-01'",
                "ts >= '2020-01-01 10:00:00'",
                "dt BETWEEN '2020-01-01' AND '2020-12-31'",
                "i IN (1, 2, 3)",
                "d IN (1, 2.5)",
                "ts >= DATE '2026-07-01' - INTERVAL '24' MONTH",
                "ts >= TIMESTAMP '2026-07-01 00:00:00' - INTERVAL '1' DAY",
                "s LIKE 'a%'",
                "s LIKE 'a$%' ESCAPE '$'",
                "lower(left(s, 3)) = 'abc'",
                "substring(s, 2, 3) || t",
                "i / 0",
                "d / d",
                "f * f + 1",
                "si + 100000",
                "si * 2.5",
                "d * 2",
                "abs(d)",
                "i % 10",
                "ln(f) + sqrt(i)",
                "round(d, 1)",
                "floor(f)",
                "extract(hour FROM ts)",
                "date_trunc('hour', TIMESTAMP '2020-01-01 10:20:30')",
                "CAST(i AS BIGINT)",
                "CAST(i AS VARCHAR)",
                "CAST(si AS DECIMAL(7, 2))",
                "CAST(ts AS DATE)",
                "CAST('12' AS INTEGER)",
                "TRY_CAST(s AS INTEGER)",
                "coalesce(i, 0)",
                "CASE WHEN bo THEN 1 ELSE 0 END",
                "dt - du",
                "(i, s) = (2, 'abc')",
                "s = ANY (ARRAY['a', 'b'])",
                "i BETWEEN SYMMETRIC 3 AND 1",
                "isnan(f)",
                "unicode(s)",
                "try_strptime(s, '%Y')",
                "tz > TIMESTAMPTZ '2020-01-31 10:20:30+02'",
                "row_number() OVER (ORDER BY id)",
                "j ->> 'a' = 'x'",
                "j -> 'b' -> 1",
                "json_array_length(j -> 'b')",
                "json_exists(j, '$.a.b')",
                "json_contains(j, j -> 'a')",
                "json_valid(s)",
                "CAST(j AS VARCHAR)",
                "sa[i]",
                "ia[1] IS NULL",
                "list_contains(sa, s)",
                "'x' = ANY (sa)",
                "ia = [i, 2]",
                "array_to_string(ia, ',')",
                "json_keys(j)",
                "TRY_CAST(s AS INTEGER[])",
                "TRY_CAST(s AS JSON) ->> 'a'",
                "TRY_CAST(j ->> 'a' AS INTEGER)",
                "json_type(first_value(j) OVER (ORDER BY id))",
                "sum(i) OVER ()"
            })
    void theseHaveAValueForEveryRow(String expression) {
        assertThat(isTotal(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i + 1",
                "b * 2",
                "-i",
                "abs(i)",
                "i % si",
                "i % 0",
                "b % -1",
                "d % d",
                "e + 1",
                "CAST(s AS INTEGER)",
                "CAST('x' AS INTEGER)",
                "CAST('2020-13-01' AS DATE)",
                "CAST('99999999999' AS INTEGER)",
                "CAST(b AS INTEGER)",
                "CAST(f AS INTEGER)",
                "CAST(f AS REAL)",
                "CAST(d AS DECIMAL(8, 2))",
                "CAST(d AS DECIMAL(8, 1))",
                "CAST(dt AS TIMESTAMP)",
                "CAST(ts AS TIME)",
                "dt = ts",
                "dt + 1",
                "dt + INTERVAL '1' DAY",
                "ts - INTERVAL '1' DAY",
                "left(s, b)",
                "substring(s, b)",
                "round(i, -1)",
                "date_trunc('month', ts)",
                "date_diff('microsecond', ts, tu)",
                "regexp_matches(s, t)",
                "s LIKE t ESCAPE '$'",
                "s LIKE 'a$' ESCAPE '$'",
                "coalesce(i + 1, 0)",
                "CASE WHEN bo THEN i + 1 ELSE 0 END",
                "sum(e) OVER ()",
                "skewness(f) OVER ()",
                "ts - tu > INTERVAL '1 day'",
                "time_bucket(INTERVAL '1 hour', ts)",
                "ts AT TIME ZONE 'Europe/Amsterdam'",
                "epoch_ms(ts)",
                "make_date(i, 1, 1)",
                "to_timestamp(f)",
                "strptime(s, '%Y')",
                "s ~ t",
                "s ->> 'a'",
                "json_type(s)",
                "json_keys(s)",
                "CAST(s AS INTEGER[])",
                "CAST(ia AS SMALLINT[])",
                "[dt, ts]",
                "json_contains(j, s)",
                "json_contains(j, '{')",
                "CAST(s AS JSON)",
                "CAST(s AS JSON) ->> 'a'",
                "CAST(j AS INTEGER)",
                "CAST(j ->> 'a' AS INTEGER)",
                "tz > TIMESTAMPTZ '2020-01-31 10:20:30+99'",
                "(SELECT max(id) FROM edge)"
            })
    void theseCanFail(String expression) {
        assertThat(isTotal(expression)).isFalse();
    }

    private static boolean isTotal(String expression) {
        var total = new AtomicBoolean(true);
        new Pipeline(node -> total.compareAndSet(true, Functions.isTotal(node)), _ -> {})
                .write("SELECT " + expression + " AS v FROM edge");
        return total.get();
    }
}
