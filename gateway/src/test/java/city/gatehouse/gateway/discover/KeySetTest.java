package city.gatehouse.gateway.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeySetTest {
    @Test
    void ofMoreThanItKeepsAShareStaysWhatItIs() {
        var keys = new KeySet();
        IntStream.range(0, 1_000_000).forEach(i -> keys.add("R" + i * 48_271L % 99_999_989));
        keys.close();
        var others =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> i % 4 == 0 ? "V" + i : "R" + i * 48_271L % 99_999_989)
                        .filter(keys::compares)
                        .toList();

        assertThat(others).hasSizeBetween(300, 5_000);
        double share = (double) others.stream().filter(keys::contains).count() / others.size();
        assertThat(share).isBetween(0.65, 0.85);
    }

    @Test
    void numbersThatAreGivenOutOneAfterTheOtherHaveOthersByChance() {
        var dense = new KeySet();
        IntStream.range(1, 400_000).forEach(i -> dense.add(String.valueOf(i)));
        dense.close();
        var sparse = new KeySet();
        IntStream.range(1, 1_000).forEach(i -> sparse.add(String.valueOf(i * 999_983L)));
        sparse.close();
        var some = List.of("17", "80000", "390000");

        assertThat(dense.couldHaveByChance(some)).isTrue();
        assertThat(dense.spannedBy(some)).isGreaterThan(0.9);
        assertThat(sparse.couldHaveByChance(List.of("999983", "499991500"))).isFalse();
        assertThat(sparse.couldHaveByChance(List.of("a", "b"))).isFalse();
    }

    @Test
    void nothingOfItIsPrinted() {
        var keys = new KeySet();
        keys.add("R4711");

        assertThat(keys.close()).hasToString("KeySet[few values]");
    }
}
