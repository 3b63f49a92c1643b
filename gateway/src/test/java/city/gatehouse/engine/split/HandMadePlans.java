package city.gatehouse.engine.split;

import city.gatehouse.engine.authorize.Verdict;
import city.gatehouse.engine.relation.OutputColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans and their parts for tests of execution, made without the engine. */
public final class HandMadePlans {
    private HandMadePlans() {}

    public static GovernedPlan of(Fragment fragment, List<OutputColumn> columns) {
        return of(List.of(fragment), Optional.empty(), columns);
    }

    public static GovernedPlan of(
            List<Fragment> fragments, Optional<String> residual, List<OutputColumn> columns) {
        return of(fragments, residual, columns, new Verdict(Map.of()));
    }

    public static GovernedPlan of(
            List<Fragment> fragments,
            Optional<String> residual,
            List<OutputColumn> columns,
            Verdict verdict) {
        return new GovernedPlan(
                fragments, residual, columns, verdict, "controlled: made by hand", List.of("none"));
    }

    /** A reduction by one column, asked for with the values that are found in it. */
    public static Reduction reduction(
            Reduction.Key key, Function<Optional<List<Object>>, Optional<String>> writing) {
        return new Reduction(List.of(key), values -> writing.apply(values.getFirst()));
    }
}
