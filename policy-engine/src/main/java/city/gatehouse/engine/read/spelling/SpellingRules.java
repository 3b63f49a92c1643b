package city.gatehouse.engine.read.spelling;

import city.gatehouse.engine.read.spelling.Token.Kind;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What PostgreSQL and DuckDB spell otherwise than the parser, token by token. */
final class SpellingRules {
    private static final Set<String> BEHIND_GROUPS =
            Set.of(
                    ")",
                    ";",
                    "",
                    "HAVING",
                    "QUALIFY",
                    "ORDER",
                    "LIMIT",
                    "OFFSET",
                    "FETCH",
                    "WINDOW",
                    "UNION",
                    "INTERSECT",
                    "EXCEPT");

    /** Words that a value stands behind, so that a bracket there begins an array. */
    private static final Set<String> BEFORE_VALUES =
            Set.of(
                    "SELECT",
                    "DISTINCT",
                    "ALL",
                    "WHERE",
                    "AND",
                    "OR",
                    "NOT",
                    "ON",
                    "HAVING",
                    "QUALIFY",
                    "BY",
                    "CASE",
                    "WHEN",
                    "THEN",
                    "ELSE",
                    "IN",
                    "FROM",
                    "BETWEEN",
                    "LIKE",
                    "VALUES",
                    "ANY",
                    "SOME");

    private final String sql;
    private final Spelling spelling;
    private final List<Token> tokens;
    private final RefusedSpellings refused;
    private final Arrows arrows;
    private final Names names;
    private final Tableless tableless;
    private int at;

    SpellingRules(String sql, Spelling spelling) {
        this.sql = sql;
        this.spelling = spelling;
        this.tokens = Token.of(sql);
        this.refused = new RefusedSpellings(sql, tokens);
        this.arrows = new Arrows(sql, spelling, tokens);
        this.names = new Names(tokens);
        this.tableless = new Tableless(tokens);
    }

    void apply() {
        while (at < tokens.size()) {
            var token = tokens.get(at);
            refused.check(at);
            if (tableless.isClause(at)) {
                spelling.mark(
                        token.start(),
                        token.start(),
                        "FROM (VALUES (0)) AS \"#\" ",
                        new Mark.NoTable());
            }
            if (names.isName(at)) {
                spelling.replace(token.start(), token.end(), '"' + token.text() + '"');
                at++;
                continue;
            }
            switch (token.kind()) {
                case SIGN -> sign(token);
                case TEXT -> text(token);
                case WORD -> word(token);
                case NUMBER -> number(token);
                case NAME -> {}
            }
            at++;
        }
    }

    private void word(Token token) {
        switch (token.text().toUpperCase(Locale.ROOT)) {
            case "INTERVAL" -> interval(token);
            case "TIMESTAMP", "TIMESTAMPTZ", "DATETIME" -> moment(token);
            case "AT" -> zone(token);
            case "BY" -> all();
            case "DISTINCT" -> distinctOn(token);
            case "IGNORE" -> ignoreNulls(token);
            case "FILTER" -> filter();
            case "FETCH" -> oneRow();
            case "EXTRACT" -> part();
            case "AS" -> materialized();
            case "LIST" -> renamed(token, "ARRAY_AGG");
            case "JSON_EXISTS", "JSON_KEYS", "JSON_TYPE", "JSON_VALUE" -> plainCall(token);
            case "DATE_DIFF", "DATEDIFF" -> unit(token, "\"DATE_DIFF\"");
            case "DATE_SUB", "DATESUB" -> unit(token, "\"DATE_SUB\"");
            case "DATE_TRUNC", "DATETRUNC" -> unit(token, "\"DATE_TRUNC\"");
            case "DATE_PART", "DATEPART" -> unit(token, "\"DATE_PART\"");
            default -> {}
        }
    }

    /** The parser takes the whole expression before {@code ::} for its operand. */
    private void sign(Token token) {
        if (token.isSign("::")) {
            int end = TypeNames.end(tokens, at + 1);
            if (end == at + 1) {
                throw refused(token, "`::` stands before the name of a type", "write that name");
            }
            var type = sql.substring(peek(1).start(), tokens.get(end - 1).end());
            spelling.mark(token.start(), tokens.get(end - 1).end(), "['#']", new Mark.Cast(type));
            at = end - 1;
        } else if (token.isSign("->") || token.isSign("->>")) {
            at = arrows.read(at);
        } else if (token.isSign("[")) {
            bracket(token);
        }
    }

    /** {@code text[]} is an array's type, and {@code [1, 2]} an array. */
    private void bracket(Token token) {
        var before = at > 0 ? tokens.get(at - 1) : token;
        if (before.is("ARRAY")) {
            return;
        }
        boolean isValue =
                switch (before.kind()) {
                    case NAME, TEXT, NUMBER -> true;
                    case WORD -> !BEFORE_VALUES.contains(before.text().toUpperCase(Locale.ROOT));
                    case SIGN -> before.isSign(")") || before.isSign("]") || before.isSign("?");
                };
        if (!isValue) {
            spelling.replace(token.start(), token.start(), "ARRAY");
        } else if (peek(1).isSign("]")) {
            spelling.replace(token.start(), peek(1).end(), " ARRAY");
            at++;
        }
    }

    /** {@code 5.} is a DECIMAL without a digit behind the point. */
    private void number(Token token) {
        if (token.text().matches("\\d{1,38}\\.")) {
            var digits = token.text().substring(0, token.text().length() - 1);
            spelling.replace(
                    token.start(),
                    token.end(),
                    "CAST(" + digits + " AS DECIMAL(" + digits.length() + ", 0))");
        }
    }

    private void text(Token token) {
        if (token.text().charAt(0) != '\'' && Escapes.isRead(token.text())) {
            spelling.replace(token.start(), token.end(), token.standard());
        }
    }

    private void interval(Token token) {
        var value = peek(1);
        var unit = peek(2);
        if (value.kind() == Kind.TEXT && Intervals.singular(unit.text()).isEmpty()) {
            var standard =
                    Intervals.standard(value.value())
                            .orElseThrow(() ->
                                    refused(
                                            value,
                                            "this interval is not answered here",
                                            "write months or years in one interval, and weeks, days"
                                                    + " and times in another"));
            spelling.replace(token.start(), value.end(), standard);
            at++;
        } else if (value.kind() == Kind.TEXT || value.kind() == Kind.NUMBER) {
            Intervals.singular(unit.text())
                    .ifPresent(word -> spelling.replace(unit.start(), unit.end(), word));
        }
    }

    private void moment(Token token) {
        int behind = TypeNames.end(tokens, at);
        boolean isSized = peek(1).isSign("(");
        if (!isSized && behind < tokens.size() && tokens.get(behind).kind() == Kind.TEXT) {
            var value = tokens.get(behind);
            var type = sql.substring(token.start(), tokens.get(behind - 1).end());
            spelling.replace(token.start(), value.end(), Moments.standard(type, value.value()));
            at = behind;
        }
    }

    private void zone(Token token) {
        if (!peek(1).is("TIME") || !peek(2).is("ZONE")) {
            return;
        }
        var zone = peek(3);
        if (zone.kind() != Kind.TEXT) {
            throw refused(
                    token,
                    "AT TIME ZONE takes a zone's name in quotes",
                    "write 'UTC', for instance");
        }
        spelling.mark(token.start(), zone.end(), "['#']", new Mark.Zone(zone.value()));
        at += 3;
    }

    private void all() {
        boolean isGroup = at > 0 && tokens.get(at - 1).is("GROUP");
        boolean isOrder = at > 0 && tokens.get(at - 1).is("ORDER");
        var behind = peek(2).text().toUpperCase(Locale.ROOT);
        if (peek(1).is("ALL") && (isOrder || isGroup && BEHIND_GROUPS.contains(behind))) {
            spelling.mark(peek(1).start(), peek(1).end(), "'#'", new Mark.All());
            at++;
        }
    }

    private void distinctOn(Token token) {
        if (!peek(1).is("ON") || !peek(2).isSign("(")) {
            return;
        }
        spelling.mark(token.start(), peek(1).end(), "\"#\"", new Mark.DistinctOn());
        int close = closing(at + 2);
        if (close < tokens.size()) {
            int end = tokens.get(close).end();
            spelling.replace(end, end, ",");
        }
        at++;
    }

    /** DuckDB has it before the bracket, the parser behind it. */
    private void ignoreNulls(Token token) {
        if (peek(1).is("NULLS") && peek(2).isSign(")")) {
            spelling.replace(token.start(), peek(2).end(), ") IGNORE NULLS");
            at += 2;
        }
    }

    private void filter() {
        if (peek(1).isSign("(") && !peek(2).is("WHERE")) {
            spelling.replace(peek(1).end(), peek(1).end(), "WHERE ");
            at++;
        }
    }

    /** {@code EXTRACT(MILLISECONDS FROM x)}, and the same with any other unit in the plural. */
    private void part() {
        var unit = peek(2);
        if (peek(1).isSign("(") && unit.kind() == Kind.WORD && peek(3).is("FROM")) {
            spelling.replace(unit.start(), unit.end(), unit.text().replaceFirst("(?i)s$", ""));
            at += 2;
        }
    }

    private void oneRow() {
        boolean isOne = peek(2).is("ROW") || peek(2).is("ROWS");
        if ((peek(1).is("FIRST") || peek(1).is("NEXT")) && isOne) {
            spelling.replace(peek(2).start(), peek(2).start(), "1 ");
        }
    }

    /** How often a WITH query is computed does not change what it answers. */
    private void materialized() {
        int word = peek(1).is("NOT") ? 2 : 1;
        if (peek(word).is("MATERIALIZED") && peek(word + 1).isSign("(")) {
            spelling.replace(peek(1).start(), peek(word).end(), "");
            at += word;
        }
    }

    /** The parser takes something else than a text for the unit of these, in another place. */
    private void unit(Token token, String function) {
        if (peek(1).isSign("(") && peek(2).kind() == Kind.TEXT) {
            spelling.replace(token.start(), token.end(), function);
        }
    }

    /** The parser has a syntax of its own for these names, unless they are quoted. */
    private void plainCall(Token token) {
        renamed(token, '"' + token.text() + '"');
    }

    private void renamed(Token token, String function) {
        if (peek(1).isSign("(")) {
            spelling.replace(token.start(), token.end(), function);
        }
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).isSign("(") ? 1 : tokens.get(i).isSign(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private Token peek(int distance) {
        return at + distance < tokens.size()
                ? tokens.get(at + distance)
                : new Token(Kind.SIGN, "", sql.length(), sql.length());
    }

    private RefusedException refused(Token token, String sentence, String help) {
        return RefusedSpellings.refused(sql, token, sentence, help);
    }
}
