package city.gatehouse.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.Detokenizer;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.Outcome.Status;
import city.gatehouse.gateway.audit.chain.AuditReader;
import city.gatehouse.gateway.audit.chain.AuditVerifier;
import city.gatehouse.gateway.audit.chain.StateWitness;
import city.gatehouse.gateway.audit.chain.Verification;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.discover.CatalogScan;
import city.gatehouse.gateway.execute.Execution;
import city.gatehouse.gateway.execute.ExecutionLimits;
import city.gatehouse.gateway.execute.ResidualEngine;
import city.gatehouse.gateway.key.Keys;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.QueryPath;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.SafeBatches;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.gateway.state.OwnerOnly;
import city.gatehouse.gateway.state.State;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 6: a decision is durably recorded before a store is touched, and the outcome after. When
 * the record cannot be written, there is no answer. Records never contain resident data or query
 * literals in clear.
 */
class NothingUnloggedTest {
    private static final String ALL = "SELECT visitor, branch FROM library.visits";
    private static final String PLANTED_LITERAL = "Marmaduke Ffolkes";

    @TempDir Path directory;
    private SmallCity city;

    @BeforeEach
    void writeCity() throws IOException {
        city = SmallCity.in(directory.resolve("city"));
    }

    @Test
    void theDecisionIsOnDiskBeforeTheAnswersFirstBatch() throws IOException {
        try (var gateway = city.open();
                var answer = gateway.queryPath().answer(question(gateway, ALL))) {
            assertThat(decisions())
                    .singleElement()
                    .satisfies(decision -> {
                        assertThat(decision.verdict()).isEqualTo(new Verdict.Answered());
                        assertThat(decision.account()).isEqualTo("analyst");
                        assertThat(decision.purpose()).isEqualTo("planning");
                        assertThat(decision.policySet()).isEqualTo(gateway.policies().hash());
                        assertThat(decision.policies()).containsExactly("library-planning");
                        assertThat(decision.readings().toString())
                                .contains("library.visits", "visitor", "branch")
                                .doesNotContain("resident_id");
                        assertThat(decision.protection()).isNotEmpty();
                    });
            assertThat(outcomes()).isEmpty();
            assertThat(rows(answer)).isEqualTo(51);
        }

        assertThat(outcomes())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.decision()).isEqualTo(1);
                    assertThat(outcome.status()).isEqualTo(new Status.Complete());
                    assertThat(outcome.rows()).isEqualTo(51);
                });
    }

    @Test
    void theStoreIsNotTouchedBeforeTheDecisionIsRecorded() {
        var events = new ArrayList<String>();
        var audit = new Noted(events);

        try (var parts = new Parts(city, audit, events)) {
            assertThatThrownBy(() -> rows(parts.path.answer(parts.question(ALL))))
                    .isInstanceOf(AnswerRefusedException.class);
        }

        assertThat(events).containsExactly("decision", "store", "outcome");
    }

    @Test
    void aScanIsRecordedBeforeTheStoreIsTouchedAndNotDoneWithoutARecord() {
        var events = new ArrayList<String>();
        var audit = new Noted(events);

        try (var parts = new Parts(city, audit, events)) {
            assertThatThrownBy(parts::scan)
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusal().code())
                                            .isEqualTo(RefusalCode.STORE_UNAVAILABLE));
            assertThat(events).containsExactly("decision", "store", "outcome");

            events.clear();
            audit.available = false;
            assertThatThrownBy(parts::scan)
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusal().code())
                                            .isEqualTo(RefusalCode.RECORD_UNAVAILABLE));
            assertThat(events).isEmpty();
        }
    }

    @Test
    void withoutARecordThereIsNoAnswerAndNoStoreIsTouched() {
        var events = new ArrayList<String>();
        var audit = new Noted(events);
        audit.available = false;

        try (var parts = new Parts(city, audit, events)) {
            assertRefused(
                    RefusalCode.RECORD_UNAVAILABLE, () -> parts.path.answer(parts.question(ALL)));
            assertRefused(
                    RefusalCode.RECORD_UNAVAILABLE, () -> parts.path.explain(parts.question(ALL)));
            assertRefused(
                    RefusalCode.RECORD_UNAVAILABLE,
                    () -> parts.path.answer(parts.question("SELECT nonsense FROM nowhere")));
        }

        assertThat(events).isEmpty();
    }

    @Test
    void refusalsAreRecordedWithTheReferenceThatTheCallerIsTold() throws IOException {
        var references = new ArrayList<String>();
        try (var gateway = city.open()) {
            for (var sql :
                    List.of(
                            "SELECT",
                            "DROP TABLE library.visits",
                            "SELECT missing FROM library.visits",
                            "SELECT * FROM hidden.things")) {
                assertThatThrownBy(() -> gateway.queryPath().answer(question(gateway, sql)))
                        .isInstanceOfSatisfying(
                                AnswerRefusedException.class, e -> references.add(e.reference()));
            }
        }

        assertThat(references).containsExactly("1", "2", "3", "4");
        assertThat(decisions())
                .hasSize(4)
                .allSatisfy(decision -> {
                    assertThat(decision.kind()).isEqualTo(Kind.ANSWER);
                    assertThat(decision.verdict()).isInstanceOf(Verdict.Refused.class);
                    assertThat(decision.statement()).hasSize(64);
                });
    }

    @Test
    void explanationsAndRefusedLoginsAreRecorded() throws IOException {
        try (var gateway = city.open()) {
            gateway.queryPath().explain(question(gateway, ALL));
            assertThatThrownBy(
                    () -> gateway.identity().authenticate("analyst", "guess", "http", "peer"));
        }

        assertThat(decisions())
                .extracting(Decision::kind)
                .containsExactly(Kind.EXPLAIN, Kind.LOGIN);
    }

    @Test
    void anAnswerThatIsLeftHalfReadHasAnOutcome() throws IOException {
        try (var gateway = city.open()) {
            gateway.queryPath().answer(question(gateway, ALL)).close();
        }

        assertThat(outcomes())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isNotEqualTo(new Status.Complete());
                    assertThat(outcome.rows()).isZero();
                });
    }

    @Test
    void fiftyQuestionsAtOnceAreAllRecorded() throws IOException {
        try (var gateway = city.open();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                callers.submit(() -> {
                    try (var answer = gateway.queryPath().answer(question(gateway, ALL))) {
                        return rows(answer);
                    }
                });
            }
            callers.close();
        }

        assertThat(decisions()).hasSize(50);
        assertThat(outcomes())
                .hasSize(50)
                .allSatisfy(o -> assertThat(o.status()).isEqualTo(new Status.Complete()));
        var keys = Keys.open(city.data(), city.data().resolve("master.key"));
        try (var state = State.open(city.data().resolve("state.db"))) {
            var verifier = new AuditVerifier(keys.audit().verifier(), new StateWitness(state));
            assertThat(verifier.verify(city.data().resolve("audit")))
                    .singleElement()
                    .isInstanceOf(Verification.Sound.class);
        }
    }

    @Test
    void neitherLiteralsNorResidentDataAreInAnyFileOfTheGateway() throws IOException {
        try (var gateway = city.open()) {
            var statements =
                    List.of(
                            ALL + " WHERE branch = '" + PLANTED_LITERAL + "'",
                            ALL + " WHERE visitor = '" + PLANTED_LITERAL + "'",
                            "SELECT \"" + PLANTED_LITERAL + "\" FROM library.visits",
                            "SELECT CAST('" + PLANTED_LITERAL + "' AS INTEGER) FROM library.visits",
                            "SELECT CAST(visitor AS INTEGER) FROM library.visits",
                            "SELECT * FROM library.\"" + PLANTED_LITERAL + "\"",
                            "SELECT '" + PLANTED_LITERAL + "' FRM x",
                            "SELECT resident_id FROM library.visits WHERE resident_id = '"
                                    + PLANTED_LITERAL
                                    + "'");
            for (var sql : statements) {
                try (var answer = gateway.queryPath().answer(question(gateway, sql))) {
                    rows(answer);
                } catch (AnswerRefusedException e) {
                    assertThat(e.reference()).isNotEmpty();
                }
            }
            assertThatThrownBy(() ->
                    gateway.identity().authenticate(PLANTED_LITERAL, "secret", "http", "local"));
            assertThat(decisions()).hasSize(statements.size() + 1);
        }

        var files = filesOfTheGateway();
        assertThat(files).hasSizeGreaterThan(5);
        for (var file : files) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(
                            PLANTED_LITERAL, SmallCity.PLANTED_RESIDENT, "Marmaduke", "Zebediah");
        }
    }

    @Test
    void equalStatementsHaveEqualDigestsThatNobodyWithoutTheKeyCanCompute() throws IOException {
        try (var gateway = city.open()) {
            gateway.queryPath().answer(question(gateway, ALL)).close();
            gateway.queryPath().answer(question(gateway, ALL)).close();
        }
        var other = SmallCity.in(directory.resolve("other"));
        try (var gateway = other.open()) {
            gateway.queryPath().answer(question(gateway, ALL)).close();
        }

        assertThat(decisions()).extracting(Decision::statement).hasSize(2);
        assertThat(decisions().get(0).statement()).isEqualTo(decisions().get(1).statement());
        assertThat(decisions(other).getFirst().statement())
                .isNotEqualTo(decisions().getFirst().statement());
    }

    private List<Path> filesOfTheGateway() throws IOException {
        try (var files = Files.walk(city.data())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Question question(Gateway gateway, String sql) {
        return new Question(SmallCity.analyst(gateway), sql, List.of());
    }

    private static long rows(SafeBatches answer) {
        long rows = 0;
        while (answer.next()) {
            rows += answer.root().getRowCount();
        }
        return rows;
    }

    private List<Decision> decisions() throws IOException {
        return decisions(city);
    }

    private static List<Decision> decisions(SmallCity of) throws IOException {
        return bodies(of).stream()
                .filter(Body.Decided.class::isInstance)
                .map(body -> ((Body.Decided) body).decision())
                .toList();
    }

    private List<Outcome> outcomes() throws IOException {
        return bodies(city).stream()
                .filter(Body.Ended.class::isInstance)
                .map(body -> ((Body.Ended) body).outcome())
                .toList();
    }

    private static List<Body> bodies(SmallCity of) throws IOException {
        var bodies = new ArrayList<Body>();
        new AuditReader(of.data().resolve("audit")).read("main", (body, _) -> bodies.add(body));
        return bodies;
    }

    private static void assertRefused(RefusalCode code, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        AnswerRefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(code));
    }

    /** A query path whose record and store note in which order they are used. */
    private static final class Parts implements AutoCloseable {
        private final BufferAllocator allocator = new RootAllocator();
        private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
        private final ResidualEngine residuals;
        private final Session session;
        private final QueryPath path;
        private final CatalogScan scan;
        private final Store main;

        Parts(SmallCity city, AuditLog audit, List<String> events) {
            var set = city.source().read().set().orElseThrow();
            var premises = Premises.of(city.source(), GatewayConfiguration.DEFAULT);
            try {
                OwnerOnly.directory(premises.data());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            var keys = Keys.open(premises.data(), premises.masterKey());
            residuals =
                    new ResidualEngine(
                            OpenStores.limits(
                                    GatewayConfiguration.DEFAULT.residual(), premises, 2));
            Detokenizer none = (_, _) -> Optional.empty();
            var execution =
                    new Execution(
                            Map.of("main", new Touchy(events)),
                            residuals,
                            keys.tokens(),
                            allocator,
                            new ExecutionLimits(
                                    1L << 28,
                                    1000,
                                    1L << 28,
                                    Duration.ofMinutes(1),
                                    4,
                                    Duration.ofSeconds(5)),
                            scheduler);
            var account = set.city().accounts().values().iterator().next();
            session = new Session(account, "planning", "cli", "local");
            var engine = new PolicyEngine(set, none);
            path =
                    new QueryPath(
                            () -> engine, execution, audit, keys.statements(), SmallCity.CLOCK);
            main = set.city().stores().values().iterator().next();
            scan =
                    new CatalogScan(
                            () -> set,
                            Map.of("main", new Touchy(events)),
                            allocator,
                            scheduler,
                            Duration.ofMinutes(1),
                            audit,
                            SmallCity.CLOCK);
        }

        void scan() {
            scan.scan(main, (_, _, _) -> {});
        }

        Question question(String sql) {
            return new Question(session, sql, List.of());
        }

        @Override
        public void close() {
            residuals.close();
            allocator.close();
            scheduler.shutdownNow();
        }
    }

    /** A store that does not answer. */
    private record Touchy(List<String> events) implements DataStore {
        @Override
        public String name() {
            return "main";
        }

        @Override
        public BatchStream open(String sql, BufferAllocator allocator, Stop stop) {
            events.add("store");
            throw new StoreException(StoreException.Failure.UNAVAILABLE);
        }

        @Override
        public List<StoreTable> tables() {
            events.add("store");
            throw new StoreException(StoreException.Failure.UNAVAILABLE);
        }

        @Override
        public BatchStream sample(
                StoreTable table, int rows, BufferAllocator allocator, Stop stop) {
            return open("", allocator, stop);
        }

        @Override
        public BatchStream distinct(
                List<String> table,
                String column,
                int values,
                BufferAllocator allocator,
                Stop stop) {
            return open("", allocator, stop);
        }

        @Override
        public void check() {
            events.add("store");
        }

        @Override
        public void close() {}
    }

    private static final class Noted implements AuditLog {
        private final List<String> events;
        private boolean available = true;

        Noted(List<String> events) {
            this.events = events;
        }

        @Override
        public long decide(Decision decision) {
            note("decision");
            return 1;
        }

        @Override
        public void outcome(Outcome outcome) {
            note("outcome");
        }

        @Override
        public String reference(long number) {
            return Long.toString(number);
        }

        private void note(String event) {
            if (!available) {
                throw new AuditUnavailableException("full");
            }
            events.add(event);
        }
    }
}
