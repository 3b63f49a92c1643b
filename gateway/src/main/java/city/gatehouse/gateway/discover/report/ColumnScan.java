package city.gatehouse.gateway.discover.report;

import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.policy.catalog.Column;
import java.util.Optional;

/**
 * A column as the store has it, as the catalog has it, or both.
 *
 * @param proposal empty exactly for a column that the store does not have
 */
public record ColumnScan(
        String name,
        Optional<StoreColumn> found,
        Optional<Column> known,
        Optional<Proposal> proposal) {
    /** How the store and the catalog agree on a column. */
    public enum Standing {
        /** Both have it, with one type. */
        KNOWN("known"),
        /** The catalog does not have it, so it is hidden. */
        ADDED("added"),
        /** Both have it, with different types. */
        RETYPED("retyped"),
        /** The store does not have it. */
        DROPPED("dropped");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public ColumnScan {
        if (found.isEmpty() && known.isEmpty() || found.isPresent() != proposal.isPresent()) {
            throw new IllegalArgumentException("a column is somewhere, and proposed where it is");
        }
    }

    public Standing standing() {
        if (found.isEmpty()) {
            return Standing.DROPPED;
        }
        if (known.isEmpty()) {
            return Standing.ADDED;
        }
        return found.get().type().equals(known.map(Column::type))
                ? Standing.KNOWN
                : Standing.RETYPED;
    }
}
