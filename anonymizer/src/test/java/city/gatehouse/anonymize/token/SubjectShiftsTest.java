package city.gatehouse.anonymize.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.grant.TokenScope;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubjectShiftsTest {
    private static final TokenScope SCOPE = new TokenScope("resident", "research", 1);

    private final TokenKeys keys = KnownKeys.countingFrom(0);

    @Test
    void aShiftIsUniformAndNeverZeroAndWithinItsDays() {
        int days = 5;
        var shifts = keys.shifts(SCOPE, days);
        int[] counts = new int[2 * days + 1];
        int subjects = 20_000;
        for (int i = 0; i < subjects; i++) {
            counts[shifts.daysOf(("" + i).getBytes(UTF_8)) + days]++;
        }

        assertThat(counts[days]).isZero();
        double expected = subjects / (2.0 * days);
        double chiSquare =
                IntStream.rangeClosed(0, 2 * days)
                        .filter(i -> i != days)
                        .mapToDouble(i -> Math.pow(counts[i] - expected, 2) / expected)
                        .sum();
        assertThat(chiSquare).isLessThan(9 + 6 * 4.3);
    }

    @Test
    void aSubjectHasOneShiftInAScopeAndUnrelatedOnesInOthers() {
        var shifts = keys.shifts(SCOPE, 1000);
        var same = keys.shifts(SCOPE, 1000);
        var others =
                java.util.List.of(
                        keys.shifts(new TokenScope("resident", "research", 2), 1000),
                        keys.shifts(new TokenScope("resident", "planning", 1), 1000),
                        KnownKeys.countingFrom(1).shifts(SCOPE, 1000));
        int[] equal = new int[others.size()];
        int half = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] subject = ("" + i).getBytes(UTF_8);
            int days = shifts.daysOf(subject);

            assertThat(same.daysOf(subject)).isEqualTo(days);
            for (int o = 0; o < others.size(); o++) {
                equal[o] += others.get(o).daysOf(subject) == days ? 1 : 0;
            }
            half += Math.abs(keys.shifts(SCOPE, 500).daysOf(subject) - days / 2) <= 1 ? 1 : 0;
        }

        assertThat(IntStream.of(equal)).allMatch(n -> n < 15);
        assertThat(half).as("shifts for other numbers of days tell nothing").isLessThan(40);
    }

    @Test
    void theSmallestShiftIsADayEitherWay() {
        var days =
                IntStream.range(0, 200)
                        .map(i -> keys.shifts(SCOPE, 1).daysOf(("" + i).getBytes(UTF_8)))
                        .distinct()
                        .sorted();

        assertThat(days).containsExactly(-1, 1);
    }
}
