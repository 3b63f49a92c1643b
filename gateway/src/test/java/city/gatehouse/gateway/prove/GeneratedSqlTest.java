package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promises 1 and 3 on queries that nobody thought of. */
@ExtendWith(ProveCityExtension.class)
class GeneratedSqlTest {
    private static final long SEED = 20_260_701;
    private static final int QUERIES = 2_000;

    private final ProveCity city;

    GeneratedSqlTest(ProveCity city) {
        this.city = city;
    }

    /** Known failures have to fail, so that the list says what is true. */
    @Test
    void answersAreThoseOfTheGovernedViewAndTellNoTwinsApart() {
        var prover = Prover.of(city, SEED);
        var tally = new Tally();
        Proving.with(prover).each(LongStream.range(0, QUERIES), tally::add);

        var known = known();
        var unknown = new TreeMap<Long, String>();
        var closed = new TreeSet<>(known.keySet());
        for (var failed : tally.failures()) {
            if (!closed.remove(failed.number())) {
                unknown.put(failed.number(), told(prover.shrunk(failed)));
            }
        }
        assertThat(unknown).as("failures that are not known").isEmpty();
        assertThat(closed).as("known failures that fail no more").isEmpty();
        assertThat(tally.generated()).isEqualTo(QUERIES);
        assertThat(tally.share()).as("what is answered of what DuckDB answers").isGreaterThan(0.9);
    }

    private static String told(Trial small) {
        var statement = SqlWriter.write(small.query());
        return small.purpose()
                + ": "
                + statement.sql()
                + " "
                + statement.parameters()
                + ": "
                + small.failure();
    }

    private static TreeMap<Long, String> known() {
        var known = new TreeMap<Long, String>();
        try (var in = GeneratedSqlTest.class.getResourceAsStream("known-failures.txt")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> line.matches("\\d+: .+"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        known.put(
                                Long.parseLong(line.substring(0, colon)),
                                line.substring(colon + 1).strip());
                    });
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
