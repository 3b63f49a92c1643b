package city.gatehouse.gateway.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In what a statement can be packed. */
enum Carrier {
    PLAIN,
    CTE,
    DERIVED,
    EXISTS,
    /** What is compared with is not written, but bound. */
    PREPARED;

    /** A comparison with a text or a number. */
    private static final Pattern COMPARED =
            Pattern.compile("(<>|[<>]=?|=) ('(?:[^']|'')*'|\\d+(?:\\.\\d+)?)(?![\\w.'])");

    /** The carriers that a question fits into. */
    static List<Carrier> of(Case asked) {
        var start = asked.sql().toUpperCase(Locale.ROOT);
        boolean query = start.startsWith("SELECT") || start.startsWith("WITH");
        boolean closed =
                query
                        && !asked.sql().contains("--")
                        && !asked.sql().contains("/*")
                        && !asked.sql().contains(";");
        if (!closed) {
            return List.of(PLAIN);
        }
        // A parameter inside CASE has no type yet (known-holes.txt).
        boolean binds =
                asked.parameters().isEmpty()
                        && !asked.sql().contains("CASE")
                        && COMPARED.matcher(asked.sql()).find();
        return binds ? List.of(values()) : List.of(PLAIN, CTE, DERIVED, EXISTS);
    }

    /** The question in this carrier; the statement for the view is left as it is. */
    Case carry(Case asked) {
        return this == PREPARED ? prepared(asked) : asked.asking(of(asked.sql()), text -> text);
    }

    /** A statement in this carrier, its literals written. */
    String of(String sql) {
        return switch (this) {
            case PLAIN, PREPARED -> sql;
            case CTE -> "WITH carried AS (" + sql + ") SELECT * FROM carried";
            case DERIVED -> "SELECT * FROM (" + sql + ") AS carried";
            case EXISTS -> "SELECT 1 FROM (VALUES (1)) AS one(x) WHERE EXISTS (" + sql + ")";
        };
    }

    private static Case prepared(Case asked) {
        var bound = new ArrayList<@Nullable Object>();
        var sql =
                COMPARED.matcher(asked.sql())
                        .replaceAll(match -> {
                            bound.add(value(match.group(2)));
                            return match.group(1) + " ?";
                        });
        return new Case(
                asked.title(),
                asked.family(),
                asked.account(),
                asked.purpose(),
                asked.ordered(),
                asked.expected(),
                bound,
                sql,
                Optional.of(asked.view().orElse(asked.sql())));
    }

    private static Object value(String literal) {
        if (literal.startsWith("'")) {
            return literal.substring(1, literal.length() - 1).replace("''", "'");
        }
        return literal.contains(".") ? new BigDecimal(literal) : (Object) Long.valueOf(literal);
    }
}
