package city.gatehouse.gateway.front.flight;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.PlainDuckDb;
import city.gatehouse.gateway.front.TwoAccounts;
import city.gatehouse.policy.catalog.ColumnType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the driver's DatabaseMetaData tells of the catalog. */
class FlightMetadataTest {
    private BufferAllocator allocator;
    private PlainDuckDb duckDb;
    private FlightFront front;
    private Connection connection;
    private DatabaseMetaData metadata;

    @BeforeEach
    void start() throws SQLException {
        allocator = new RootAllocator(1L << 28);
        duckDb = new PlainDuckDb(allocator);
        duckDb.show(
                "mobility.taps",
                new OutputColumn("tap_id", ColumnType.BIGINT, false),
                new OutputColumn("tapped_at", ColumnType.TIMESTAMP, true),
                new OutputColumn("fare", ColumnType.decimal(6, 2), true));
        duckDb.show("mobility.stops", new OutputColumn("stop_id", ColumnType.TEXT, false));
        duckDb.show("geo.districts", new OutputColumn("district", ColumnType.TEXT, false));
        front =
                FlightFront.start(
                        new ListenerAddress("localhost", 0, Optional.empty()),
                        duckDb,
                        new TwoAccounts(),
                        allocator,
                        new SecureRandom(),
                        "1.2.3");
        connection = DriverManager.getConnection(front.uri() + "&user=analyst&password=analyst");
        metadata = connection.getMetaData();
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
        front.close();
        duckDb.close();
        allocator.close();
    }

    @Test
    void schemasAndTablesAreThoseOfTheCatalogInOrder() throws SQLException {
        assertThat(column(metadata.getSchemas(), "TABLE_SCHEM")).containsExactly("geo", "mobility");
        assertThat(column(metadata.getTables(null, null, null, null), "TABLE_NAME"))
                .containsExactly("districts", "stops", "taps");
        assertThat(column(metadata.getTableTypes(), "TABLE_TYPE")).containsExactly("TABLE");
        assertThat(column(metadata.getCatalogs(), "TABLE_CAT")).isEmpty();
    }

    @Test
    void patternsAndTypesChooseAmongTables() throws SQLException {
        assertThat(tables("mobility", "%")).containsExactly("stops", "taps");
        assertThat(tables("mob%", "_aps")).containsExactly("taps");
        assertThat(tables("mobility", "\\_aps")).isEmpty();
        assertThat(tables("mobility", "t.*")).isEmpty();
        assertThat(tables("people", null)).isEmpty();
        assertThat(column(metadata.getTables("nowhere", null, null, null), "TABLE_NAME")).isEmpty();
        assertThat(
                        column(
                                metadata.getTables(null, null, null, new String[] {"VIEW"}),
                                "TABLE_NAME"))
                .isEmpty();
    }

    @Test
    void columnsHaveTheirTypesAfterTreatment() throws SQLException {
        try (ResultSet columns = metadata.getColumns(null, "mobility", "taps", null)) {
            var seen = new ArrayList<String>();
            while (columns.next()) {
                seen.add(
                        columns.getString("COLUMN_NAME")
                                + " "
                                + columns.getString("TYPE_NAME")
                                + " "
                                + columns.getInt("DATA_TYPE")
                                + " "
                                + columns.getString("IS_NULLABLE")
                                + " "
                                + columns.getInt("ORDINAL_POSITION"));
            }

            assertThat(seen)
                    .containsExactly(
                            "tap_id BIGINT -5 NO 1",
                            "tapped_at TIMESTAMP 93 YES 2",
                            "fare DECIMAL(6, 2) 3 YES 3");
        }
        assertThat(column(metadata.getColumns(null, "mobility", "%", "%id"), "COLUMN_NAME"))
                .containsExactly("stop_id", "tap_id");
    }

    @Test
    void keysAndIndexesAreNotTold() throws SQLException {
        assertThat(column(metadata.getPrimaryKeys(null, "mobility", "taps"), "COLUMN_NAME"))
                .isEmpty();
        assertThat(column(metadata.getImportedKeys(null, "mobility", "taps"), "FK_NAME")).isEmpty();
        assertThat(column(metadata.getExportedKeys(null, "mobility", "taps"), "FK_NAME")).isEmpty();
        assertThat(
                        column(
                                metadata.getCrossReference(
                                        null, "mobility", "stops", null, "mobility", "taps"),
                                "FK_NAME"))
                .isEmpty();
        assertThat(metadata.getIndexInfo(null, "mobility", "taps", false, false).next()).isFalse();
    }

    @Test
    void everyQuestionOfTheDriverAboutTheServerHasAnAnswer() throws IllegalAccessException {
        Map<String, Throwable> failed = new TreeMap<>();
        for (var method : DatabaseMetaData.class.getMethods()) {
            if (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            try {
                if (method.invoke(metadata) instanceof ResultSet rows) {
                    rows.close();
                }
            } catch (InvocationTargetException failure) {
                if (!(failure.getCause() instanceof SQLFeatureNotSupportedException)) {
                    failed.put(method.getName(), failure.getCause());
                }
            } catch (SQLException failure) {
                failed.put(method.getName(), failure);
            }
        }

        assertThat(failed).isEmpty();
    }

    @Test
    void theServerSaysWhatItIs() throws SQLException {
        assertThat(metadata.getDatabaseProductName()).isEqualTo("Gatehouse");
        assertThat(metadata.getDatabaseProductVersion()).isEqualTo("1.2.3");
        assertThat(metadata.getIdentifierQuoteString()).isEqualTo("\"");
        assertThat(metadata.supportsTransactions()).isFalse();
        assertThat(metadata.supportsFullOuterJoins()).isTrue();
        assertThat(metadata.supportsUnionAll()).isTrue();
    }

    @Test
    void theFunctionsThatAreNamedAreAnswered() throws SQLException {
        var known =
                Functions.operatorTable().getOperatorList().stream()
                        .map(operator -> operator.getName().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());

        for (String named :
                List.of(
                        metadata.getNumericFunctions(),
                        metadata.getStringFunctions(),
                        metadata.getSystemFunctions(),
                        metadata.getTimeDateFunctions())) {
            assertThat(known).contains(named.replace(" ", "").split(","));
        }
    }

    private List<@Nullable String> tables(String schema, @Nullable String table)
            throws SQLException {
        return column(metadata.getTables(null, schema, table, null), "TABLE_NAME");
    }

    private static List<@Nullable String> column(ResultSet rows, String name) throws SQLException {
        try (rows) {
            var values = new ArrayList<@Nullable String>();
            while (rows.next()) {
                values.add(rows.getString(name));
            }
            return values;
        }
    }
}
