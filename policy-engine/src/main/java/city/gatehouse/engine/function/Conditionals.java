package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.ANY;
import static city.gatehouse.engine.function.Parameter.VALUE;

import city.gatehouse.engine.type.CommonType;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.InferTypes;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** Choices among values that Calcite would rewrite into CASE, and DuckDB does not. */
final class Conditionals {
    /** NULL where its operand fails. */
    static final SqlFunction TRY =
            choice("TRY", Signature.of(operands -> operands.nullable(operands.type(0)), VALUE));

    static final List<Entry> ENTRIES =
            List.of(
                    Entry.partial(TRY),
                    Entry.total(
                            choice("COALESCE", Signature.of(Conditionals::first, VALUE).many())),
                    Entry.total(choice("IFNULL", Signature.of(Conditionals::first, VALUE, VALUE))),
                    Entry.total(choice("NULLIF", Signature.of(Conditionals::unless, ANY, ANY))),
                    Entry.total(
                            choice("GREATEST", Signature.of(Conditionals::extreme, ANY).many())),
                    Entry.total(choice("LEAST", Signature.of(Conditionals::extreme, ANY).many())));

    private Conditionals() {}

    private static SqlFunction choice(String name, Signature signature) {
        return new SqlFunction(
                name,
                SqlKind.OTHER_FUNCTION,
                signature,
                InferTypes.FIRST_KNOWN,
                signature,
                SqlFunctionCategory.SYSTEM);
    }

    private static @Nullable RelDataType first(Operands operands) {
        return common(operands, operands.types().stream().allMatch(Conditionals::canBeNull));
    }

    /** NULL only where all are: NULLs do not count. */
    private static @Nullable RelDataType extreme(Operands operands) {
        return first(operands);
    }

    private static @Nullable RelDataType unless(Operands operands) {
        return common(operands, true) == null ? null : operands.nullable(operands.type(0));
    }

    private static @Nullable RelDataType common(Operands operands, boolean nullable) {
        return CommonType.of(operands.factory(), operands.adaptedTypes())
                .map(type -> operands.factory().createTypeWithNullability(type, nullable))
                .orElse(null);
    }

    private static boolean canBeNull(RelDataType type) {
        return type.isNullable()
                || type.getSqlTypeName() == SqlTypeName.NULL
                || type.getSqlTypeName() == SqlTypeName.UNKNOWN;
    }
}
