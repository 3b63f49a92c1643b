package city.gatehouse.engine.split;

import city.gatehouse.engine.relation.Relation;
import java.util.List;
import java.util.Optional;

/**
 * A governed relation as one store can compute it: treatments that only the gateway can apply are
 * still to come.
 *
 * @param relation its columns are those of the governed relation, as {@code columns} says, and
 *     behind them {@code carried} raw subject keys
 * @param store which one; empty where any can
 * @param restricted whether rows or groups below are left out that the caller must not learn about:
 *     then only expressions that cannot fail may be computed here
 */
record RawForm(
        Relation relation,
        List<Representation> columns,
        Optional<String> store,
        boolean restricted,
        int carried) {
    RawForm {
        columns = List.copyOf(columns);
        if (relation.width() != columns.size() + carried) {
            throw new IllegalStateException("every column of a raw form is accounted for");
        }
    }

    RawForm with(Relation other) {
        return new RawForm(other, columns, store, restricted, carried);
    }
}
