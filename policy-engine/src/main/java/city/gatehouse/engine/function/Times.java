package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.DATED;
import static city.gatehouse.engine.function.Parameter.LENGTH_OF_TIME;
import static city.gatehouse.engine.function.Parameter.NUMBER;
import static city.gatehouse.engine.function.Parameter.TEXT;
import static city.gatehouse.engine.function.Parameter.TEXT_LITERAL;
import static city.gatehouse.engine.function.Parameter.WHOLE;

import java.time.ZoneId;
import java.util.EnumSet;
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

    private static final Set<SqlTypeName> WITHOUT_ZONE =
            Set.of(SqlTypeName.DATE, SqlTypeName.TIMESTAMP);

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

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
    static final SqlFunction TODAY =
            Entry.function(
                    "TODAY",
                    SqlKind.OTHER_FUNCTION,
                    Signature.of(operands -> operands.factory().createSqlType(SqlTypeName.DATE)));
    static final SqlFunction EXTRACT = new Extract();

    static final SqlFunction STRFTIME = new Formatted();
    static final SqlFunction STRPTIME =
            Entry.function(
                    "STRPTIME",
                    SqlKind.OTHER_FUNCTION,
                    Signature.of(Times::parsed, TEXT, TEXT_LITERAL));

    static final List<Entry> ENTRIES =
            List.of(
                    new Entry(CURRENT_DATE, FunctionRule.NOW),
                    new Entry(CURRENT_TIMESTAMP, FunctionRule.NOW),
                    new Entry(LOCALTIMESTAMP, FunctionRule.NOW),
                    new Entry(LOCALTIME, FunctionRule.NOW),
                    new Entry(NOW, FunctionRule.NOW),
                    new Entry(TODAY, FunctionRule.NOW),
                    Entry.total(EXTRACT),
                    Entry.partial(
                            new Unqualified(
                                    "DATE_TRUNC", Signature.of(Times::cut, TEXT_LITERAL, DATED))),
                    Entry.partial(
                            new Unqualified(
                                    "DATE_DIFF",
                                    Signature.of(Times::apart, TEXT_LITERAL, DATED, DATED))),
                    Entry.partial(
                            "DATE_SUB", Signature.of(Times::apart, TEXT_LITERAL, DATED, DATED)),
                    Entry.partial(
                            new Unqualified(
                                    "TIME_BUCKET",
                                    Signature.of(Times::bucket, LENGTH_OF_TIME, DATED))),
                    Entry.partial("TIMEZONE", Signature.of(Times::zoned, TEXT_LITERAL, DATED)),
                    Entry.partial("EPOCH_MS", Signature.of(SqlTypeName.BIGINT, DATED)),
                    Entry.partial("MAKE_DATE", Signature.of(SqlTypeName.DATE, WHOLE, WHOLE, WHOLE)),
                    Entry.partial(
                            "MAKE_TIMESTAMP",
                            Signature.of(
                                    SqlTypeName.TIMESTAMP,
                                    WHOLE,
                                    WHOLE,
                                    WHOLE,
                                    WHOLE,
                                    WHOLE,
                                    NUMBER)),
                    Entry.partial(Rewritten.TO_TIMESTAMP),
                    Entry.partial(STRPTIME),
                    Entry.total(
                            "TRY_STRPTIME", Signature.of(Times::triedToParse, TEXT, TEXT_LITERAL)),
                    Entry.partial("LAST_DAY", Signature.of(SqlTypeName.DATE, DATED)),
                    Entry.total("DAYNAME", Signature.of(Times::named, DATED)),
                    Entry.total("MONTHNAME", Signature.of(Times::named, DATED)),
                    Entry.partial(STRFTIME));

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

    /** NULL for infinite dates. A date beside a timestamp is its midnight. */
    private static @Nullable RelDataType apart(Operands operands) {
        var types =
                EnumSet.of(operands.type(1).getSqlTypeName(), operands.type(2).getSqlTypeName());
        return hasUnit(operands) && (types.size() == 1 || types.equals(WITHOUT_ZONE))
                ? operands.nullable(operands.made(SqlTypeName.BIGINT))
                : null;
    }

    private static RelDataType bucket(Operands operands) {
        return operands.made(operands.type(1).getSqlTypeName());
    }

    /** From a time of day somewhere to an instant, and back. */
    private static @Nullable RelDataType zoned(Operands operands) {
        if (operands.textLiteral(0).filter(ZONES::contains).isEmpty()) {
            return null;
        }
        return switch (operands.type(1).getSqlTypeName()) {
            case TIMESTAMP, DATE -> operands.made(SqlTypeName.TIMESTAMP_TZ);
            case TIMESTAMP_TZ -> operands.made(SqlTypeName.TIMESTAMP);
            default -> null;
        };
    }

    /** What is read with its own zone is an instant: left out. */
    private static @Nullable RelDataType parsed(Operands operands) {
        return operands.textLiteral(1).filter(f -> !f.matches("(?s).*%-?[zZ].*")).isPresent()
                ? operands.made(SqlTypeName.TIMESTAMP)
                : null;
    }

    private static @Nullable RelDataType triedToParse(Operands operands) {
        var type = parsed(operands);
        return type == null ? null : operands.nullable(type);
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
