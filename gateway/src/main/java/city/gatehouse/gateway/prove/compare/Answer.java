package city.gatehouse.gateway.prove.compare;

import city.gatehouse.policy.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a statement, from the gateway or from plain DuckDB. */
public sealed interface Answer {
    /** The code of what took too long: time is the machine's, and says nothing of data. */
    String TIMEOUT = RefusalCode.TIMEOUT.name();

    /**
     * Rows.
     *
     * @param types of Arrow, one for each column
     * @param rows of values as {@link ArrowRows} reads them
     */
    record Rows(List<String> types, List<List<@Nullable Object>> rows) implements Answer {
        public Rows {
            types = List.copyOf(types);
            rows = Collections.unmodifiableList(rows);
        }

        @Override
        public String toString() {
            return rows.size() + " rows of " + types;
        }
    }

    /**
     * None.
     *
     * @param code of the refusal; of DuckDB's errors the category
     * @param text all that the asker is told
     */
    record Refused(String code, String text) implements Answer {}

    /** Whether it took too long. */
    default boolean isTimeout() {
        return this instanceof Refused(var code, _) && code.equals(TIMEOUT);
    }

    /** A row whose values can be NULL. */
    static List<@Nullable Object> row(List<@Nullable Object> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
