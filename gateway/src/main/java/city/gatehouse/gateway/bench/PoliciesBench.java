package city.gatehouse.gateway.bench;

import city.gatehouse.engine.PlanRequest;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Treatment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Planning a statement that was never seen before among 10,000 policies over 100,000 columns, all
 * of which concern the one who asks, beside the same among 10 policies.
 */
record PoliciesBench(BenchCity city, LongSupplier nanoTime) {
    private static final int WARM_UPS = 100;
    private static final int TURNS = 201;
    private static final int COLUMNS = 100;
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    void run(Consumer<Measurement> measured) {
        var many = engine(10_000, 1_000);
        var few = engine(10, 1);
        var first = new AtomicInteger();
        var medians =
                new Alternation(WARM_UPS, TURNS, nanoTime)
                        .measure(() -> plan(many, first), () -> plan(few, first));
        measured.accept(
                new Measurement(
                        Suite.POLICIES, "10000-beside-10", medians.ours(), medians.bare(), "ms"));
    }

    private void plan(PolicyEngine engine, AtomicInteger first) {
        var question = MeasuredQuestion.ALL.getFirst();
        var session = city.session(question.account());
        engine.plan(
                new PlanRequest(
                        question.asked() + " LIMIT " + first.incrementAndGet(),
                        List.of(),
                        session.account(),
                        session.purpose(),
                        NOW));
    }

    /** The bench's own policies, and others over datasets of a hundred columns each. */
    private PolicyEngine engine(int policies, int datasets) {
        var own = city.gateway().policies();
        var model = own.policies().getFirst();
        var catalog = new LinkedHashMap<>(own.city().datasets());
        var wide = new ArrayList<Dataset>();
        for (int i = 0; i < datasets; i++) {
            var dataset = wide(own.city(), i);
            wide.add(dataset);
            catalog.put(dataset.name(), dataset);
        }
        var all = new ArrayList<>(own.policies());
        for (int i = 0; all.size() < policies; i++) {
            all.add(policy(model, i, wide.get(i % datasets)));
        }
        return new PolicyEngine(
                new PolicySet(with(own.city(), catalog), all, "bench-" + policies),
                (_, _) -> Optional.empty());
    }

    private static Dataset wide(City city, int number) {
        var model = city.datasets().values().iterator().next();
        var columns = new LinkedHashMap<String, Column>(model.columns());
        for (int i = columns.size(); i < COLUMNS; i++) {
            columns.put(
                    "column_" + i,
                    new Column(
                            "column_" + i,
                            ColumnType.TEXT,
                            ColumnClass.PLAIN,
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            model.position()));
        }
        return new Dataset(
                new DatasetName("wide", "dataset_" + number),
                model.store(),
                List.of("wide", "dataset_" + number),
                model.title(),
                Optional.empty(),
                model.owner(),
                model.subjectKeys(),
                model.retention(),
                model.assessment(),
                columns,
                model.position());
    }

    private static Policy policy(Policy model, int number, Dataset dataset) {
        var columns = new LinkedHashMap<String, Treatment>();
        dataset.columns().keySet().forEach(column -> columns.put(column, new Treatment.Keep()));
        var grant =
                new Grant(
                        dataset.name(),
                        Optional.empty(),
                        columns,
                        model.grants().getFirst().answers(),
                        model.position());
        return new Policy(
                "policy-" + number,
                model.title(),
                model.purpose(),
                model.who(),
                model.approval(),
                List.of(grant),
                model.position());
    }

    private static City with(City city, Map<DatasetName, Dataset> datasets) {
        return new City(
                city.name(),
                city.title(),
                city.stores(),
                city.purposes(),
                city.subjects(),
                city.domains(),
                city.accounts(),
                city.hierarchies(),
                datasets);
    }
}
