package city.gatehouse.gateway.discover.drift;

import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.DatasetName;
import java.util.List;
import java.util.Optional;

/** One thing that a store and the catalog do not say alike. */
public sealed interface Difference {
    /** A dataset whose table the store does not have. */
    record DroppedTable(DatasetName name, List<String> table) implements Difference {}

    /** A table that no dataset describes. */
    record AddedTable(List<String> table) implements Difference {}

    /** A column of the catalog that the store does not have. */
    record DroppedColumn(DatasetName name, String column) implements Difference {}

    /** A column of the store that the catalog does not have. */
    record AddedColumn(DatasetName name, String column) implements Difference {}

    /** A column of another type than the catalog says. */
    record RetypedColumn(DatasetName name, Column column, StoreColumn found)
            implements Difference {}

    /** Empty for a table that no dataset describes. */
    default Optional<DatasetName> dataset() {
        return switch (this) {
            case DroppedTable it -> Optional.of(it.name);
            case AddedTable _ -> Optional.empty();
            case DroppedColumn it -> Optional.of(it.name);
            case AddedColumn it -> Optional.of(it.name);
            case RetypedColumn it -> Optional.of(it.name);
        };
    }

    default Kind kind() {
        return switch (this) {
            case DroppedTable _ -> Kind.DROPPED_TABLE;
            case AddedTable _ -> Kind.ADDED_TABLE;
            case DroppedColumn _ -> Kind.DROPPED_COLUMN;
            case AddedColumn _ -> Kind.ADDED_COLUMN;
            case RetypedColumn _ -> Kind.RETYPED_COLUMN;
        };
    }

    /** For the operator and the privacy officer: it names what nobody else sees. */
    default String sentence() {
        return switch (this) {
            case DroppedTable(var name, var table) ->
                    "`" + name + "` is not in the store as `" + String.join(".", table) + "`";
            case AddedTable(var table) ->
                    "the table `"
                            + String.join(".", table)
                            + "` is not in the catalog, so nobody sees it";
            case DroppedColumn(var name, var column) ->
                    "`" + name + "` has no column `" + column + "` in the store";
            case AddedColumn(var name, var column) ->
                    "the column `"
                            + column
                            + "` of `"
                            + name
                            + "` is not classified, so nobody sees it";
            case RetypedColumn(var name, var column, var found) ->
                    "`"
                            + name
                            + "."
                            + column.name()
                            + "` is "
                            + found.storeType()
                            + " in the store, but "
                            + column.type().kind()
                            + " in the catalog";
        };
    }

    /** What to do about it. */
    default String help() {
        return switch (this) {
            case DroppedTable _ -> "correct `table` in the catalog, or put the table back";
            case AddedTable _ ->
                    "describe it as a dataset (see `gatehouse catalog scan`), or take it out of the"
                            + " store";
            case DroppedColumn _ -> "take it out of the catalog, or put it back";
            case AddedColumn _ -> "give it a class in the catalog (see `gatehouse catalog scan`)";
            case RetypedColumn _ -> "write the store's type in the catalog";
        };
    }

    /** The sorts of differences, as metrics name them. */
    enum Kind {
        DROPPED_TABLE("dropped-table"),
        ADDED_TABLE("added-table"),
        DROPPED_COLUMN("dropped-column"),
        ADDED_COLUMN("added-column"),
        RETYPED_COLUMN("retyped-column");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
