package city.gatehouse.anonymize.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalValuesTest {
    private static String decimal(String text) {
        return CanonicalValues.of(ColumnType.decimal(38, 10), new BigDecimal(text));
    }

    private static String number(double value) {
        return CanonicalValues.of(ColumnType.DOUBLE, value);
    }

    @Test
    void wholeNumbersAreTheirDigits() {
        assertThat(CanonicalValues.of(ColumnType.BIGINT, Long.MIN_VALUE))
                .isEqualTo("-9223372036854775808");
        assertThat(CanonicalValues.of(ColumnType.INTEGER, -7)).isEqualTo("-7");
        assertThat(CanonicalValues.of(ColumnType.of(Kind.SMALLINT), (short) 0)).isEqualTo("0");
        assertThat(CanonicalValues.of(ColumnType.BIGINT, BigInteger.TEN)).isEqualTo("10");
    }

    @Test
    void decimalsHaveNoTrailingZerosNoExponentAndNoNegativeZero() {
        assertThat(decimal("100.00")).isEqualTo("100");
        assertThat(decimal("1E+2")).isEqualTo("100");
        assertThat(decimal("-1.50")).isEqualTo("-1.5");
        assertThat(decimal("-0.00")).isEqualTo("0");
        assertThat(decimal("0E-10")).isEqualTo("0");
        assertThat(decimal("0.0000000001")).isEqualTo("0.0000000001");
        assertThat(decimal("12345678901234567890123456789012345678"))
                .isEqualTo("12345678901234567890123456789012345678");
    }

    @Test
    void doublesAreTheShortestTextThatReadsBackAndHaveOneZeroAndOneNaN() {
        assertThat(number(0.1)).isEqualTo("0.1");
        assertThat(number(-0.0)).isEqualTo("0");
        assertThat(number(5e-324)).isEqualTo("4.9E-324");
        assertThat(number(1e20)).isEqualTo("100000000000000000000");
        assertThat(number(1e300)).isEqualTo("1E+300");
        assertThat(number(1.0)).isEqualTo("1");
        assertThat(number(Double.longBitsToDouble(0xfff8000000000001L))).isEqualTo("NaN");
        assertThat(number(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
        assertThat(number(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    }

    @Test
    void equalNumbersHaveOneTextWhateverTheirType() {
        assertThat(CanonicalValues.of(ColumnType.BIGINT, 42L))
                .isEqualTo(decimal("42.000"))
                .isEqualTo(number(42.0));
        assertThat(CanonicalValues.of(ColumnType.of(Kind.REAL), 0.1f))
                .isEqualTo(number((double) 0.1f));
        assertThat(decimal("0.1")).isEqualTo(number(0.1));
    }

    @Test
    void differentDoublesHaveDifferentTextsThatReadBack() {
        long seed = 7;
        var random = new Random(seed);
        var seen = new HashMap<String, Double>();
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong()) + 0.0;
            String text = number(value);

            assertThat(Double.parseDouble(text))
                    .as("seed %d", seed)
                    .isEqualTo(Double.valueOf(value));
            Double before = seen.put(text, value);
            assertThat(before == null || before.equals(value) || Double.isNaN(value)).isTrue();
        }
    }

    @Test
    void datesAndTimesAreIsoWithMicrosecondsAndInstantsAreUtc() {
        assertThat(CanonicalValues.of(ColumnType.DATE, LocalDate.of(2026, 6, 30)))
                .isEqualTo("2026-06-30");
        assertThat(CanonicalValues.of(ColumnType.DATE, LocalDate.of(987, 1, 2)))
                .isEqualTo("0987-01-02");
        assertThat(CanonicalValues.of(ColumnType.of(Kind.TIME), LocalTime.of(8, 5)))
                .isEqualTo("08:05:00.000000");
        assertThat(
                        CanonicalValues.of(
                                ColumnType.of(Kind.TIME), LocalTime.of(23, 59, 59, 999_999_999)))
                .isEqualTo("23:59:59.999999");
        assertThat(
                        CanonicalValues.of(
                                ColumnType.TIMESTAMP,
                                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 1_000)))
                .isEqualTo("1969-12-31 23:59:59.000001");
        assertThat(
                        CanonicalValues.of(
                                ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE),
                                Instant.parse("2026-06-30T10:00:00+02:00")))
                .isEqualTo("2026-06-30 08:00:00.000000Z");
    }

    @Test
    void theRestIsWrittenInOneWay() {
        assertThat(CanonicalValues.of(ColumnType.BOOLEAN, true)).isEqualTo("true");
        assertThat(
                        CanonicalValues.of(
                                ColumnType.of(Kind.UUID),
                                UUID.fromString("C1ECA43F-2d64-4D08-9b5a-00bddda9c74b")))
                .isEqualTo("c1eca43f-2d64-4d08-9b5a-00bddda9c74b");
        assertThat(CanonicalValues.of(ColumnType.of(Kind.BINARY), new byte[] {0, (byte) 0xAB}))
                .isEqualTo("00ab");
        assertThat(CanonicalValues.of(ColumnType.TEXT, " \u00C4 ")).isEqualTo(" \u00C4 ");
    }

    @Test
    void aValueOfAnotherTypeIsAnErrorThatDoesNotTellIt() {
        assertThatThrownBy(() -> CanonicalValues.of(ColumnType.DATE, "1980-02-03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1980");
    }
}
