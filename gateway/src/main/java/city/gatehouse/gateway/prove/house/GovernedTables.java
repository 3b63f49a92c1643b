package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.ArrowRows.Day;
import city.gatehouse.gateway.prove.compare.ArrowRows.Moment;
import city.gatehouse.gateway.prove.sql.Statement;
import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** The governed view of one purpose as tables of a DuckDB in memory: the reference. */
public final class GovernedTables implements AutoCloseable {
    private final PlainDuckDb database;

    GovernedTables(PlainDuckDb database) {
        this.database = database;
    }

    /** Adds a dataset's table. */
    void add(Granted granted, List<List<@Nullable Object>> rows) {
        var name = granted.dataset().name();
        var types = new ArrayList<ColumnType>();
        var columns = new ArrayList<String>();
        for (var column : granted.visible()) {
            types.add(granted.governedType(column));
            columns.add(column.name() + " " + SqlTypes.name(types.getLast()));
        }
        for (int i = 0; i < granted.keys().size(); i++) {
            types.add(granted.keys().get(i).type());
            columns.add(Granted.hidden(i) + " " + SqlTypes.name(types.getLast()));
        }
        database.run("CREATE SCHEMA IF NOT EXISTS " + name.schema());
        database.run("CREATE TABLE " + name + " (" + String.join(", ", columns) + ")");
        try (var appender = database.connection().createAppender(name.schema(), name.table())) {
            for (var row : rows) {
                appender.beginRow();
                for (int i = 0; i < types.size(); i++) {
                    append(appender, types.get(i), row.get(i));
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the governed view could not be filled", e);
        }
    }

    private static void append(DuckDBAppender appender, ColumnType type, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case Boolean truth -> appender.append(truth.booleanValue());
            case Long whole -> whole(appender, type, whole);
            case BigDecimal decimal -> appender.append(decimal);
            case Double floating -> appender.append(floating.doubleValue());
            case String text -> appender.append(text);
            case Day(var days) -> appender.appendEpochDays((int) days);
            case Moment(var micros) -> appender.appendEpochMicros(micros);
            default -> throw new IllegalArgumentException("no value of a table");
        }
    }

    private static void whole(DuckDBAppender appender, ColumnType type, long value)
            throws SQLException {
        switch (type.kind()) {
            case SMALLINT -> appender.append((short) value);
            case INTEGER -> appender.append((int) value);
            default -> appender.append(value);
        }
    }

    /** What plain DuckDB answers over the view, to any thread. */
    public Answer ask(Statement statement) {
        return database.ask(statement);
    }

    @Override
    public void close() {
        database.close();
    }
}
