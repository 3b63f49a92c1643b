package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.rex.RexCall;

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
                    call(
                            name,
                            List.of(
                                    operands.getFirst(),
                                    dialect.cast(operands.getLast(), CommonType.element(first))));
            default -> call(name, operands);
        };
    }

    private static String call(String name, List<String> operands) {
        return name + "(" + String.join(", ", operands) + ")";
    }
}
