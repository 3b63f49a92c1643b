package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlCallBinding;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.fun.SqlLeadLagAggFunction;

/** LAG and LEAD: of the type of the value, whatever the default is. */
final class Neighbour extends SqlLeadLagAggFunction {
    Neighbour(SqlKind kind) {
        super(kind);
    }

    @Override
    public RelDataType inferReturnType(SqlOperatorBinding binding) {
        return binding.getTypeFactory().createTypeWithNullability(binding.getOperandType(0), true);
    }

    @Override
    public boolean checkOperandTypes(SqlCallBinding binding, boolean throwOnFailure) {
        boolean fits =
                super.checkOperandTypes(binding, throwOnFailure)
                        && (binding.getOperandCount() < 3
                                || CommonType.of(
                                                binding.getTypeFactory(),
                                                List.of(
                                                        binding.getOperandType(0),
                                                        binding.getOperandType(2)))
                                        .isPresent());
        if (!fits && throwOnFailure) {
            throw binding.newValidationSignatureError();
        }
        return fits;
    }
}
