package city.gatehouse.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every treatment on every type of column and vector, beside what the vocabulary says of it. */
class TreatmentsTest {
    private static final long SEED = 1986;
    private static final int ROWS = 400;

    private final Random random = new Random(SEED);

    @Test
    void textIsTreatedByCharacters() {
        check(ColumnType.TEXT, EveryTreatment.OF_TEXT, this::text);
    }

    @Test
    void wholeNumbersAreTreatedExactly() {
        check(ColumnType.BIGINT, EveryTreatment.OF_NUMBERS, () -> (long) random.nextInt(100) - 50);
        check(
                ColumnType.of(Kind.SMALLINT),
                EveryTreatment.OF_NUMBERS,
                () -> (long) random.nextInt(100) - 28);
    }

    @Test
    void largeWholeNumbersAreTreatedExactly() {
        checkIn(
                ArrowTypes.BIGINT,
                ColumnType.BIGINT,
                EveryTreatment.OF_NUMBERS,
                () -> random.nextLong() / 2);
    }

    @Test
    void decimalsAreTreatedExactly() {
        var type = ColumnType.decimal(12, 4);
        check(
                type,
                both(EveryTreatment.OF_NUMBERS, EveryTreatment.OF_FRACTIONS),
                () -> BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 4));
        var wide = ColumnType.decimal(38, 12);
        check(
                wide,
                both(EveryTreatment.OF_NUMBERS, EveryTreatment.OF_FRACTIONS),
                () ->
                        new BigDecimal(
                                new BigInteger(100, random).subtract(BigInteger.TWO.pow(99)), 12));
    }

    @Test
    void doublesAreTreatedAsStoresDo() {
        var numbers = both(EveryTreatment.OF_NUMBERS, EveryTreatment.OF_FRACTIONS);
        checkIn(ArrowTypes.DOUBLE, ColumnType.DOUBLE, numbers, () -> random.nextGaussian() * 100);
        checkIn(
                ArrowTypes.DOUBLE,
                ColumnType.DOUBLE,
                withoutTokens(numbers),
                () ->
                        switch (random.nextInt(6)) {
                            case 0 -> Double.NaN;
                            case 1 -> Double.POSITIVE_INFINITY;
                            case 2 -> Double.NEGATIVE_INFINITY;
                            case 3 -> -0.0;
                            default -> Double.longBitsToDouble(random.nextLong());
                        });
        checkIn(
                ArrowTypes.REAL,
                ColumnType.of(Kind.REAL),
                withoutTokens(numbers),
                () -> (float) (random.nextGaussian() * 100));
    }

    @Test
    void datesAndTimesAreTakenToTheStartOfTheirStep() {
        check(
                ColumnType.DATE,
                EveryTreatment.OF_TIMES,
                () -> LocalDate.of(1970, 1, 1).plusDays(random.nextInt(60_000) - 30_000));
        check(
                ColumnType.of(Kind.TIME),
                EveryTreatment.OF_TIMES,
                () -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1000));
        check(
                ColumnType.TIMESTAMP,
                EveryTreatment.OF_TIMES,
                () -> LocalDateTime.ofInstant(moment(), ZoneOffset.UTC));
        check(ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE), EveryTreatment.OF_TIMES, this::moment);
    }

    @Test
    void everyOtherTypeCanBeKeptBlankedAndTokenized() {
        check(ColumnType.BOOLEAN, EveryTreatment.OF_ANYTHING, random::nextBoolean);
        check(
                ColumnType.of(Kind.UUID),
                EveryTreatment.OF_ANYTHING,
                () -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    @Test
    void uuidsAndBytesHaveTheTokensOfTheirCanonicalText() {
        byte[] bytes = {0x12, (byte) 0xE4, 0, 0, 0, 0, 0x40, 0, (byte) 0x80, 0, 0, 0, 0, 0, 0, 1};
        var tokenizer = Treating.KEYS.tokenizer(Treating.SCOPE, Treating.WIDTH);
        var tokenize = new Treatment.Tokenize("resident");

        assertThat(
                        Treating.treat(
                                ColumnType.of(Kind.UUID),
                                ArrowTypes.UUID_BYTES,
                                tokenize,
                                List.of(bytes)))
                .isEqualTo(
                        Treating.treat(
                                ColumnType.of(Kind.UUID),
                                ArrowTypes.UTF8,
                                tokenize,
                                List.of("12E40000-0000-4000-8000-000000000001")))
                .containsExactly(tokenizer.token("12e40000-0000-4000-8000-000000000001"));
        assertThat(
                        Treating.treat(
                                ColumnType.of(Kind.BINARY),
                                new ArrowType.Binary(),
                                tokenize,
                                List.of(bytes)))
                .isEqualTo(
                        Treating.treat(
                                ColumnType.of(Kind.BINARY),
                                new ArrowType.BinaryView(),
                                tokenize,
                                List.of(bytes)))
                .isEqualTo(
                        Treating.treat(
                                ColumnType.of(Kind.BINARY),
                                ArrowTypes.UUID_BYTES,
                                tokenize,
                                List.of(bytes)))
                .containsExactly(tokenizer.token("12e40000000040008000000000000001"));
    }

    @Test
    void constantsAreReadAsTheColumnsType() {
        assertThat(constant(ColumnType.BOOLEAN, "true")).isEqualTo(true);
        assertThat(constant(ColumnType.decimal(9, 2), "-1.5")).isEqualTo(new BigDecimal("-1.50"));
        assertThat(constant(ColumnType.DATE, "2026-06-30")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(constant(ColumnType.of(Kind.TIME), "08:15")).isEqualTo(LocalTime.of(8, 15));
        assertThat(constant(ColumnType.TIMESTAMP, "2026-06-30 08:15:00"))
                .isEqualTo(LocalDateTime.of(2026, 6, 30, 8, 15));
        assertThat(constant(ColumnType.TIMESTAMP, "2026-06-30"))
                .isEqualTo(LocalDateTime.of(2026, 6, 30, 0, 0));
        assertThat(
                        constant(
                                ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE),
                                "2026-06-30T10:15:00+02:00"))
                .isEqualTo(Instant.parse("2026-06-30T08:15:00Z"));
        assertThat(constant(ColumnType.of(Kind.UUID), "12E40000-0000-4000-8000-000000000001"))
                .isEqualTo("12e40000-0000-4000-8000-000000000001");
        assertThat(constant(ColumnType.of(Kind.BINARY), "00ff")).isEqualTo("00ff");
    }

    @Test
    void aPartialShowsNothingOfATextThatItWouldShowWhole() {
        var partial = new Treatment.Partial(1, 2);
        assertThat(
                        Treating.treat(
                                ColumnType.TEXT,
                                ArrowTypes.UTF8,
                                partial,
                                Arrays.asList(
                                        "",
                                        "a",
                                        "abc",
                                        "abcd",
                                        "\uD83D\uDE00bcd",
                                        "a\u0301bcd",
                                        null)))
                .containsExactly(
                        "***", "***", "***", "a***cd", "\uD83D\uDE00***cd", "a***cd", null);
    }

    @Test
    void weeksBeginOnMondayAndStepsBefore1970GoDown() {
        assertThat(
                        Treating.treat(
                                ColumnType.DATE,
                                ArrowTypes.DATE,
                                new Treatment.TimeStep(1, Unit.WEEK),
                                List.of(LocalDate.of(2026, 7, 1), LocalDate.of(1969, 12, 28))))
                .containsExactly(LocalDate.of(2026, 6, 29), LocalDate.of(1969, 12, 22));
        assertThat(
                        Treating.treat(
                                ColumnType.TIMESTAMP,
                                ArrowTypes.TIMESTAMP,
                                new Treatment.TimeStep(15, Unit.MINUTE),
                                List.of(LocalDateTime.of(1969, 12, 31, 23, 59, 59))))
                .containsExactly(LocalDateTime.of(1969, 12, 31, 23, 45));
    }

    @Test
    void everyTreatmentOfTheVocabularyIsTestedHere() {
        var tested = new HashSet<Class<?>>(Set.of(Treatment.Shift.class));
        Stream.of(
                        EveryTreatment.OF_TEXT,
                        EveryTreatment.OF_NUMBERS,
                        EveryTreatment.OF_FRACTIONS,
                        EveryTreatment.OF_TIMES)
                .flatMap(List::stream)
                .forEach(treatment -> tested.add(treatment.getClass()));

        assertThat(tested).containsExactlyInAnyOrderElementsOf(leaves(Treatment.class));
    }

    private static List<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(t -> leaves(t).stream())
                        .toList()
                : List.of(type);
    }

    private static @Nullable Object constant(ColumnType type, String text) {
        return Treating.treat(
                        type,
                        ArrowTypes.of(type).getFirst(),
                        new Treatment.Constant(text),
                        Arrays.asList(null, null))
                .get(1);
    }

    private void check(
            ColumnType type,
            List<Treatment> treatments,
            java.util.function.Supplier<Object> values) {
        for (ArrowType vector : ArrowTypes.of(type)) {
            checkIn(vector, type, treatments, values);
        }
    }

    private void checkIn(
            ArrowType vector,
            ColumnType type,
            List<Treatment> treatments,
            java.util.function.Supplier<Object> values) {
        for (Treatment treatment : treatments) {
            var raw = new ArrayList<@Nullable Object>();
            for (int i = 0; i < ROWS; i++) {
                raw.add(random.nextInt(5) == 0 ? null : converted(vector, values.get()));
            }

            var treated = Treating.treat(type, vector, treatment, raw);

            assertThat(treated).hasSize(ROWS);
            for (int i = 0; i < ROWS; i++) {
                assertThat(comparable(treated.get(i)))
                        .as(
                                "%s of %s in %s of %s, seed %d",
                                treatment, raw.get(i), vector, type, SEED)
                        .isEqualTo(comparable(Expected.of(type, treatment, raw.get(i))));
            }
        }
    }

    /** A store's vector of another type of number holds numbers of that type. */
    private static Object converted(ArrowType vector, Object value) {
        return vector instanceof ArrowType.Decimal d && value instanceof Long n
                ? BigDecimal.valueOf(n).setScale(d.getScale())
                : value;
    }

    /** A zero is a zero, a whole number a whole number. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double d -> d + 0.0;
            case Float f -> f + 0.0f;
            case Long n -> BigDecimal.valueOf(n);
            case BigDecimal n when n.signum() == 0 || n.scale() <= 0 ->
                    new BigDecimal(n.toBigInteger());
            default -> value;
        };
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> "Harbour";
            case 1 -> "Old Town";
            case 2 -> "";
            default -> {
                var text = new StringBuilder();
                int[] alphabets = {'a', 0xE9, 0x4E2D, 0x1F600};
                for (int length = random.nextInt(10); length > 0; length--) {
                    text.appendCodePoint(alphabets[random.nextInt(4)] + random.nextInt(20));
                }
                yield text.toString();
            }
        };
    }

    private Instant moment() {
        long micros = random.nextLong(6_000_000_000_000_000L) - 3_000_000_000_000_000L;
        return Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS);
    }

    private static List<Treatment> both(List<Treatment> first, List<Treatment> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Treatment> withoutTokens(List<Treatment> treatments) {
        return treatments.stream().filter(t -> !(t instanceof Treatment.Tokenize)).toList();
    }
}
