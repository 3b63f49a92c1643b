package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.EngineLimits;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.QueryLimits;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.ArrowRows;
import city.gatehouse.gateway.prove.sql.Statement;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.Session;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A whole gateway over the documents of the proof and one database file. Safe for use by many
 * threads.
 */
public final class House implements AutoCloseable {
    /** The day after Rivermouth's data end. */
    static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private static final String ACCOUNT = "prover";

    private final Gateway gateway;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private House(Gateway gateway) {
        this.gateway = gateway;
    }

    static House open(Path city, Path data, StorePlaces places) {
        return new House(
                Gateway.open(
                        new CitySource.Folder(city),
                        configuration(data, places),
                        InstantSource.fixed(NOW),
                        new SecureRandom()));
    }

    /** With one thread for each engine, so that nothing depends on how threads run. */
    private static GatewayConfiguration configuration(Path data, StorePlaces places) {
        var defaults = GatewayConfiguration.DEFAULT;
        return defaults.named("prove")
                .withData(data)
                .withLimits(limits(defaults.limits()))
                .withEngines(oneThread(defaults.stores()), oneThread(defaults.residual()))
                .withPlaces(places);
    }

    private static QueryLimits limits(QueryLimits of) {
        return new QueryLimits(
                Duration.ofSeconds(3),
                of.memoryBytes(),
                of.rows(),
                of.bytes(),
                of.running(),
                of.patience());
    }

    private static EngineLimits oneThread(EngineLimits of) {
        return new EngineLimits(
                of.memoryBytes(),
                OptionalInt.of(1),
                of.spillBytes(),
                of.connections(),
                of.patience());
    }

    Gateway gateway() {
        return gateway;
    }

    /** What the gateway answers, with the order of its rows. */
    public Answer ask(String purpose, Statement statement) {
        var question =
                new Question(
                        sessions.computeIfAbsent(purpose, this::session),
                        statement.sql(),
                        statement.parameters());
        try (var batches = gateway.queryPath().answer(question)) {
            var rows = new ArrowRows();
            while (batches.next()) {
                rows.add(batches.root());
            }
            return new Answer.Rows(ArrowRows.types(batches.schema()), rows.rows());
        } catch (AnswerRefusedException e) {
            return new Answer.Refused(e.refusal().code().name(), e.refusal().text());
        }
    }

    /** How the gateway goes about a statement, in the words of its explanations. */
    public String explain(String purpose, Statement statement) {
        var question =
                new Question(
                        sessions.computeIfAbsent(purpose, this::session),
                        statement.sql(),
                        statement.parameters());
        try {
            return gateway.queryPath().explain(question).toString();
        } catch (AnswerRefusedException e) {
            return e.refusal().text();
        }
    }

    private Session session(String purpose) {
        var identity = gateway.identity();
        return identity.session(
                identity.trusted(ACCOUNT, "cli", "local"), Optional.of(purpose), "cli", "local");
    }

    @Override
    public void close() {
        gateway.close();
    }
}
