package city.gatehouse.gateway.prove.shrink;

import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.util.function.Predicate;

/**
 * Makes a failing query smaller for as long as it fails.
 *
 * @param attempts how many smaller queries are tried at most
 */
public record Shrinker(int attempts) {
    /** What has been tried, and what it came to. */
    private record State(Query query, int attempts) {}

    /**
     * A query of at most the same length that still fails; of it nothing can be left out, unless
     * the attempts were used up.
     *
     * @param fails whether a query fails in the way that matters; a query that makes no sense does
     *     not
     */
    public Query shrink(Query query, Predicate<Query> fails) {
        var state = new State(query, attempts);
        var before = state;
        do {
            before = state;
            state = step(state, fails);
        } while (state.query() != before.query() && state.attempts() > 0);
        return state.query();
    }

    private static State step(State state, Predicate<Query> fails) {
        int left = state.attempts();
        int length = length(state.query());
        for (var candidate : Queries.smaller(state.query()).toList()) {
            if (left == 0) {
                break;
            }
            if (length(candidate) < length) {
                left--;
                if (fails.test(candidate)) {
                    return new State(candidate, left);
                }
            }
        }
        return new State(state.query(), left);
    }

    private static int length(Query query) {
        return SqlWriter.write(query).sql().length();
    }
}
