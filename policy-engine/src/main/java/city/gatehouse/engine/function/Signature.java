package city.gatehouse.engine.function;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlCallBinding;
import org.apache.calcite.sql.SqlOperandCountRange;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.type.SqlOperandCountRanges;
import org.apache.calcite.sql.type.SqlOperandTypeChecker;
import org.apache.calcite.sql.type.SqlOperandTypeInference;
import org.apache.calcite.sql.type.SqlReturnTypeInference;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What a function takes and gives. Nothing is cast to fit: where DuckDB would demand an explicit
 * cast, so does this.
 *
 * @param required how many of the parameters must be given
 * @param repeated whether the last parameter may be given many times
 * @param result null where the operands do not go together after all
 */
record Signature(
        List<Parameter> parameters,
        int required,
        boolean repeated,
        Function<Operands, @Nullable RelDataType> result)
        implements SqlOperandTypeChecker, SqlReturnTypeInference {
    Signature {
        parameters = List.copyOf(parameters);
    }

    static Signature of(Function<Operands, @Nullable RelDataType> result, Parameter... parameters) {
        return new Signature(Arrays.asList(parameters), parameters.length, false, result);
    }

    static Signature of(SqlTypeName result, Parameter... parameters) {
        return of(operands -> operands.made(result), parameters);
    }

    /** The last {@code count} parameters may be left out. */
    Signature optional(int count) {
        return new Signature(parameters, parameters.size() - count, false, result);
    }

    /** The last parameter may be given many times. */
    Signature many() {
        return new Signature(parameters, parameters.size(), true, result);
    }

    @Override
    public boolean checkOperandTypes(SqlCallBinding binding, boolean throwOnFailure) {
        var operands = new Operands(binding);
        boolean fits = getOperandCountRange().isValidCount(operands.count());
        for (int i = 0; fits && i < operands.count(); i++) {
            fits = parameter(i).takes(operands, i);
        }
        fits = fits && result.apply(operands) != null;
        if (!fits && throwOnFailure) {
            throw binding.newValidationSignatureError();
        }
        return fits;
    }

    @Override
    public SqlOperandCountRange getOperandCountRange() {
        return repeated
                ? SqlOperandCountRanges.from(required)
                : SqlOperandCountRanges.between(required, parameters.size());
    }

    @Override
    public String getAllowedSignatures(SqlOperator operator, String name) {
        return name
                + "("
                + String.join(", ", parameters.stream().map(Parameter::toString).toList())
                + (repeated ? ", …)" : ")");
    }

    @Override
    public @Nullable RelDataType inferReturnType(SqlOperatorBinding binding) {
        return result.apply(new Operands(binding));
    }

    /** What a {@code ?} is taken for. */
    SqlOperandTypeInference parameterTypes() {
        return (binding, returnType, operandTypes) -> {
            for (int i = 0; i < operandTypes.length; i++) {
                operandTypes[i] =
                        parameters.isEmpty()
                                ? binding.getTypeFactory().createUnknownType()
                                : parameter(i).usual(binding.getTypeFactory());
            }
        };
    }

    private Parameter parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }
}
