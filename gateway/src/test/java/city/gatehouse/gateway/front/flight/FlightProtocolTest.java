package city.gatehouse.gateway.front.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.PlainDuckDb;
import city.gatehouse.gateway.front.TwoAccounts;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.arrow.flight.Action;
import org.apache.arrow.flight.CallOption;
import org.apache.arrow.flight.CancelFlightInfoRequest;
import org.apache.arrow.flight.CancelStatus;
import org.apache.arrow.flight.CloseSessionRequest;
import org.apache.arrow.flight.FlightCallHeaders;
import org.apache.arrow.flight.FlightClient;
import org.apache.arrow.flight.FlightInfo;
import org.apache.arrow.flight.FlightRuntimeException;
import org.apache.arrow.flight.FlightStatusCode;
import org.apache.arrow.flight.FlightStream;
import org.apache.arrow.flight.HeaderCallOption;
import org.apache.arrow.flight.Location;
import org.apache.arrow.flight.Ticket;
import org.apache.arrow.flight.auth2.BasicAuthCredentialWriter;
import org.apache.arrow.flight.auth2.BearerCredentialWriter;
import org.apache.arrow.flight.auth2.ClientBearerHeaderHandler;
import org.apache.arrow.flight.auth2.ClientIncomingAuthHeaderMiddleware;
import org.apache.arrow.flight.grpc.CredentialCallOption;
import org.apache.arrow.flight.sql.FlightSqlClient;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client of Flight can do that the JDBC driver does not. */
class FlightProtocolTest {
    private static final CallOption BASIC =
            new CredentialCallOption(new BasicAuthCredentialWriter("analyst", "analyst"));

    private BufferAllocator allocator;
    private PlainDuckDb duckDb;
    private FlightFront front;
    private FlightClient flight;
    private FlightSqlClient client;

    @BeforeEach
    void start() throws SQLException {
        allocator = new RootAllocator(1L << 28);
        duckDb = new PlainDuckDb(allocator);
        front =
                FlightFront.start(
                        new ListenerAddress("localhost", 0, Optional.empty()),
                        duckDb,
                        new TwoAccounts(),
                        allocator,
                        new SecureRandom(),
                        "1.2.3");
        int port = URI.create(front.uri().getSchemeSpecificPart()).getPort();
        flight =
                FlightClient.builder(allocator, Location.forGrpcInsecure("localhost", port))
                        .build();
        client = new FlightSqlClient(flight);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        front.close();
        duckDb.close();
        allocator.close();
    }

    @Test
    void aTicketIsGoodForOneAnswerOnItsOwnConnection() throws Exception {
        var mine = login("research");
        FlightInfo info = client.execute("SELECT 1 AS one", mine);
        Ticket ticket = info.getEndpoints().getFirst().getTicket();

        assertRefused(() -> read(ticket, login("research")), "ticket is used or has expired");
        assertThat(read(ticket, mine)).isEqualTo(1);
        assertRefused(() -> read(ticket, mine), "ticket is used or has expired");
    }

    @Test
    void aConnectionKeepsThePurposeItWasOpenedFor() {
        var token = login("research");

        client.execute("SELECT 1", token, purpose("research"));
        assertRefused(
                () -> client.execute("SELECT 1", token, purpose("transport-planning")),
                "PURPOSE: a connection has one purpose from its start");
    }

    @Test
    void credentialsCanComeWithEveryCall() throws Exception {
        try (var statement = client.prepare("SELECT 1 AS one", BASIC)) {
            FlightInfo info = statement.execute(BASIC);

            assertThat(read(info.getEndpoints().getFirst().getTicket(), BASIC)).isEqualTo(1);
            assertRefused(
                    () -> statement.execute(BASIC, purpose("research")), "not known any more");
            statement.close(BASIC);
        }
    }

    @Test
    void aConnectionThatWasClosedIsNotKnownAnyMore() {
        var token = login("research");

        client.closeSession(new CloseSessionRequest(), token);

        assertRefused(() -> client.execute("SELECT 1", token), "connect again");
        assertRefused(
                () -> client.execute("SELECT 1", bearer("made-up")),
                "this connection is not known or has ended");
        assertRefused(() -> client.execute("SELECT 1"), "CREDENTIALS");
    }

    @Test
    void whatChangesSomethingIsNotAQuery() {
        assertRefused(() -> client.executeUpdate("DELETE FROM t", BASIC), "NOT_A_QUERY");
        assertRefused(() -> client.executeUpdate("SELECT 1", BASIC), "NOT_A_QUERY");
        assertRefused(() -> client.beginTransaction(BASIC), "NOT_A_QUERY");
        assertRefused(
                () ->
                        client.executeSubstrait(
                                new FlightSqlClient.SubstraitPlan(new byte[] {1}, "1"), BASIC),
                "INVALID: this gateway does not understand the request");
        assertRefused(
                () -> flight.doAction(new Action("Anything"), BASIC).forEachRemaining(_ -> {}),
                "NOT_A_QUERY");
        assertRefused(() -> read(new Ticket(new byte[] {1, 2, 3}), BASIC), "does not understand");
        assertRefused(() -> read(new Ticket(new byte[0]), BASIC), "does not understand");
    }

    @Test
    void refusalsHaveACodeAStateAndAReferenceForPrograms() {
        assertThatThrownBy(() -> client.execute("SELECT national_id FROM t", BASIC))
                .isInstanceOfSatisfying(
                        FlightRuntimeException.class,
                        refused -> {
                            assertThat(refused.status().code())
                                    .isEqualTo(FlightStatusCode.NOT_FOUND);
                            assertThat(refused.getMessage())
                                    .isEqualTo(PlainDuckDb.REFUSAL.text() + " (reference 1)");
                            var metadata = refused.status().metadata();
                            assertThat(metadata.get("gatehouse-code")).isEqualTo("UNKNOWN_NAME");
                            assertThat(metadata.get("gatehouse-sqlstate")).isEqualTo("42P01");
                            assertThat(metadata.get("gatehouse-reference")).isEqualTo("1");
                        });
    }

    @Test
    void aQueryThatHasNotStartedCanBeCancelled() {
        FlightInfo info = client.execute("SELECT 1", BASIC);

        assertThat(client.cancelFlightInfo(new CancelFlightInfoRequest(info), BASIC).getStatus())
                .isEqualTo(CancelStatus.CANCELLED);
        assertRefused(
                () -> read(info.getEndpoints().getFirst().getTicket(), BASIC), "ticket is used");
    }

    @Test
    void describingDoesNotAsk() {
        client.execute("SELECT i FROM range(10) AS t(i)", BASIC);
        client.getExecuteSchema("SELECT 1 AS one", BASIC);

        assertThat(duckDb.record.statuses()).isEmpty();
        assertThat(duckDb.open.get()).isZero();
    }

    private CallOption login(String purpose) {
        var factory =
                new ClientIncomingAuthHeaderMiddleware.Factory(new ClientBearerHeaderHandler());
        int port = URI.create(front.uri().getSchemeSpecificPart()).getPort();
        try (var own =
                FlightClient.builder(allocator, Location.forGrpcInsecure("localhost", port))
                        .intercept(factory)
                        .build()) {
            own.handshake(BASIC, purpose(purpose));
            return factory.getCredentialCallOption();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private long read(Ticket ticket, CallOption... options) throws Exception {
        try (FlightStream stream = client.getStream(ticket, options)) {
            long rows = 0;
            while (stream.next()) {
                rows += stream.getRoot().getRowCount();
            }
            return rows;
        }
    }

    private static CallOption purpose(String purpose) {
        var headers = new FlightCallHeaders();
        headers.insert("purpose", purpose);
        return new HeaderCallOption(headers);
    }

    private static CallOption bearer(String token) {
        return new CredentialCallOption(new BearerCredentialWriter(token));
    }

    private static void assertRefused(ThrowingCallable call, String words) {
        assertThatThrownBy(call)
                .satisfies(
                        failure -> assertThat(messages(failure)).anyMatch(m -> m.contains(words)));
    }

    private static List<String> messages(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, Throwable::getCause)
                .map(Throwable::toString)
                .toList();
    }
}
