package city.gatehouse.gateway.prove.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two answers are the same.
 *
 * @param ordered whether the order of rows counts
 * @param tolerant whether doubles may differ in their last digits, as sums do whose addends come in
 *     another order
 */
public record Comparison(boolean ordered, boolean tolerant) {
    /** Of what is computed in another order at most this part may differ. */
    private static final double TINY = 1e-9;

    private static final MathContext FIRST_DIGITS = new MathContext(8);

    /** What is left where products of large numbers cancel each other out, as in covariances. */
    private static final double NOTHING = 1e-6;

    /** What is alike to the last byte, in the same order. */
    public static Optional<String> exactly(Answer one, Answer other) {
        return one.equals(other)
                ? Optional.empty()
                : new Comparison(true, false).difference(one, other).or(() -> refusals(one, other));
    }

    private static Optional<String> refusals(Answer one, Answer other) {
        return Optional.of(one + " / " + other);
    }

    /** How an answer differs from what it has to be; empty where it does not. */
    public Optional<String> difference(Answer answer, Answer expected) {
        return switch (answer) {
            case Answer.Refused refused -> refused(refused, expected);
            case Answer.Rows rows ->
                    switch (expected) {
                        case Answer.Refused(var code, _) ->
                                Optional.of(rows + " / fails (" + code + ")");
                        case Answer.Rows others -> rows(rows, others);
                    };
        };
    }

    private static Optional<String> refused(Answer.Refused refused, Answer expected) {
        return switch (expected) {
            case Answer.Refused other ->
                    refused.code().equals(other.code())
                            ? Optional.empty()
                            : Optional.of(refused.code() + " / " + other.code());
            case Answer.Rows rows -> Optional.of("refused (" + refused.text() + ") / " + rows);
        };
    }

    private Optional<String> rows(Answer.Rows ours, Answer.Rows theirs) {
        if (!ours.types().equals(theirs.types())) {
            return Optional.of("types " + ours.types() + " / " + theirs.types());
        }
        var one = arranged(ours.rows());
        var other = arranged(theirs.rows());
        int both = Math.min(one.size(), other.size());
        var differs =
                IntStream.range(0, both).filter(i -> !same(one.get(i), other.get(i))).findFirst();
        if (differs.isEmpty() && one.size() == other.size()) {
            return Optional.empty();
        }
        int at = differs.orElse(both);
        return Optional.of(
                one.size()
                        + " / "
                        + other.size()
                        + " rows, first difference "
                        + (at < one.size() ? one.get(at) : "-")
                        + " / "
                        + (at < other.size() ? other.get(at) : "-"));
    }

    /** Doubles that may differ come last in the comparison of rows. */
    private List<List<@Nullable Object>> arranged(List<List<@Nullable Object>> rows) {
        if (ordered) {
            return rows;
        }
        var sorted = new ArrayList<>(rows);
        sorted.sort(
                tolerant
                        ? Comparator.comparing(Comparison::exactPart)
                                .thenComparing(Comparison::floatingPart, DOUBLES)
                        : Comparator.comparing(List::toString));
        return sorted;
    }

    /** Those that may differ in their last digits are alike there, so that others decide. */
    private static final Comparator<List<Double>> DOUBLES =
            byEach((one, other) -> Double.compare(withoutLastDigits(one), withoutLastDigits(other)))
                    .thenComparing(byEach(Double::compare));

    private static Comparator<List<Double>> byEach(Comparator<Double> comparator) {
        return (one, other) ->
                IntStream.range(0, one.size())
                        .map(i -> comparator.compare(one.get(i), other.get(i)))
                        .filter(c -> c != 0)
                        .findFirst()
                        .orElse(0);
    }

    private static double withoutLastDigits(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        return Math.abs(value) <= NOTHING
                ? 0
                : new BigDecimal(value).round(FIRST_DIGITS).doubleValue();
    }

    private static String exactPart(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> value instanceof Double ? "" : String.valueOf(value))
                .toList()
                .toString();
    }

    private static List<Double> floatingPart(List<@Nullable Object> row) {
        return row.stream().filter(Double.class::isInstance).map(Double.class::cast).toList();
    }

    private boolean same(List<@Nullable Object> one, List<@Nullable Object> other) {
        return IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
    }

    private boolean same(@Nullable Object one, @Nullable Object other) {
        return switch (one) {
            case null -> other == null;
            case BigDecimal number ->
                    other instanceof BigDecimal same && number.compareTo(same) == 0;
            case Double number -> other instanceof Double same && near(number, same);
            default -> one.equals(other);
        };
    }

    /** Zero has one value for whoever reads it. */
    private boolean near(double one, double other) {
        if (Double.compare(one, other) == 0 || one == other) {
            return true;
        }
        double larger = Math.max(Math.abs(one), Math.abs(other));
        return tolerant
                && (larger <= NOTHING || Math.abs(one - other) <= TINY * Math.max(1, larger));
    }
}
