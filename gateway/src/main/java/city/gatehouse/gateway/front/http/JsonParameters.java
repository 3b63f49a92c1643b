package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.front.ParameterValues;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters as JSON brings them. */
final class JsonParameters {
    private JsonParameters() {}

    /**
     * @throws RefusedException when there are too many or too few, or one is not of its type
     */
    static List<@Nullable Object> read(
            List<ColumnType> types, List<? extends @Nullable JsonNode> nodes) {
        if (types.size() != nodes.size()) {
            throw new RefusedException(
                    Refusal.of(
                            RefusalCode.PARAMETER,
                            "the statement has " + types.size() + " parameters"));
        }
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < types.size(); i++) {
            values.add(ParameterValues.as(types.get(i), value(nodes.get(i))));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isString()) {
            return node.getStringValue();
        }
        if (node.isBoolean()) {
            return node.getBooleanValue();
        }
        if (node.isNumber()) {
            BigDecimal number = node.getBigDecimalValue();
            return number.scale() <= 0 && number.precision() <= 18
                    ? (Object) number.longValueExact()
                    : number;
        }
        throw new RefusedException(
                Refusal.of(RefusalCode.PARAMETER, "a parameter is neither text, number nor truth"));
    }
}
