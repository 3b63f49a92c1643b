package city.gatehouse.engine;

import city.gatehouse.engine.dialect.DuckDbDialect;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.reader.CityReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rivermouth's tables with a few made-up rows, all of them granted as they are, so that the
 * governed view of a table is the table, and DuckDB can say what a statement over it answers.
 */
final class EverydayCity implements AutoCloseable {
    private static final int ROWS = 60;
    private static final PolicySet RIVERMOUTH =
            CityReader.readBundled("rivermouth").set().orElseThrow();

    private final Connection connection;
    private final PolicyEngine engine;

    EverydayCity(AnswerForm form) throws SQLException {
        var model =
                RIVERMOUTH.policies().stream()
                        .filter(policy -> policy.name().equals("transport-model"))
                        .findFirst()
                        .orElseThrow();
        var grants =
                RIVERMOUTH.city().datasets().values().stream()
                        .map(dataset -> grant(dataset, form, model))
                        .toList();
        var open =
                new Policy(
                        model.name(),
                        model.title(),
                        model.purpose(),
                        model.who(),
                        model.approval(),
                        grants,
                        model.position());
        engine =
                new PolicyEngine(
                        new PolicySet(RIVERMOUTH.city(), List.of(open), "open"),
                        (_, _) -> Optional.empty());
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET TimeZone = 'UTC'");
        execute("SET threads = 1");
        for (var schema :
                RIVERMOUTH.city().datasets().keySet().stream()
                        .map(name -> name.schema())
                        .distinct()
                        .toList()) {
            execute("CREATE SCHEMA " + schema);
        }
        for (var dataset : RIVERMOUTH.city().datasets().values()) {
            fill(dataset);
        }
    }

    private static Grant grant(Dataset dataset, AnswerForm form, Policy model) {
        var columns = new LinkedHashMap<String, Treatment>();
        dataset.columns().keySet().forEach(name -> columns.put(name, new Treatment.Keep()));
        return new Grant(
                dataset.name(),
                Optional.empty(),
                columns,
                dataset.isPublic() ? new AnswerForm.Rows() : form,
                model.position());
    }

    GovernedPlan plan(String sql, List<@Nullable Object> parameters, Instant now) {
        return engine.plan(request(sql, parameters, now));
    }

    QueryShape describe(String sql, Instant now) {
        return engine.describe(request(sql, List.of(), now));
    }

    private static PlanRequest request(String sql, List<@Nullable Object> parameters, Instant now) {
        var caller = Objects.requireNonNull(RIVERMOUTH.city().accounts().get("transport-analyst"));
        return new PlanRequest(sql, parameters, caller, "transport-modelling", now);
    }

    /** The same under the demo city's own policies. */
    static GovernedPlan planForDemo(String sql, String caller, String purpose) {
        return new PolicyEngine(RIVERMOUTH, (_, _) -> Optional.empty())
                .plan(
                        new PlanRequest(
                                sql,
                                List.of(),
                                Objects.requireNonNull(RIVERMOUTH.city().accounts().get(caller)),
                                purpose,
                                Instant.parse("2026-07-01T12:00:00Z")));
    }

    /** The types of an answer's columns, and its rows as text, in order. */
    record Answer(List<String> types, List<String> rows) {}

    /** What the plan answers. */
    Answer run(GovernedPlan plan) throws SQLException {
        if (plan.residual().isEmpty()) {
            return ask(plan.fragments().getFirst().sql());
        }
        for (var fragment : plan.fragments()) {
            execute("CREATE OR REPLACE TEMP TABLE " + fragment.name() + " AS " + fragment.sql());
        }
        return ask(plan.residual().get());
    }

    /** What DuckDB answers. */
    Answer ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            var meta = answer.getMetaData();
            var types = new ArrayList<String>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                types.add(normal(meta.getColumnTypeName(i)));
            }
            var rows = new ArrayList<String>();
            while (answer.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= types.size(); i++) {
                    row.add(String.valueOf(answer.getString(i)));
                }
                rows.add(String.join(" | ", row));
            }
            return new Answer(types, rows);
        }
    }

    private static String normal(String type) {
        return switch (type) {
            case "HUGEINT" -> "DECIMAL(38,0)";
            case "TINYINT" -> "SMALLINT";
            case "FLOAT" -> "REAL";
            case "\"NULL\"" -> "VARCHAR";
            default -> type.replace(", ", ",");
        };
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fill(Dataset dataset) throws SQLException {
        var table = String.join(".", dataset.table());
        var columns =
                dataset.columns().values().stream()
                        .map(column ->
                                column.name() + " " + new DuckDbDialect().storeType(column.type()))
                        .collect(Collectors.joining(", "));
        execute("CREATE TABLE " + table + "(" + columns + ")");
        var values =
                dataset.columns().values().stream()
                        .map(EverydayCity::value)
                        .collect(Collectors.joining(", "));
        execute("INSERT INTO " + table + " SELECT " + values + " FROM range(" + ROWS + ") t(i)");
    }

    /** A value that few rows share, from the number of the row. */
    private static String value(Column column) {
        var salt = column.name().length() % 5;
        var present =
                switch (column.type().kind()) {
                    case BOOLEAN -> "(i + " + salt + ") % 3 = 0";
                    case SMALLINT, INTEGER -> "1950 + (i * 7 + " + salt + ") % 40";
                    case BIGINT -> column.name().equals("resident_id") ? "i % 25" : "i";
                    case DECIMAL, REAL, DOUBLE -> number(column, salt);
                    case TEXT -> text(column);
                    case DATE ->
                            column.name().equals("month")
                                    ? "DATE '2024-01-01' + INTERVAL (i % 30) MONTH"
                                    : "DATE '1950-03-01' + INTERVAL (i * 397) DAY";
                    case TIMESTAMP ->
                            "TIMESTAMP '2026-01-01 06:12:30' + INTERVAL (i * (30 + "
                                    + salt
                                    + ")) HOUR + INTERVAL (i * 7) MINUTE";
                    case TIME, TIMESTAMP_WITH_TIME_ZONE, UUID, BINARY, JSON, ARRAY -> "NULL";
                };
        return column.nullable() ? "CASE WHEN i % 11 <> 7 THEN " + present + " END" : present;
    }

    private static String number(Column column, int salt) {
        return switch (column.name()) {
            case "lat" -> "51.85 + (i % 17) / 100";
            case "lon" -> "4.3 + (i % 13) / 100";
            default -> "((i + " + salt + ") % 9) * 0.55 + 0.4";
        };
    }

    private static String text(Column column) {
        return switch (column.name().toLowerCase(Locale.ROOT)) {
            case "stop_id", "start_station", "end_station" -> "printf('S%03d', 1 + i % 14)";
            case "kind" -> "['bus', 'tram', 'ferry'][1 + i % 3]";
            case "card_kind" -> "['adult', 'student', 'senior'][1 + i % 3]";
            case "district" -> "['Harbour', 'Old Town', 'East', 'North'][1 + i % 4]";
            case "name" -> "['Ash Lane', 'Bridge 2', 'Quay', 'harbour side'][1 + i % 4] || i % 5";
            case "gender" -> "['f', 'm', 'x'][1 + i % 3]";
            case "programme" -> "['heating', 'rent'][1 + i % 2]";
            default -> "'value ' || (i % 6)";
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
