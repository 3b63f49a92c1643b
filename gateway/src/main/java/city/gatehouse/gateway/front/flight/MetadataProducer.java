package city.gatehouse.gateway.front.flight;

import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.gateway.execute.AnswerSchema;
import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.SqlTypes;
import city.gatehouse.gateway.front.flight.metadata.MetadataRows;
import city.gatehouse.gateway.front.flight.metadata.NamePattern;
import city.gatehouse.gateway.front.flight.metadata.SqlInformation;
import city.gatehouse.gateway.front.flight.metadata.TypeInformation;
import com.google.protobuf.Message;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.flight.FlightDescriptor;
import org.apache.arrow.flight.FlightEndpoint;
import org.apache.arrow.flight.Ticket;
import org.apache.arrow.flight.sql.BasicFlightSqlProducer;
import org.apache.arrow.flight.sql.FlightSqlColumnMetadata;
import org.apache.arrow.flight.sql.impl.FlightSql;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What there is to ask about, as the caller's catalog shows it: whatever is not in it does not
 * exist here either. There are no catalogs above schemas, and no keys are told, because a key would
 * say something of columns that may be hidden.
 */
abstract class MetadataProducer extends BasicFlightSqlProducer {
    private static final String TABLE = "TABLE";

    final Questions questions;
    final BufferAllocator allocator;
    private final SqlInformation information;

    MetadataProducer(Questions questions, BufferAllocator allocator, SqlInformation information) {
        this.questions = questions;
        this.allocator = allocator;
        this.information = information;
    }

    /** The request itself is the ticket: it holds nothing but patterns of names. */
    @Override
    protected <T extends Message> List<FlightEndpoint> determineEndpoints(
            T request, FlightDescriptor descriptor, Schema schema) {
        return List.of(new FlightEndpoint(new Ticket(descriptor.getCommand())));
    }

    @Override
    public void getStreamCatalogs(CallContext context, ServerStreamListener client) {
        new MetadataRows(Schemas.GET_CATALOGS_SCHEMA).send(client, allocator);
    }

    @Override
    public void getStreamSchemas(
            FlightSql.CommandGetDbSchemas command,
            CallContext context,
            ServerStreamListener client) {
        var rows = new MetadataRows(Schemas.GET_SCHEMAS_SCHEMA);
        if (withoutCatalog(command.hasCatalog() ? command.getCatalog() : null)) {
            var pattern =
                    NamePattern.ofNullable(
                            command.hasDbSchemaFilterPattern()
                                    ? command.getDbSchemaFilterPattern()
                                    : null);
            visible()
                    .map(dataset -> dataset.name().schema())
                    .distinct()
                    .filter(pattern::matches)
                    .forEach(schema -> rows.add(null, schema));
        }
        rows.send(client, allocator);
    }

    @Override
    public void getStreamTables(
            FlightSql.CommandGetTables command, CallContext context, ServerStreamListener client) {
        boolean schemas = command.getIncludeSchema();
        var rows =
                new MetadataRows(
                        schemas ? Schemas.GET_TABLES_SCHEMA : Schemas.GET_TABLES_SCHEMA_NO_SCHEMA);
        var types = command.getTableTypesList();
        if (withoutCatalog(command.hasCatalog() ? command.getCatalog() : null)
                && (types.isEmpty() || types.contains(TABLE))) {
            var schema =
                    NamePattern.ofNullable(
                            command.hasDbSchemaFilterPattern()
                                    ? command.getDbSchemaFilterPattern()
                                    : null);
            var table =
                    NamePattern.ofNullable(
                            command.hasTableNameFilterPattern()
                                    ? command.getTableNameFilterPattern()
                                    : null);
            visible()
                    .filter(dataset -> schema.matches(dataset.name().schema()))
                    .filter(dataset -> table.matches(dataset.name().table()))
                    .forEach(dataset -> rows.add(row(dataset, schemas)));
        }
        rows.send(client, allocator);
    }

    @Override
    public void getStreamTableTypes(CallContext context, ServerStreamListener client) {
        new MetadataRows(Schemas.GET_TABLE_TYPES_SCHEMA).add(TABLE).send(client, allocator);
    }

    @Override
    public void getStreamPrimaryKeys(
            FlightSql.CommandGetPrimaryKeys command,
            CallContext context,
            ServerStreamListener client) {
        new MetadataRows(Schemas.GET_PRIMARY_KEYS_SCHEMA).send(client, allocator);
    }

    @Override
    public void getStreamExportedKeys(
            FlightSql.CommandGetExportedKeys command,
            CallContext context,
            ServerStreamListener client) {
        new MetadataRows(Schemas.GET_EXPORTED_KEYS_SCHEMA).send(client, allocator);
    }

    @Override
    public void getStreamImportedKeys(
            FlightSql.CommandGetImportedKeys command,
            CallContext context,
            ServerStreamListener client) {
        new MetadataRows(Schemas.GET_IMPORTED_KEYS_SCHEMA).send(client, allocator);
    }

    @Override
    public void getStreamCrossReference(
            FlightSql.CommandGetCrossReference command,
            CallContext context,
            ServerStreamListener client) {
        new MetadataRows(Schemas.GET_CROSS_REFERENCE_SCHEMA).send(client, allocator);
    }

    @Override
    public void getStreamTypeInfo(
            FlightSql.CommandGetXdbcTypeInfo command,
            CallContext context,
            ServerStreamListener client) {
        TypeInformation.rows(command.hasDataType() ? command.getDataType() : null)
                .send(client, allocator);
    }

    @Override
    public void getStreamSqlInfo(
            FlightSql.CommandGetSqlInfo command, CallContext context, ServerStreamListener client) {
        information.send(command.getInfoList(), client);
    }

    private Stream<VisibleDataset> visible() {
        return questions.catalog(Gate.call().session()).stream()
                .sorted((one, other) -> one.name().compareTo(other.name()));
    }

    /** The empty name stands for what has no catalog: all there is. */
    private static boolean withoutCatalog(@Nullable String catalog) {
        return catalog == null || catalog.isEmpty();
    }

    private static @Nullable Object[] row(VisibleDataset dataset, boolean withSchema) {
        String schema = dataset.name().schema();
        String table = dataset.name().table();
        if (!withSchema) {
            return new @Nullable Object[] {null, schema, table, TABLE};
        }
        var fields = dataset.columns().stream().map(column -> field(dataset, column)).toList();
        return new @Nullable Object[] {
            null, schema, table, TABLE, new Schema(fields).serializeAsMessage()
        };
    }

    private static Field field(VisibleDataset dataset, OutputColumn column) {
        var metadata =
                new FlightSqlColumnMetadata.Builder()
                        .schemaName(dataset.name().schema())
                        .tableName(dataset.name().table())
                        .typeName(SqlTypes.sqlName(column.type()))
                        .isReadOnly(true)
                        .isAutoIncrement(false)
                        .isSearchable(true)
                        .build();
        return AnswerSchema.field(
                column.name(), column.type(), column.nullable(), metadata.getMetadataMap());
    }
}
