package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.AggregateKind.ADDITIVE;
import static city.gatehouse.engine.function.AggregateKind.BOOLEAN;
import static city.gatehouse.engine.function.AggregateKind.COLLECTING;
import static city.gatehouse.engine.function.AggregateKind.COUNTING;
import static city.gatehouse.engine.function.AggregateKind.SELECTING;
import static city.gatehouse.engine.function.AggregateKind.SPREAD;
import static city.gatehouse.engine.function.FunctionRule.ALWAYS;
import static city.gatehouse.engine.function.FunctionRule.SOMETIMES;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.ANY_VALUE;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.AVG;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.COUNT;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.COVAR_POP;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.GROUPING;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.MAX;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.MIN;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.MODE;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.STDDEV;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.STDDEV_POP;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.STDDEV_SAMP;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.SUM;
import static org.apache.calcite.sql.fun.SqlStdOperatorTable.VAR_POP;

import city.gatehouse.engine.type.Types;
import java.util.List;
import java.util.Objects;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.fun.SqlBasicAggFunction;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.SqlOperandTypeChecker;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeTransforms;
import org.apache.calcite.util.Optionality;

/** Functions of many rows. */
final class Aggregates {
    private static final SqlOperandTypeChecker TEXTS =
            OperandTypes.STRING.or(OperandTypes.STRING_STRING);

    static final SqlAggFunction MEDIAN =
            aggregate("MEDIAN", Signature.of(Aggregates::median, Parameter.ANY));
    static final SqlAggFunction BOOL_AND = truth("BOOL_AND");
    static final SqlAggFunction BOOL_OR = truth("BOOL_OR");
    static final SqlAggFunction EVERY = truth("EVERY");
    static final SqlAggFunction CORR =
            aggregate(
                    "CORR",
                    Signature.of(
                            operands -> operands.nullable(operands.made(SqlTypeName.DOUBLE)),
                            Parameter.NUMBER,
                            Parameter.NUMBER));
    static final SqlAggFunction REGR_SLOPE = pair("REGR_SLOPE");
    static final SqlAggFunction REGR_INTERCEPT = pair("REGR_INTERCEPT");
    static final SqlAggFunction REGR_R2 = pair("REGR_R2");
    static final SqlAggFunction SKEWNESS = shape("SKEWNESS");
    static final SqlAggFunction KURTOSIS = shape("KURTOSIS");
    static final SqlAggFunction ARG_MAX = beside("ARG_MAX");
    static final SqlAggFunction ARG_MIN = beside("ARG_MIN");
    static final SqlAggFunction ARRAY_AGG = collection();
    static final SqlAggFunction PERCENTILE_CONT = percentile(SqlKind.PERCENTILE_CONT);
    static final SqlAggFunction PERCENTILE_DISC = percentile(SqlKind.PERCENTILE_DISC);

    static final SqlAggFunction VAR_SAMP =
            none(SqlStdOperatorTable.VAR_SAMP, OperandTypes.NUMERIC)
                    .withFunctionType(SqlFunctionCategory.NUMERIC);
    static final SqlAggFunction VARIANCE =
            none(SqlStdOperatorTable.VARIANCE, OperandTypes.NUMERIC)
                    .withFunctionType(SqlFunctionCategory.NUMERIC);
    static final SqlAggFunction COVAR_SAMP =
            none(SqlStdOperatorTable.COVAR_SAMP, OperandTypes.NUMERIC_NUMERIC)
                    .withFunctionType(SqlFunctionCategory.NUMERIC);
    static final SqlAggFunction STRING_AGG =
            none(SqlLibraryOperators.STRING_AGG, TEXTS)
                    .withFunctionType(SqlFunctionCategory.SYSTEM)
                    .withSyntax(SqlSyntax.ORDERED_FUNCTION);
    static final SqlAggFunction LISTAGG =
            none(SqlStdOperatorTable.LISTAGG, TEXTS)
                    .withFunctionType(SqlFunctionCategory.SYSTEM)
                    .withGroupOrder(Optionality.OPTIONAL);

    /** What one aggregate is. */
    record Line(SqlAggFunction function, AggregateKind kind, FunctionRule rule) {}

    static final List<Line> LINES =
            List.of(
                    new Line(COUNT, COUNTING, ALWAYS),
                    new Line(GROUPING, COUNTING, ALWAYS),
                    new Line(SUM, ADDITIVE, SOMETIMES),
                    new Line(AVG, ADDITIVE, SOMETIMES),
                    new Line(STDDEV, SPREAD, ALWAYS),
                    new Line(STDDEV_POP, SPREAD, ALWAYS),
                    new Line(STDDEV_SAMP, SPREAD, ALWAYS),
                    new Line(VARIANCE, SPREAD, ALWAYS),
                    new Line(VAR_POP, SPREAD, ALWAYS),
                    new Line(VAR_SAMP, SPREAD, ALWAYS),
                    new Line(COVAR_POP, SPREAD, ALWAYS),
                    new Line(COVAR_SAMP, SPREAD, ALWAYS),
                    new Line(CORR, SPREAD, ALWAYS),
                    new Line(REGR_SLOPE, SPREAD, SOMETIMES),
                    new Line(REGR_INTERCEPT, SPREAD, SOMETIMES),
                    new Line(REGR_R2, SPREAD, SOMETIMES),
                    new Line(SKEWNESS, SPREAD, SOMETIMES),
                    new Line(KURTOSIS, SPREAD, SOMETIMES),
                    new Line(ARG_MAX, SELECTING, ALWAYS),
                    new Line(ARG_MIN, SELECTING, ALWAYS),
                    new Line(BOOL_AND, BOOLEAN, ALWAYS),
                    new Line(BOOL_OR, BOOLEAN, ALWAYS),
                    new Line(EVERY, BOOLEAN, ALWAYS),
                    new Line(MIN, SELECTING, ALWAYS),
                    new Line(MAX, SELECTING, ALWAYS),
                    new Line(ANY_VALUE, SELECTING, ALWAYS),
                    new Line(MODE, SELECTING, ALWAYS),
                    new Line(MEDIAN, SELECTING, SOMETIMES),
                    new Line(PERCENTILE_CONT, SELECTING, SOMETIMES),
                    new Line(PERCENTILE_DISC, SELECTING, ALWAYS),
                    new Line(ARRAY_AGG, COLLECTING, ALWAYS),
                    new Line(STRING_AGG, COLLECTING, ALWAYS),
                    new Line(LISTAGG, COLLECTING, ALWAYS));

    private Aggregates() {}

    /**
     * Calcite's own has a value where its arguments have one: also of no rows, or of one row, where
     * there is none.
     */
    private static SqlBasicAggFunction none(
            SqlAggFunction standard, SqlOperandTypeChecker operands) {
        return SqlBasicAggFunction.create(
                standard.getName(),
                standard.getKind(),
                Objects.requireNonNull(standard.getReturnTypeInference())
                        .andThen(SqlTypeTransforms.FORCE_NULLABLE),
                operands);
    }

    private static SqlAggFunction truth(String name) {
        return aggregate(
                name,
                Signature.of(
                        operands -> operands.nullable(operands.made(SqlTypeName.BOOLEAN)),
                        Parameter.BOOLEAN));
    }

    private static SqlAggFunction pair(String name) {
        return aggregate(
                name,
                Signature.of(
                        operands -> operands.nullable(operands.made(SqlTypeName.DOUBLE)),
                        Parameter.NUMBER,
                        Parameter.NUMBER));
    }

    private static SqlAggFunction shape(String name) {
        return aggregate(
                name,
                Signature.of(
                        operands -> operands.nullable(operands.made(SqlTypeName.DOUBLE)),
                        Parameter.NUMBER));
    }

    /** The one value where the other is greatest or least. */
    private static SqlAggFunction beside(String name) {
        return aggregate(
                name,
                Signature.of(
                        operands -> operands.nullable(operands.type(0)),
                        Parameter.VALUE,
                        Parameter.ANY));
    }

    private static SqlAggFunction collection() {
        var signature =
                Signature.of(
                        operands ->
                                operands.nullable(
                                        Types.array(operands.factory(), operands.type(0))),
                        Parameter.ANY);
        return SqlBasicAggFunction.create("ARRAY_AGG", SqlKind.ARRAY_AGG, signature, signature)
                .withFunctionType(SqlFunctionCategory.SYSTEM)
                .withSyntax(SqlSyntax.ORDERED_FUNCTION);
    }

    private static SqlAggFunction aggregate(String name, Signature signature) {
        return SqlBasicAggFunction.create(name, SqlKind.OTHER_FUNCTION, signature, signature)
                .withFunctionType(SqlFunctionCategory.SYSTEM);
    }

    private static SqlAggFunction percentile(SqlKind kind) {
        return SqlBasicAggFunction.create(
                        kind,
                        binding -> percentileType(kind, binding),
                        OperandTypes.UNIT_INTERVAL_NUMERIC_LITERAL)
                .withFunctionType(SqlFunctionCategory.SYSTEM)
                .withGroupOrder(Optionality.MANDATORY)
                .withPercentile(true)
                .withAllowsFraming(false);
    }

    private static RelDataType percentileType(SqlKind kind, SqlOperatorBinding binding) {
        var sorted = binding.getCollationType();
        return kind == SqlKind.PERCENTILE_CONT
                ? between(binding.getTypeFactory(), sorted)
                : binding.getTypeFactory().createTypeWithNullability(sorted, true);
    }

    private static RelDataType median(Operands operands) {
        return between(operands.factory(), operands.type(0));
    }

    /** The type of a value between two neighbours. */
    private static RelDataType between(RelDataTypeFactory factory, RelDataType type) {
        var name = type.getSqlTypeName();
        var made =
                switch (name) {
                    case TINYINT, SMALLINT, INTEGER, BIGINT ->
                            factory.createSqlType(SqlTypeName.DOUBLE);
                    case DATE -> factory.createSqlType(SqlTypeName.TIMESTAMP);
                    default -> type;
                };
        return factory.createTypeWithNullability(made, true);
    }
}
