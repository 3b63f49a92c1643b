package city.gatehouse.engine.validate;

import city.gatehouse.engine.read.ParsedQuery;
import city.gatehouse.engine.relation.Literals;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose names and types are known, and whose parameters are open. Made only by {@link
 * StatementValidator}; good for every binding while the catalog is the same.
 */
public final class ResolvedQuery {
    private final ParsedQuery parsed;
    private final StatementValidator.Converted converted;

    ResolvedQuery(ParsedQuery parsed, StatementValidator.Converted converted) {
        this.parsed = parsed;
        this.converted = converted;
    }

    ParsedQuery parsed() {
        return parsed;
    }

    StatementValidator.Converted converted() {
        return converted;
    }

    /** Whether it has parameters to bind. */
    public boolean hasParameters() {
        return !converted.parameterTypes().isEmpty();
    }

    /** Whether each number among the values is one of the type that its place tells. */
    public boolean takesNumbers(List<@Nullable Object> parameters) {
        var types = converted.parameterTypes();
        var builder = converted.cluster().getRexBuilder();
        return IntStream.range(0, Math.min(types.size(), parameters.size()))
                .filter(i -> parameters.get(i) instanceof Number)
                .allMatch(i -> Literals.of(builder, parameters.get(i), types.get(i)).isPresent());
    }

    /** Without the statement, whose literals can be resident data. */
    @Override
    public String toString() {
        return "ResolvedQuery[" + converted.parameterTypes().size() + " parameters]";
    }
}
