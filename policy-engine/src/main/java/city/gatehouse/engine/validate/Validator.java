package city.gatehouse.engine.validate;

import static java.util.Objects.requireNonNull;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.read.Conformance;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.sql.JoinConditionType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.DelegatingScope;
import org.apache.calcite.sql.validate.SelectScope;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorImpl;
import org.apache.calcite.sql.validate.SqlValidatorScope;
import org.apache.calcite.util.Static;
import org.jspecify.annotations.Nullable;

/** Calcite's validator with our configuration, and DuckDB's meaning of what tables share. */
final class Validator extends SqlValidatorImpl {
    private static final SqlValidator.Config CONFIG =
            Functions.validation()
                    .withConformance(Conformance.INSTANCE)
                    .withIdentifierExpansion(true);
    private static final SqlOperator COALESCE =
            Functions.operatorTable().getOperatorList().stream()
                    .filter(operator -> operator.getName().equals("COALESCE"))
                    .findFirst()
                    .orElseThrow();

    private final Map<SqlJoin, List<String>> merged = new IdentityHashMap<>();

    private final boolean areParametersTexts;

    /**
     * @param areParametersTexts whether a parameter is a text where its place does not tell its
     *     type; else it is refused
     */
    Validator(SqlOperatorTable operators, CalciteCatalogReader reader, boolean areParametersTexts) {
        super(operators, reader, reader.getTypeFactory(), CONFIG);
        this.areParametersTexts = areParametersTexts;
    }

    @Override
    protected void inferUnknownTypes(RelDataType inferred, SqlValidatorScope scope, SqlNode node) {
        boolean isText =
                areParametersTexts
                        && node instanceof SqlDynamicParam
                        && inferred.getSqlTypeName() == SqlTypeName.UNKNOWN;
        super.inferUnknownTypes(
                isText ? getTypeFactory().createSqlType(SqlTypeName.VARCHAR) : inferred,
                scope,
                node);
    }

    @Override
    public RelDataType deriveType(SqlValidatorScope scope, SqlNode node) {
        if (node instanceof SqlCase choice && getValidatedNodeTypeIfKnown(choice) == null) {
            new CaseLiterals(typeFactory, value -> deriveType(scope, value)).adapt(choice);
        }
        return super.deriveType(scope, node);
    }

    /** Calcite fails on years that its calendar does not have. */
    @Override
    public SqlLiteral resolveLiteral(SqlLiteral literal) {
        try {
            return super.resolveLiteral(literal);
        } catch (IllegalArgumentException e) {
            var position = StatementReader.position(literal.getParserPosition());
            throw new RefusedException(
                    Refusal.of(RefusalCode.SYNTAX, "there is no such date or time").at(position),
                    e);
        }
    }

    /** The first clause to be looked at once the tables are known. */
    @Override
    protected void validateWhereClause(SqlSelect select) {
        var scope = getRawSelectScope(select);
        if (scope != null) {
            resolveNames(select, scope);
        }
        checkIsNoRow(select.getWhere(), "WHERE");
        super.validateWhereClause(select);
    }

    private void resolveNames(SqlSelect select, SelectScope scope) {
        var columns = columns(scope);
        resolveOuterNames(select, scope.getParent(), columns);
        var shared = shared(select.getFrom());
        boolean isWhole = columns.size() == shared.tables().size();
        if (!shared.isEmpty() && isWhole) {
            shared.resolve(select, columns);
        }
        new Aliases(select, isWhole ? shared.tables() : List.of(), columns).resolve();
        if (isWhole && isAggregate(select)) {
            var outer = scope.getParent();
            new OuterColumns(select, shared.tables(), columns, name -> knows(outer, name)).mark();
        }
    }

    /** What the tables of a query around share, where a name alone is no column of this one. */
    private void resolveOuterNames(
            SqlSelect select, SqlValidatorScope around, List<List<String>> own) {
        for (var scope = around;
                scope instanceof DelegatingScope inner;
                scope = inner.getParent()) {
            if (scope instanceof SelectScope outer) {
                var shared = shared(outer.getNode().getFrom());
                var columns = columns(outer);
                if (!shared.isEmpty() && columns.size() == shared.tables().size()) {
                    shared.resolve(select, columns, name -> !isAmong(own, name));
                }
            }
        }
    }

    private static boolean knows(SqlValidatorScope scope, SqlIdentifier name) {
        try {
            return scope.fullyQualify(name).namespace != null;
        } catch (CalciteContextException _) {
            return false;
        }
    }

    @Override
    protected void validateJoin(SqlJoin join, SqlValidatorScope scope) {
        checkIsNoRow(join.getCondition(), "ON");
        resolveCondition(join);
        super.validateJoin(join, scope);
        var names = usingNames(join);
        if (names != null) {
            compareMerged(join, names);
        }
    }

    /** A name alone that the tables on one side share means their common column here, too. */
    private void resolveCondition(SqlJoin join) {
        var condition = join.getCondition();
        if (condition == null || join.getConditionType() != JoinConditionType.ON) {
            return;
        }
        var left = shared(join.getLeft());
        var right = shared(join.getRight());
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        var lefts = columns(left);
        var rights = columns(right);
        join.setOperand(
                5,
                LoneNames.replaced(
                        condition,
                        name -> {
                            if (left.isShared(name) == right.isShared(name)) {
                                return name;
                            }
                            return left.isShared(name)
                                    ? left.column(name, lefts)
                                    : right.column(name, rights);
                        }));
    }

    private static boolean isAmong(List<List<String>> columns, SqlIdentifier name) {
        return columns.stream().flatMap(List::stream).anyMatch(name.getSimple()::equalsIgnoreCase);
    }

    /** Calcite compares the first table's column where an outer join has merged several. */
    private void compareMerged(SqlJoin join, List<String> names) {
        var left = shared(join.getLeft());
        var right = shared(join.getRight());
        if (!left.isMerged() && !right.isMerged()) {
            return;
        }
        merged.put(join, names);
        var at = join.getConditionTypeNode().getParserPosition();
        var equal =
                names.stream()
                        .map(name -> new SqlIdentifier(name, at))
                        .<SqlNode>map(name ->
                                SqlStdOperatorTable.EQUALS.createCall(
                                        at,
                                        left.column(name, columns(left)),
                                        right.column(name, columns(right))))
                        .reduce((a, b) -> SqlStdOperatorTable.AND.createCall(at, a, b))
                        .orElseThrow();
        var scope = getJoinScope(join);
        var condition = expand(Functions.ours(equal), scope);
        condition.validate(this, scope);
        join.setOperand(1, SqlLiteral.createBoolean(false, at));
        join.setOperand(4, JoinConditionType.ON.symbol(at));
        join.setOperand(5, condition);
    }

    /** Of what stands after FROM, or on a side of a join. */
    private SharedColumns shared(@Nullable SqlNode from) {
        return new SharedColumns(from, this::usingNames, COALESCE);
    }

    private static List<List<String>> columns(SelectScope scope) {
        return scope.getChildren().stream()
                .map(table -> table.getRowType().getFieldNames())
                .toList();
    }

    private List<List<String>> columns(SharedColumns shared) {
        return shared.tables().stream()
                .map(table -> requireNonNull(getNamespace(table)).getRowType().getFieldNames())
                .toList();
    }

    /** Also of a join whose condition has been put in other words. */
    @Override
    public @Nullable List<String> usingNames(SqlJoin join) {
        var names = merged.get(join);
        return names == null ? super.usingNames(join) : names;
    }

    /**
     * An item that is a window's value is in the select list of a DISTINCT whatever the window
     * looks at; Calcite looks for that in the list, too.
     */
    @Override
    protected void validateOrderList(SqlSelect select) {
        var order = select.getOrderList();
        var windows =
                order == null || !select.isDistinct()
                        ? List.<SqlNode>of()
                        : order.stream().filter(key -> isWindowItem(key, select)).toList();
        if (order == null || windows.isEmpty()) {
            super.validateOrderList(select);
            return;
        }
        var others = order.stream().filter(key -> !windows.contains(key)).toList();
        select.setOrderBy(
                others.isEmpty() ? null : new SqlNodeList(others, order.getParserPosition()));
        super.validateOrderList(select);
        select.setOrderBy(order);
    }

    private boolean isWindowItem(SqlNode key, SqlSelect select) {
        return switch (key.getKind()) {
            case DESCENDING, NULLS_FIRST, NULLS_LAST ->
                    isWindowItem(((SqlCall) key).operand(0), select);
            case IDENTIFIER, LITERAL -> expandOrderExpr(select, key).getKind() == SqlKind.OVER;
            default -> false;
        };
    }

    /** Calcite loses the frame of a window that refers to a named one. */
    @Override
    public SqlWindow resolveWindow(SqlNode windowOrName, SqlValidatorScope scope) {
        var window = super.resolveWindow(windowOrName, scope);
        var written =
                windowOrName instanceof SqlIdentifier name
                        ? scope.lookupWindow(name.getSimple())
                        : (SqlWindow) windowOrName;
        return written == null || written.getRefName() == null
                ? window
                : SqlWindow.create(
                        null,
                        null,
                        window.getPartitionList(),
                        window.getOrderList(),
                        SqlLiteral.createBoolean(written.isRows(), SqlParserPos.ZERO),
                        written.getLowerBound(),
                        written.getUpperBound(),
                        null,
                        written.getExclude(),
                        written.getParserPosition());
    }

    /** Calcite takes the type of a row for one that could be a condition, and fails on it. */
    private void checkIsNoRow(@Nullable SqlNode condition, String clause) {
        if (condition != null && condition.getKind() == SqlKind.ROW) {
            throw newValidationError(condition, Static.RESOURCE.condMustBeBoolean(clause));
        }
    }

    /** As it was resolved with the other clauses, not as it was when its validation began. */
    @Override
    protected RelDataType validateSelectList(
            SqlNodeList items, SqlSelect select, RelDataType targetRowType) {
        return super.validateSelectList(select.getSelectList(), select, targetRowType);
    }
}
