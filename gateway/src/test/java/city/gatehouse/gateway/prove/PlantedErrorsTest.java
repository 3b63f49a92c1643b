package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import city.gatehouse.gateway.prove.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Errors that are put where they would hurt are found. */
@Tag("slow")
@ExtendWith(ProveCityExtension.class)
class PlantedErrorsTest {
    private static final long SEED = 7;
    private static final int QUERIES = 240;

    private final ProveCity city;

    PlantedErrorsTest(ProveCity city) {
        this.city = city;
    }

    @Test
    void anAnswerThatIsNotThatOfTheViewIsMismatchedAndShrunk() {
        var prover = against(city::askTwin, rewritten(" <= ", " < "));

        var failed = trials(prover).stream().filter(t -> t.mismatch().isPresent()).toList();

        assertThat(failed).hasSizeGreaterThan(3);
        for (var trial : failed.subList(0, 3)) {
            var small = prover.shrunk(trial);
            assertThat(small.mismatch()).isPresent();
            assertThat(sql(small)).contains(" <= ").hasSizeLessThanOrEqualTo(sql(trial).length());
        }
    }

    @Test
    void groupsOfOneSubjectFewerAreMismatched() {
        var prover = against(city::askTwin, rewritten(">= 3", ">= 2"));

        var failed = trials(prover).stream().filter(t -> t.mismatch().isPresent()).toList();

        assertThat(failed).hasSizeGreaterThan(3);
        assertThat(failed).extracting(Trial::purpose).contains(ProveCity.GROUPED);
    }

    @Test
    void valuesThatRestOnFewSubjectsAreMismatched() {
        var prover =
                against(
                        city::askTwin,
                        rewritten("CASE WHEN count(DISTINCT", "CASE WHEN true OR count(DISTINCT"));

        assertThat(trials(prover)).anyMatch(t -> t.mismatch().isPresent());
    }

    @Test
    void aStatementThatFailsOnTheViewMustNotBeAnswered() {
        Asked failing = (_, _) -> new Answer.Refused("Conversion", "could not convert");
        var prover = against(city::askTwin, failing);

        var trials = trials(prover);

        assertThat(trials).allMatch(t -> t.refusal().isPresent() != t.mismatch().isPresent());
    }

    /** The twin for one purpose differs in what another sees. */
    @Test
    void twinsThatDifferInWhatMayBeSeenAreDistinguished() {
        Asked other = (purpose, statement) -> city.askTwinOf(ProveCity.GROUPED, purpose, statement);
        var prover = against(other, city::askView);

        var failed = trials(prover).stream().filter(t -> t.distinction().isPresent()).toList();

        assertThat(failed).extracting(Trial::purpose).contains("treated", "plain");
        var small = prover.shrunk(failed.getFirst());
        assertThat(small.distinction()).isPresent();
    }

    @Test
    void aNumberMakesTheSameQueryAgain() {
        var prover = Prover.of(city, SEED);

        for (long number : new long[] {0, 1, 2, 41, 1_000_000_007L}) {
            assertThat(prover.prove(number)).isEqualTo(Prover.of(city, SEED).prove(number));
        }
    }

    @Test
    void whatIsToldComesInTheOrderOfTheNumbersWhateverTheThreads() {
        var prover = Prover.of(city, SEED);
        var alone = new ArrayList<Trial>();
        var together = new ArrayList<Trial>();

        new Proving(prover, 1).each(LongStream.range(0, 60), alone::add);
        new Proving(prover, 4).each(LongStream.range(0, 60), together::add);

        assertThat(together).isEqualTo(alone);
        assertThat(together).extracting(Trial::number).isSorted().hasSize(60);
    }

    private Prover against(Asked twin, Asked view) {
        return new Prover(city.visible(), city::ask, twin, view, SEED);
    }

    private Asked rewritten(String text, String other) {
        return (purpose, statement) ->
                city.askView(
                        purpose,
                        new Statement(
                                statement.sql().replace(text, other), statement.parameters()));
    }

    private static List<Trial> trials(Prover prover) {
        var trials = new ArrayList<Trial>();
        Proving.with(prover).each(LongStream.range(0, QUERIES), trials::add);
        return trials;
    }

    private static String sql(Trial trial) {
        return SqlWriter.write(trial.query()).sql();
    }
}
