package city.gatehouse.engine.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlStarExclude;
import org.apache.calcite.sql.SqlStarReplace;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The columns that tables share by USING or NATURAL. As in DuckDB, a star has them where they are
 * first, and a name alone means the first of them that is there.
 */
final class SharedColumns {
    private final List<SqlNode> tables = new ArrayList<>();
    private final Map<String, BitSet> shared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final SqlOperator coalesce;
    private boolean padded;

    /**
     * Of what stands after FROM, or on a side of a join.
     *
     * @param names that the two sides of a join share, or null
     */
    SharedColumns(
            @Nullable SqlNode from,
            Function<SqlJoin, @Nullable List<String>> names,
            SqlOperator coalesce) {
        this.coalesce = coalesce;
        if (from != null) {
            collect(from, names);
        }
    }

    boolean isEmpty() {
        return shared.isEmpty();
    }

    /** Whether a shared name can mean another column than the first table's. */
    boolean isMerged() {
        return padded && !shared.isEmpty();
    }

    /** Puts what the names and stars mean into each clause but FROM. */
    void resolve(SqlSelect select, List<List<String>> columns) {
        var items = new SqlNodeList(select.getSelectList().getParserPosition());
        for (var item : select.getSelectList()) {
            if (isStar(item)) {
                items.addAll(star(columns, item.getParserPosition()));
            } else if (item instanceof SqlStarExclude some) {
                items.addAll(others(some, columns));
            } else if (item instanceof SqlStarReplace other) {
                items.addAll(replaced(other, columns));
            } else if (item instanceof SqlIdentifier name && isShared(name)) {
                items.add(named(common(name, columns), name));
            } else {
                items.add(resolved(item, columns, _ -> true));
            }
        }
        select.setSelectList(items);
        resolveClauses(select, clause -> resolved(clause, columns, _ -> true));
    }

    /** Puts what the names of a query around mean into a subquery, where it means them. */
    void resolve(SqlSelect subquery, List<List<String>> columns, Predicate<SqlIdentifier> means) {
        UnaryOperator<SqlNode> resolving = clause -> resolved(clause, columns, means);
        var items = subquery.getSelectList().stream().map(resolving).toList();
        subquery.setSelectList(
                new SqlNodeList(items, subquery.getSelectList().getParserPosition()));
        resolveClauses(subquery, resolving);
    }

    private static void resolveClauses(SqlSelect select, UnaryOperator<SqlNode> resolving) {
        select.setWhere(resolvedOrNull(select.getWhere(), resolving));
        select.setGroupBy((SqlNodeList) resolvedOrNull(select.getGroup(), resolving));
        select.setHaving(resolvedOrNull(select.getHaving(), resolving));
        select.setQualify(resolvedOrNull(select.getQualify(), resolving));
        select.setOrderBy((SqlNodeList) resolvedOrNull(select.getOrderList(), resolving));
    }

    /** In which tables a shared name means one column. */
    private void collect(SqlNode from, Function<SqlJoin, @Nullable List<String>> names) {
        if (!(from instanceof SqlJoin join)) {
            tables.add(from);
            return;
        }
        int first = tables.size();
        collect(join.getLeft(), names);
        collect(join.getRight(), names);
        padded |= join.getJoinType().generatesNullsOnLeft();
        var common = names.apply(join);
        if (common != null) {
            common.forEach(name ->
                    shared.computeIfAbsent(name, _ -> new BitSet()).set(first, tables.size()));
        }
    }

    /** What a name alone means: a table's column where it is not shared. */
    SqlNode column(SqlIdentifier name, List<List<String>> columns) {
        if (isShared(name)) {
            return common(name, columns);
        }
        for (int i = 0; i < tables.size(); i++) {
            if (columns.get(i).stream().anyMatch(name.getSimple()::equalsIgnoreCase)) {
                return column(i, name.getSimple(), name.getParserPosition());
            }
        }
        return name;
    }

    /** The tables from left to right. */
    List<SqlNode> tables() {
        return tables;
    }

    private SqlNodeList star(List<List<String>> columns, SqlParserPos at) {
        var star = new SqlNodeList(at);
        var seen = new TreeMap<String, Boolean>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < tables.size(); i++) {
            for (var column : columns.get(i)) {
                var name = new SqlIdentifier(column, at);
                if (!shared.getOrDefault(column, new BitSet()).get(i)) {
                    star.add(column(i, column, at));
                } else if (seen.putIfAbsent(column, true) == null) {
                    star.add(named(common(name, columns), name));
                }
            }
        }
        return star;
    }

    private List<SqlNode> others(SqlStarExclude some, List<List<String>> columns) {
        if (!isStar(some.getStarIdentifier())) {
            return List.of(some);
        }
        var star = star(columns, some.getParserPosition());
        var excluded = new ArrayList<SqlNode>();
        for (var name : some.getExcludeList()) {
            var own = star.stream().filter(item -> isNamed(item, (SqlIdentifier) name)).toList();
            if (own.isEmpty()) {
                return List.of(some);
            }
            excluded.addAll(own);
        }
        return star.stream().filter(item -> !excluded.contains(item)).toList();
    }

    private List<SqlNode> replaced(SqlStarReplace other, List<List<String>> columns) {
        if (!isStar(other.getStarIdentifier())) {
            return List.of(other);
        }
        var items = new ArrayList<>(star(columns, other.getParserPosition()).getList());
        for (var replacement : other.getReplaceList()) {
            SqlIdentifier name = ((SqlCall) replacement).operand(1);
            if (items.stream().noneMatch(item -> isNamed(item, name))) {
                return List.of(other);
            }
            var value = resolved(replacement, columns, _ -> true);
            items.replaceAll(item -> isNamed(item, name) ? value : item);
        }
        return items;
    }

    /** Whether an item of a star has a name; one of a single table where that stands before it. */
    private static boolean isNamed(SqlNode item, SqlIdentifier name) {
        if (item instanceof SqlIdentifier column && !name.isSimple()) {
            return column.toString().equalsIgnoreCase(name.toString());
        }
        return name.isSimple() && name.getSimple().equalsIgnoreCase(SqlValidatorUtil.alias(item));
    }

    private SqlNode common(SqlIdentifier name, List<List<String>> columns) {
        var places = shared.getOrDefault(name.getSimple(), new BitSet());
        var all =
                places.stream()
                        .filter(i ->
                                columns.get(i).stream()
                                        .anyMatch(name.getSimple()::equalsIgnoreCase))
                        .mapToObj(i -> column(i, name.getSimple(), name.getParserPosition()))
                        .toList();
        return padded ? coalesce.createCall(name.getParserPosition(), all) : all.getFirst();
    }

    private SqlNode column(int table, String name, SqlParserPos at) {
        return new SqlIdentifier(
                List.of(SqlValidatorUtil.alias(tables.get(table), table), name), at);
    }

    private static SqlNode named(SqlNode column, SqlIdentifier name) {
        return column instanceof SqlIdentifier
                ? column
                : SqlStdOperatorTable.AS.createCall(name.getParserPosition(), column, name);
    }

    private static @Nullable SqlNode resolvedOrNull(
            @Nullable SqlNode clause, UnaryOperator<SqlNode> resolving) {
        return clause == null ? null : resolving.apply(clause);
    }

    private SqlNode resolved(
            SqlNode clause, List<List<String>> columns, Predicate<SqlIdentifier> means) {
        return LoneNames.replaced(
                clause, name -> isShared(name) && means.test(name) ? common(name, columns) : name);
    }

    boolean isShared(SqlIdentifier name) {
        return name.isSimple() && !name.isStar() && shared.containsKey(name.getSimple());
    }

    private static boolean isStar(SqlNode item) {
        return item instanceof SqlIdentifier name && name.isStar() && name.names.size() == 1;
    }
}
