package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Grouping;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Query;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What many trials came to. */
class TallyTest {
    private static final Query QUERY =
            Query.of(
                    new Body.Select(
                            false,
                            List.of(new Item(new Literal("1", Family.WHOLE), "c1")),
                            Optional.empty(),
                            Optional.empty(),
                            Grouping.NONE,
                            Optional.empty()));

    private final Tally tally = new Tally();

    @Test
    void theLineOfJsonHasTheAgreedNames() {
        tally.add(trial(true, Optional.empty(), Optional.empty(), Optional.empty()));
        tally.add(trial(true, refusal(3), Optional.empty(), Optional.empty()));
        tally.add(trial(false, refusal(9), Optional.empty(), Optional.empty()));
        tally.add(trial(true, Optional.empty(), Optional.of("1 / 2"), Optional.of("3 / 4")));

        assertThat(tally.json(12))
                .isEqualTo(
                        "{\"generated\":4,\"answered\":2,\"refused\":2,\"mismatched\":1,"
                                + "\"distinguished\":1,\"seed\":12}");
        assertThat(tally.failures()).hasSize(1);
    }

    @Test
    void refusalsOfWhatTheViewAnswersAreCountedByReason() {
        tally.add(trial(true, refusal(3), Optional.empty(), Optional.empty()));
        tally.add(trial(true, refusal(4), Optional.empty(), Optional.empty()));
        tally.add(trial(false, refusal(5), Optional.empty(), Optional.empty()));
        tally.add(trial(true, Optional.empty(), Optional.empty(), Optional.empty()));
        tally.add(trial(true, Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(tally.share()).isEqualTo(0.5);
        assertThat(tally.refusals())
                .containsExactly(new Tally.Refusals("INVALID: column `…` is ambiguous", 2));
    }

    private static Optional<Answer.Refused> refusal(int column) {
        return Optional.of(
                new Answer.Refused(
                        "INVALID",
                        "INVALID: column `c%d` is ambiguous (line 1, column %d); correct it"
                                .formatted(column, column)));
    }

    private static Trial trial(
            boolean viewAnswers,
            Optional<Answer.Refused> refusal,
            Optional<String> mismatch,
            Optional<String> distinction) {
        return new Trial(1, "treated", QUERY, viewAnswers, refusal, mismatch, distinction);
    }
}
