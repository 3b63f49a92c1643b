package city.gatehouse.engine.validate;

import city.gatehouse.engine.relation.Relation;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;

/**
 * A statement whose every name and type is known, as a tree over {@link Relation.VisibleScan}. Made
 * only by {@link StatementValidator}.
 */
public final class ValidatedQuery {
    private final Relation root;
    private final List<Integer> output;
    private final List<String> names;
    private final List<ColumnType> parameters;
    private final boolean readsClock;

    ValidatedQuery(
            Relation root,
            List<Integer> output,
            List<String> names,
            List<ColumnType> parameters,
            boolean readsClock) {
        this.root = root;
        this.output = List.copyOf(output);
        this.names = List.copyOf(names);
        this.parameters = List.copyOf(parameters);
        this.readsClock = readsClock;
    }

    public Relation root() {
        return root;
    }

    /** The columns of the root that the answer consists of; others are there to sort by. */
    public List<Integer> output() {
        return output;
    }

    /** What the answer's columns are called, one for each of {@link #output}. */
    public List<String> names() {
        return names;
    }

    /** The types of the parameters, in the order of their marks. */
    public List<ColumnType> parameters() {
        return parameters;
    }

    /** Whether the statement asks for the present moment, so that a later plan may differ. */
    public boolean readsClock() {
        return readsClock;
    }

    @Override
    public String toString() {
        return "ValidatedQuery[" + names.size() + " columns]";
    }
}
