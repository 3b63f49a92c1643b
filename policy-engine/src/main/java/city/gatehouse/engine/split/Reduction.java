package city.gatehouse.engine.split;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a fragment can be asked for less, once other fragments are there: a join or IN wants only the
 * rows whose value is one of the other's (a semi-join reduction: Bernstein and Chiu, Using
 * semi-joins to solve relational queries, Journal of the ACM 28(1), 1981). The answer is the same
 * with and without it.
 */
public final class Reduction {
    /** With more values than this a store is asked for all rows. */
    public static final int MOST_VALUES = 1000;

    /**
     * Where values come from.
     *
     * @param fragment the name of one that is read before
     * @param column of its treated stream
     */
    public record Key(String fragment, String column) {}

    private final List<Key> keys;
    private final Function<List<Optional<List<Object>>>, Optional<String>> writing;

    Reduction(List<Key> keys, Function<List<Optional<List<Object>>>, Optional<String>> writing) {
        this.keys = List.copyOf(keys);
        this.writing = writing;
    }

    public List<Key> keys() {
        return keys;
    }

    /**
     * The fragment's SQL for the rows that can match; empty where the values say nothing about
     * them.
     *
     * @param values for each key its different values that are not NULL, as whole {@link Number}s,
     *     Strings or LocalDates; absent where there are more than {@link #MOST_VALUES}
     */
    public Optional<String> sql(List<Optional<List<Object>>> values) {
        return writing.apply(values);
    }
}
