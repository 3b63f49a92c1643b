package city.gatehouse.gateway.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its parameters, as one session asks it.
 *
 * @param parameters as {@link city.gatehouse.engine.PlanRequest#parameters}
 */
public record Question(Session session, String sql, List<@Nullable Object> parameters) {
    public Question {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** Without the statement and its parameters, which can hold resident data. */
    @Override
    public String toString() {
        return "Question[" + session.account().name() + ", " + session.purpose() + "]";
    }
}
