package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** The library's functions of arrays in DuckDB's words. */
final class DuckDbLists {
    private static final Map<String, String> NAMES =
            Map.of(
                    "LIST_VALUE", "list_value",
                    "ARRAY_EXTRACT", "list_extract",
                    "CARDINALITY", "len",
                    "ARRAY_LENGTH", "len",
                    "LIST_COUNT", "list_count",
                    "LIST_CONTAINS", "list_contains",
                    "LIST_POSITION", "list_position",
                    "ARRAY_TO_STRING", "array_to_string");

    private DuckDbLists() {}

    static Set<String> functions() {
        return Set.copyOf(NAMES.values());
    }

    static boolean isOne(RexCall call) {
        return NAMES.containsKey(call.getOperator().getName());
    }

    static String write(RexCall call, List<String> operands, StoreDialect dialect) {
        var name = Objects.requireNonNull(NAMES.get(call.getOperator().getName()));
        var first = call.getOperands().getFirst().getType();
        return switch (call.getOperator().getName()) {
            // What DuckDB takes literals for beside others is the plan's to say.
            case "LIST_VALUE" -> dialect.cast(call(name, operands), call.getType());
            case "ARRAY_LENGTH", "CARDINALITY", "LIST_COUNT" ->
                    dialect.cast(call(name, operands.subList(0, 1)), call.getType());
            case "LIST_CONTAINS", "LIST_POSITION" ->
                    among(name, operands, first, call.getOperands().getLast().getType(), dialect);
            default -> call(name, operands);
        };
    }

    /**
     * Compared in a type that holds both; where there is none, the value is one of the elements'.
     */
    private static String among(
            String name,
            List<String> operands,
            RelDataType array,
            RelDataType value,
            StoreDialect dialect) {
        var element = CommonType.element(array);
        var common =
                CommonType.ofNumbersThatFit(Types.factory(), element, value)
                        .filter(type -> !SqlTypeUtil.equalSansNullability(type, element));
        return call(
                name,
                List.of(
                        common.map(type ->
                                        dialect.cast(
                                                operands.getFirst(),
                                                Types.array(Types.factory(), type)))
                                .orElse(operands.getFirst()),
                        dialect.cast(operands.getLast(), common.orElse(element))));
    }

    private static String call(String name, List<String> operands) {
        return name + "(" + String.join(", ", operands) + ")";
    }
}
