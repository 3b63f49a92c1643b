package city.gatehouse.engine.function;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCallBinding;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.SqlCallBinding;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.fun.SqlExtractFunction;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * {@code EXTRACT(unit FROM time)}: a whole number, seconds too; the epoch is DOUBLE. NULL for
 * infinite dates.
 */
public final class Extract extends SqlExtractFunction {
    static final Set<TimeUnitRange> UNITS =
            EnumSet.of(
                    TimeUnitRange.YEAR,
                    TimeUnitRange.ISOYEAR,
                    TimeUnitRange.QUARTER,
                    TimeUnitRange.MONTH,
                    TimeUnitRange.WEEK,
                    TimeUnitRange.DAY,
                    TimeUnitRange.DOW,
                    TimeUnitRange.ISODOW,
                    TimeUnitRange.DOY,
                    TimeUnitRange.DECADE,
                    TimeUnitRange.CENTURY,
                    TimeUnitRange.MILLENNIUM,
                    TimeUnitRange.HOUR,
                    TimeUnitRange.MINUTE,
                    TimeUnitRange.SECOND,
                    TimeUnitRange.MILLISECOND,
                    TimeUnitRange.MICROSECOND,
                    TimeUnitRange.EPOCH);

    private static final Map<String, TimeUnitRange> OTHER_NAMES =
            Map.of(
                    "dayofmonth", TimeUnitRange.DAY,
                    "dayofweek", TimeUnitRange.DOW,
                    "dayofyear", TimeUnitRange.DOY,
                    "weekday", TimeUnitRange.DOW,
                    "weekofyear", TimeUnitRange.WEEK);

    Extract() {
        super("EXTRACT", false);
    }

    @Override
    public RelDataType inferReturnType(SqlOperatorBinding binding) {
        var isEpoch = unit(binding).filter(TimeUnitRange.EPOCH::equals).isPresent();
        var factory = binding.getTypeFactory();
        return factory.createTypeWithNullability(
                factory.createSqlType(isEpoch ? SqlTypeName.DOUBLE : SqlTypeName.BIGINT), true);
    }

    /** Of intervals all seconds only: their other parts depend on how they came about. */
    @Override
    public boolean checkOperandTypes(SqlCallBinding binding, boolean throwOnFailure) {
        boolean fits =
                super.checkOperandTypes(binding, throwOnFailure)
                        && (!SqlTypeUtil.isInterval(binding.getOperandType(1))
                                || binding.getOperandType(1).getSqlTypeName()
                                                == SqlTypeName.INTERVAL_DAY_SECOND
                                        && unit(binding)
                                                .filter(TimeUnitRange.EPOCH::equals)
                                                .isPresent());
        if (!fits && throwOnFailure) {
            throw binding.newValidationSignatureError();
        }
        return fits;
    }

    private static Optional<TimeUnitRange> unit(SqlOperatorBinding binding) {
        return switch (binding) {
            case SqlCallBinding call -> unit(call.operand(0));
            case RexCallBinding call ->
                    call.operands().getFirst() instanceof RexLiteral literal
                            ? Optional.ofNullable(literal.getValueAs(TimeUnitRange.class))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The unit that a statement names, as a word or as text; empty where there is no such unit. */
    static Optional<TimeUnitRange> unit(SqlNode node) {
        return switch (node) {
            case SqlIntervalQualifier word ->
                    word.timeFrameName == null
                            ? Optional.of(word.timeUnitRange).filter(UNITS::contains)
                            : unit(word.timeFrameName);
            case SqlLiteral literal when literal.getTypeName() == SqlTypeName.CHAR ->
                    unit(String.valueOf(literal.toValue()));
            default -> Optional.empty();
        };
    }

    private static Optional<TimeUnitRange> unit(String name) {
        var other = OTHER_NAMES.get(name.toLowerCase(Locale.ROOT));
        return other == null
                ? UNITS.stream().filter(unit -> unit.name().equalsIgnoreCase(name)).findFirst()
                : Optional.of(other);
    }
}
