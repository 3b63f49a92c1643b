package city.gatehouse.engine.read;

import city.gatehouse.engine.read.spelling.Spelling;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * One SELECT statement, within bounds, of forms that later stages know. Made only by {@link
 * StatementReader}.
 */
public final class ParsedQuery {
    private final SqlNode statement;
    private final String sql;
    private final Spelling spelling;

    ParsedQuery(SqlNode statement, String sql, Spelling spelling) {
        this.statement = statement;
        this.sql = sql;
        this.spelling = spelling;
    }

    /** The same refusal of this statement, pointing into its text as it was written. */
    public RefusedException placed(RefusedException refusal) {
        return StatementReader.placed(refusal, spelling);
    }

    /**
     * The same statement with the values of its parameters in their places, as literals.
     *
     * @param isTyped whether a number keeps the type of its value
     * @return empty where that cannot be written
     */
    public Optional<ParsedQuery> with(List<@Nullable Object> parameters, boolean isTyped) {
        return WrittenParameters.in(statement, parameters, isTyped)
                .map(written -> new ParsedQuery(written, sql, spelling));
    }

    public SqlNode statement() {
        return statement;
    }

    public String sql() {
        return sql;
    }

    /** Without the statement, whose literals can be resident data. */
    @Override
    public String toString() {
        return "ParsedQuery[" + sql.length() + " characters]";
    }
}
