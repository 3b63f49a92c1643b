package city.gatehouse.gateway.front.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.gateway.front.TwoAccounts;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.refusal.RefusedException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private static final String PEER = "127.0.0.1";

    private final AtomicLong now = new AtomicLong();
    private final Connections connections = new Connections(new SecureRandom(), now::get);

    @Test
    void aTokenIsKnownOnlyFromThePeerItWasGivenTo() {
        String token = connections.open(session());

        assertThat(connections.find(token, PEER)).isPresent();
        assertThat(connections.find(token, "10.0.0.1")).isEmpty();
        assertThat(connections.find(token + "x", PEER)).isEmpty();
        assertThat(connections.open(session())).isNotEqualTo(token).hasSizeGreaterThan(40);
    }

    @Test
    void aConnectionEndsWhenItIsIdle() {
        String token = connections.open(session());

        pass(Duration.ofMinutes(29));
        assertThat(connections.find(token, PEER)).isPresent();
        pass(Duration.ofMinutes(29));
        assertThat(connections.find(token, PEER)).isPresent();
        pass(Duration.ofMinutes(31));
        assertThat(connections.find(token, PEER)).isEmpty();
    }

    @Test
    void aConnectionEndsAfterADayOfWorkHoweverBusyItIs() {
        String token = connections.open(session());
        for (int i = 0; i < 12 * 4; i++) {
            assertThat(connections.find(token, PEER)).isPresent();
            pass(Duration.ofMinutes(15));
        }

        assertThat(connections.find(token, PEER)).isEmpty();
    }

    @Test
    void ticketsAreUsedOnceAndNotLate() {
        var connection = connections.find(connections.open(session()), PEER).orElseThrow();
        String ticket = connection.ticket(statement());
        String late = connection.ticket(statement());

        connection.redeem(ticket);
        assertThatThrownBy(() -> connection.redeem(ticket)).isInstanceOf(RefusedException.class);
        pass(Duration.ofMinutes(6));
        assertThatThrownBy(() -> connection.redeem(late)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aConnectionKeepsOnlySoManyStatements() {
        var connection = connections.find(connections.open(session()), PEER).orElseThrow();
        var handles =
                IntStream.range(0, 3_000).mapToObj(_ -> connection.keep(statement())).toList();

        assertThat(handles.stream().filter(handle -> isKnown(connection, handle)).count())
                .isLessThanOrEqualTo(1_100);
    }

    private static boolean isKnown(Connection connection, String handle) {
        try {
            connection.statement(handle);
            return true;
        } catch (RefusedException _) {
            return false;
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static Prepared statement() {
        var column = new OutputColumn("one", ColumnType.INTEGER, true);
        return Prepared.of("SELECT 1 AS one", new QueryShape(List.of(column), List.of()));
    }

    private static Session session() {
        var door = new TwoAccounts();
        return door.session(
                door.authenticate("analyst", "analyst", "flight", PEER),
                Optional.empty(),
                "flight",
                PEER);
    }
}
