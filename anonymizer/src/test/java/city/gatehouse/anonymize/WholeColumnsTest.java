package city.gatehouse.anonymize;

import static city.gatehouse.anonymize.Treating.KEYS;
import static city.gatehouse.anonymize.Treating.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Json and arrays, which are treated whole. */
class WholeColumnsTest extends AllocatingTest {
    private static final ColumnType TEXTS = ColumnType.array(ColumnType.TEXT);
    private static final Treatment KEEP = new Treatment.Keep();
    private static final Treatment BLANK = new Treatment.Blank();

    @Test
    void anArrayThatIsKeptLeavesAsItCameAlsoTwice() {
        try (var in = VectorSchemaRoot.of(texts(List.of("a", "b"), null, List.of()));
                var treatment =
                        treatment(in, column("x", 0, TEXTS, KEEP), column("y", 0, TEXTS, KEEP))) {
            var out = treatment.apply(in);

            assertThat(values(out.getVector(0)))
                    .isEqualTo(values(out.getVector(1)))
                    .containsExactly(List.of("a", "b"), null, List.of());
        }
    }

    @Test
    void anArrayThatIsBlankedIsNullThroughout() {
        try (var in = VectorSchemaRoot.of(texts(List.of("a"), null));
                var treatment = treatment(in, column("x", 0, TEXTS, BLANK))) {
            var out = treatment.apply(in);

            assertThat(values(out.getVector(0))).containsExactly(null, null);
            assertThat(out.getSchema().getFields().getFirst().getChildren())
                    .singleElement()
                    .satisfies(element ->
                            assertThat(element.getType()).isEqualTo(ArrowType.Utf8.INSTANCE));
        }
    }

    @Test
    void jsonIsKeptOrBlanked() {
        var json = "{\"a\": [1, null]}";

        assertThat(Treating.treat(ColumnType.JSON, ArrowTypes.UTF8, KEEP, List.of(json)))
                .containsExactly(json);
        assertThat(Treating.treat(ColumnType.JSON, ArrowTypes.UTF8, BLANK, List.of(json)))
                .containsExactly((Object) null);
    }

    @Test
    void nothingThatLooksIntoThemIsDoneToThem() {
        var list = list("x", ArrowTypes.UTF8);
        var text = Field.nullable("x", ArrowTypes.UTF8);

        Stream.of(EveryTreatment.OF_TEXT, EveryTreatment.OF_NUMBERS)
                .flatMap(List::stream)
                .filter(treatment -> !treatment.equals(KEEP) && !treatment.equals(BLANK))
                .forEach(treatment -> {
                    assertRefused(text, column("x", 0, ColumnType.JSON, treatment));
                    assertRefused(list, column("x", 0, TEXTS, treatment));
                });
    }

    @Test
    void anArrayThatIsNotOfItsElementsIsRefused() {
        assertRefused(list("x", ArrowTypes.BIGINT), column("x", 0, TEXTS, KEEP));
        assertRefused(list("x", new ArrowType.Int(64, false)), column("x", 0, TEXTS, KEEP));
        assertRefused(Field.nullable("x", ArrowTypes.UTF8), column("x", 0, TEXTS, KEEP));
        assertRefused(
                Field.nullable("x", ArrowTypes.BIGINT), column("x", 0, ColumnType.JSON, KEEP));
        assertRefused(list("x", ArrowTypes.UTF8), column("x", 0, ColumnType.TEXT, KEEP));
    }

    @Test
    void aBatchWithOtherElementsIsRefused() {
        try (var in = VectorSchemaRoot.of(texts(List.of("a")));
                var other =
                        VectorSchemaRoot.create(
                                new Schema(List.of(list("x", ArrowTypes.BIGINT))), allocator);
                var treatment = treatment(in, column("x", 0, TEXTS, KEEP))) {
            assertThatThrownBy(() -> treatment.apply(other)).isInstanceOf(RefusedException.class);
        }
    }

    private static Field list(String name, ArrowType element) {
        return new Field(
                name,
                FieldType.nullable(ArrowType.List.INSTANCE),
                List.of(Field.nullable("l", element)));
    }

    @SafeVarargs
    private FieldVector texts(@Nullable List<String>... rows) {
        var vector = (ListVector) list("x", ArrowTypes.UTF8).createVector(allocator);
        var writer = vector.getWriter();
        for (int row = 0; row < rows.length; row++) {
            writer.setPosition(row);
            if (rows[row] != null) {
                writer.startList();
                rows[row].forEach(text -> writer.writeVarChar(new Text(text)));
                writer.endList();
            }
        }
        vector.setValueCount(rows.length);
        return vector;
    }

    private static List<@Nullable Object> values(FieldVector vector) {
        return java.util.stream.IntStream.range(0, vector.getValueCount())
                .<@Nullable Object>mapToObj(row -> {
                    var value = vector.getObject(row);
                    return value == null
                            ? null
                            : ((List<?>) value).stream().map(String::valueOf).toList();
                })
                .collect(java.util.ArrayList::new, List::add, List::addAll);
    }

    private void assertRefused(Field field, TreatedColumn column) {
        assertThatThrownBy(() ->
                        new BatchTreatment(
                                        List.of(column),
                                        new Schema(List.of(field)),
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
