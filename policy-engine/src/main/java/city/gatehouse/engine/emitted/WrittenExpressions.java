package city.gatehouse.engine.emitted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.jspecify.annotations.Nullable;

/** What the values of parsed expressions are computed from. */
final class WrittenExpressions {
    private final WrittenScope scope;
    private final BiFunction<SqlNode, WrittenScope, Origins> query;
    private final List<Origins> subqueries = new ArrayList<>();

    WrittenExpressions(WrittenScope scope, BiFunction<SqlNode, WrittenScope, Origins> query) {
        this.scope = scope;
        this.query = query;
    }

    /** Those that were met so far. */
    List<Origins> subqueries() {
        return List.copyOf(subqueries);
    }

    Derived value(SqlNode expression) {
        return switch (expression) {
            case SqlIdentifier name -> column(name);
            case SqlCall cast when cast.getKind() == SqlKind.CAST -> value(cast.operand(0));
            default -> computed(expression);
        };
    }

    private Derived column(SqlIdentifier name) {
        if (name.names.size() != 2 || name.isStar()) {
            throw new UntrustedSqlException("a column without its relation");
        }
        return scope.column(name.names.get(0), name.names.get(1));
    }

    private Derived computed(SqlNode expression) {
        var parts = new ArrayList<Derived>();
        collect(expression, parts);
        return Derived.from(parts);
    }

    private void collect(@Nullable SqlNode node, List<Derived> parts) {
        switch (node) {
            case null -> {}
            case SqlLiteral _, SqlDataTypeSpec _, SqlIntervalQualifier _ -> {}
            case SqlIdentifier name -> parts.add(column(name));
            case SqlNodeList list -> list.forEach(item -> collect(item, parts));
            case SqlCall call when isQuery(call) -> {
                var inner = query.apply(call, scope);
                subqueries.add(inner);
                parts.add(new Derived(inner.consulted(), false));
            }
            case SqlCall call when isCountOfRows(call) -> {}
            case SqlCall call -> call.getOperandList().forEach(o -> collect(o, parts));
            default -> throw new UntrustedSqlException("an expression of another kind");
        }
    }

    private static boolean isQuery(SqlCall call) {
        return call.getKind() == SqlKind.SELECT
                || call.getKind() == SqlKind.ORDER_BY
                || call.getKind() == SqlKind.WITH
                || SqlKind.SET_QUERY.contains(call.getKind());
    }

    private static boolean isCountOfRows(SqlCall call) {
        return call.operandCount() == 1
                && call.operand(0) instanceof SqlIdentifier star
                && star.isStar()
                && star.names.size() == 1
                && call.getOperator().isName("count", false);
    }
}
