package city.gatehouse.gateway.promise;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.demo.RivermouthData;
import city.gatehouse.gateway.key.Keys;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole gateway over Rivermouth's documents and a database file. */
record House(Gateway gateway, Path data) implements AutoCloseable {
    /** The day after Rivermouth's data end. */
    static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private static final BigDecimal SMALL = new BigDecimal("0.02");

    /** Makes the data of a small Rivermouth. */
    static void generate(Path file) {
        RivermouthData.atScale(SMALL).generate(file, Progress.SILENT);
    }

    static Path store(Path data) {
        return data.resolve("stores").resolve("rivermouth.duckdb");
    }

    static House open(Path data) {
        return open(new CitySource.Bundled("rivermouth"), data);
    }

    static House open(CitySource source, Path data) {
        return open(source, data, StorePlaces.NONE);
    }

    /** Over Rivermouth's data in stores of some kind; what is in a directory is theirs. */
    static House open(Path data, HouseStore stores) {
        var name = data.getFileName().toString().replace('-', '_');
        return open(
                Rivermouth.over(stores, data.resolveSibling("city-" + name)),
                data,
                stores.place(name, store(data)));
    }

    private static House open(CitySource source, Path data, StorePlaces places) {
        var configuration = GatewayConfiguration.DEFAULT.withData(data).withPlaces(places);
        return new House(
                Gateway.open(source, configuration, InstantSource.fixed(NOW), new SecureRandom()),
                data);
    }

    /** Gives another house the same keys, before it is opened for the first time. */
    static void copyKeys(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (var file : files.filter(f -> f.toString().matches(".*\\.(key|keyset)")).toList()) {
                Files.copy(
                        file,
                        to.resolve(file.getFileName()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Session session(String account, String purpose) {
        var known = gateway.identity().trusted(account, "cli", "local");
        return gateway.identity().session(known, Optional.of(purpose), "cli", "local");
    }

    Transcript ask(Case question) {
        return ask(question.account(), question.purpose(), question.sql(), question.parameters());
    }

    Transcript ask(String account, String purpose, String sql) {
        return ask(account, purpose, sql, List.of());
    }

    Transcript ask(String account, String purpose, String sql, List<@Nullable Object> parameters) {
        try (var batches =
                gateway.queryPath()
                        .answer(new Question(session(account, purpose), sql, parameters))) {
            return Transcript.of(batches);
        } catch (AnswerRefusedException e) {
            return Transcript.of(e);
        } catch (RefusedException e) {
            return Transcript.of(e);
        }
    }

    TokenKeys tokens() {
        return Keys.open(data, gateway.premises().masterKey()).tokens();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
