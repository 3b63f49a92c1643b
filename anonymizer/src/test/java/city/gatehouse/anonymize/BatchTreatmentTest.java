package city.gatehouse.anonymize;

import static city.gatehouse.anonymize.Treating.KEYS;
import static city.gatehouse.anonymize.Treating.SCOPE;
import static city.gatehouse.anonymize.Treating.WIDTH;
import static city.gatehouse.anonymize.Treating.column;
import static city.gatehouse.anonymize.Treating.shifted;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchTreatmentTest extends AllocatingTest {
    @Test
    void onlyTheTreatedColumnsLeaveUnderTheirNamesAndInTheirOrder() {
        try (var in =
                        Batches.batch(
                                vector("hidden", ArrowTypes.UTF8, "secret", "secret"),
                                vector("card", ArrowTypes.BIGINT, 7L, null),
                                vector("zone", ArrowTypes.UTF8, "B", "C"));
                var treatment =
                        treatment(
                                in,
                                TreatedColumn.kept("area", 2, ColumnType.TEXT),
                                column(
                                        "token",
                                        1,
                                        ColumnType.BIGINT,
                                        new Treatment.Tokenize("resident")))) {
            var out = treatment.apply(in);

            assertThat(out.getSchema()).isEqualTo(treatment.schema());
            assertThat(out.getSchema().getFields())
                    .extracting(Field::getName)
                    .containsExactly("area", "token");
            assertThat(out.getRowCount()).isEqualTo(2);
            assertThat(Batches.values(out.getVector(0))).containsExactly("B", "C");
            assertThat(Batches.values(out.getVector(1)))
                    .containsExactly(KEYS.tokenizer(SCOPE, WIDTH).token("7"), null);
        }
    }

    @Test
    void keptColumnsLeaveInTheBuffersTheyCameIn() {
        try (var in = Batches.batch(vector("n", ArrowTypes.BIGINT, 1L, 2L, null));
                var treatment = treatment(in, TreatedColumn.kept("n", 0, ColumnType.BIGINT))) {
            long address = in.getVector(0).getDataBuffer().memoryAddress();

            var out = treatment.apply(in);

            assertThat(out.getVector(0).getDataBuffer().memoryAddress()).isEqualTo(address);
            assertThat(Batches.values(out.getVector(0))).containsExactly(1L, 2L, null);
        }
    }

    @Test
    void oneRawColumnMayLeaveSeveralTimes() {
        for (ArrowType type :
                List.of(ArrowTypes.UTF8, ArrowTypes.UTF8_VIEW, ArrowTypes.LARGE_UTF8)) {
            try (var in =
                            Batches.batch(
                                    vector(
                                            "t",
                                            type,
                                            "short",
                                            null,
                                            "a text that is longer than twelve bytes"));
                    var treatment =
                            treatment(
                                    in,
                                    TreatedColumn.kept("a", 0, ColumnType.TEXT),
                                    column("b", 0, ColumnType.TEXT, new Treatment.TextPrefix(2)),
                                    TreatedColumn.kept("c", 0, ColumnType.TEXT),
                                    TreatedColumn.kept("d", 0, ColumnType.TEXT))) {
                var out = treatment.apply(in);

                for (int i : new int[] {0, 2, 3}) {
                    assertThat(Batches.values(out.getVector(i)))
                            .containsExactly(
                                    "short", null, "a text that is longer than twelve bytes");
                }
                assertThat(Batches.values(out.getVector(1))).containsExactly("sh", null, "a ");
            }
        }
    }

    @Test
    void batchesFollowEachOtherInOneRootAndTakenBuffersStayAsTheyAre() {
        try (var first =
                        Batches.batch(
                                vector("n", ArrowTypes.BIGINT, 1L, 2L),
                                vector("k", ArrowTypes.UTF8, "x", "y"));
                var second =
                        Batches.batch(
                                vector("n", ArrowTypes.BIGINT, 2L),
                                vector("k", ArrowTypes.UTF8, "z"));
                var empty =
                        Batches.batch(
                                vector("n", ArrowTypes.BIGINT), vector("k", ArrowTypes.UTF8));
                var treatment =
                        treatment(
                                first,
                                column(
                                        "t",
                                        0,
                                        ColumnType.BIGINT,
                                        new Treatment.Tokenize("resident")),
                                TreatedColumn.kept("k", 1, ColumnType.TEXT))) {
            var out = treatment.apply(first);
            var tokens = Batches.values(out.getVector(0));
            try (var taken = out.slice(0)) {
                assertThat(treatment.apply(empty).getRowCount()).isZero();
                assertThat(treatment.apply(second)).isSameAs(out);

                assertThat(Batches.values(out.getVector(0))).containsExactly(tokens.get(1));
                assertThat(Batches.values(out.getVector(1))).containsExactly("z");
                assertThat(Batches.values(taken.getVector(0))).isEqualTo(tokens);
                assertThat(Batches.values(taken.getVector(1))).containsExactly("x", "y");
            }
        }
    }

    @Test
    void aStreamOfManyDistinctValuesIsTreatedAfterItsMemoryWasCleared() {
        var tokenizer = KEYS.tokenizer(SCOPE, WIDTH);
        try (var in = Batches.batch(vector("n", ArrowTypes.BIGINT));
                var treatment =
                        treatment(
                                in,
                                column(
                                        "t",
                                        0,
                                        ColumnType.BIGINT,
                                        new Treatment.Tokenize("resident")))) {
            for (long start = 0; start < 600_000; start += 100_000) {
                var values = LongStream.range(start, start + 100_000).boxed().toList();
                try (var batch =
                        Batches.batch(Batches.vector(allocator, "n", ArrowTypes.BIGINT, values))) {
                    var out = treatment.apply(batch).getVector(0);
                    assertThat(out.getObject(99_999))
                            .hasToString(tokenizer.token("" + (start + 99_999)));
                    assertThat(out.getObject(0)).hasToString(tokenizer.token("" + start));
                }
            }
        }
    }

    @Test
    void aTokenIsOfTheValueWhateverVectorItCameIn() {
        var tokenizer = KEYS.tokenizer(SCOPE, WIDTH);
        var tokenize = new Treatment.Tokenize("resident");
        assertThat(Treating.treat(ColumnType.BIGINT, ArrowTypes.BIGINT, tokenize, List.of(42L)))
                .isEqualTo(
                        Treating.treat(
                                ColumnType.BIGINT, ArrowTypes.INTEGER, tokenize, List.of(42)))
                .isEqualTo(
                        Treating.treat(
                                ColumnType.TEXT, ArrowTypes.UTF8_VIEW, tokenize, List.of("42")))
                .isEqualTo(
                        Treating.treat(
                                ColumnType.DOUBLE, ArrowTypes.DOUBLE, tokenize, List.of(42.0)))
                .containsExactly(tokenizer.token("42"));
    }

    @Test
    void allRowsOfASubjectAreShiftedAlikeAndOthersOtherwise() {
        int days = 365;
        var shifts = KEYS.shifts(SCOPE, days);
        var subjects = new ArrayList<@Nullable Object>();
        var dates = new ArrayList<@Nullable Object>();
        for (long i = 0; i < 500; i++) {
            subjects.add(i % 50 == 49 ? null : i % 50);
            dates.add(i % 7 == 6 ? null : LocalDate.of(2024, 2, 28).plusDays(i));
        }
        try (var in =
                        Batches.batch(
                                Batches.vector(allocator, "who", ArrowTypes.BIGINT, subjects),
                                Batches.vector(allocator, "born", ArrowTypes.DATE, dates),
                                Batches.vector(
                                        allocator,
                                        "at",
                                        ArrowTypes.TIMESTAMP,
                                        dates.stream()
                                                .map(d ->
                                                        d == null
                                                                ? null
                                                                : ((LocalDate) d).atTime(13, 14))
                                                .toList()));
                var treatment =
                        treatment(
                                in,
                                shifted("born", 1, ColumnType.DATE, days, 0),
                                shifted("at", 2, ColumnType.TIMESTAMP, days, 0))) {
            var out = treatment.apply(in);
            var born = Batches.values(out.getVector(0));
            var at = Batches.values(out.getVector(1));

            for (int i = 0; i < 500; i++) {
                Object subject = subjects.get(i);
                if (subject == null || dates.get(i) == null) {
                    assertThat(born.get(i)).isNull();
                    assertThat(at.get(i)).isNull();
                } else {
                    int shift =
                            shifts.daysOf(
                                    subject.toString()
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    var expected = ((LocalDate) dates.get(i)).plusDays(shift);
                    assertThat(born.get(i)).isEqualTo(expected);
                    assertThat(at.get(i)).isEqualTo(expected.atTime(13, 14));
                }
            }
        }
    }

    @Test
    void aColumnThatTheStoreKnowsToBeNullStaysNullInTheColumnsType() {
        for (Treatment treatment :
                List.of(
                        new Treatment.Keep(),
                        new Treatment.Blank(),
                        new Treatment.Tokenize("resident"),
                        new Treatment.TextPrefix(2),
                        new Treatment.Partial(1, 1),
                        new Treatment.HierarchyLevel("quarters", 1))) {
            assertThat(
                            Treating.treat(
                                    ColumnType.TEXT,
                                    new ArrowType.Null(),
                                    treatment,
                                    Arrays.asList(null, null)))
                    .containsExactly(null, null);
        }
        assertThat(
                        Treating.treat(
                                ColumnType.TEXT,
                                new ArrowType.Null(),
                                new Treatment.Constant("x"),
                                Arrays.asList(null, null)))
                .containsExactly("x", "x");
    }

    @Test
    void endlessDatesStayEndless() {
        var step = new Treatment.TimeStep(1, Treatment.TimeStep.Unit.MONTH);
        try (var who = vector("who", ArrowTypes.BIGINT, 1L, 1L);
                var dates = new DateDayVector("d", allocator);
                var times = new TimeStampMicroVector("t", allocator)) {
            dates.setSafe(0, Integer.MAX_VALUE);
            dates.setSafe(1, -Integer.MAX_VALUE);
            dates.setValueCount(2);
            times.setSafe(0, Long.MAX_VALUE);
            times.setSafe(1, -Long.MAX_VALUE);
            times.setValueCount(2);
            try (var in = Batches.batch(who, dates, times);
                    var treatment =
                            treatment(
                                    in,
                                    column("a", 1, ColumnType.DATE, step),
                                    shifted("b", 1, ColumnType.DATE, 9, 0),
                                    column("c", 2, ColumnType.TIMESTAMP, step),
                                    shifted("d", 2, ColumnType.TIMESTAMP, 9, 0))) {
                var out = treatment.apply(in);

                for (int row = 0; row < 2; row++) {
                    int day = dates.get(row);
                    long time = times.get(row);
                    assertThat(((DateDayVector) out.getVector(0)).get(row)).isEqualTo(day);
                    assertThat(((DateDayVector) out.getVector(1)).get(row)).isEqualTo(day);
                    assertThat(((TimeStampMicroVector) out.getVector(2)).get(row)).isEqualTo(time);
                    assertThat(((TimeStampMicroVector) out.getVector(3)).get(row)).isEqualTo(time);
                }
            }
        }
    }

    @Test
    void aStreamWithoutColumnsKeepsItsRows() {
        try (var in = Batches.batch(vector("n", ArrowTypes.BIGINT, 1L, 2L));
                var treatment = treatment(in)) {
            assertThat(treatment.apply(in).getRowCount()).isEqualTo(2);
        }
    }
}
