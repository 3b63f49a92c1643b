package city.gatehouse.engine.read;

import static city.gatehouse.policy.refusal.RefusalCode.NOT_A_QUERY;
import static city.gatehouse.policy.refusal.RefusalCode.SYNTAX;
import static city.gatehouse.policy.refusal.RefusalCode.TOO_LARGE;

import city.gatehouse.engine.read.spelling.Spelling;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.config.CharLiteralStyle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.parser.babel.SqlBabelParserImpl;

/** Text to one parsed statement. */
public final class StatementReader {
    /**
     * How names and literals are written: as in PostgreSQL and DuckDB, with names that differ in
     * case being equal.
     */
    public static final SqlParser.Config PARSER =
            SqlParser.config()
                    .withParserFactory(SqlBabelParserImpl.FACTORY)
                    .withQuoting(Quoting.DOUBLE_QUOTE)
                    .withUnquotedCasing(Casing.UNCHANGED)
                    .withQuotedCasing(Casing.UNCHANGED)
                    .withCaseSensitive(false)
                    .withCharLiteralStyles(EnumSet.of(CharLiteralStyle.STANDARD))
                    .withConformance(Conformance.INSTANCE)
                    .withIdentifierMaxLength(128);

    private static final Set<SqlKind> QUERIES =
            EnumSet.of(
                    SqlKind.SELECT,
                    SqlKind.ORDER_BY,
                    SqlKind.WITH,
                    SqlKind.UNION,
                    SqlKind.INTERSECT,
                    SqlKind.EXCEPT,
                    SqlKind.VALUES);

    private final Bounds bounds;

    public StatementReader(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Reads one SELECT statement; a semicolon may end it.
     *
     * @throws RefusedException SYNTAX, NOT_A_QUERY, TOO_LARGE or UNSUPPORTED_NODE
     */
    public ParsedQuery read(String sql) {
        if (sql.length() > bounds.characters() || parentheses(sql) > bounds.nesting()) {
            throw new RefusedException(Refusal.of(TOO_LARGE));
        }
        if (sql.indexOf('\0') >= 0) {
            throw new RefusedException(Refusal.of(SYNTAX, "a statement has no NUL character"));
        }
        try {
            var spelling = Spelling.of(sql);
            try {
                return new ParsedQuery(parsed(spelling), sql, spelling);
            } catch (RefusedException e) {
                throw StatementReader.placed(e, spelling);
            }
        } catch (StackOverflowError _) {
            // Calcite's parser and visitors recurse; what is nested deeper than the stack is
            // refused like the rest.
            throw new RefusedException(Refusal.of(TOO_LARGE));
        }
    }

    private SqlNode parsed(Spelling spelling) {
        var statements = parse(spelling.text());
        if (statements.size() != 1) {
            throw new RefusedException(
                    Refusal.of(NOT_A_QUERY, "only one statement is answered at a time"));
        }
        var statement = statements.get(0);
        if (!QUERIES.contains(statement.getKind())) {
            throw new RefusedException(
                    Refusal.of(NOT_A_QUERY).at(position(statement.getParserPosition())));
        }
        var respelled = new Respelling(spelling).respelled(statement);
        new Forms(bounds).check(respelled);
        return respelled;
    }

    /** The same refusal, pointing into the statement as it was written. */
    static RefusedException placed(RefusedException e, Spelling spelling) {
        if (e.refusal().position().isEmpty()) {
            return e;
        }
        var placed = e.refusal().at(spelling.original(e.refusal().position().get()));
        var cause = e.getCause();
        return cause == null ? new RefusedException(placed) : new RefusedException(placed, cause);
    }

    private static SqlNodeList parse(String sql) {
        try {
            return SqlParser.create(sql, PARSER).parseStmtList();
        } catch (SqlParseException e) {
            throw syntax(e);
        }
    }

    /**
     * Reads one expression.
     *
     * @throws RefusedException SYNTAX or UNSUPPORTED_NODE
     */
    public static SqlNode readExpression(String text) {
        try {
            var spelling = Spelling.of(text);
            var parsed = SqlParser.create(spelling.text(), PARSER).parseExpression();
            var expression = new Respelling(spelling).respelled(parsed);
            new Forms(Bounds.DEFAULT).check(expression);
            return expression;
        } catch (SqlParseException e) {
            throw syntax(e);
        } catch (StackOverflowError _) {
            throw new RefusedException(Refusal.of(TOO_LARGE));
        }
    }

    private static RefusedException syntax(SqlParseException e) {
        if (e.getCause() instanceof StackOverflowError) {
            return new RefusedException(Refusal.of(TOO_LARGE));
        }
        var refusal = Refusal.of(SYNTAX, "the statement could not be read" + near(e));
        return new RefusedException(
                e.getPos() == null || e.getPos().getLineNum() == 0
                        ? refusal
                        : refusal.at(position(e.getPos())));
    }

    private static String near(SqlParseException e) {
        var message = Optional.ofNullable(e.getMessage()).orElse("");
        int from = message.indexOf("Encountered \"");
        int to = from < 0 ? -1 : message.indexOf('"', from + 13);
        var token = to < 0 ? "" : message.substring(from + 13, to).strip();
        return token.isEmpty() || token.equals("<EOF>") ? "" : " at `" + token + "`";
    }

    /** The position in the statement that Calcite names. */
    public static Position position(SqlParserPos pos) {
        return new Position(
                "statement", Math.max(1, pos.getLineNum()), Math.max(1, pos.getColumnNum()));
    }

    /**
     * The deepest nesting of parentheses outside of quotes and comments, before anything recursive
     * reads the text.
     */
    private static int parentheses(String sql) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\'' || c == '"') {
                int end = sql.indexOf(c, i + 1);
                i = end < 0 ? sql.length() : end;
            } else if (c == '(' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ')' || c == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
