package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * ROLLUP and CUBE as the grouping sets that they stand for (SQL:2016, 7.9). Sets that come out
 * equal, as those of {@code ROLLUP (a, a)} do, stay as many as they are: the validator would take
 * them for one.
 */
final class GroupingSets {
    /** What has more columns has too many sets to be written out; their equal sets are one. */
    private static final int CUBE_COLUMNS = 6;

    private GroupingSets() {}

    static SqlNode of(SqlCall call) {
        int width = call.operandCount();
        if (call.getKind() == SqlKind.ROLLUP) {
            return sets(
                    call,
                    IntStream.rangeClosed(0, width)
                            .mapToObj(left -> call.getOperandList().subList(0, width - left))
                            .toList());
        }
        return width > CUBE_COLUMNS
                ? call
                : sets(
                        call,
                        IntStream.range(0, 1 << width)
                                .mapToObj(left -> chosen(call.getOperandList(), left))
                                .toList());
    }

    private static List<SqlNode> chosen(List<SqlNode> operands, int left) {
        return IntStream.range(0, operands.size())
                .filter(i -> (left & 1 << i) == 0)
                .mapToObj(operands::get)
                .toList();
    }

    private static SqlNode sets(SqlCall call, List<List<SqlNode>> sets) {
        var at = call.getParserPosition();
        return call(
                SqlStdOperatorTable.GROUPING_SETS,
                at,
                sets.stream().map(set -> set(set, at)).toList());
    }

    private static SqlNode set(List<SqlNode> operands, SqlParserPos at) {
        var columns = new ArrayList<SqlNode>();
        for (var operand : operands) {
            if (operand instanceof SqlCall row && row.getKind() == SqlKind.ROW) {
                columns.addAll(row.getOperandList());
            } else {
                columns.add(operand);
            }
        }
        return columns.isEmpty() ? new SqlNodeList(at) : call(SqlStdOperatorTable.ROW, at, columns);
    }
}
