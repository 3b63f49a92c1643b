package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.front.Credentials;
import city.gatehouse.gateway.front.Doorkeeper;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import org.apache.arrow.flight.FlightMethod;
import org.apache.arrow.flight.grpc.StatusUtils;
import org.jspecify.annotations.Nullable;

/**
 * Lets every call in, or not. A handshake with Basic credentials opens a connection and answers
 * with its token; calls then come with that token. Calls that bring Basic credentials themselves
 * are let in too. An interceptor of gRPC rather than of Flight, because only gRPC tells the peer.
 */
final class Gate implements ServerInterceptor {
    private static final Metadata.Key<String> AUTHORIZATION = ascii("authorization");
    private static final Metadata.Key<String> PURPOSE = ascii("purpose");
    private static final String FRONT = "flight";
    private static final String BEARER = "Bearer ";
    private static final Context.Key<Call> CALL = Context.key("gatehouse.call");

    private final Doorkeeper doorkeeper;
    private final Connections connections;

    /**
     * A call that was let in.
     *
     * @param session as the account is now
     * @param token given with the response, where the call opened the connection
     */
    record Call(Connection connection, Session session, Optional<String> token) {
        Call withToken(String given) {
            return new Call(connection, session, Optional.of(given));
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Call[" + session.account().name() + ", " + session.purpose() + "]";
        }
    }

    Gate(Doorkeeper doorkeeper, Connections connections) {
        this.doorkeeper = doorkeeper;
        this.connections = connections;
    }

    /** The call that the current thread works for. */
    static Call call() {
        Call call = CALL.get();
        if (call == null) {
            throw new RefusedException(Refusal.of(RefusalCode.CREDENTIALS));
        }
        return call;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> rpc, Metadata headers, ServerCallHandler<Q, A> next) {
        Call call;
        try {
            call = admit(rpc.getMethodDescriptor().getFullMethodName(), headers, peer(rpc));
        } catch (RuntimeException failure) {
            refuse(rpc, failure);
            return new ServerCall.Listener<>() {};
        }
        var context = Context.current().withValue(CALL, call);
        return Contexts.interceptCall(context, withToken(rpc, call), headers, next);
    }

    private Call admit(String method, Metadata headers, String peer) {
        String authorization = Optional.ofNullable(headers.get(AUTHORIZATION)).orElse("");
        Optional<String> purpose = Optional.ofNullable(headers.get(PURPOSE));
        if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return returning(authorization.substring(BEARER.length()).strip(), purpose, peer);
        }
        Credentials shown =
                Credentials.basic(authorization)
                        .orElseThrow(
                                () -> new RefusedException(Refusal.of(RefusalCode.CREDENTIALS)));
        Account account = doorkeeper.authenticate(shown.account(), shown.secret(), FRONT, peer);
        Session session = doorkeeper.session(account, purpose, FRONT, peer);
        if (FlightMethod.fromProtocol(method) != FlightMethod.HANDSHAKE) {
            return new Call(connections.of(session), session, Optional.empty());
        }
        String token = connections.open(session);
        return returning(token, purpose, peer).withToken(token);
    }

    private Call returning(String token, Optional<String> purpose, String peer) {
        Connection connection =
                connections
                        .find(token, peer)
                        .orElseThrow(() ->
                                new RefusedException(
                                        Refusal.of(
                                                        RefusalCode.CREDENTIALS,
                                                        "this connection is not known or has ended")
                                                .help("connect again")));
        Session opened = connection.opened();
        if (purpose.isPresent() && !purpose.get().equals(opened.purpose())) {
            throw new RefusedException(
                    Refusal.of(RefusalCode.PURPOSE, "a connection has one purpose from its start")
                            .help("open another connection for another purpose"));
        }
        Session now =
                doorkeeper.session(opened.account(), Optional.of(opened.purpose()), FRONT, peer);
        return new Call(connection, now, Optional.empty());
    }

    private static <Q, A> ServerCall<Q, A> withToken(ServerCall<Q, A> rpc, Call call) {
        if (call.token.isEmpty()) {
            return rpc;
        }
        return new SimpleForwardingServerCall<>(rpc) {
            private boolean told;

            @Override
            public void sendHeaders(Metadata headers) {
                tell(headers);
                super.sendHeaders(headers);
            }

            @Override
            public void close(Status status, Metadata trailers) {
                tell(trailers);
                super.close(status, trailers);
            }

            private void tell(Metadata metadata) {
                if (!told) {
                    told = true;
                    call.token.ifPresent(token -> metadata.put(AUTHORIZATION, BEARER + token));
                }
            }
        };
    }

    private static void refuse(ServerCall<?, ?> rpc, RuntimeException failure) {
        if (StatusUtils.toGrpcException(FlightRefusals.of(failure))
                instanceof StatusRuntimeException refusal) {
            var trailers = refusal.getTrailers();
            rpc.close(refusal.getStatus(), trailers == null ? new Metadata() : trailers);
        } else {
            rpc.close(Status.INTERNAL, new Metadata());
        }
    }

    private static String peer(ServerCall<?, ?> rpc) {
        @Nullable SocketAddress address = rpc.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
        return address instanceof InetSocketAddress inet && inet.getAddress() != null
                ? inet.getAddress().getHostAddress()
                : "unknown";
    }

    private static Metadata.Key<String> ascii(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }
}
