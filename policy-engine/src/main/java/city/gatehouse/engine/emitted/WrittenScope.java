package city.gatehouse.engine.emitted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names mean in one select: its relations, then those of the selects around it. */
final class WrittenScope {
    private final @Nullable WrittenScope around;
    private final Map<String, Map<String, Derived>> relations = new LinkedHashMap<>();
    private final Map<String, WrittenOrigins.Named> named = new HashMap<>();
    private final Map<String, List<String>> tables = new LinkedHashMap<>();
    private final Set<String> taken;

    private WrittenScope(@Nullable WrittenScope around, Set<String> taken) {
        this.around = around;
        this.taken = taken;
    }

    /** Around a whole statement. */
    static WrittenScope outermost() {
        return new WrittenScope(null, new HashSet<>());
    }

    /** Of a select inside of this one. */
    WrittenScope inner() {
        return new WrittenScope(this, taken);
    }

    /** A relation under an alias that nothing else in the statement has. */
    void relation(String alias, Map<String, Derived> columns) {
        take(alias);
        relations.put(alias, columns);
    }

    private void take(String alias) {
        if (!taken.add(alias)) {
            throw new UntrustedSqlException("an alias is not unique");
        }
    }

    void table(String alias, List<String> table, Map<String, Derived> columns) {
        relation(alias, columns);
        tables.put(alias, table);
    }

    /** A relation that WITH names. */
    void named(String name, WrittenOrigins.Named query) {
        take(name);
        named.put(name, query);
    }

    Optional<WrittenOrigins.Named> named(String name) {
        var query = named.get(name);
        return query != null || around == null ? Optional.ofNullable(query) : around.named(name);
    }

    Derived column(String alias, String column) {
        var found = find(alias).map(columns -> columns.get(column));
        return found.orElseThrow(() -> new UntrustedSqlException("a name means nothing"));
    }

    private Optional<Map<String, Derived>> find(String alias) {
        var columns = relations.get(alias);
        return columns != null || around == null
                ? Optional.ofNullable(columns)
                : around.find(alias);
    }

    /** For each table that is read here, those of its columns that {@code deciding} has. */
    Map<List<String>, Set<Source>> guards(Set<Source> deciding) {
        Map<List<String>, Set<Source>> guards = Map.of();
        for (var table : tables.values()) {
            var own = new HashSet<>(deciding);
            own.removeIf(source -> !source.table().equals(table));
            guards = Origins.merged(guards, Map.of(table, own));
        }
        return guards;
    }
}
