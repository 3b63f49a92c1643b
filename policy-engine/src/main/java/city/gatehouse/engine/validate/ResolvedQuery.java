package city.gatehouse.engine.validate;

import city.gatehouse.engine.read.ParsedQuery;

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

    /** Without the statement, whose literals can be resident data. */
    @Override
    public String toString() {
        return "ResolvedQuery[" + converted.parameterTypes().size() + " parameters]";
    }
}
