package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Query;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Makes queries: the same for the same seed and number. */
public final class Generator {
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final long seed;

    public Generator(long seed) {
        this.seed = seed;
    }

    /** A query over what is visible row by row. */
    public Query rows(long number, List<Visible> visible) {
        return new Queries(new Makers(chance(number), visible)).any();
    }

    /** A query for groups of subjects. */
    public Query groups(long number, List<Visible> visible) {
        return new GroupedQueries(new Makers(chance(number), visible)).any();
    }

    private Chance chance(long number) {
        return new Chance(RANDOM.create(seed * 0x9E3779B97F4A7C15L + number));
    }
}
