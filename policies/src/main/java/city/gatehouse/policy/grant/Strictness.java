package city.gatehouse.policy.grant;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * Which of two treatments of one column is the stricter: the one whose result can be computed from
 * the other's. (Of two partials: the one that shows fewer characters on both sides. A text too
 * short for the other may still show that many.) A partial order with a meet where there is one;
 * {@link Treatment.Keep} is below everything and {@link Treatment.Blank} above.
 */
public final class Strictness {
    private static final long DAY = 86_400;
    private static final long MONDAY = 3 * DAY;

    private Strictness() {}

    /**
     * The treatment that is at least as strict as both; empty where neither is, and then the two
     * cannot be combined.
     */
    public static Optional<Treatment> stricter(Treatment a, Treatment b) {
        if (atLeast(a, b)) {
            return Optional.of(a);
        }
        if (atLeast(b, a)) {
            return Optional.of(b);
        }
        boolean constants = a instanceof Treatment.Constant && b instanceof Treatment.Constant;
        return constants ? Optional.of(new Treatment.Blank()) : Optional.empty();
    }

    /**
     * The treatment that is at least as strict as every one of these, whatever their order; empty
     * where there is none.
     */
    public static Optional<Treatment> strictest(Collection<Treatment> treatments) {
        var constants = treatments.stream().filter(t -> t instanceof Treatment.Constant).distinct();
        if (constants.count() > 1) {
            return Optional.of(new Treatment.Blank());
        }
        return treatments.stream()
                .filter(strict -> treatments.stream().allMatch(loose -> atLeast(strict, loose)))
                .findFirst();
    }

    /** Whether what {@code strict} shows can be computed from what {@code loose} shows. */
    public static boolean atLeast(Treatment strict, Treatment loose) {
        if (strict.equals(loose) || loose instanceof Treatment.Keep) {
            return true;
        }
        return switch (strict) {
            case Treatment.Keep _ -> false;
            case Treatment.Blank _ -> true;
            case Treatment.Constant _ ->
                    !(loose instanceof Treatment.Blank || loose instanceof Treatment.Constant);
            case Treatment.Partial(int first, int last) ->
                    loose instanceof Treatment.Partial(int otherFirst, int otherLast)
                            && first <= otherFirst
                            && last <= otherLast;
            case Treatment.Tokenize _ -> false;
            case Treatment.TimeStep step ->
                    loose instanceof Treatment.TimeStep other && isUnionOf(step, other);
            case Treatment.NumberBand(BigDecimal width) ->
                    loose instanceof Treatment.NumberBand(BigDecimal other)
                            && divides(other, width);
            case Treatment.GridCell(BigDecimal degrees) ->
                    loose instanceof Treatment.GridCell(BigDecimal other)
                            && divides(other, degrees);
            case Treatment.TextPrefix(int length) ->
                    loose instanceof Treatment.TextPrefix(int other) && length <= other;
            case Treatment.HierarchyLevel(String hierarchy, int level) ->
                    loose instanceof Treatment.HierarchyLevel(String other, int otherLevel)
                            && hierarchy.equals(other)
                            && level >= otherLevel;
            case Treatment.Shift _ -> false;
            case Treatment.Clamp(BigDecimal low, BigDecimal high) ->
                    loose instanceof Treatment.Clamp(BigDecimal otherLow, BigDecimal otherHigh)
                            && low.compareTo(otherLow) >= 0
                            && high.compareTo(otherHigh) <= 0;
        };
    }

    /** Whether every step of {@code coarse} is a union of whole steps of {@code fine}. */
    private static boolean isUnionOf(Treatment.TimeStep coarse, Treatment.TimeStep fine) {
        long coarseMonths = (long) coarse.amount() * coarse.unit().months();
        long fineMonths = (long) fine.amount() * fine.unit().months();
        long fineSeconds = (long) fine.amount() * fine.unit().seconds();
        if (coarseMonths > 0) {
            // A month begins at any day's midnight, counted from 1970-01-01: only steps that divide
            // a day always end there.
            return fineMonths > 0 ? coarseMonths % fineMonths == 0 : DAY % fineSeconds == 0;
        }
        if (fineMonths > 0) {
            return false;
        }
        long coarseSeconds = (long) coarse.amount() * coarse.unit().seconds();
        return coarseSeconds % fineSeconds == 0
                && Math.floorMod(origin(coarse) - origin(fine), fineSeconds) == 0;
    }

    /** Where steps are counted from, in seconds before 1970-01-01 00:00. */
    private static long origin(Treatment.TimeStep step) {
        return step.unit() == Treatment.TimeStep.Unit.WEEK ? MONDAY : 0;
    }

    private static boolean divides(BigDecimal fine, BigDecimal coarse) {
        return coarse.remainder(fine).signum() == 0;
    }
}
