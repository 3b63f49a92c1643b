package city.gatehouse.engine;

import city.gatehouse.engine.read.Bounds;
import city.gatehouse.engine.read.ParsedQuery;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.engine.validate.ResolvedQuery;
import city.gatehouse.engine.validate.StatementValidator;
import city.gatehouse.engine.validate.ValidatedQuery;
import city.gatehouse.engine.validate.VisibleCatalog;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first two stages: statements read, and validated against what a caller sees. One with
 * parameters is resolved once, and bound anew for each of their values.
 */
final class Statements {
    private static final int KEPT = 300;

    /** What is refused where a place does not tell what its parameter is. */
    private static final Set<RefusalCode> OF_PLACES =
            EnumSet.of(
                    RefusalCode.PARAMETER,
                    RefusalCode.INVALID,
                    RefusalCode.UNSUPPORTED_FUNCTION,
                    RefusalCode.UNSUPPORTED_TYPE);

    private final StatementReader reader = new StatementReader(Bounds.DEFAULT);
    private final StatementValidator validator = new StatementValidator();
    private final Cache<Key, ResolvedQuery> resolved =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The same text means the same while the catalog is the same, object for object. */
    private record Key(String sql, VisibleCatalog catalog) {}

    /**
     * A statement with its parameters' values. A parameter is of the type that its place tells;
     * where that is none, or one that a number is not of, the statement is read with the values in
     * it.
     *
     * @throws RefusedException for what is unknown, wrong or not answered
     */
    ValidatedQuery bound(
            String sql, VisibleCatalog catalog, List<@Nullable Object> parameters, Instant now) {
        var key = new Key(sql, catalog);
        ResolvedQuery query;
        try {
            query = resolved(key);
        } catch (RefusedException e) {
            if (!OF_PLACES.contains(e.refusal().code())) {
                throw e;
            }
            return written(key, parameters, now).orElseThrow(() -> e);
        }
        return query.takesNumbers(parameters)
                ? validator.bind(query, Optional.of(parameters), now)
                : written(key, parameters, now)
                        .orElseGet(() -> validator.bind(query, Optional.of(parameters), now));
    }

    /**
     * A statement whose parameters have no values yet: one whose place does not tell its type is a
     * text.
     *
     * @throws RefusedException for what is refused whatever the values are
     */
    ValidatedQuery described(String sql, VisibleCatalog catalog, Instant now) {
        return validator.bind(described(new Key(sql, catalog)), Optional.empty(), now);
    }

    private ResolvedQuery described(Key key) {
        try {
            return resolved(key);
        } catch (RefusedException e) {
            if (e.refusal().code() != RefusalCode.PARAMETER) {
                throw e;
            }
            try {
                return validator.describe(reader.read(key.sql), key.catalog);
            } catch (RefusedException _) {
                throw e;
            }
        }
    }

    private ResolvedQuery resolved(Key key) {
        var known = resolved.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var query = validator.resolve(reader.read(key.sql), key.catalog);
        if (query.hasParameters()) {
            resolved.put(key, query);
        }
        return query;
    }

    private Optional<ValidatedQuery> written(
            Key key, List<@Nullable Object> parameters, Instant now) {
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        var parsed = reader.read(key.sql);
        return Stream.of(true, false)
                .flatMap(isTyped -> parsed.with(parameters, isTyped).stream())
                .flatMap(statement -> whole(statement, key.catalog, now).stream())
                .findFirst();
    }

    /** Empty where the statement makes no sense. */
    private Optional<ValidatedQuery> whole(
            ParsedQuery statement, VisibleCatalog catalog, Instant now) {
        try {
            var query = validator.resolve(statement, catalog);
            return Optional.of(validator.bind(query, Optional.of(List.of()), now));
        } catch (RefusedException _) {
            // What is refused then is the statement as it came, for its own reason.
            return Optional.empty();
        }
    }
}
