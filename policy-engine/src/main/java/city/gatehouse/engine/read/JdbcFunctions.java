package city.gatehouse.engine.read;

import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;

/**
 * {@code {fn name(…)}}, the escape of JDBC and ODBC (JDBC 4.3, appendix C): the functions that are
 * called otherwise here, and those that mean the same under their name.
 */
final class JdbcFunctions {
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("UCASE", "UPPER"),
                    Map.entry("LCASE", "LOWER"),
                    Map.entry("CEILING", "CEIL"),
                    Map.entry("TRUNCATE", "TRUNC"),
                    Map.entry("LOG", "LN"),
                    Map.entry("DAYOFMONTH", "DAY"),
                    Map.entry("DAYOFYEAR", "DAYOFYEAR"),
                    Map.entry("YEAR", "YEAR"),
                    Map.entry("QUARTER", "QUARTER"),
                    Map.entry("MONTH", "MONTH"),
                    Map.entry("WEEK", "WEEK"),
                    Map.entry("HOUR", "HOUR"),
                    Map.entry("MINUTE", "MINUTE"),
                    Map.entry("ABS", "ABS"),
                    Map.entry("SIGN", "SIGN"),
                    Map.entry("FLOOR", "FLOOR"),
                    Map.entry("ROUND", "ROUND"),
                    Map.entry("MOD", "MOD"),
                    Map.entry("SQRT", "SQRT"),
                    Map.entry("POWER", "POWER"),
                    Map.entry("EXP", "EXP"),
                    Map.entry("LOG10", "LOG10"),
                    Map.entry("PI", "PI"),
                    Map.entry("CONCAT", "CONCAT"),
                    Map.entry("CHAR_LENGTH", "CHAR_LENGTH"),
                    Map.entry("SUBSTRING", "SUBSTRING"),
                    Map.entry("LEFT", "LEFT"),
                    Map.entry("RIGHT", "RIGHT"),
                    Map.entry("LTRIM", "LTRIM"),
                    Map.entry("RTRIM", "RTRIM"),
                    Map.entry("REPLACE", "REPLACE"),
                    Map.entry("IFNULL", "IFNULL"),
                    Map.entry("CURDATE", "TODAY"),
                    Map.entry("NOW", "NOW"));

    private JdbcFunctions() {}

    static SqlNode plain(SqlCall call) {
        var escaped = call.getOperator().getName();
        var name = escaped.replaceAll("(?i)^\\{fn\\s*|}$", "").strip().toUpperCase(Locale.ROOT);
        var here = NAMES.get(name);
        if (here == null) {
            throw Calls.refused(
                    call,
                    "`{fn " + name + "}`",
                    "use a function of the list in the documentation, without {fn }");
        }
        var at = call.getParserPosition();
        return Calls.call(Calls.named(here, at), at, call.getOperandList());
    }
}
