package city.gatehouse.engine.emitted;

import static city.gatehouse.engine.emitted.Decision.Kind.CONDITION;
import static city.gatehouse.engine.emitted.Decision.Kind.GROUP;
import static city.gatehouse.engine.emitted.Decision.Kind.ORDER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.util.Litmus;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer to a parsed text comes from. Only what a writer has reason to write is read:
 * selects with explicit columns of unique names from tables, selects and joins of them; anything
 * else is not trusted.
 */
final class WrittenOrigins {
    private static final Origins NO_TABLE = Origins.of(List.of());

    private final Map<List<String>, Set<String>> tables;

    /**
     * @param tables that may be read, with their columns
     */
    WrittenOrigins(Map<List<String>, Set<String>> tables) {
        this.tables = tables;
    }

    /** A query with the names of its columns. */
    record Named(List<String> names, Origins origins) {
        Named {
            if (new HashSet<>(names).size() < names.size()) {
                throw new UntrustedSqlException("two columns have one name");
            }
        }

        Map<String, Derived> columns() {
            var columns = new LinkedHashMap<String, Derived>();
            for (int i = 0; i < names.size(); i++) {
                columns.put(names.get(i), origins.columns().get(i));
            }
            return columns;
        }
    }

    Origins of(SqlNode query) {
        return query(query, WrittenScope.outermost()).origins();
    }

    private Named query(SqlNode query, WrittenScope around) {
        return switch (query) {
            case SqlSelect select -> select(select, around, List.of());
            case SqlOrderBy ordered -> ordered(ordered, around);
            case SqlWith with -> with(with, around);
            case SqlCall call when SqlKind.SET_QUERY.contains(call.getKind()) -> set(call, around);
            default -> throw new UntrustedSqlException("not a query");
        };
    }

    private Named ordered(SqlOrderBy ordered, WrittenScope around) {
        if (!(ordered.query instanceof SqlSelect) && !ordered.orderList.isEmpty()) {
            throw new UntrustedSqlException("an order of something else than a select");
        }
        return ordered.query instanceof SqlSelect select
                ? select(select, around, ordered.orderList)
                : query(ordered.query, around);
    }

    private Named with(SqlWith with, WrittenScope around) {
        var scope = around.inner();
        var all = NO_TABLE;
        for (var item : with.withList) {
            var named = (SqlWithItem) item;
            var query = query(named.query, scope);
            scope.named(name(named.name), query);
            all = all.reading(query.origins());
        }
        var body = query(with.body, scope);
        return new Named(body.names(), body.origins().reading(all));
    }

    private Named set(SqlCall call, WrittenScope around) {
        var inputs = call.getOperandList().stream().map(o -> query(o, around)).toList();
        var result = inputs.getFirst();
        for (var other : inputs.subList(1, inputs.size())) {
            var left = result.origins();
            if (left.columns().size() != other.origins().columns().size()) {
                throw new UntrustedSqlException("a set operation over different rows");
            }
            var columns =
                    IntStream.range(0, left.columns().size())
                            .mapToObj(
                                    i -> left.columns().get(i).or(other.origins().columns().get(i)))
                            .toList();
            result = new Named(result.names(), left.with(columns).reading(other.origins()));
        }
        return result;
    }

    private Named select(SqlSelect select, WrittenScope around, List<SqlNode> order) {
        var scope = around.inner();
        var expressions = new WrittenExpressions(scope, this::inside);
        var rows =
                select.getFrom() == null
                        ? NO_TABLE
                        : from(select.getFrom(), scope, around, expressions);
        var conditions = conditions(select).stream().map(expressions::value).toList();
        var keys = keys(select);
        var names = new ArrayList<String>();
        var columns = new ArrayList<Derived>();
        for (var item : select.getSelectList()) {
            names.add(alias(item));
            columns.add(expressions.value(named(item)));
        }
        var origins =
                rows.with(columns)
                        .guarding(scope.guards(Derived.all(conditions)))
                        .decidedBy(CONDITION, conditions)
                        .decidedBy(GROUP, keys.stream().map(expressions::value).toList())
                        .decidedBy(ORDER, order.stream().map(k -> expressions.value(k)).toList());
        for (var subquery : expressions.subqueries()) {
            origins = origins.guarding(subquery.guards());
        }
        return new Named(names, origins);
    }

    private Origins inside(SqlNode query, WrittenScope around) {
        return query(query, around).origins();
    }

    private static List<SqlNode> conditions(SqlSelect select) {
        if (select.isDistinct()
                || select.getHaving() != null
                || select.getQualify() != null
                || select.getFetch() != null
                || !select.getWindowList().isEmpty()) {
            throw new UntrustedSqlException("a clause that is never written");
        }
        return conjuncts(select.getWhere());
    }

    private static List<SqlNode> conjuncts(@Nullable SqlNode condition) {
        if (condition == null) {
            return List.of();
        }
        return condition instanceof SqlCall and && and.getKind() == SqlKind.AND
                ? and.getOperandList().stream().flatMap(o -> conjuncts(o).stream()).toList()
                : List.of(condition);
    }

    /** Each key is also one of the columns: groups are never written otherwise. */
    private static List<SqlNode> keys(SqlSelect select) {
        var keys = new ArrayList<SqlNode>();
        if (select.getGroup() != null) {
            select.getGroup().forEach(key -> collect(key, keys));
        }
        for (var key : keys) {
            if (select.getSelectList().stream()
                    .noneMatch(item -> named(item).equalsDeep(key, Litmus.IGNORE))) {
                throw new UntrustedSqlException("a key that is no column");
            }
        }
        return keys;
    }

    private static void collect(SqlNode key, List<SqlNode> keys) {
        if (key instanceof SqlNodeList list) {
            list.forEach(part -> collect(part, keys));
        } else if (key.getKind() == SqlKind.GROUPING_SETS || key.getKind() == SqlKind.ROW) {
            ((SqlCall) key).getOperandList().forEach(part -> collect(part, keys));
        } else {
            keys.add(key);
        }
    }

    /** A column's name; a number that is only there to be counted needs none. */
    private static String alias(SqlNode item) {
        if (item instanceof SqlLiteral) {
            return "";
        }
        if (item.getKind() != SqlKind.AS) {
            throw new UntrustedSqlException("a column has no name");
        }
        return name(((SqlCall) item).operand(1));
    }

    private static SqlNode named(SqlNode item) {
        return item instanceof SqlCall call && call.getKind() == SqlKind.AS
                ? call.operand(0)
                : item;
    }

    private Origins from(
            SqlNode from, WrittenScope scope, WrittenScope around, WrittenExpressions expressions) {
        return switch (from) {
            case SqlJoin join -> {
                var both =
                        from(join.getLeft(), scope, around, expressions)
                                .beside(from(join.getRight(), scope, around, expressions));
                yield both.decidedBy(
                        CONDITION,
                        conjuncts(join.getCondition()).stream().map(expressions::value).toList());
            }
            case SqlCall as when as.getKind() == SqlKind.AS && as.operandCount() == 2 ->
                    relation(as.operand(0), name(as.operand(1)), scope, around);
            case SqlCall as
                    when as.getKind() == SqlKind.AS
                            && as.operandCount() == 3
                            && as.operand(0).getKind() == SqlKind.UNNEST ->
                    elements(as, scope, expressions);
            case SqlCall as
                    when as.getKind() == SqlKind.AS
                            && as.operandCount() > 2
                            && as.operand(0).getKind() == SqlKind.VALUES ->
                    values(as, scope, expressions);
            default -> throw new UntrustedSqlException("a relation has no alias");
        };
    }

    /** One column, of an array from a row around. */
    private static Origins elements(
            SqlCall as, WrittenScope scope, WrittenExpressions expressions) {
        SqlCall unnest = as.operand(0);
        if (unnest.operandCount() != 1) {
            throw new UntrustedSqlException("elements of several arrays");
        }
        var element = expressions.value(unnest.operand(0)).computed();
        scope.relation(name(as.operand(1)), Map.of(name(as.operand(2)), element));
        return NO_TABLE;
    }

    /** Each column is any of its values. */
    private static Origins values(SqlCall as, WrittenScope scope, WrittenExpressions expressions) {
        var columns = new HashMap<String, Derived>();
        for (var row : ((SqlCall) as.operand(0)).getOperandList()) {
            var cells = ((SqlCall) row).getOperandList();
            if (row.getKind() != SqlKind.ROW || cells.size() != as.operandCount() - 2) {
                throw new UntrustedSqlException("rows of another number of values");
            }
            for (int i = 0; i < cells.size(); i++) {
                columns.merge(
                        name(as.operand(i + 2)), expressions.value(cells.get(i)), Derived::or);
            }
        }
        scope.relation(name(as.operand(1)), columns);
        return NO_TABLE;
    }

    private Origins relation(
            SqlNode relation, String alias, WrittenScope scope, WrittenScope around) {
        if (relation instanceof SqlIdentifier name) {
            return named(name.names, alias, scope);
        }
        boolean isLateral = relation.getKind() == SqlKind.LATERAL;
        var query =
                isLateral ? query(((SqlCall) relation).operand(0), scope) : query(relation, around);
        scope.relation(alias, query.columns());
        return query.origins();
    }

    private Origins named(List<String> name, String alias, WrittenScope scope) {
        var with = name.size() == 1 ? scope.named(name.getFirst()) : Optional.<Named>empty();
        if (with.isPresent()) {
            scope.relation(alias, with.get().columns());
            return NO_TABLE;
        }
        var columns = tables.get(name);
        if (columns == null) {
            throw new UntrustedSqlException("a table that the plan does not read");
        }
        var stored = new LinkedHashMap<String, Derived>();
        columns.forEach(column -> stored.put(column, Derived.stored(new Source(name, column))));
        scope.table(alias, name, stored);
        return NO_TABLE;
    }

    private static String name(SqlNode node) {
        if (node instanceof SqlIdentifier name && name.isSimple()) {
            return name.getSimple();
        }
        throw new UntrustedSqlException("a name that is none");
    }
}
