package city.gatehouse.gateway.front.flight;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.arrow.flight.Action;
import org.apache.arrow.flight.ActionType;
import org.apache.arrow.flight.CloseSessionResult;
import org.apache.arrow.flight.Criteria;
import org.apache.arrow.flight.FlightConstants;
import org.apache.arrow.flight.FlightDescriptor;
import org.apache.arrow.flight.FlightInfo;
import org.apache.arrow.flight.FlightProducer;
import org.apache.arrow.flight.FlightStream;
import org.apache.arrow.flight.GetSessionOptionsResult;
import org.apache.arrow.flight.PollInfo;
import org.apache.arrow.flight.PutResult;
import org.apache.arrow.flight.Result;
import org.apache.arrow.flight.SchemaResult;
import org.apache.arrow.flight.SessionOptionValue;
import org.apache.arrow.flight.SetSessionOptionsRequest;
import org.apache.arrow.flight.SetSessionOptionsResult;
import org.apache.arrow.flight.Ticket;
import org.apache.arrow.flight.sql.FlightSqlUtils;

/**
 * Stands before the producer, so that whatever fails in it is told as a refusal and nothing else,
 * and so that only the actions named here reach it.
 */
final class GuardedProducer implements FlightProducer {
    private static final List<ActionType> PASSED_ON =
            List.of(
                    FlightSqlUtils.FLIGHT_SQL_CREATE_PREPARED_STATEMENT,
                    FlightSqlUtils.FLIGHT_SQL_CLOSE_PREPARED_STATEMENT,
                    FlightSqlUtils.FLIGHT_SQL_CANCEL_QUERY,
                    FlightConstants.CANCEL_FLIGHT_INFO);
    private static final List<ActionType> ANSWERED_HERE =
            List.of(
                    FlightConstants.SET_SESSION_OPTIONS,
                    FlightConstants.GET_SESSION_OPTIONS,
                    FlightConstants.CLOSE_SESSION);
    private static final Set<String> PASSED_ON_NAMES =
            PASSED_ON.stream().map(ActionType::getType).collect(Collectors.toSet());

    private final FlightProducer producer;
    private final Connections connections;

    GuardedProducer(FlightProducer producer, Connections connections) {
        this.producer = producer;
        this.connections = connections;
    }

    @Override
    public void getStream(CallContext context, Ticket ticket, ServerStreamListener client) {
        try {
            // The producer would tell that it cannot be read in words of its own.
            FlightSqlUtils.parseOrThrow(ticket.getBytes());
            producer.getStream(context, ticket, client);
        } catch (RuntimeException failure) {
            client.error(FlightRefusals.of(failure));
        }
    }

    @Override
    public void listFlights(
            CallContext context, Criteria criteria, StreamListener<FlightInfo> client) {
        client.onCompleted();
    }

    @Override
    public FlightInfo getFlightInfo(CallContext context, FlightDescriptor descriptor) {
        return guarded(() -> producer.getFlightInfo(context, descriptor));
    }

    @Override
    public PollInfo pollFlightInfo(CallContext context, FlightDescriptor descriptor) {
        return guarded(() -> producer.pollFlightInfo(context, descriptor));
    }

    @Override
    public SchemaResult getSchema(CallContext context, FlightDescriptor descriptor) {
        return guarded(() -> producer.getSchema(context, descriptor));
    }

    @Override
    public Runnable acceptPut(
            CallContext context, FlightStream stream, StreamListener<PutResult> acknowledge) {
        return () -> {
            try {
                producer.acceptPut(context, stream, acknowledge).run();
            } catch (RuntimeException failure) {
                acknowledge.onError(FlightRefusals.of(failure));
            }
        };
    }

    @Override
    public void doExchange(CallContext context, FlightStream reader, ServerStreamListener writer) {
        writer.error(FlightRefusals.of(new RefusedException(Refusal.of(RefusalCode.NOT_A_QUERY))));
    }

    @Override
    public void listActions(CallContext context, StreamListener<ActionType> client) {
        PASSED_ON.forEach(client::onNext);
        ANSWERED_HERE.forEach(client::onNext);
        client.onCompleted();
    }

    @Override
    public void doAction(CallContext context, Action action, StreamListener<Result> client) {
        String type = action.getType();
        try {
            if (type.equals(FlightConstants.CLOSE_SESSION.getType())) {
                connections.close(Gate.call().connection());
                send(
                        client,
                        new CloseSessionResult(CloseSessionResult.Status.CLOSED)
                                .serialize()
                                .array());
            } else if (type.equals(FlightConstants.GET_SESSION_OPTIONS.getType())) {
                send(
                        client,
                        new GetSessionOptionsResult(Map.<String, SessionOptionValue>of())
                                .serialize()
                                .array());
            } else if (type.equals(FlightConstants.SET_SESSION_OPTIONS.getType())) {
                send(client, noOptions(action));
            } else if (PASSED_ON_NAMES.contains(type)) {
                producer.doAction(context, action, client);
            } else {
                throw new RefusedException(Refusal.of(RefusalCode.NOT_A_QUERY));
            }
        } catch (RuntimeException failure) {
            client.onError(FlightRefusals.of(failure));
        }
    }

    /** A session has no options: its purpose is fixed, and there are no catalogs to choose. */
    private static byte[] noOptions(Action action) {
        SetSessionOptionsRequest request;
        try {
            request = SetSessionOptionsRequest.deserialize(ByteBuffer.wrap(action.getBody()));
        } catch (IOException _) {
            throw new RefusedException(Refusal.of(RefusalCode.INVALID));
        }
        var unknown =
                new SetSessionOptionsResult.Error(SetSessionOptionsResult.ErrorValue.INVALID_NAME);
        return new SetSessionOptionsResult(
                        request.getSessionOptions().keySet().stream()
                                .collect(Collectors.toMap(name -> name, _ -> unknown)))
                .serialize()
                .array();
    }

    private static void send(StreamListener<Result> client, byte[] body) {
        client.onNext(new Result(body));
        client.onCompleted();
    }

    private static <T> T guarded(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException failure) {
            throw FlightRefusals.of(failure);
        }
    }
}
