package city.gatehouse.engine.function;

import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.fun.SqlDatePartFunction;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlNthValueAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Operators that are Calcite's own and mean in it what they mean in DuckDB. */
final class Structure {
    static final List<Entry> COMPARISONS =
            Stream.of(
                            SqlStdOperatorTable.EQUALS,
                            SqlStdOperatorTable.NOT_EQUALS,
                            SqlStdOperatorTable.LESS_THAN,
                            SqlStdOperatorTable.LESS_THAN_OR_EQUAL,
                            SqlStdOperatorTable.GREATER_THAN,
                            SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                            SqlStdOperatorTable.IS_DISTINCT_FROM,
                            SqlStdOperatorTable.IS_NOT_DISTINCT_FROM,
                            SqlStdOperatorTable.AND,
                            SqlStdOperatorTable.OR,
                            SqlStdOperatorTable.NOT,
                            SqlStdOperatorTable.IS_NULL,
                            SqlStdOperatorTable.IS_NOT_NULL,
                            SqlStdOperatorTable.IS_TRUE,
                            SqlStdOperatorTable.IS_NOT_TRUE,
                            SqlStdOperatorTable.IS_FALSE,
                            SqlStdOperatorTable.IS_NOT_FALSE,
                            SqlStdOperatorTable.IS_UNKNOWN,
                            SqlStdOperatorTable.IS_NOT_UNKNOWN,
                            SqlStdOperatorTable.CASE)
                    .map(Entry::total)
                    .toList();

    static final List<Entry> CASTS =
            List.of(
                    Entry.partial(SqlStdOperatorTable.CAST),
                    Entry.partial(SqlLibraryOperators.INFIX_CAST),
                    Entry.total(SqlLibraryOperators.TRY_CAST));

    /** What is syntax to the validator and is gone before there are expressions. */
    static final List<SqlOperator> SYNTAX =
            Stream.concat(Rewritten.ALL.stream(), standard()).toList();

    private static Stream<SqlOperator> standard() {
        return Stream.of(
                SqlStdOperatorTable.AS,
                SqlStdOperatorTable.ROW,
                SqlStdOperatorTable.VALUES,
                SqlStdOperatorTable.IN,
                SqlStdOperatorTable.NOT_IN,
                SqlStdOperatorTable.SOME_EQ,
                SqlStdOperatorTable.SOME_NE,
                SqlStdOperatorTable.SOME_LT,
                SqlStdOperatorTable.SOME_LE,
                SqlStdOperatorTable.SOME_GT,
                SqlStdOperatorTable.SOME_GE,
                SqlStdOperatorTable.ALL_EQ,
                SqlStdOperatorTable.ALL_NE,
                SqlStdOperatorTable.ALL_LT,
                SqlStdOperatorTable.ALL_LE,
                SqlStdOperatorTable.ALL_GT,
                SqlStdOperatorTable.ALL_GE,
                SqlStdOperatorTable.EXISTS,
                SqlStdOperatorTable.SCALAR_QUERY,
                SqlStdOperatorTable.BETWEEN,
                SqlStdOperatorTable.NOT_BETWEEN,
                SqlStdOperatorTable.SYMMETRIC_BETWEEN,
                SqlStdOperatorTable.SYMMETRIC_NOT_BETWEEN,
                SqlStdOperatorTable.INTERVAL,
                SqlStdOperatorTable.UNION,
                SqlStdOperatorTable.UNION_ALL,
                SqlStdOperatorTable.INTERSECT,
                SqlStdOperatorTable.INTERSECT_ALL,
                SqlStdOperatorTable.EXCEPT,
                SqlStdOperatorTable.EXCEPT_ALL,
                SqlStdOperatorTable.LATERAL,
                SqlStdOperatorTable.UNNEST,
                SqlStdOperatorTable.DESC,
                SqlStdOperatorTable.NULLS_FIRST,
                SqlStdOperatorTable.NULLS_LAST,
                SqlStdOperatorTable.IGNORE_NULLS,
                SqlStdOperatorTable.RESPECT_NULLS,
                SqlStdOperatorTable.FILTER,
                SqlStdOperatorTable.WITHIN_GROUP,
                SqlStdOperatorTable.OVER,
                SqlStdOperatorTable.GROUPING_SETS,
                SqlStdOperatorTable.ROLLUP,
                SqlStdOperatorTable.CUBE,
                SqlStdOperatorTable.YEAR,
                SqlStdOperatorTable.QUARTER,
                SqlStdOperatorTable.MONTH,
                SqlStdOperatorTable.WEEK,
                SqlStdOperatorTable.DAYOFYEAR,
                SqlStdOperatorTable.DAYOFMONTH,
                SqlStdOperatorTable.DAYOFWEEK,
                new SqlDatePartFunction("DAY", TimeUnit.DAY),
                SqlStdOperatorTable.HOUR,
                SqlStdOperatorTable.MINUTE,
                SqlStdOperatorTable.SECOND,
                unit("ISODOW", TimeUnit.ISODOW),
                unit("WEEKDAY", TimeUnit.DOW),
                unit("WEEKOFYEAR", TimeUnit.WEEK),
                unit("EPOCH", TimeUnit.EPOCH),
                new DatePart());
    }

    private static SqlOperator unit(String function, TimeUnit unit) {
        return new SqlDatePartFunction(function, unit);
    }

    /** Calcite's own takes it that each frame has that many rows. */
    private static final SqlOperator NTH_VALUE =
            new SqlNthValueAggFunction(SqlKind.NTH_VALUE) {
                @Override
                public RelDataType inferReturnType(SqlOperatorBinding call) {
                    return call.getTypeFactory()
                            .createTypeWithNullability(super.inferReturnType(call), true);
                }
            };

    static final List<Entry> WINDOWS =
            Stream.<SqlOperator>of(
                            SqlStdOperatorTable.ROW_NUMBER,
                            SqlStdOperatorTable.RANK,
                            SqlStdOperatorTable.DENSE_RANK,
                            SqlStdOperatorTable.PERCENT_RANK,
                            SqlStdOperatorTable.CUME_DIST,
                            SqlStdOperatorTable.NTILE,
                            new Neighbour(SqlKind.LAG),
                            new Neighbour(SqlKind.LEAD),
                            SqlStdOperatorTable.FIRST_VALUE,
                            SqlStdOperatorTable.LAST_VALUE,
                            NTH_VALUE)
                    .map(Entry::total)
                    .toList();

    private Structure() {}
}
