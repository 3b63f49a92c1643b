package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Residents' rows are released once in a statement: of two releases of the same rows, a total and
 * all of it but one, the difference would show the one. Groups that are only named, and not counted
 * or added up, have no difference.
 */
final class Releases {
    private Releases() {}

    /**
     * Looks at a whole query.
     *
     * @throws RefusedException GROUP_SHAPE where a dataset is released more than once
     */
    static void check(Relation root) {
        var seen = new HashMap<DatasetName, Relation.Release>();
        released(root)
                .filter(release -> !release.calls().isEmpty())
                .forEach(release ->
                        datasets(release.input())
                                .forEach(dataset -> {
                                    var other = seen.putIfAbsent(dataset, release);
                                    if (other != null && !other.equals(release)) {
                                        throw refused();
                                    }
                                }));
    }

    /** Whether two of the relations read the same residents' rows. */
    static boolean readTwice(List<Governed> inputs) {
        var seen = new HashSet<DatasetName>();
        return inputs.stream()
                .map(input -> datasets(input.relation()))
                .anyMatch(read -> read.stream().filter(name -> !seen.add(name)).count() > 0);
    }

    /**
     * The releases of a query whose values its answer can depend on. Rows that are chosen by
     * whether something is among released groups show none of their values; such a subquery is
     * looked at by itself.
     */
    private static Stream<Relation.Release> released(Relation relation) {
        var own =
                relation instanceof Relation.Release release
                        ? Stream.of(release)
                        : Stream.<Relation.Release>of();
        var below = relation.inputs().stream().flatMap(Releases::released);
        var inside =
                relation.ownExpressions().stream()
                        .flatMap(expression -> Subquery.in(expression).stream())
                        .flatMap(Releases::released);
        return Stream.of(own, below, inside).flatMap(s -> s);
    }

    private static Stream<Relation.Release> released(Subquery subquery) {
        return switch (subquery.form()) {
            case IN, EXISTS -> {
                check(subquery.relation());
                yield Stream.of();
            }
            case SCALAR, SOME -> released(subquery.relation());
        };
    }

    /** Whose rows are grouped before they may leave. */
    private static Set<DatasetName> datasets(Relation relation) {
        return relation.tree()
                .filter(Relation.GovernedScan.class::isInstance)
                .map(Relation.GovernedScan.class::cast)
                .filter(scan -> scan.columns().stream().anyMatch(column -> column.hidden()))
                .map(scan -> scan.dataset().name())
                .collect(Collectors.toSet());
    }

    private static RefusedException refused() {
        return new RefusedException(
                Refusal.of(
                                RefusalCode.GROUP_SHAPE,
                                "the same residents would be counted twice in one answer, and what"
                                        + " the counts differ by would show single ones")
                        .help(
                                "ask for one GROUP BY at a time; totals of what is shown come from"
                                        + " windows, as in SUM(COUNT(*)) OVER ()"));
    }
}
