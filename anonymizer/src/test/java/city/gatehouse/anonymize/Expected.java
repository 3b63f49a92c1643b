package city.gatehouse.anonymize;

import city.gatehouse.anonymize.canonical.CanonicalValues;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabulary says of each treatment, computed value by value with the largest and slowest
 * types there are.
 */
final class Expected {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private Expected() {}

    static @Nullable Object of(ColumnType type, Treatment treatment, @Nullable Object value) {
        if (treatment instanceof Treatment.Constant(var text)) {
            return constant(type, text);
        }
        if (treatment instanceof Treatment.Blank || value == null) {
            return null;
        }
        return switch (treatment) {
            case Treatment.Keep _ -> value;
            case Treatment.Partial(int first, int last) -> partial((String) value, first, last);
            case Treatment.TextPrefix(int length) -> characters((String) value, 0, length);
            case Treatment.HierarchyLevel(_, int level) ->
                    Treating.HIERARCHY.paths().containsKey((String) value)
                            ? Treating.HIERARCHY.paths().get((String) value).get(level - 1)
                            : "*";
            case Treatment.Tokenize _ ->
                    Treating.KEYS
                            .tokenizer(Treating.SCOPE, Treating.WIDTH)
                            .token(
                                    CanonicalValues.of(
                                            type,
                                            type.kind() == ColumnType.Kind.UUID
                                                    ? UUID.fromString((String) value)
                                                    : value));
            case TimeStep step -> start(step, value);
            case Treatment.NumberBand(var width) -> band(value, width, Integer.MAX_VALUE);
            case Treatment.GridCell(var degrees) -> band(value, degrees, 9);
            case Treatment.Clamp(var low, var high) -> clamped(value, low, high);
            case Treatment.Blank _, Treatment.Constant _, Treatment.Shift _ ->
                    throw new IllegalArgumentException("tested elsewhere");
        };
    }

    private static Object constant(ColumnType type, String text) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text).setScale(type.scale());
            case REAL -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            default -> text;
        };
    }

    private static String partial(String text, int first, int last) {
        int length = text.codePointCount(0, text.length());
        return length <= first + last
                ? "***"
                : characters(text, 0, first) + "***" + characters(text, length - last, length);
    }

    private static String characters(String text, int from, int to) {
        int[] characters = text.codePoints().toArray();
        int end = Math.min(to, characters.length);
        return new String(characters, from, end - from);
    }

    private static Object band(Object value, BigDecimal width, int decimals) {
        return switch (value) {
            case Long n -> lower(BigDecimal.valueOf(n), width).longValueExact();
            case Integer n -> (long) lower(BigDecimal.valueOf(n), width).intValueExact();
            case BigDecimal n -> {
                var bound = lower(n, width);
                yield bound.setScale(
                                Math.min(Math.max(n.scale(), bound.scale()), decimals),
                                RoundingMode.HALF_UP)
                        .setScale(n.scale());
            }
            case Double n ->
                    rounded(Math.floor(n / width.doubleValue()) * width.doubleValue(), decimals);
            case Float n ->
                    (float)
                            rounded(
                                    Math.floor(n / width.doubleValue()) * width.doubleValue(),
                                    decimals);
            default -> throw new IllegalArgumentException();
        };
    }

    private static double rounded(double value, int decimals) {
        if (decimals > 9 || !Double.isFinite(value) || !Double.isFinite(value * 1e9)) {
            return value;
        }
        return new BigDecimal(value * 1e9).setScale(0, RoundingMode.HALF_UP).doubleValue() / 1e9;
    }

    private static BigDecimal lower(BigDecimal value, BigDecimal width) {
        return value.divide(width, new MathContext(60, RoundingMode.FLOOR))
                .setScale(0, RoundingMode.FLOOR)
                .multiply(width);
    }

    private static Object clamped(Object value, BigDecimal low, BigDecimal high) {
        return switch (value) {
            case Long n ->
                    BigDecimal.valueOf(n).max(up(low, 0)).min(down(high, 0)).longValueExact();
            case Integer n ->
                    BigDecimal.valueOf(n).max(up(low, 0)).min(down(high, 0)).longValueExact();
            case BigDecimal n ->
                    n.max(up(low, n.scale())).min(down(high, n.scale())).setScale(n.scale());
            case Float n ->
                    (float)
                            Math.max(
                                    low.doubleValue(),
                                    Double.isNaN(n)
                                            ? high.doubleValue()
                                            : Math.min(high.doubleValue(), n));
            case Double n ->
                    Math.max(
                            low.doubleValue(),
                            Double.isNaN(n) ? high.doubleValue() : Math.min(high.doubleValue(), n));
            default -> throw new IllegalArgumentException();
        };
    }

    private static BigDecimal up(BigDecimal bound, int scale) {
        return bound.setScale(scale, RoundingMode.CEILING);
    }

    private static BigDecimal down(BigDecimal bound, int scale) {
        return bound.setScale(scale, RoundingMode.FLOOR);
    }

    private static Object start(TimeStep step, Object value) {
        return switch (value) {
            case LocalDateTime t -> start(step, t);
            case Instant t ->
                    start(step, LocalDateTime.ofInstant(t, ZoneOffset.UTC))
                            .toInstant(ZoneOffset.UTC);
            case LocalDate d -> start(step, d.atStartOfDay()).toLocalDate();
            case LocalTime t -> start(step, LocalDate.EPOCH.atTime(t)).toLocalTime();
            default -> throw new IllegalArgumentException();
        };
    }

    private static LocalDateTime start(TimeStep step, LocalDateTime time) {
        if (step.unit().months() > 0) {
            int length = step.amount() * step.unit().months();
            var month = LocalDate.EPOCH.atStartOfDay();
            long months = (time.getYear() - 1970) * 12L + time.getMonthValue() - 1;
            return month.plusMonths(Math.floorDiv(months, length) * length);
        }
        var origin =
                step.unit() == TimeStep.Unit.WEEK
                        ? LocalDate.of(1969, 12, 29).atStartOfDay()
                        : LocalDate.EPOCH.atStartOfDay();
        var since = Duration.between(origin, time);
        var nanos =
                BigDecimal.valueOf(since.getSeconds())
                        .multiply(NANOS)
                        .add(BigDecimal.valueOf(since.getNano()));
        var length =
                BigDecimal.valueOf(step.amount())
                        .multiply(BigDecimal.valueOf(step.unit().seconds()))
                        .multiply(NANOS);
        var whole = nanos.divide(length, 0, RoundingMode.FLOOR).multiply(length);
        return origin.plusSeconds(
                whole.divide(NANOS, 0, RoundingMode.UNNECESSARY).longValueExact());
    }
}
