package city.gatehouse.engine.emitted;

import java.util.List;

/** A column of a store's table, or of a treated stream. */
record Source(List<String> table, String column) {
    Source {
        table = List.copyOf(table);
    }
}
