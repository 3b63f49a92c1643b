package city.gatehouse.gateway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.bench.Measurement.Suite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternationTest {
    private long now;

    @Test
    void mediansLeaveWarmUpsOutAndGoInTurns() {
        var order = new ArrayList<String>();
        var alternation = new Alternation(2, 3, () -> now);

        var medians =
                alternation.measure(
                        () -> work(order, "ours", 4_000_000), () -> work(order, "bare", 2_000_000));

        assertThat(medians).isEqualTo(new Alternation.Medians(4.0, 2.0));
        assertThat(order)
                .isEqualTo(
                        List.of(
                                "ours", "bare", "bare", "ours", "ours", "bare", "bare", "ours",
                                "ours", "bare"));
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfWay() {
        assertThat(Alternation.median(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000}))
                .isEqualTo(2.5);
    }

    @Test
    void aMeasurementIsOneLineOfJson() {
        assertThat(new Measurement(Suite.QUERY, "by-stop", 12.5, 10, "ms").json())
                .isEqualTo(
                        "{\"suite\":\"query\",\"case\":\"by-stop\",\"ours\":12.500,\"bare\":10.000,"
                                + "\"ratio\":1.250,\"unit\":\"ms\"}");
    }

    private void work(List<String> order, String name, long nanoseconds) {
        order.add(name);
        now += nanoseconds;
    }
}
