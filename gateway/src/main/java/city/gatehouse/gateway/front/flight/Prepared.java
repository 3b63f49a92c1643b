package city.gatehouse.gateway.front.flight;

import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.gateway.execute.AnswerSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was described to the client, with what is bound to its parameters. It holds no
 * plan: every execution is planned anew, under the policies of that moment.
 */
record Prepared(String sql, QueryShape shape, Schema columns, List<@Nullable Object> parameters) {
    Prepared {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    static Prepared of(String sql, QueryShape shape) {
        return new Prepared(sql, shape, AnswerSchema.of(shape.columns()), List.of());
    }

    Prepared bind(List<@Nullable Object> values) {
        return new Prepared(sql, shape, columns, values);
    }

    /** Without the statement and its parameters, which can hold resident data. */
    @Override
    public String toString() {
        return "Prepared[" + shape.columns().size() + " columns]";
    }
}
