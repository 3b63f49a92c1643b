package city.gatehouse.engine.validate;

import static city.gatehouse.policy.refusal.RefusalCode.INVALID;
import static city.gatehouse.policy.refusal.RefusalCode.UNSUPPORTED_NODE;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.read.Selects;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeTransforms;
import org.apache.calcite.sql.util.SqlOperatorTables;
import org.apache.calcite.sql2rel.StandardConvertletTable;

/**
 * Row rules: SQL predicates over the raw columns of one dataset, read like any statement and never
 * pasted as text.
 */
public final class PredicateReader {
    /** {@code caller('attribute')}: an attribute of the account that asks, or NULL. */
    public static final SqlFunction CALLER =
            new SqlFunction(
                    "CALLER",
                    SqlKind.OTHER_FUNCTION,
                    ReturnTypes.explicit(SqlTypeName.VARCHAR)
                            .andThen(SqlTypeTransforms.FORCE_NULLABLE),
                    null,
                    OperandTypes.CHARACTER,
                    SqlFunctionCategory.USER_DEFINED_FUNCTION);

    private static final StatementValidator VALIDATOR =
            new StatementValidator(
                    SqlOperatorTables.chain(
                            Functions.operatorTable(), SqlOperatorTables.of(CALLER)),
                    call ->
                            call.getOperator() == CALLER
                                    ? StandardConvertletTable.INSTANCE.get(call)
                                    : Functions.convertlets().get(call));

    private PredicateReader() {}

    /**
     * The predicate that {@code text} says, over all columns of {@code dataset} in their order.
     * Clock functions and {@link #CALLER} are still in it.
     *
     * @throws RefusedException when it is no predicate, or one that could fail on some row
     */
    public static RexNode read(String text, Dataset dataset) {
        var predicate = StatementReader.readExpression(text);
        var columns = new LinkedHashMap<String, RelDataType>();
        var names = List.copyOf(dataset.columns().keySet());
        var types = rawTypes(dataset);
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), types.get(i));
        }
        var query =
                VALIDATOR.predicate(
                        select(predicate, dataset),
                        new VisibleCatalog(Map.of(dataset.name(), columns)));
        if (!(query instanceof Relation.Project project
                        && project.input() instanceof Relation.Filter filter)
                || !(filter.input() instanceof Relation.VisibleScan)) {
            throw new RefusedException(
                    Refusal.of(UNSUPPORTED_NODE, "a row rule is one condition over columns"));
        }
        check(filter.condition());
        return filter.condition();
    }

    /** The raw types of a dataset's columns, in the catalog's order. */
    public static List<RelDataType> rawTypes(Dataset dataset) {
        return dataset.columns().values().stream()
                .map(column -> Types.relType(column.type(), column.nullable(), Types.factory()))
                .toList();
    }

    private static void check(RexNode condition) {
        if (!Subquery.in(condition).isEmpty()) {
            throw new RefusedException(Refusal.of(UNSUPPORTED_NODE, "a row rule has no subquery"));
        }
        condition.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitCall(RexCall call) {
                        if (call.getOperator() == CALLER
                                && !(call.getOperands().getFirst() instanceof RexLiteral)) {
                            throw new RefusedException(
                                    Refusal.of(
                                            INVALID,
                                            "`caller` takes the name of an attribute in quotes"));
                        }
                        return super.visitCall(call);
                    }
                });
        if (!Functions.isTotal(condition.accept(new CallerAsText()))) {
            throw new RefusedException(
                    Refusal.of(INVALID, "a row rule must not be able to fail on any row")
                            .help("avoid casts from text and arithmetic that can overflow"));
        }
    }

    /** For the question whether a rule is total: asking for the caller never fails. */
    private static final class CallerAsText extends org.apache.calcite.rex.RexShuttle {
        @Override
        public RexNode visitCall(RexCall call) {
            return call.getOperator() == CALLER || Functions.isInstant(call.getOperator())
                    ? new org.apache.calcite.rex.RexBuilder(Types.factory())
                            .makeNullLiteral(call.getType())
                    : super.visitCall(call);
        }
    }

    private static SqlSelect select(SqlNode predicate, Dataset dataset) {
        var name = List.of(dataset.name().schema(), dataset.name().table());
        var select = Selects.allOf(new SqlIdentifier(name, SqlParserPos.ZERO));
        select.setWhere(predicate);
        return select;
    }
}
