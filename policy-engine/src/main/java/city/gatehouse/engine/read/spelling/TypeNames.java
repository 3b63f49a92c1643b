package city.gatehouse.engine.read.spelling;

import city.gatehouse.engine.read.spelling.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.type.SqlTypeName;

/** The names of types that a statement can write. */
public final class TypeNames {
    /** What PostgreSQL and DuckDB call otherwise than the standard. */
    private static final Map<String, SqlTypeName> OTHERS =
            Map.ofEntries(
                    Map.entry("TEXT", SqlTypeName.VARCHAR),
                    Map.entry("STRING", SqlTypeName.VARCHAR),
                    Map.entry("BPCHAR", SqlTypeName.VARCHAR),
                    Map.entry("BOOL", SqlTypeName.BOOLEAN),
                    Map.entry("LOGICAL", SqlTypeName.BOOLEAN),
                    Map.entry("INT1", SqlTypeName.TINYINT),
                    Map.entry("INT2", SqlTypeName.SMALLINT),
                    Map.entry("SHORT", SqlTypeName.SMALLINT),
                    Map.entry("INT4", SqlTypeName.INTEGER),
                    Map.entry("SIGNED", SqlTypeName.INTEGER),
                    Map.entry("INT8", SqlTypeName.BIGINT),
                    Map.entry("LONG", SqlTypeName.BIGINT),
                    Map.entry("FLOAT4", SqlTypeName.REAL),
                    Map.entry("FLOAT8", SqlTypeName.DOUBLE),
                    Map.entry("DATETIME", SqlTypeName.TIMESTAMP),
                    Map.entry("TIMESTAMPTZ", SqlTypeName.TIMESTAMP_TZ),
                    Map.entry("BLOB", SqlTypeName.VARBINARY),
                    Map.entry("BYTEA", SqlTypeName.VARBINARY),
                    Map.entry("JSON", SqlTypeName.OTHER));

    private TypeNames() {}

    public static Optional<SqlTypeName> other(String name) {
        return Optional.ofNullable(OTHERS.get(name.toUpperCase(Locale.ROOT)));
    }

    /** Behind the type that begins at {@code from}; {@code from} where none does. */
    static int end(List<Token> tokens, int from) {
        if (from >= tokens.size()
                || tokens.get(from).kind() != Kind.WORD && tokens.get(from).kind() != Kind.NAME) {
            return from;
        }
        var name = tokens.get(from);
        int end = from + 1;
        if (name.is("DOUBLE") && is(tokens, end, "PRECISION")
                || name.is("CHARACTER") && is(tokens, end, "VARYING")) {
            end++;
        }
        end = behindSize(tokens, end);
        boolean isTime = name.is("TIME") || name.is("TIMESTAMP");
        boolean isZoned = is(tokens, end, "WITH") || is(tokens, end, "WITHOUT");
        boolean isMoment =
                isTime && isZoned && is(tokens, end + 1, "TIME") && is(tokens, end + 2, "ZONE");
        return behindArray(tokens, isMoment ? end + 3 : end);
    }

    private static int behindArray(List<Token> tokens, int from) {
        boolean isArray =
                from + 1 < tokens.size()
                        && tokens.get(from).isSign("[")
                        && tokens.get(from + 1).isSign("]");
        return isArray ? from + 2 : from;
    }

    private static int behindSize(List<Token> tokens, int from) {
        int end = from;
        if (end >= tokens.size() || !tokens.get(end).isSign("(")) {
            return from;
        }
        while (end < tokens.size() && !tokens.get(end).isSign(")")) {
            end++;
        }
        return Math.min(end + 1, tokens.size());
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
