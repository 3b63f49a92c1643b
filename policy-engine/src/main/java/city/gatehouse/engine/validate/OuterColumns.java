package city.gatehouse.engine.validate;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.function.OuterColumn;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlShuttle;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.jspecify.annotations.Nullable;

/** The columns of outer queries beside the aggregates of a subquery. */
final class OuterColumns {
    private final SqlSelect select;
    private final Predicate<SqlIdentifier> outside;
    private final Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param tables of FROM, from left to right
     * @param columns the names of each table's columns
     * @param outside whether the outer queries know a name
     */
    OuterColumns(
            SqlSelect select,
            List<SqlNode> tables,
            List<List<String>> columns,
            Predicate<SqlIdentifier> outside) {
        this.select = select;
        this.outside = outside;
        for (int i = 0; i < tables.size(); i++) {
            this.tables.add(SqlValidatorUtil.alias(tables.get(i), i));
        }
        columns.forEach(names::addAll);
        for (var item : select.getSelectList()) {
            Aliases.alias(item).ifPresent(names::add);
        }
    }

    /**
     * Marks them where Calcite would ask that they be grouped by.
     *
     * @throws RefusedException UNSUPPORTED_NODE for an aggregate of an outer query's columns, which
     *     is the outer query's in SQL
     */
    void mark() {
        select.setSelectList(marked(select.getSelectList()));
        var having = select.getHaving();
        if (having != null) {
            select.setHaving(having.accept(marking));
        }
        var qualify = select.getQualify();
        if (qualify != null) {
            select.setQualify(qualify.accept(marking));
        }
        var order = select.getOrderList();
        if (order != null) {
            select.setOrderBy(marked(order));
        }
    }

    private SqlNodeList marked(SqlNodeList list) {
        var marked = new ArrayList<@Nullable SqlNode>();
        list.forEach(node -> marked.add(node.accept(marking)));
        return new SqlNodeList(marked, list.getParserPosition());
    }

    private final SqlShuttle marking =
            new SqlShuttle() {
                @Override
                public @Nullable SqlNode visit(SqlCall call) {
                    if (call.isA(SqlKind.QUERY)) {
                        return call;
                    }
                    return switch (call.getKind()) {
                        case AS ->
                                call.getOperator()
                                        .createCall(
                                                call.getParserPosition(),
                                                call.operand(0).accept(this),
                                                call.operand(1));
                        case FILTER, WITHIN_GROUP, RESPECT_NULLS, IGNORE_NULLS -> call;
                        // What is computed over groups is no aggregate of theirs.
                        case OVER -> call;
                        default -> isAggregate(call) ? checked(call) : super.visit(call);
                    };
                }

                @Override
                public SqlNode visit(SqlIdentifier name) {
                    return isOuter(name) ? OuterColumn.of(name) : name;
                }
            };

    private static boolean isAggregate(SqlCall call) {
        return Functions.isAggregate(call.getOperator().getName());
    }

    private SqlCall checked(SqlCall aggregate) {
        var used = new ArrayList<SqlIdentifier>();
        aggregate.accept(
                new SqlBasicVisitor<@Nullable Void>() {
                    @Override
                    public @Nullable Void visit(SqlCall call) {
                        return call.isA(SqlKind.QUERY) ? null : super.visit(call);
                    }

                    @Override
                    public @Nullable Void visit(SqlIdentifier name) {
                        used.add(name);
                        return null;
                    }
                });
        if (!used.isEmpty() && used.stream().allMatch(this::isOuter)) {
            throw new RefusedException(
                    Refusal.of(
                                    RefusalCode.UNSUPPORTED_NODE,
                                    "an aggregate of an outer query's columns is not answered here")
                            .help("write it in the query whose columns they are")
                            .at(StatementReader.position(aggregate.getParserPosition())));
        }
        return aggregate;
    }

    private boolean isOuter(SqlIdentifier name) {
        if (name.isStar()) {
            return false;
        }
        boolean isOwn =
                name.isSimple()
                        ? names.contains(name.getSimple())
                        : tables.contains(name.names.get(name.names.size() - 2));
        return !isOwn && outside.test(name);
    }
}
