package city.gatehouse.anonymize;

import static city.gatehouse.anonymize.Treating.KEYS;
import static city.gatehouse.anonymize.Treating.WIDTH;
import static city.gatehouse.anonymize.Treating.column;
import static city.gatehouse.anonymize.Treating.shifted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is refused: before the first batch where it can be known, else with the batch. */
class RefusedTreatmentTest extends AllocatingTest {
    @Test
    void vectorsThatAreNotKnownAreRefusedNotPassed() {
        var list = new ArrowType.List();
        for (Treatment treatment : EveryTreatment.OF_TEXT) {
            for (ArrowType type :
                    List.of(
                            list,
                            new ArrowType.Int(64, false),
                            new ArrowType.Duration(org.apache.arrow.vector.types.TimeUnit.SECOND),
                            ArrowTypes.BIGINT,
                            new ArrowType.Timestamp(
                                    org.apache.arrow.vector.types.TimeUnit.NANOSECOND, null),
                            new ArrowType.Binary())) {
                var field =
                        new Field(
                                "raw",
                                FieldType.nullable(type),
                                type == list
                                        ? List.of(Field.nullable("e", ArrowTypes.UTF8))
                                        : null);
                assertRefused(field, column("out", 0, ColumnType.TEXT, treatment));
            }
        }
    }

    @Test
    void aDictionaryIsRefusedBecauseItsVectorHoldsPlacesNotValues() {
        var encoded =
                new Field(
                        "raw",
                        new FieldType(
                                true, ArrowTypes.INTEGER, new DictionaryEncoding(1, false, null)),
                        null);
        for (Treatment treatment : EveryTreatment.OF_NUMBERS) {
            assertRefused(encoded, column("out", 0, ColumnType.INTEGER, treatment));
        }
    }

    @Test
    void aTreatmentThatDoesNotFitItsColumnIsRefusedBeforeAnyBatch() {
        Field text = Field.nullable("raw", ArrowTypes.UTF8);
        Field whole = Field.nullable("raw", ArrowTypes.BIGINT);
        assertRefused(
                text,
                column(
                        "o",
                        0,
                        ColumnType.TEXT,
                        new Treatment.NumberBand(java.math.BigDecimal.TEN)));
        assertRefused(
                text,
                column(
                        "o",
                        0,
                        ColumnType.TEXT,
                        new Treatment.TimeStep(1, Treatment.TimeStep.Unit.DAY)));
        assertRefused(
                text, column("o", 0, ColumnType.TEXT, new Treatment.HierarchyLevel("none", 1)));
        assertRefused(
                text, column("o", 0, ColumnType.TEXT, new Treatment.HierarchyLevel("quarters", 3)));
        assertRefused(whole, column("o", 0, ColumnType.BIGINT, new Treatment.Constant("many")));
        assertRefused(
                whole,
                column(
                        "o",
                        0,
                        ColumnType.BIGINT,
                        new Treatment.NumberBand(new java.math.BigDecimal("2.5"))));
        assertRefused(whole, column("o", 0, ColumnType.BIGINT, new Treatment.TextPrefix(1)));
        assertRefused(
                whole,
                column(
                        "o",
                        0,
                        ColumnType.DATE,
                        new Treatment.TimeStep(1, Treatment.TimeStep.Unit.DAY)));
        assertRefused(whole, shifted("o", 0, ColumnType.BIGINT, 3, 0));
        assertRefused(whole, column("o", 1, ColumnType.BIGINT, new Treatment.Keep()));
        assertRefused(
                Field.nullable("raw", ArrowTypes.DATE),
                column("o", 0, ColumnType.DATE, new Treatment.Shift("resident", 3)));
    }

    @Test
    void aRefusedColumnLeavesNothingOfTheColumnsBeforeIt() {
        try (var in = Batches.batch(vector("raw", ArrowTypes.BIGINT, 1L))) {
            assertThatThrownBy(() ->
                            treatment(
                                    in,
                                    column("a", 0, ColumnType.BIGINT, new Treatment.Constant("1")),
                                    column("b", 0, ColumnType.BIGINT, new Treatment.Constant("b"))))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aBatchOfAnotherSchemaIsRefused() {
        try (var in = Batches.batch(vector("n", ArrowTypes.BIGINT, 1L));
                var other = Batches.batch(vector("n", ArrowTypes.INTEGER, 1));
                var more =
                        Batches.batch(
                                vector("n", ArrowTypes.BIGINT, 1L),
                                vector("m", ArrowTypes.BIGINT, 1L));
                var treatment = treatment(in, TreatedColumn.kept("n", 0, ColumnType.BIGINT))) {
            assertThatThrownBy(() -> treatment.apply(other)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> treatment.apply(more)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aValueThatCannotBeTreatedRefusesTheBatchAndIsNotTold() {
        try (var in =
                        Batches.batch(
                                vector("s", ArrowTypes.SMALLINT, 5, -32_767),
                                vector("t", ArrowTypes.UTF8, "x", "Seraphina Quill".repeat(9)));
                var band =
                        treatment(
                                in,
                                column(
                                        "b",
                                        0,
                                        ColumnType.of(Kind.SMALLINT),
                                        new Treatment.NumberBand(java.math.BigDecimal.TEN)),
                                TreatedColumn.kept("t", 1, ColumnType.TEXT));
                var token =
                        treatment(
                                in,
                                column(
                                        "t",
                                        1,
                                        ColumnType.TEXT,
                                        new Treatment.Tokenize("resident")))) {
            for (BatchTreatment treatment : List.of(token, band)) {
                assertThatThrownBy(() -> treatment.apply(in))
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused ->
                                        assertThat(refused.refusal().code())
                                                .isEqualTo(RefusalCode.DATA_ERROR))
                        .hasMessageNotContainingAny("Quill", "32");
            }
        }
    }

    @Test
    void oneValueTooLongAmongThousandsRefusesTheBatch() {
        var names = new ArrayList<@Nullable Object>();
        for (int i = 0; i < 5_000; i++) {
            names.add(i == 4_321 ? "x".repeat(WIDTH + 1) : "name " + i);
        }
        try (var in = Batches.batch(Batches.vector(allocator, "t", ArrowTypes.UTF8, names));
                var token =
                        treatment(
                                in,
                                column("t", 0, ColumnType.TEXT, new Treatment.Tokenize("name")))) {
            assertThatThrownBy(() -> token.apply(in))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusal().code())
                                            .isEqualTo(RefusalCode.DATA_ERROR));
        }
    }

    private void assertRefused(Field field, TreatedColumn column) {
        assertThatThrownBy(() ->
                        new BatchTreatment(
                                        List.of(column),
                                        new org.apache.arrow.vector.types.pojo.Schema(
                                                List.of(field)),
                                        KEYS,
                                        Map.of("quarters", Treating.HIERARCHY),
                                        allocator)
                                .close())
                .as("%s of %s", column.treatment(), field)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(RefusalCode.INTERNAL));
    }
}
