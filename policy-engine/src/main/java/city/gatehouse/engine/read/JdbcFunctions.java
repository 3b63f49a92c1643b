package city.gatehouse.engine.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;

/**
 * {@code {fn name(…)}}, the escape of JDBC and ODBC (JDBC 4.3, appendix C): the functions that are
 * called otherwise here, and those that mean the same under their name.
 */
final class JdbcFunctions {
    private static final Map<String, String> OTHERS =
            Map.of(
                    "UCASE",
                    "UPPER",
                    "LCASE",
                    "LOWER",
                    "CEILING",
                    "CEIL",
                    "TRUNCATE",
                    "TRUNC",
                    "LOG",
                    "LN",
                    "DAYOFMONTH",
                    "DAY",
                    "CURDATE",
                    "TODAY");

    private static final Set<String> SAME =
            Set.of(
                    "DAYOFYEAR",
                    "YEAR",
                    "QUARTER",
                    "MONTH",
                    "WEEK",
                    "HOUR",
                    "MINUTE",
                    "ABS",
                    "SIGN",
                    "FLOOR",
                    "ROUND",
                    "MOD",
                    "SQRT",
                    "POWER",
                    "EXP",
                    "LOG10",
                    "PI",
                    "CONCAT",
                    "CHAR_LENGTH",
                    "SUBSTRING",
                    "LEFT",
                    "RIGHT",
                    "LTRIM",
                    "RTRIM",
                    "REPLACE",
                    "IFNULL",
                    "NOW");

    private JdbcFunctions() {}

    static SqlNode plain(SqlCall call) {
        var escaped = call.getOperator().getName();
        var name = escaped.replaceAll("(?i)^\\{fn\\s*|}$", "").strip().toUpperCase(Locale.ROOT);
        var here = OTHERS.getOrDefault(name, name);
        if (here.equals(name) && !SAME.contains(name)) {
            throw Calls.refused(
                    call,
                    "`{fn " + name + "}`",
                    "use a function of the list in the documentation, without {fn }");
        }
        var at = call.getParserPosition();
        return Calls.call(Calls.named(here, at), at, call.getOperandList());
    }
}
