package city.gatehouse.engine.read;

import static city.gatehouse.policy.refusal.RefusalCode.TOO_LARGE;
import static city.gatehouse.policy.refusal.RefusalCode.UNSUPPORTED_NODE;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * Which forms of statement go on to the validator: an allow-list, so that a form that a newer
 * parser brings is refused until somebody has thought about it. Functions have an allow-list of
 * their own.
 */
final class Forms {
    /** Parts of a statement, each as often as it will be written. */
    private static final int PARTS_AT_MOST = 200_000;

    private final Bounds bounds;
    private int relations;
    private int parts;
    private Map<String, Integer> aliases = new HashMap<>();
    private final Map<String, Integer> queries = new HashMap<>();

    Forms(Bounds bounds) {
        this.bounds = bounds;
    }

    void check(SqlNode statement) {
        check(statement, 0);
    }

    private void check(SqlNode node, int depth) {
        if (depth > bounds.nesting() || ++parts > PARTS_AT_MOST) {
            throw new RefusedException(Refusal.of(TOO_LARGE));
        }
        switch (node) {
            case SqlNodeList list -> children(list.getList(), depth);
            case SqlSelect select -> {
                if (select.hasHints()) {
                    throw refused("hints", select.getParserPosition());
                }
                places(select.getGroup());
                places(select.getOrderList());
                select(select, depth);
            }
            case SqlOrderBy ordered -> {
                places(ordered.orderList);
                children(ordered.getOperandList(), depth);
            }
            case SqlWith with -> children(with.getOperandList(), depth);
            case SqlWithItem item -> {
                if (item.recursive.booleanValue()) {
                    throw refused("WITH RECURSIVE", item.getParserPosition());
                }
                named(item, depth);
            }
            case SqlIdentifier name -> parts += weight(name, aliases);
            case SqlJoin join -> {
                from(join.getLeft());
                from(join.getRight());
                children(join.getOperandList(), depth);
            }
            case SqlCall call -> {
                known(call);
                children(call.getOperandList(), depth);
                repeated(call, depth);
            }
            default -> known(node);
        }
    }

    /** A number is the place of a column there; the parser takes one below 1 for a value. */
    private static void places(@org.jspecify.annotations.Nullable SqlNodeList keys) {
        for (var key : keys == null ? SqlNodeList.EMPTY : keys) {
            if (key instanceof SqlNumericLiteral number
                    && number.isInteger()
                    && number.bigDecimalValue().signum() < 0) {
                throw Calls.refused(
                        key, "a place before the first", "name the column, or count from 1");
            }
        }
    }

    /** An alias that is used again is written out. */
    private void select(SqlSelect select, int depth) {
        var outer = aliases;
        aliases = new HashMap<>();
        from(select.getFrom());
        for (var item : select.getSelectList()) {
            int before = parts;
            check(item, depth + 1);
            if (item instanceof SqlCall as
                    && as.getKind() == SqlKind.AS
                    && as.operand(1) instanceof SqlIdentifier alias) {
                aliases.put(key(alias), parts - before);
            }
        }
        var others = new ArrayList<>(select.getOperandList());
        others.remove(select.getSelectList());
        children(others, depth);
        aliases = outer;
    }

    /** A query with a name counts where it is mentioned, as often as it is. */
    private void named(SqlWithItem item, int depth) {
        int outside = relations;
        relations = 0;
        children(item.getOperandList(), depth);
        queries.put(key(item.name), Math.max(1, relations));
        relations = outside;
    }

    private static int weight(SqlIdentifier name, Map<String, Integer> weights) {
        return name.isSimple() && !name.isStar() ? weights.getOrDefault(key(name), 0) : 0;
    }

    private static String key(SqlIdentifier name) {
        return name.getSimple().toUpperCase(Locale.ROOT);
    }

    /** What is compared is written once for each value that it is compared with. */
    private void repeated(SqlCall call, int depth) {
        int times =
                switch (call.getKind()) {
                    case BETWEEN -> 1;
                    case IN, NOT_IN -> call.operand(1) instanceof SqlNodeList l ? l.size() - 1 : 0;
                    default -> 0;
                };
        for (int i = 0; i < times; i++) {
            check(call.operand(0), depth + 1);
        }
    }

    private void children(List<SqlNode> nodes, int depth) {
        for (var node : nodes) {
            // Calcite leaves absent clauses null in its lists.
            if (node != null) {
                check(node, depth + 1);
            }
        }
    }

    private void from(@org.jspecify.annotations.Nullable SqlNode node) {
        var table = node;
        while (table != null && table.getKind() == SqlKind.AS) {
            table = ((SqlCall) table).operand(0);
        }
        if (table instanceof SqlIdentifier
                || (table != null && table.getKind() == SqlKind.TABLE_REF)) {
            relations +=
                    table instanceof SqlIdentifier name ? Math.max(1, weight(name, queries)) : 1;
            if (relations > bounds.relations()) {
                throw new RefusedException(Refusal.of(TOO_LARGE));
            }
        }
    }

    private static void known(SqlNode node) {
        var kind = node.getKind();
        if (!AnsweredForms.FUNCTIONS.contains(kind)
                && !AnsweredForms.RELATIONAL.contains(kind)
                && !AnsweredForms.EXPRESSIONS.contains(kind)
                && !named(node)) {
            throw RefusedForms.reason(kind)
                    .map(reason -> Calls.refused(node, reason.form(), reason.help()))
                    .orElseGet(
                            () -> refused(kind.name().replace('_', ' '), node.getParserPosition()));
        }
    }

    /** An ordinary call by name; the operator table decides about those. */
    private static boolean named(SqlNode node) {
        return node instanceof SqlCall call
                && call.getOperator() instanceof org.apache.calcite.sql.SqlFunction;
    }

    private static RefusedException refused(String form, SqlParserPos pos) {
        return new RefusedException(
                Refusal.of(UNSUPPORTED_NODE, form + " is not answered here")
                        .at(StatementReader.position(pos)));
    }
}
