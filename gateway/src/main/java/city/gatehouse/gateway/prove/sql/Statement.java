package city.gatehouse.gateway.prove.sql;

import java.util.List;

/** A statement as it is sent. */
public record Statement(String sql, List<Object> parameters) {
    public Statement {
        parameters = List.copyOf(parameters);
    }
}
