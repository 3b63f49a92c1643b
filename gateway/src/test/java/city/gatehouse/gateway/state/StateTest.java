package city.gatehouse.gateway.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
    @TempDir Path directory;

    @Test
    void whatATransactionWroteIsThereWhenTheStateIsOpenedAgain() {
        try (var state = open()) {
            state.transaction(connection -> insert(connection, "main"));
        }

        try (var state = open()) {
            assertThat(count(state)).isEqualTo(1);
        }
    }

    @Test
    void ofATransactionThatFailedNothingIsThere() {
        try (var state = open()) {
            assertThatThrownBy(() ->
                            state.transaction(connection -> {
                                insert(connection, "main");
                                return insert(connection, "main");
                            }))
                    .isInstanceOf(StateException.class);

            assertThat(count(state)).isZero();
        }
    }

    @Test
    void twoGatewaysShareIt() {
        try (var one = open();
                var other = open()) {
            one.transaction(connection -> insert(connection, "one"));
            other.transaction(connection -> insert(connection, "other"));

            assertThat(count(one)).isEqualTo(2);
        }
    }

    @Test
    void nobodyButTheOwnerReadsItsFiles() throws IOException {
        try (var state = open()) {
            state.transaction(connection -> insert(connection, "main"));
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    assertThat(OwnerOnly.isOpenToOthers(file)).as(file.toString()).isFalse();
                }
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.write(
                directory.resolve("state.db"),
                "this is not a database, whatever it may look like"
                        .repeat(100)
                        .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(this::open)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("state.db");
    }

    private State open() {
        return State.open(directory.resolve("state.db"));
    }

    private static int insert(Connection connection, String chain) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "INSERT INTO audit_head (chain, head) VALUES (?, '')")) {
            statement.setString(1, chain);
            return statement.executeUpdate();
        }
    }

    private static int count(State state) {
        return state.transaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM audit_head")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
