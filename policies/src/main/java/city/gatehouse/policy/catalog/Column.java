package city.gatehouse.policy.catalog;

import city.gatehouse.policy.Position;
import java.util.Optional;

/**
 * A classified column.
 *
 * @param domain the identifier space its values belong to, where it joins others
 */
public record Column(
        String name,
        ColumnType type,
        ColumnClass columnClass,
        boolean nullable,
        Optional<String> domain,
        Optional<String> title,
        Position position) {}
