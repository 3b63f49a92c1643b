package city.gatehouse.gateway.prove.sql;

import java.util.List;
import java.util.Optional;

/** A SELECT, or several combined. */
public sealed interface Body {
    /** A SELECT. */
    record Select(
            boolean distinct,
            List<Item> items,
            Optional<Source> from,
            Optional<Expression> where,
            Grouping grouping,
            Optional<Expression> having)
            implements Body {
        public Select {
            items = List.copyOf(items);
        }
    }

    /**
     * Two bodies of equally many columns.
     *
     * @param operator such as {@code UNION ALL}
     */
    record Combined(String operator, Body left, Body right) implements Body {}
}
