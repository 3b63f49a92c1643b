package city.gatehouse.policy.grant;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.grant.Treatment.Blank;
import city.gatehouse.policy.grant.Treatment.Clamp;
import city.gatehouse.policy.grant.Treatment.Constant;
import city.gatehouse.policy.grant.Treatment.GridCell;
import city.gatehouse.policy.grant.Treatment.HierarchyLevel;
import city.gatehouse.policy.grant.Treatment.Keep;
import city.gatehouse.policy.grant.Treatment.NumberBand;
import city.gatehouse.policy.grant.Treatment.Partial;
import city.gatehouse.policy.grant.Treatment.Shift;
import city.gatehouse.policy.grant.Treatment.TextPrefix;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import city.gatehouse.policy.grant.Treatment.TimeStep.Unit;
import city.gatehouse.policy.grant.Treatment.Tokenize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class StrictnessTest {
    private static final long SEED = 4711;
    private static final int ROUNDS = 40_000;

    @Test
    void aWeekIsNotAUnionOfSevenDaysCountedFromAnotherDay() {
        assertThat(stricter(step(1, Unit.WEEK), step(7, Unit.DAY))).isEmpty();
        assertThat(stricter(step(1, Unit.WEEK), step(1, Unit.DAY))).contains(step(1, Unit.WEEK));
        assertThat(stricter(step(2, Unit.WEEK), step(1, Unit.WEEK))).contains(step(2, Unit.WEEK));
    }

    @Test
    void aMonthIsCoarserThanWhateverDividesADay() {
        assertThat(stricter(step(1, Unit.MONTH), step(15, Unit.MINUTE)))
                .contains(step(1, Unit.MONTH));
        assertThat(stricter(step(1, Unit.YEAR), step(24, Unit.HOUR))).contains(step(1, Unit.YEAR));
        assertThat(stricter(step(1, Unit.MONTH), step(1, Unit.WEEK))).isEmpty();
        assertThat(stricter(step(1, Unit.MONTH), step(7, Unit.HOUR))).isEmpty();
        assertThat(stricter(step(1, Unit.MONTH), step(60, Unit.DAY))).isEmpty();
    }

    @Test
    void blankIsAboveConstantsAndConstantsAboveTheRest() {
        assertThat(stricter(new Constant("a"), new Tokenize("rider"))).contains(new Constant("a"));
        assertThat(stricter(new Constant("a"), new Constant("b"))).contains(new Blank());
        assertThat(stricter(new Constant("a"), new Blank())).contains(new Blank());
        assertThat(stricter(new Keep(), new Shift("resident", 3)))
                .contains(new Shift("resident", 3));
    }

    @Test
    void tokensAndShiftsAreComparableOnlyWithThemselves() {
        assertThat(stricter(new Tokenize("a"), new Tokenize("b"))).isEmpty();
        assertThat(stricter(new Tokenize("a"), new TextPrefix(2))).isEmpty();
        assertThat(stricter(new Shift("resident", 3), new Shift("resident", 4))).isEmpty();
        assertThat(stricter(new Shift("resident", 3), step(1, Unit.YEAR))).isEmpty();
    }

    @Test
    void theStrictestOfManyDoesNotDependOnTheirOrder() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var some = new ArrayList<>(List.of(any(random), any(random), any(random)));
            var before = Strictness.strictest(some);
            Collections.shuffle(some, random);
            var after = Strictness.strictest(some);

            assertThat(before.isPresent()).as("%s", some).isEqualTo(after.isPresent());
            before.ifPresent(it -> assertThat(equivalent(it, after.orElseThrow())).isTrue());
        }
    }

    @Test
    void isCommutativeIdempotentAndAssociativeWhereDefined() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var a = any(random);
            var b = any(random);
            var c = any(random);

            assertThat(stricter(a, a)).contains(a);
            assertThat(same(stricter(a, b), stricter(b, a))).as("%s, %s", a, b).isTrue();
            var left = stricter(a, b).flatMap(ab -> stricter(ab, c));
            var right = stricter(b, c).flatMap(bc -> stricter(a, bc));
            if (left.isPresent() && right.isPresent()) {
                assertThat(same(left, right)).as("%s, %s, %s", a, b, c).isTrue();
            }
        }
    }

    @Test
    void theStricterIsAtLeastAsStrictAsBoth() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var a = any(random);
            var b = any(random);
            stricter(a, b)
                    .ifPresent(it -> {
                        assertThat(Strictness.atLeast(it, a)).isTrue();
                        assertThat(Strictness.atLeast(it, b)).isTrue();
                    });
        }
    }

    /**
     * The definition of strictness, tried on values: equal looser results have equal stricter ones.
     */
    @Test
    void whatTheStricterShowsIsAFunctionOfWhatTheLooserShows() {
        var random = new Random(SEED);
        var seconds = seconds(random);
        var numbers = numbers(random);
        var texts = texts(random);
        for (int round = 0; round < 600; round++) {
            check(anyShortStep(random), anyShortStep(random), it -> shown((TimeStep) it), seconds);
            check(anyBand(random), anyBand(random), StrictnessTest::shownNumber, numbers);
            check(anyCell(random), anyCell(random), StrictnessTest::shownNumber, numbers);
            check(anyClamp(random), anyClamp(random), StrictnessTest::shownNumber, numbers);
            check(anyPrefix(random), anyPrefix(random), StrictnessTest::shownText, texts);
            check(anyPartial(random), anyPartial(random), StrictnessTest::shownText, texts);
        }
    }

    private static <T> void check(
            Treatment a,
            Treatment b,
            Function<Treatment, Function<T, Object>> shown,
            List<T> values) {
        var strict = stricter(a, b);
        if (strict.isEmpty()) {
            assertThat(isFunction(shown.apply(a), shown.apply(b), values))
                    .as("%s, %s", a, b)
                    .isFalse();
            assertThat(isFunction(shown.apply(b), shown.apply(a), values))
                    .as("%s, %s", b, a)
                    .isFalse();
            return;
        }
        for (Treatment loose : List.of(a, b)) {
            assertThat(isFunction(shown.apply(strict.get()), shown.apply(loose), values))
                    .as("%s of %s", strict.get(), loose)
                    .isTrue();
        }
    }

    private static <T> boolean isFunction(
            Function<T, Object> strict, Function<T, Object> loose, List<T> values) {
        var results = new HashMap<Object, Object>();
        for (T value : values) {
            var result = strict.apply(value);
            var before = results.putIfAbsent(loose.apply(value), result);
            if (before != null && !before.equals(result)) {
                return false;
            }
        }
        return true;
    }

    private static Function<Long, Object> shown(TimeStep step) {
        return second -> {
            if (step.unit().months() > 0) {
                var at = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
                long months = (at.getYear() - 1970) * 12L + YearMonth.from(at).getMonthValue() - 1;
                return Math.floorDiv(months, (long) step.amount() * step.unit().months());
            }
            long origin = step.unit() == Unit.WEEK ? -3 * 86_400 : 0;
            return Math.floorDiv(second - origin, step.amount() * step.unit().seconds());
        };
    }

    private static Function<BigDecimal, Object> shownNumber(Treatment treatment) {
        return switch (treatment) {
            case NumberBand(BigDecimal width) -> it -> it.divide(width, 0, RoundingMode.FLOOR);
            case GridCell(BigDecimal width) -> it -> it.divide(width, 0, RoundingMode.FLOOR);
            case Clamp(BigDecimal low, BigDecimal high) -> it -> it.max(low).min(high);
            default -> throw new IllegalArgumentException();
        };
    }

    private static Function<String, Object> shownText(Treatment treatment) {
        return switch (treatment) {
            case TextPrefix(int length) -> it -> it.substring(0, length);
            case Partial(int first, int last) ->
                    it -> it.substring(0, first) + "***" + it.substring(it.length() - last);
            default -> throw new IllegalArgumentException();
        };
    }

    /** Random times, and the edges of days, weeks and months with the seconds before them. */
    private static List<Long> seconds(Random random) {
        var seconds = new ArrayList<Long>();
        for (int day = -800; day < 25_000; day += 1 + random.nextInt(3)) {
            seconds.add(day * 86_400L);
            seconds.add(day * 86_400L - 1);
        }
        for (int n = 0; n < 20_000; n++) {
            seconds.add(random.nextLong(-864_000L, 30 * 86_400L));
        }
        return seconds;
    }

    private static List<BigDecimal> numbers(Random random) {
        var numbers = new ArrayList<BigDecimal>();
        for (int n = -4_000; n < 4_000; n++) {
            numbers.add(BigDecimal.valueOf(n, 2));
            numbers.add(BigDecimal.valueOf(random.nextInt(1_000_000), 3));
        }
        return numbers;
    }

    private static List<String> texts(Random random) {
        var texts = new ArrayList<String>();
        for (int n = 0; n < 4_000; n++) {
            var text = new StringBuilder("abababababababab");
            text.setCharAt(random.nextInt(16), 'c');
            texts.add(text.toString());
        }
        return texts;
    }

    private static Optional<Treatment> stricter(Treatment a, Treatment b) {
        return Strictness.stricter(a, b);
    }

    private static boolean same(Optional<Treatment> a, Optional<Treatment> b) {
        return a.isEmpty() ? b.isEmpty() : b.isPresent() && equivalent(a.get(), b.get());
    }

    private static boolean equivalent(Treatment a, Treatment b) {
        return Strictness.atLeast(a, b) && Strictness.atLeast(b, a);
    }

    private static TimeStep step(int amount, Unit unit) {
        return new TimeStep(amount, unit);
    }

    private static Treatment any(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new Keep();
            case 1 -> new Blank();
            case 2 -> new Constant(List.of("a", "b").get(random.nextInt(2)));
            case 3 -> anyPartial(random);
            case 4 -> new Tokenize(List.of("rider", "vehicle").get(random.nextInt(2)));
            case 5 -> anyStep(random);
            case 6 -> anyBand(random);
            case 7 -> anyPrefix(random);
            case 8 -> anyCell(random);
            case 9 ->
                    new HierarchyLevel(
                            List.of("a", "b").get(random.nextInt(2)), 1 + random.nextInt(3));
            case 10 -> new Shift("resident", 1 + random.nextInt(3));
            default -> anyClamp(random);
        };
    }

    private static TimeStep anyStep(Random random) {
        var units = Unit.values();
        var amounts = List.of(1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 15, 24, 30, 60);
        return step(
                amounts.get(random.nextInt(amounts.size())), units[random.nextInt(units.length)]);
    }

    /** Short enough to have many edges among {@link #seconds}. */
    private static TimeStep anyShortStep(Random random) {
        var step = anyStep(random);
        return step.amount() * step.unit().months() > 24 ? anyShortStep(random) : step;
    }

    private static Treatment anyBand(Random random) {
        return new NumberBand(anyWidth(random));
    }

    private static Treatment anyCell(Random random) {
        return new GridCell(anyWidth(random));
    }

    private static BigDecimal anyWidth(Random random) {
        var widths = List.of("0.01", "0.02", "0.05", "0.1", "0.3", "0.5", "1", "2.50", "5", "7");
        return new BigDecimal(widths.get(random.nextInt(widths.size())));
    }

    private static Treatment anyPrefix(Random random) {
        return new TextPrefix(1 + random.nextInt(6));
    }

    private static Treatment anyPartial(Random random) {
        return new Partial(1 + random.nextInt(4), random.nextInt(4));
    }

    private static Treatment anyClamp(Random random) {
        int low = random.nextInt(-30, 20);
        return new Clamp(BigDecimal.valueOf(low), BigDecimal.valueOf(low + 1 + random.nextInt(20)));
    }
}
