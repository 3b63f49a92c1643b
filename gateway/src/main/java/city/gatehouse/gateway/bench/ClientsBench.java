package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Alternation.Medians;
import city.gatehouse.gateway.bench.BenchCity.Connector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/**
 * Many clients that ask at once, beside as many that ask the bare store. What is measured is the
 * time until each has asked several times and has read its answers.
 */
record ClientsBench(int clients, LongSupplier nanoTime) {
    private static final int QUESTIONS = 10;
    private static final int WARM_UPS = 3;
    private static final int TURNS = 7;

    Medians measure(Connector ours, String asked, Connector bare, String byHand) {
        try (var threads = Executors.newFixedThreadPool(clients);
                var oursConnected = Clients.connect(clients, ours);
                var bareConnected = Clients.connect(clients, bare)) {
            return new Alternation(WARM_UPS, TURNS, nanoTime)
                    .measure(
                            () -> oursConnected.ask(threads, asked),
                            () -> bareConnected.ask(threads, byHand));
        } catch (SQLException e) {
            throw new IllegalStateException("the clients could not connect", e);
        }
    }

    private record Clients(List<Connection> connections) implements AutoCloseable {
        static Clients connect(int count, Connector connector) throws SQLException {
            var clients = new Clients(new ArrayList<>());
            try {
                for (int i = 0; i < count; i++) {
                    clients.connections.add(connector.connect());
                }
                return clients;
            } catch (SQLException e) {
                clients.close();
                throw e;
            }
        }

        void ask(ExecutorService threads, String sql)
                throws InterruptedException, ExecutionException {
            var asking = new ArrayList<Callable<Long>>();
            for (var connection : connections) {
                asking.add(() -> {
                    long rows = 0;
                    for (int i = 0; i < QUESTIONS; i++) {
                        rows += BenchCity.read(connection, sql);
                    }
                    return rows;
                });
            }
            for (var asked : threads.invokeAll(asking)) {
                asked.get();
            }
        }

        @Override
        public void close() throws SQLException {
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
