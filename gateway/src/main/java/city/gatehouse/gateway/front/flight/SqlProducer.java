package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.flight.metadata.SqlInformation;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.arrow.flight.CancelFlightInfoRequest;
import org.apache.arrow.flight.CancelStatus;
import org.apache.arrow.flight.Criteria;
import org.apache.arrow.flight.FlightDescriptor;
import org.apache.arrow.flight.FlightEndpoint;
import org.apache.arrow.flight.FlightInfo;
import org.apache.arrow.flight.FlightStream;
import org.apache.arrow.flight.PutResult;
import org.apache.arrow.flight.Result;
import org.apache.arrow.flight.SchemaResult;
import org.apache.arrow.flight.sql.impl.FlightSql;
import org.apache.arrow.memory.BufferAllocator;

/**
 * Statements: described when they are prepared, asked when their answer is fetched. Whatever would
 * change something is refused.
 */
final class SqlProducer extends MetadataProducer {
    private final Executor pumps;

    SqlProducer(
            Questions questions,
            BufferAllocator allocator,
            SqlInformation information,
            Executor pumps) {
        super(questions, allocator, information);
        this.pumps = pumps;
    }

    @Override
    public void createPreparedStatement(
            FlightSql.ActionCreatePreparedStatementRequest request,
            CallContext context,
            StreamListener<Result> client) {
        Gate.Call call = Gate.call();
        Prepared statement = describe(call.session(), request.getQuery());
        String handle = call.connection().keep(statement);
        var parameters = statement.shape().parameters();
        var result =
                FlightSql.ActionCreatePreparedStatementResult.newBuilder()
                        .setPreparedStatementHandle(ByteString.copyFromUtf8(handle))
                        .setDatasetSchema(
                                ByteString.copyFrom(statement.columns().serializeAsMessage()));
        if (!parameters.isEmpty()) {
            result.setParameterSchema(
                    ByteString.copyFrom(BoundParameters.schema(parameters).serializeAsMessage()));
        }
        client.onNext(new Result(Any.pack(result.build()).toByteArray()));
        client.onCompleted();
    }

    @Override
    public void closePreparedStatement(
            FlightSql.ActionClosePreparedStatementRequest request,
            CallContext context,
            StreamListener<Result> client) {
        Gate.call().connection().forget(request.getPreparedStatementHandle().toStringUtf8());
        client.onCompleted();
    }

    @Override
    public FlightInfo getFlightInfoStatement(
            FlightSql.CommandStatementQuery command,
            CallContext context,
            FlightDescriptor descriptor) {
        Gate.Call call = Gate.call();
        return Tickets.info(
                call.connection(), describe(call.session(), command.getQuery()), descriptor);
    }

    @Override
    public FlightInfo getFlightInfoPreparedStatement(
            FlightSql.CommandPreparedStatementQuery command,
            CallContext context,
            FlightDescriptor descriptor) {
        Connection connection = Gate.call().connection();
        String handle = command.getPreparedStatementHandle().toStringUtf8();
        return Tickets.info(connection, connection.statement(handle), descriptor);
    }

    @Override
    public SchemaResult getSchemaStatement(
            FlightSql.CommandStatementQuery command,
            CallContext context,
            FlightDescriptor descriptor) {
        return new SchemaResult(describe(Gate.call().session(), command.getQuery()).columns());
    }

    @Override
    public SchemaResult getSchemaPreparedStatement(
            FlightSql.CommandPreparedStatementQuery command,
            CallContext context,
            FlightDescriptor descriptor) {
        String handle = command.getPreparedStatementHandle().toStringUtf8();
        return new SchemaResult(Gate.call().connection().statement(handle).columns());
    }

    @Override
    public void getStreamStatement(
            FlightSql.TicketStatementQuery command,
            CallContext context,
            ServerStreamListener client) {
        Gate.Call call = Gate.call();
        Connection connection = call.connection();
        String ticket = command.getStatementHandle().toStringUtf8();
        Prepared statement = connection.redeem(ticket);
        var question = new Question(call.session(), statement.sql(), statement.parameters());
        var pump = new AnswerPump(questions, question, statement.columns(), client, allocator);
        connection.started(ticket, pump);
        // Not on this thread: gRPC tells a call that the client is ready, or gone, on this one.
        pumps.execute(() -> {
            try {
                pump.run();
            } finally {
                connection.ended(ticket);
            }
        });
    }

    @Override
    public void getStreamPreparedStatement(
            FlightSql.CommandPreparedStatementQuery command,
            CallContext context,
            ServerStreamListener client) {
        throw refused(Refusal.of(RefusalCode.INVALID, "a statement's handle is not a ticket"));
    }

    @Override
    public Runnable acceptPutPreparedStatementQuery(
            FlightSql.CommandPreparedStatementQuery command,
            CallContext context,
            FlightStream flightStream,
            StreamListener<PutResult> acknowledge) {
        Connection connection = Gate.call().connection();
        ByteString handle = command.getPreparedStatementHandle();
        return () -> {
            String name = handle.toStringUtf8();
            Prepared statement = connection.statement(name);
            if (!flightStream.next()) {
                throw refused(Refusal.of(RefusalCode.PARAMETER));
            }
            var types = statement.shape().parameters();
            connection.replace(
                    name, statement.bind(BoundParameters.read(types, flightStream.getRoot())));
            var result =
                    FlightSql.DoPutPreparedStatementResult.newBuilder()
                            .setPreparedStatementHandle(handle)
                            .build();
            try (var bytes = allocator.buffer(result.getSerializedSize())) {
                bytes.writeBytes(result.toByteArray());
                acknowledge.onNext(PutResult.metadata(bytes));
            }
            acknowledge.onCompleted();
        };
    }

    /** Asked first, so that the attempt is recorded; then refused in any case. */
    @Override
    public Runnable acceptPutStatement(
            FlightSql.CommandStatementUpdate command,
            CallContext context,
            FlightStream flightStream,
            StreamListener<PutResult> acknowledge) {
        Session session = Gate.call().session();
        return () -> {
            describe(session, command.getQuery());
            throw refused(Refusal.of(RefusalCode.NOT_A_QUERY));
        };
    }

    @Override
    public Runnable acceptPutPreparedStatementUpdate(
            FlightSql.CommandPreparedStatementUpdate command,
            CallContext context,
            FlightStream flightStream,
            StreamListener<PutResult> acknowledge) {
        throw refused(Refusal.of(RefusalCode.NOT_A_QUERY));
    }

    @Override
    public void cancelFlightInfo(
            CancelFlightInfoRequest request,
            CallContext context,
            StreamListener<CancelStatus> client) {
        Connection connection = Gate.call().connection();
        boolean any = false;
        for (FlightEndpoint endpoint : request.getInfo().getEndpoints()) {
            any |= connection.cancel(Tickets.read(endpoint.getTicket()));
        }
        client.onNext(any ? CancelStatus.CANCELLED : CancelStatus.NOT_CANCELLABLE);
        client.onCompleted();
    }

    @Override
    public void listFlights(
            CallContext context, Criteria criteria, StreamListener<FlightInfo> client) {
        client.onCompleted();
    }

    @Override
    public void close() {}

    private Prepared describe(Session session, String sql) {
        return Prepared.of(sql, questions.describe(new Question(session, sql, List.of())));
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal);
    }
}
