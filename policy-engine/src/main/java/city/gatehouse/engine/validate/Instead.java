package city.gatehouse.engine.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to write instead of functions that tools and people often ask for and are not answered. */
final class Instead {
    private static final String CHANCE = "what is different each time is not answered here";
    private static final String HASHES =
            "hashes of values are not answered here; count or join them";

    private static final Map<String, String> ADVICE =
            Map.ofEntries(
                    Map.entry("APPROX_COUNT_DISTINCT", "write COUNT(DISTINCT x)"),
                    Map.entry("APPROX_DISTINCT", "write COUNT(DISTINCT x)"),
                    Map.entry("APPROX_QUANTILE", "write QUANTILE_CONT(x, 0.5)"),
                    Map.entry("NVL", "write COALESCE(x, y)"),
                    Map.entry("ISNULL", "write COALESCE(x, y) or x IS NULL"),
                    Map.entry("IIF", "write IF(condition, x, y) or CASE"),
                    Map.entry("DECODE", "write CASE"),
                    Map.entry("REGEXP_LIKE", "write REGEXP_MATCHES(x, 'pattern')"),
                    Map.entry("REGEXP_SUBSTR", "write REGEXP_EXTRACT(x, 'pattern')"),
                    Map.entry("INITCAP", "write UPPER(LEFT(x, 1)) || SUBSTRING(x, 2)"),
                    Map.entry("BTRIM", "write TRIM(x)"),
                    Map.entry("CHARINDEX", "write STRPOS(x, 'part')"),
                    Map.entry("GETDATE", "write CURRENT_TIMESTAMP"),
                    Map.entry("SYSDATE", "write CURRENT_TIMESTAMP"),
                    Map.entry("DATE_BIN", "write TIME_BUCKET(INTERVAL '15 minutes', x)"),
                    Map.entry("DATE_FORMAT", "write STRFTIME(x, '%Y-%m')"),
                    Map.entry("FORMAT_DATE", "write STRFTIME(x, '%Y-%m')"),
                    Map.entry("DATEADD", "write x + INTERVAL '1 day'"),
                    Map.entry("TIMESTAMPADD", "write x + INTERVAL '1 day'"),
                    Map.entry("TIMESTAMPDIFF", "write DATE_SUB('minute', a, b)"),
                    Map.entry("AGE", "write DATE_SUB('month', b, a), or a - b beside an interval"),
                    Map.entry("TO_NUMBER", "write CAST(x AS DECIMAL(18, 2))"),
                    Map.entry("WIDTH_BUCKET", "write FLOOR(x / 10) * 10"),
                    Map.entry("GROUP_CONCAT", "write STRING_AGG(x, ', ')"),
                    Map.entry("FIRST", "write ARG_MIN(x, order)"),
                    Map.entry("LAST", "write ARG_MAX(x, order)"),
                    Map.entry("HISTOGRAM", "group by the value, and count"),
                    Map.entry("STRING_SPLIT", "write SPLIT_PART(x, ',', 1)"),
                    Map.entry("RANDOM", CHANCE),
                    Map.entry("RAND", CHANCE),
                    Map.entry("UUID", CHANCE),
                    Map.entry("GEN_RANDOM_UUID", CHANCE),
                    Map.entry("HASH", HASHES),
                    Map.entry("MD5", HASHES),
                    Map.entry("SHA256", HASHES));

    private Instead() {}

    static Optional<String> of(String function) {
        return Optional.ofNullable(ADVICE.get(function.toUpperCase(Locale.ROOT)));
    }
}
