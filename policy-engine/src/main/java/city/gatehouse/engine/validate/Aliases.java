package city.gatehouse.engine.validate;

import java.util.List;
import java.util.TreeMap;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/** In DuckDB a name in WHERE that no table has means the item of the select list that has it. */
final class Aliases {
    private Aliases() {}

    static void resolve(SqlSelect select, List<List<String>> columns) {
        var where = select.getWhere();
        if (where == null) {
            return;
        }
        var items = new TreeMap<String, SqlNode>(String.CASE_INSENSITIVE_ORDER);
        for (var item : select.getSelectList()) {
            if (item instanceof SqlCall as
                    && as.getKind() == SqlKind.AS
                    && as.operand(1) instanceof SqlIdentifier alias) {
                items.putIfAbsent(alias.getSimple(), as.operand(0));
            }
        }
        columns.forEach(table -> table.forEach(items::remove));
        if (!items.isEmpty()) {
            select.setWhere(
                    where.accept(
                            new SqlShuttle() {
                                @Override
                                public @Nullable SqlNode visit(SqlCall call) {
                                    // Subqueries have names of their own.
                                    return call.isA(SqlKind.QUERY) ? call : super.visit(call);
                                }

                                @Override
                                public @Nullable SqlNode visit(SqlIdentifier name) {
                                    return name.isSimple() && !name.isStar()
                                            ? items.getOrDefault(name.getSimple(), name)
                                            : name;
                                }
                            }));
        }
    }
}
