package city.gatehouse.engine.validate;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.read.Conformance;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSelect;
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

    Validator(SqlOperatorTable operators, CalciteCatalogReader reader) {
        super(operators, reader, reader.getTypeFactory(), CONFIG);
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
        if (scope != null && select.getFrom() != null) {
            var columns =
                    scope.getChildren().stream()
                            .map(table -> table.getRowType().getFieldNames())
                            .toList();
            if (select.getFrom() instanceof SqlJoin join) {
                var shared = new SharedColumns(join, this::usingNames, COALESCE);
                if (!shared.isEmpty() && columns.size() == shared.tables()) {
                    shared.resolve(select, columns);
                }
            }
            Aliases.resolve(select, columns);
        }
        checkIsNoRow(select.getWhere(), "WHERE");
        super.validateWhereClause(select);
    }

    @Override
    protected void validateJoin(SqlJoin join, SqlValidatorScope scope) {
        checkIsNoRow(join.getCondition(), "ON");
        super.validateJoin(join, scope);
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
        var resolved = select.getFrom() instanceof SqlJoin ? select.getSelectList() : items;
        return super.validateSelectList(resolved, select, targetRowType);
    }
}
