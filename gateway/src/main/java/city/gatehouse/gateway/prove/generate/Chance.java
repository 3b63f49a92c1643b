package city.gatehouse.gateway.prove.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws. */
record Chance(RandomGenerator random) {
    /** From 0 up to, not including, n. */
    int below(int n) {
        return random.nextInt(n);
    }

    boolean percent(int likely) {
        return random.nextInt(100) < likely;
    }

    /** The same in another order. */
    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
