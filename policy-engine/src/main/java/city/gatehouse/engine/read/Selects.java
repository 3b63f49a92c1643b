package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.read.spelling.Mark;
import city.gatehouse.engine.read.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/** GROUP BY ALL, ORDER BY ALL and DISTINCT ON, in the words of the standard. */
public final class Selects {
    private final Spelling spelling;

    Selects(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The parser reads WHERE, GROUP BY, HAVING and QUALIFY behind a table alone. */
    SqlSelect withoutTable(SqlSelect select) {
        var from = select.getFrom();
        if (from != null
                && from.getKind() == SqlKind.AS
                && isMarked(((SqlCall) from).operand(1), Mark.NoTable.class)) {
            select.setFrom(null);
        }
        return select;
    }

    /** Groups by each item that has no aggregate in it. */
    SqlNode groupedByAll(SqlSelect select) {
        var groups = select.getGroup();
        if (groups == null || groups.size() != 1 || !isAll(groups.get(0))) {
            return select;
        }
        var ordinals = new SqlNodeList(groups.getParserPosition());
        var items = select.getSelectList();
        for (int i = 0; i < items.size(); i++) {
            checkNamed(items.get(i), "GROUP BY ALL");
            if (!hasAggregate(items.get(i))) {
                ordinals.add(number(i + 1, groups.get(0).getParserPosition()));
            }
        }
        select.setGroupBy(ordinals.isEmpty() ? null : ordinals);
        return select;
    }

    /** The validator has no order over an order, but a table whose rows are in one. */
    static SqlOrderBy ofTable(SqlOrderBy sorted) {
        if (!(sorted.query instanceof SqlOrderBy inner)) {
            return sorted;
        }
        return new SqlOrderBy(
                sorted.getParserPosition(),
                allOf(inner),
                sorted.orderList,
                sorted.offset,
                sorted.fetch);
    }

    /** {@code SELECT * FROM table}. */
    public static SqlSelect allOf(SqlNode table) {
        var at = table.getParserPosition();
        return new SqlSelect(
                at,
                null,
                SqlNodeList.of(SqlIdentifier.star(at)),
                table,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Sorts by each item, from left to right. */
    SqlNode sortedByAll(SqlOrderBy sorted) {
        if (sorted.orderList.size() != 1 || !(sorted.query instanceof SqlSelect select)) {
            return sorted;
        }
        var key = sorted.orderList.get(0);
        if (!isAll(bare(key))) {
            return sorted;
        }
        var keys = new SqlNodeList(sorted.orderList.getParserPosition());
        for (int i = 0; i < select.getSelectList().size(); i++) {
            checkNamed(select.getSelectList().get(i), "ORDER BY ALL");
            keys.add(with(key, number(i + 1, key.getParserPosition())));
        }
        return new SqlOrderBy(
                sorted.getParserPosition(), sorted.query, keys, sorted.offset, sorted.fetch);
    }

    /** Of the rows that are alike in the named columns, the first in the statement's order. */
    void distinctOn(SqlOrderBy sorted) {
        if (!(sorted.query instanceof SqlSelect select) || !isDistinctOn(select)) {
            return;
        }
        if (sorted.orderList.isEmpty()) {
            check(select);
        }
        var at = select.getSelectList().get(0).getParserPosition();
        var items = new ArrayList<>(select.getSelectList().getList());
        SqlCall marked = (SqlCall) items.removeFirst();
        var same = marked.getOperandList().stream().map(key -> item(key, items)).toList();
        var order =
                sorted.orderList.stream().map(key -> with(key, item(bare(key), items))).toList();
        var window =
                SqlWindow.create(
                        null,
                        null,
                        new SqlNodeList(same, at),
                        new SqlNodeList(order, at),
                        SqlLiteral.createBoolean(false, at),
                        null,
                        null,
                        null,
                        SqlWindow.createExcludeNoOthers(at),
                        at);
        var first =
                call(
                        SqlStdOperatorTable.EQUALS,
                        at,
                        call(
                                SqlStdOperatorTable.OVER,
                                at,
                                call(SqlStdOperatorTable.ROW_NUMBER, at),
                                window),
                        number(1, at));
        select.setSelectList(new SqlNodeList(items, select.getSelectList().getParserPosition()));
        var qualify = select.getQualify();
        select.setQualify(
                qualify == null ? first : call(SqlStdOperatorTable.AND, at, qualify, first));
    }

    /** What is still marked has no order. */
    void check(SqlSelect select) {
        if (isDistinctOn(select)) {
            throw Calls.refused(
                    select.getSelectList().get(0),
                    "DISTINCT ON without ORDER BY",
                    "say with ORDER BY which row comes first");
        }
    }

    private boolean isDistinctOn(SqlSelect select) {
        return !select.getSelectList().isEmpty()
                && select.getSelectList().get(0) instanceof SqlCall call
                && call.getOperator() instanceof SqlFunction function
                && function.getSqlIdentifier() != null
                && isMarked(function.getSqlIdentifier(), Mark.DistinctOn.class);
    }

    private boolean isAll(SqlNode node) {
        return node instanceof SqlLiteral && isMarked(node, Mark.All.class);
    }

    private boolean isMarked(SqlNode node, Class<? extends Mark> mark) {
        return spelling.mark(node.getParserPosition()).filter(mark::isInstance).isPresent();
    }

    /** The item that a number or an alias means. */
    private static SqlNode item(SqlNode key, List<SqlNode> items) {
        if (key instanceof SqlNumericLiteral literal
                && literal.isInteger()
                && literal.intValue(true) >= 1
                && literal.intValue(true) <= items.size()) {
            return unnamed(items.get(literal.intValue(true) - 1));
        }
        if (key instanceof SqlIdentifier name && name.isSimple()) {
            for (var item : items) {
                if (item.getKind() == SqlKind.AS
                        && ((SqlCall) item).operand(1) instanceof SqlIdentifier alias
                        && alias.getSimple().equalsIgnoreCase(name.getSimple())) {
                    return unnamed(item);
                }
            }
        }
        return key;
    }

    private static SqlNode unnamed(SqlNode item) {
        return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
    }

    /** A sort key without its direction and the place of its NULLs. */
    private static SqlNode bare(SqlNode key) {
        return switch (key.getKind()) {
            case DESCENDING, NULLS_FIRST, NULLS_LAST -> bare(((SqlCall) key).operand(0));
            default -> key;
        };
    }

    private static SqlNode with(SqlNode key, SqlNode other) {
        return switch (key.getKind()) {
            case DESCENDING, NULLS_FIRST, NULLS_LAST -> {
                SqlCall call = (SqlCall) key;
                yield call(
                        call.getOperator(), call.getParserPosition(), with(call.operand(0), other));
            }
            default -> other;
        };
    }

    private static void checkNamed(SqlNode item, String form) {
        if (item instanceof SqlIdentifier name && name.isStar()) {
            throw Calls.refused(item, form + " with `*`", "name the columns");
        }
    }

    private static boolean hasAggregate(SqlNode item) {
        return Boolean.TRUE.equals(item.accept(new Aggregates()));
    }

    private static SqlNode number(int number, SqlParserPos at) {
        return SqlLiteral.createExactNumeric(Integer.toString(number), at);
    }

    /** Looks for an aggregate that is not one of a window, nor of a subquery. */
    private static final class Aggregates extends SqlBasicVisitor<@Nullable Boolean> {
        @Override
        public @Nullable Boolean visit(SqlCall call) {
            if (call instanceof SqlSelect) {
                return false;
            }
            boolean isOver = call.getKind() == SqlKind.OVER;
            var parts = new ArrayList<SqlNode>(call.getOperandList());
            if (isOver) {
                parts.addAll(((SqlCall) parts.removeFirst()).getOperandList());
            }
            return !isOver && Functions.isAggregate(call.getOperator().getName())
                    || parts.stream()
                            .anyMatch(
                                    part -> part != null && Boolean.TRUE.equals(part.accept(this)));
        }

        @Override
        public @Nullable Boolean visit(SqlNodeList list) {
            return list.stream()
                    .anyMatch(part -> part != null && Boolean.TRUE.equals(part.accept(this)));
        }
    }
}
