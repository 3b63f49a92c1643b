package city.gatehouse.anonymize.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.anonymize.ArrowTypes;
import city.gatehouse.anonymize.Batches;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.junit.jupiter.api.Test;

class CanonicalColumnTest {
    @Test
    void aVectorsValueHasTheTextOfTheSameJavaValue() {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.JSON || kind == Kind.ARRAY) {
                continue;
            }
            var type = kind == Kind.DECIMAL ? ColumnType.decimal(9, 3) : ColumnType.of(kind);
            Object value = value(kind);
            for (ArrowType vectorType : ArrowTypes.of(type)) {
                if (vectorType instanceof ArrowType.Decimal && kind != Kind.DECIMAL) {
                    continue;
                }
                Object stored = value instanceof UUID uuid ? uuid.toString() : value;
                try (var allocator = new RootAllocator();
                        var vector =
                                Batches.vector(
                                        allocator, "v", vectorType, Arrays.asList(null, stored))) {
                    var column = new CanonicalColumn(vector, type);

                    assertThat(column.at(0)).isEmpty();
                    assertThat(column.at(1))
                            .as("%s", vectorType)
                            .hasValue(CanonicalValues.of(type, value));
                }
            }
        }
    }

    private static Object value(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> true;
            case SMALLINT, INTEGER, BIGINT -> -42L;
            case DECIMAL -> new BigDecimal("-1234.500");
            case REAL, DOUBLE -> 0.5;
            case TEXT -> "a text \uD83D\uDE00 that is longer than twelve bytes";
            case DATE -> LocalDate.of(1912, 6, 23);
            case TIME -> LocalTime.of(8, 15, 30, 1000);
            case TIMESTAMP -> LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000);
            case TIMESTAMP_WITH_TIME_ZONE -> Instant.parse("2026-06-30T08:15:00.000001Z");
            case UUID -> UUID.fromString("c1eca43f-2d64-4d08-9b5a-00bddda9c74b");
            case BINARY -> new byte[] {0, -1};
            case JSON, ARRAY -> throw new IllegalArgumentException("no canonical text");
        };
    }

    @Test
    void endlessDatesAndTimesAndTheEndOfTheDayHaveTextsToo() {
        try (var allocator = new RootAllocator();
                var dates = new DateDayVector("d", allocator);
                var instants = new TimeStampMicroTZVector("t", allocator, "UTC")) {
            dates.setSafe(0, Integer.MAX_VALUE);
            dates.setSafe(1, -Integer.MAX_VALUE);
            dates.setValueCount(2);
            instants.setSafe(0, Long.MAX_VALUE);
            instants.setSafe(1, -Long.MAX_VALUE);
            instants.setValueCount(2);
            var days = new CanonicalColumn(dates, ColumnType.DATE);
            var moments =
                    new CanonicalColumn(instants, ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE));

            assertThat(days.at(0)).isEqualTo(moments.at(0)).isEqualTo(Optional.of("infinity"));
            assertThat(days.at(1)).isEqualTo(moments.at(1)).isEqualTo(Optional.of("-infinity"));
            assertThat(CanonicalTimes.time(86_400_000_000L)).isEqualTo("24:00:00.000000");
        }
    }

    @Test
    void aVectorThatIsNotTheColumnsIsRefused() {
        try (var allocator = new RootAllocator();
                var vector =
                        Batches.vector(allocator, "v", ArrowTypes.UTF8, Arrays.asList("1", null))) {
            assertThatThrownBy(() -> new CanonicalColumn(vector, ColumnType.BIGINT))
                    .isInstanceOf(RefusedException.class);
        }
    }
}
