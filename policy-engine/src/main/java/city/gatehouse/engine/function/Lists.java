package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.ANY;
import static city.gatehouse.engine.function.Parameter.ARRAY;
import static city.gatehouse.engine.function.Parameter.INDEXED;
import static city.gatehouse.engine.function.Parameter.TEXT_LITERAL;
import static city.gatehouse.engine.function.Parameter.WHOLE;
import static city.gatehouse.engine.function.Parameter.WHOLE_LITERAL;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.InferTypes;
import org.apache.calcite.sql.type.SqlOperandTypeInference;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** Functions of arrays. Places are counted from 1; at one that is not there, there is NULL. */
final class Lists {
    static final List<Entry> ENTRIES =
            List.of(
                    Entry.partial(
                            function(
                                    "LIST_VALUE",
                                    Signature.of(Lists::made, ANY).many(),
                                    InferTypes.FIRST_KNOWN)),
                    Entry.total("ARRAY_EXTRACT", Signature.of(Lists::at, INDEXED, WHOLE)),
                    Entry.total("CARDINALITY", Signature.of(SqlTypeName.BIGINT, ARRAY)),
                    Entry.total(
                            "ARRAY_LENGTH",
                            Signature.of(Lists::length, ARRAY, WHOLE_LITERAL).optional(1)),
                    Entry.total("LIST_COUNT", Signature.of(SqlTypeName.BIGINT, ARRAY)),
                    Entry.total(among("LIST_CONTAINS", Signature.of(Lists::contains, ARRAY, ANY))),
                    Entry.total(among("LIST_POSITION", Signature.of(Lists::position, ARRAY, ANY))),
                    Entry.total(
                            "ARRAY_TO_STRING", Signature.of(Lists::joined, ARRAY, TEXT_LITERAL)));

    private Lists() {}

    /** A function of an array and something that could be in it. */
    private static SqlFunction among(String name, Signature signature) {
        SqlOperandTypeInference element =
                (binding, _, types) -> {
                    var array =
                            binding.getValidator()
                                    .deriveType(binding.getScope(), binding.operand(0));
                    types[0] = array;
                    var component = array.getComponentType();
                    types[1] =
                            component == null
                                    ? binding.getTypeFactory().createUnknownType()
                                    : component;
                };
        return function(name, signature, element);
    }

    private static SqlFunction function(
            String name, Signature signature, SqlOperandTypeInference types) {
        return new SqlFunction(
                name,
                SqlKind.OTHER_FUNCTION,
                signature,
                types,
                signature,
                SqlFunctionCategory.SYSTEM);
    }

    private static @Nullable RelDataType made(Operands operands) {
        return operands.adaptedCommonType()
                .filter(element -> element.getSqlTypeName() != SqlTypeName.NULL)
                .map(element -> Types.array(operands.factory(), element))
                .orElse(null);
    }

    private static @Nullable RelDataType at(Operands operands) {
        var type = operands.type(0);
        return type.getSqlTypeName() == SqlTypeName.ARRAY
                ? operands.nullable(CommonType.element(type))
                : null;
    }

    /** Arrays have one dimension. */
    private static @Nullable RelDataType length(Operands operands) {
        boolean isFirst =
                operands.count() == 1
                        || operands.wholeLiteral(1).filter(BigDecimal.ONE::equals).isPresent();
        return isFirst ? operands.nullableLikeOperands(whole(operands)) : null;
    }

    private static RelDataType whole(Operands operands) {
        return operands.factory().createSqlType(SqlTypeName.BIGINT);
    }

    private static @Nullable RelDataType contains(Operands operands) {
        return isOfElements(operands) ? operands.made(SqlTypeName.BOOLEAN) : null;
    }

    private static @Nullable RelDataType position(Operands operands) {
        return isOfElements(operands)
                ? operands.nullable(operands.factory().createSqlType(SqlTypeName.INTEGER))
                : null;
    }

    private static boolean isOfElements(Operands operands) {
        if (operands.type(0).getSqlTypeName() != SqlTypeName.ARRAY) {
            return false;
        }
        var element = CommonType.element(operands.type(0));
        var value = operands.type(1);
        boolean adapts =
                Bounds.areKnownOf(element)
                        && operands.wholeLiteral(1).filter(Bounds.of(element)::holds).isPresent();
        return adapts
                || value.getSqlTypeName() == SqlTypeName.NULL
                || value.getSqlTypeName() == SqlTypeName.UNKNOWN
                || value.getSqlTypeName() == element.getSqlTypeName()
                        && value.getPrecision() == element.getPrecision()
                        && value.getScale() == element.getScale()
                || CommonType.ofNumbersThatFit(operands.factory(), element, value).isPresent();
    }

    /** NULL also where no element is there to be written. */
    private static @Nullable RelDataType joined(Operands operands) {
        var array = operands.type(0);
        boolean isPrintable =
                array.getSqlTypeName() == SqlTypeName.ARRAY
                        && Parameter.PRINTABLE.takes(CommonType.element(array));
        return isPrintable
                ? operands.nullable(operands.factory().createSqlType(SqlTypeName.VARCHAR))
                : null;
    }
}
