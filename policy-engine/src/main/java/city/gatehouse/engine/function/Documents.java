package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.DOCUMENT;
import static city.gatehouse.engine.function.Parameter.PATH;
import static city.gatehouse.engine.function.Parameter.PLACE;

import city.gatehouse.engine.type.Types;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Functions of JSON. What is JSON by its type is valid, so nothing fails on it; a text may be
 * anything. What is not there is NULL.
 */
final class Documents {
    private static final Set<String> OF_VALID =
            Set.of(
                    "JSON_EXTRACT",
                    "JSON_EXTRACT_STRING",
                    "JSON_VALUE",
                    "JSON_ARRAY_LENGTH",
                    "JSON_TYPE",
                    "JSON_EXISTS",
                    "JSON_KEYS",
                    "JSON_CONTAINS");

    static final List<Entry> ENTRIES =
            List.of(
                    Entry.partial(
                            "JSON_EXTRACT", Signature.of(Documents::document, DOCUMENT, PLACE)),
                    Entry.partial(
                            "JSON_EXTRACT_STRING", found(SqlTypeName.VARCHAR, DOCUMENT, PLACE)),
                    Entry.partial("JSON_VALUE", found(SqlTypeName.VARCHAR, DOCUMENT, PATH)),
                    Entry.partial(
                            "JSON_ARRAY_LENGTH",
                            found(SqlTypeName.BIGINT, DOCUMENT, PATH).optional(1)),
                    Entry.partial(
                            "JSON_TYPE", found(SqlTypeName.VARCHAR, DOCUMENT, PATH).optional(1)),
                    Entry.partial("JSON_EXISTS", Signature.of(SqlTypeName.BOOLEAN, DOCUMENT, PATH)),
                    Entry.partial(
                            "JSON_CONTAINS", Signature.of(SqlTypeName.BOOLEAN, DOCUMENT, DOCUMENT)),
                    Entry.partial(
                            "JSON_KEYS", Signature.of(Documents::keys, DOCUMENT, PATH).optional(1)),
                    Entry.total("JSON_VALID", Signature.of(SqlTypeName.BOOLEAN, DOCUMENT)));

    private Documents() {}

    /** Whether the values that a call looks into are JSON by their types. */
    static boolean isOfValid(RexCall call) {
        if (!OF_VALID.contains(call.getOperator().getName())) {
            return false;
        }
        var operands = call.getOperands();
        boolean isBoth = call.getOperator().getName().equals("JSON_CONTAINS");
        return Types.isJson(operands.getFirst().getType())
                && (!isBoth || Types.isJson(operands.getLast().getType()));
    }

    private static Signature found(SqlTypeName type, Parameter... parameters) {
        return Signature.of(
                operands -> operands.nullable(operands.factory().createSqlType(type)), parameters);
    }

    private static RelDataType keys(Operands operands) {
        var text = operands.factory().createSqlType(SqlTypeName.VARCHAR);
        return operands.nullable(Types.array(operands.factory(), text));
    }

    private static RelDataType document(Operands operands) {
        return operands.nullable(operands.factory().createSqlType(SqlTypeName.OTHER));
    }
}
