package city.gatehouse.engine.function;

import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
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

    /** What the parser makes and the converter takes apart again. */
    static final List<Entry> REWRITTEN =
            Stream.of(
                            SqlStdOperatorTable.IN,
                            SqlStdOperatorTable.NOT_IN,
                            SqlStdOperatorTable.EXISTS,
                            SqlStdOperatorTable.BETWEEN,
                            SqlStdOperatorTable.NOT_BETWEEN,
                            SqlStdOperatorTable.ROW,
                            SqlStdOperatorTable.INTERVAL,
                            SqlStdOperatorTable.AS)
                    .map(op -> Entry.total((SqlOperator) op))
                    .toList();

    static final List<Entry> WINDOWS =
            Stream.<SqlOperator>of(
                            SqlStdOperatorTable.ROW_NUMBER,
                            SqlStdOperatorTable.RANK,
                            SqlStdOperatorTable.DENSE_RANK,
                            SqlStdOperatorTable.PERCENT_RANK,
                            SqlStdOperatorTable.CUME_DIST,
                            SqlStdOperatorTable.NTILE,
                            SqlStdOperatorTable.LAG,
                            SqlStdOperatorTable.LEAD,
                            SqlStdOperatorTable.FIRST_VALUE,
                            SqlStdOperatorTable.LAST_VALUE,
                            SqlStdOperatorTable.NTH_VALUE)
                    .map(Entry::total)
                    .toList();

    private Structure() {}
}
