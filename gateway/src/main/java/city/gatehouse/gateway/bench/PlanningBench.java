package city.gatehouse.gateway.bench;

import city.gatehouse.engine.PlanRequest;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.policy.catalog.Store;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * From SQL text to governed plan. There is no bare equivalent of governing; beside it stands what
 * the store takes to prepare the equivalent statement, which is what an asker waits for without
 * Gatehouse.
 */
record PlanningBench(BenchCity city, LongSupplier nanoTime) {
    private static final int WARM_UPS = 100;
    private static final int TURNS = 201;

    /** Journeys that are joined by their stops and cards. */
    private static final MeasuredQuestion TEN_TABLES =
            new MeasuredQuestion("ten-tables", "extractor", tenTables(), tenTables());

    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    void run(Consumer<Measurement> measured) {
        var question = MeasuredQuestion.ALL.get(1);
        var first = new AtomicInteger();
        measure(measured, "first", question, () -> " LIMIT " + first.incrementAndGet());
        measure(measured, "repeated", question, () -> "");
        measure(
                measured,
                "ten-tables-first",
                TEN_TABLES,
                () -> " LIMIT " + first.incrementAndGet());
        measure(measured, "ten-tables-repeated", TEN_TABLES, () -> "");
    }

    private static String tenTables() {
        var sql = new StringBuilder("SELECT t0.stop_id, count(*) AS taps FROM mobility.taps AS t0");
        for (int i = 1; i < 10; i++) {
            sql.append(
                    " JOIN mobility.taps AS t%1$d ON t%1$d.card_id = t%2$d.card_id AND t%1$d.fare > %1$d"
                            .formatted(i, i - 1));
        }
        return sql.append(" WHERE t9.card_kind = 'adult' GROUP BY t0.stop_id").toString();
    }

    private interface Ending {
        String next();
    }

    /** Statements with an ending of their own have never been seen before. */
    private void measure(
            Consumer<Measurement> measured, String name, MeasuredQuestion question, Ending ending) {
        var engine = new PolicyEngine(city.gateway().policies(), (_, _) -> Optional.empty());
        var session = city.session(question.account());
        var medians =
                new Alternation(WARM_UPS, TURNS, nanoTime)
                        .measure(
                                () ->
                                        engine.plan(
                                                new PlanRequest(
                                                        question.asked() + ending.next(),
                                                        List.of(),
                                                        session.account(),
                                                        session.purpose(),
                                                        NOW)),
                                () -> prepare(question.byHand(Store.Kind.DUCKDB) + ending.next()));
        measured.accept(
                new Measurement(Suite.PLANNING, name, medians.ours(), medians.bare(), "ms"));
    }

    private void prepare(String sql) throws SQLException {
        city.bare().prepareStatement(sql).close();
    }
}
