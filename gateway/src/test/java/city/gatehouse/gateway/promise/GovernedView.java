package city.gatehouse.gateway.promise;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.policy.grant.TokenScope;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The governed view of a city's data for one purpose, made in plain DuckDB by SQL that was written
 * by hand. Its file names the tables of tokens and shifts that it needs: {@code -- tokens NAME
 * DOMAIN: SELECT raw …} and {@code -- shifts NAME SUBJECT DAYS: SELECT raw …}. The raw tables are
 * in the catalog {@code raw}.
 */
final class GovernedView implements AutoCloseable {
    private static final Pattern TOKENS = Pattern.compile("-- tokens (\\S+) (\\S+): (.*)");
    private static final Pattern SHIFTS = Pattern.compile("-- shifts (\\S+) (\\S+) (\\d+): (.*)");
    private static final Pattern TOKEN = Pattern.compile("\\$\\{(\\w+): ([^}]*)}");
    private static final int WIDTH = 20;

    private final Connection connection;
    private final TokenKeys keys;
    private final String purpose;

    private GovernedView(Connection connection, TokenKeys keys, String purpose) {
        this.connection = connection;
        this.keys = keys;
        this.purpose = purpose;
    }

    static GovernedView of(Path raw, TokenKeys keys, String purpose) throws SQLException {
        var view = new GovernedView(DriverManager.getConnection("jdbc:duckdb:"), keys, purpose);
        view.run("SET TimeZone = 'UTC'");
        view.run("ATTACH '" + raw + "' AS raw (READ_ONLY)");
        var script = Case.Resources.text("promise/views/" + purpose + ".sql");
        for (var line : script.lines().toList()) {
            view.map(line);
        }
        view.run(script);
        return view;
    }

    private void map(String line) throws SQLException {
        var tokens = TOKENS.matcher(line);
        if (tokens.matches()) {
            var scope = new TokenScope(tokens.group(2), purpose, 1);
            var tokenizer = keys.tokenizer(scope, WIDTH);
            fill(tokens.group(1), "VARCHAR", tokens.group(3), raw -> tokenizer.token(raw));
        }
        var moved = SHIFTS.matcher(line);
        if (moved.matches()) {
            var scope = new TokenScope("shift." + moved.group(2), purpose, 1);
            var shifts = keys.shifts(scope, Integer.parseInt(moved.group(3)));
            fill(
                    moved.group(1),
                    "INTEGER",
                    moved.group(4),
                    raw -> shifts.daysOf(raw.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void fill(
            String table, String type, String raw, java.util.function.Function<String, Object> map)
            throws SQLException {
        run("CREATE TABLE " + table + " (raw VARCHAR, treated " + type + ")");
        try (var from = connection.createStatement();
                var rows = from.executeQuery(raw);
                var insert =
                        connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?)")) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    insert.setString(1, rows.getString(1));
                    insert.setObject(2, map.apply(rows.getString(1)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Puts tokens where a statement says {@code ${domain: SELECT one raw value}}. */
    String withTokens(String sql) {
        return TOKEN.matcher(sql)
                .replaceAll(match -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(match.group(2))) {
                        rows.next();
                        var scope = new TokenScope(match.group(1), purpose, 1);
                        return keys.tokenizer(scope, WIDTH).token(rows.getString(1));
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    Transcript ask(String sql, List<@Nullable Object> parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (var rows = statement.executeQuery()) {
                return Transcript.of(rows);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
