package city.gatehouse.anonymize.rule;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step begins where its definition says, to whoever asks. */
class TimeStepsTest {
    private static final long SEED = 20261127;
    private static final long FIRST = micros(LocalDateTime.of(1, 1, 1, 0, 0));
    private static final long LAST = micros(LocalDateTime.of(9999, 12, 31, 23, 59));

    @ParameterizedTest
    @EnumSource
    void aMomentLiesBetweenTheStartOfItsStepAndTheNext(TimeStep.Unit unit) {
        var random = new Random(SEED);
        for (int amount : List.of(1, 2, 3, 5, 7, 15, 100)) {
            var step = new TimeStep(amount, unit);
            var steps = new TimeSteps(amount, unit);
            for (int i = 0; i < 200; i++) {
                var moment = moment(random.nextLong(FIRST, LAST));
                var start = step.startOf(moment);
                var next = step.next(start);

                assertThat(moment)
                        .as("%s of %s", step, moment)
                        .isAfterOrEqualTo(start)
                        .isBefore(next);
                assertThat(micros(start)).isEqualTo(steps.startOfTimestamp(micros(moment)));
                assertThat(step.startOf(start)).isEqualTo(start);
                assertThat(step.startOf(next)).isEqualTo(next);
                assertThat(step.startOf(next.minus(1, ChronoUnit.MICROS))).isEqualTo(start);
            }
        }
    }

    private static LocalDateTime moment(long micros) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L),
                (int) Math.floorMod(micros, 1_000_000L) * 1000,
                ZoneOffset.UTC);
    }

    private static long micros(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC) * 1_000_000L + moment.getNano() / 1000;
    }
}
