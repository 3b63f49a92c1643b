package city.gatehouse.anonymize.distinct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DistinctTablesTest {
    private static final long SEED = 4;

    @Test
    void longsAreNumberedAsAMapWould() {
        var random = new Random(SEED);
        var table = new LongTable();
        var expected = new HashMap<Long, Integer>();
        for (int i = 0; i < 200_000; i++) {
            long key =
                    switch (i % 4) {
                        case 0 -> random.nextLong();
                        case 1 -> random.nextInt(1000);
                        case 2 -> (long) random.nextInt(5000) << 40;
                        default -> i % 3 == 0 ? Long.MIN_VALUE : 0;
                    };
            check(expected, key, table.number(key));
        }

        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((key, number) -> assertThat(table.key(number)).isEqualTo(key));
        table.clear();
        assertThat(table.number(17)).isZero();
    }

    @Test
    void bytesAreNumberedAsAMapWould() {
        var random = new Random(SEED);
        var table = new ByteTable();
        var expected = new HashMap<String, Integer>();
        for (int i = 0; i < 100_000; i++) {
            byte[] run = new byte[random.nextInt(20)];
            for (int j = 0; j < run.length; j++) {
                run[j] = (byte) (i % 2 == 0 ? random.nextInt(256) : random.nextInt(2));
            }
            byte[] longer = java.util.Arrays.copyOf(run, run.length + 5);
            java.util.Arrays.fill(longer, run.length, longer.length, (byte) i);
            String key = java.util.HexFormat.of().formatHex(run);

            assertThat(table.find(longer, run.length)).isEqualTo(expected.getOrDefault(key, -1));
            check(expected, key, table.number(longer, run.length));
        }

        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((key, number) ->
                assertThat(table.key(number)).asHexString().isEqualToIgnoringCase(key));
    }

    private static <K> void check(Map<K, Integer> expected, K key, int number) {
        Integer before = expected.putIfAbsent(key, expected.size());
        int wanted = before == null ? expected.size() - 1 : before;
        if (number != wanted) {
            Assertions.fail("seed %d: %d instead of %d", SEED, number, wanted);
        }
    }
}
