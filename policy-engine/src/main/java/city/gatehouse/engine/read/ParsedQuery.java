package city.gatehouse.engine.read;

import org.apache.calcite.sql.SqlNode;

/**
 * One SELECT statement, within bounds, of forms that later stages know. Made only by {@link
 * StatementReader}.
 */
public final class ParsedQuery {
    private final SqlNode statement;
    private final String sql;

    ParsedQuery(SqlNode statement, String sql) {
        this.statement = statement;
        this.sql = sql;
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
