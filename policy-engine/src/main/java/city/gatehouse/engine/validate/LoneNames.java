package city.gatehouse.engine.validate;

import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlStarExclude;
import org.apache.calcite.sql.SqlStarReplace;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/** The names in a clause that have no table's name before them. */
final class LoneNames {
    private LoneNames() {}

    /**
     * With another node for each of them; subqueries have names of their own, and so have stars.
     */
    static SqlNode replaced(SqlNode clause, Function<SqlIdentifier, SqlNode> other) {
        var result = clause.accept(new Replacing(other));
        return result == null ? clause : result;
    }

    private static final class Replacing extends SqlShuttle {
        private final Function<SqlIdentifier, SqlNode> other;

        Replacing(Function<SqlIdentifier, SqlNode> other) {
            this.other = other;
        }

        @Override
        public @Nullable SqlNode visit(SqlCall call) {
            if (call.getKind() == SqlKind.AS) {
                return SqlStdOperatorTable.AS.createCall(
                        call.getParserPosition(), call.operand(0).accept(this), call.operand(1));
            }
            boolean isOther =
                    call.isA(SqlKind.QUERY)
                            || call instanceof SqlStarExclude
                            || call instanceof SqlStarReplace;
            return isOther ? call : super.visit(call);
        }

        @Override
        public @Nullable SqlNode visit(SqlIdentifier name) {
            return name.isSimple() && !name.isStar() ? other.apply(name) : name;
        }
    }
}
