package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.DATED;
import static city.gatehouse.engine.function.Parameter.TEXT_LITERAL;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** Functions of dates and times. */
final class Times {
    /** Units of DATE_TRUNC and DATE_DIFF. */
    private static final Set<String> UNITS =
            Set.of(
                    "microsecond",
                    "millisecond",
                    "second",
                    "minute",
                    "hour",
                    "day",
                    "week",
                    "month",
                    "quarter",
                    "year",
                    "decade",
                    "century",
                    "millennium");

    static final SqlFunction CURRENT_DATE = instant("CURRENT_DATE", SqlTypeName.DATE);
    static final SqlFunction CURRENT_TIMESTAMP =
            instant("CURRENT_TIMESTAMP", SqlTypeName.TIMESTAMP_TZ);
    static final SqlFunction LOCALTIMESTAMP = instant("LOCALTIMESTAMP", SqlTypeName.TIMESTAMP);
    static final SqlFunction LOCALTIME = instant("LOCALTIME", SqlTypeName.TIME);
    static final SqlFunction NOW =
            Entry.function(
                    "NOW",
                    SqlKind.OTHER_FUNCTION,
                    Signature.of(operands ->
                            operands.factory().createSqlType(SqlTypeName.TIMESTAMP_TZ)));
    static final SqlFunction EXTRACT = new Extract();

    static final List<Entry> ENTRIES =
            List.of(
                    new Entry(CURRENT_DATE, FunctionRule.NOW),
                    new Entry(CURRENT_TIMESTAMP, FunctionRule.NOW),
                    new Entry(LOCALTIMESTAMP, FunctionRule.NOW),
                    new Entry(LOCALTIME, FunctionRule.NOW),
                    new Entry(NOW, FunctionRule.NOW),
                    Entry.total(EXTRACT),
                    Entry.partial(
                            new Unqualified(
                                    "DATE_TRUNC", Signature.of(Times::cut, TEXT_LITERAL, DATED))),
                    Entry.partial(
                            new Unqualified(
                                    "DATE_DIFF",
                                    Signature.of(Times::apart, TEXT_LITERAL, DATED, DATED))),
                    Entry.partial("LAST_DAY", Signature.of(SqlTypeName.DATE, DATED)),
                    Entry.total("DAYNAME", Signature.of(Times::named, DATED)),
                    Entry.total("MONTHNAME", Signature.of(Times::named, DATED)),
                    Entry.partial(
                            "STRFTIME", Signature.of(SqlTypeName.VARCHAR, DATED, TEXT_LITERAL)));

    private Times() {}

    private static SqlFunction instant(String name, SqlTypeName type) {
        var signature = Signature.of(operands -> operands.factory().createSqlType(type));
        return new SqlFunction(
                name,
                SqlKind.OTHER_FUNCTION,
                signature,
                null,
                signature,
                SqlFunctionCategory.TIMEDATE) {
            @Override
            public SqlSyntax getSyntax() {
                return SqlSyntax.FUNCTION_ID;
            }
        };
    }

    private static @Nullable RelDataType cut(Operands operands) {
        if (!hasUnit(operands)) {
            return null;
        }
        var type = operands.type(1).getSqlTypeName();
        return operands.made(type == SqlTypeName.TIMESTAMP_TZ ? type : SqlTypeName.TIMESTAMP);
    }

    /** NULL for infinite dates. */
    private static @Nullable RelDataType apart(Operands operands) {
        return hasUnit(operands)
                        && operands.type(1).getSqlTypeName() == operands.type(2).getSqlTypeName()
                ? operands.nullable(operands.made(SqlTypeName.BIGINT))
                : null;
    }

    private static RelDataType named(Operands operands) {
        return operands.nullable(operands.made(SqlTypeName.VARCHAR));
    }

    private static boolean hasUnit(Operands operands) {
        return operands.textLiteral(0)
                .filter(unit -> UNITS.contains(unit.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
