package city.gatehouse.engine.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlStarExclude;
import org.apache.calcite.sql.SqlStarReplace;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.apache.calcite.util.Util;

/**
 * The names of a SELECT's items, used in its other clauses. As in DuckDB, a name that a table has
 * means its column; only as the whole key of ORDER BY it means the item. What is left for Calcite
 * are aliases in GROUP BY and HAVING.
 */
final class Aliases {
    private final SqlSelect select;
    private final List<SqlNode> tables;
    private final List<List<String>> columns;
    private final Map<String, SqlNode> items = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param tables of FROM, from left to right
     * @param columns the names of each table's columns
     */
    Aliases(SqlSelect select, List<SqlNode> tables, List<List<String>> columns) {
        this.select = select;
        this.tables = tables;
        this.columns = columns;
        var resolved = new SqlNodeList(select.getSelectList().getParserPosition());
        for (var item : select.getSelectList()) {
            var written = isStar(item) ? item : written(item);
            resolved.add(written);
            alias(written)
                    .ifPresent(alias -> items.putIfAbsent(alias, ((SqlCall) written).operand(0)));
        }
        select.setSelectList(resolved);
    }

    /** What an item is called with AS. */
    static Optional<String> alias(SqlNode item) {
        return item instanceof SqlCall as
                        && as.getKind() == SqlKind.AS
                        && as.operand(1) instanceof SqlIdentifier alias
                ? Optional.of(alias.getSimple())
                : Optional.empty();
    }

    /** Calcite knows no alias in WHERE, and in QUALIFY and ORDER BY it takes them first. */
    void resolve() {
        if (items.isEmpty()) {
            return;
        }
        var where = select.getWhere();
        if (where != null) {
            select.setWhere(LoneNames.replaced(where, name -> owner(name) < 0 ? item(name) : name));
        }
        var qualify = select.getQualify();
        if (qualify != null) {
            select.setQualify(LoneNames.replaced(qualify, this::column));
        }
        var order = select.getOrderList();
        if (order != null) {
            var keys = order.stream().map(this::key).toList();
            select.setOrderBy(new SqlNodeList(keys, order.getParserPosition()));
        }
    }

    private SqlNode key(SqlNode key) {
        return switch (key.getKind()) {
            case IDENTIFIER -> key;
            case DESCENDING, NULLS_FIRST, NULLS_LAST -> {
                SqlCall call = (SqlCall) key;
                yield call.getOperator().createCall(call.getParserPosition(), key(call.operand(0)));
            }
            default -> LoneNames.replaced(key, this::column);
        };
    }

    private SqlNode item(SqlIdentifier name) {
        return items.getOrDefault(name.getSimple(), name);
    }

    /** With the table's name before it, an alias cannot be meant. */
    private SqlNode column(SqlIdentifier name) {
        int table = items.containsKey(name.getSimple()) ? owner(name) : -1;
        return table < 0 || table >= tables.size()
                ? name
                : new SqlIdentifier(
                        List.of(SqlValidatorUtil.alias(tables.get(table), table), name.getSimple()),
                        name.getParserPosition());
    }

    /** The first table that has a column of the name, or a negative number. */
    private int owner(SqlIdentifier name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stream().anyMatch(name.getSimple()::equalsIgnoreCase)) {
                return i;
            }
        }
        return -1;
    }

    /** A column alone is called as it is in its table, however the statement writes its name. */
    private SqlNode written(SqlNode item) {
        if (item instanceof SqlIdentifier name) {
            int table = name.isSimple() ? owner(name) : named(name);
            if (table >= 0) {
                return stored(name, columns.get(table));
            }
        }
        return LoneNames.replaced(item, name -> owner(name) < 0 ? item(name) : name);
    }

    private static SqlIdentifier stored(SqlIdentifier name, List<String> columns) {
        var last = Util.last(name.names);
        return columns.stream()
                .filter(last::equalsIgnoreCase)
                .findFirst()
                .filter(column -> !column.equals(last))
                .map(column -> name.setName(name.names.size() - 1, column))
                .orElse(name);
    }

    /** The table whose name stands before a column's, or a negative number. */
    private int named(SqlIdentifier name) {
        var table = name.names.get(name.names.size() - 2);
        for (int i = 0; i < tables.size(); i++) {
            if (table.equalsIgnoreCase(SqlValidatorUtil.alias(tables.get(i), i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStar(SqlNode item) {
        return item instanceof SqlIdentifier name && name.isStar()
                || item instanceof SqlStarExclude
                || item instanceof SqlStarReplace;
    }
}
