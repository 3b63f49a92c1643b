package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.rule.NumberRule;
import city.gatehouse.anonymize.rule.TimeSteps;
import city.gatehouse.policy.grant.TreatedColumn;
import java.util.function.IntConsumer;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/** Values that become others of the same type, each by itself; NULL stays NULL. */
final class MappedColumn implements ColumnTreatment {
    private final int source;
    private final Field field;
    private final Mapping mapping;

    /** How values become others. */
    interface Mapping {
        /**
         * Sets the value of one row of {@code out}, which is of the type of {@code in}, from that
         * of {@code in}; asked for rows that have one only.
         *
         * @throws IllegalArgumentException for vectors of other values
         */
        IntConsumer between(FieldVector in, FieldVector out);
    }

    private MappedColumn(TreatedColumn column, Field raw, Mapping mapping) {
        this.source = column.source();
        this.field = VectorTypes.like(column.name(), raw);
        this.mapping = mapping;
    }

    /**
     * Numbers that become other numbers by a rule.
     *
     * @throws IllegalArgumentException when the column has no numbers
     */
    static MappedColumn numbers(TreatedColumn column, Field raw, NumberRule rule) {
        if (!column.type().isNumeric()) {
            throw new IllegalArgumentException("not a column of numbers");
        }
        return new MappedColumn(column, raw, new NumberMapping(rule));
    }

    /**
     * Dates and times that become the start of their step.
     *
     * @throws IllegalArgumentException when the column has no dates or times
     */
    static MappedColumn times(TreatedColumn column, Field raw, TimeSteps steps) {
        switch (column.type().kind()) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> {}
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DECIMAL,
                    REAL,
                    DOUBLE,
                    TEXT,
                    UUID,
                    BINARY,
                    JSON,
                    ARRAY ->
                    throw new IllegalArgumentException("not a column of dates or times");
        }
        return new MappedColumn(column, raw, new TimeMapping(steps));
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        out.setInitialCapacity(rows);
        out.allocateNew();
        FieldVector raw = in.getVector(source);
        IntConsumer set = mapping.between(raw, out);
        for (int i = 0; i < rows; i++) {
            if (!raw.isNull(i)) {
                set.accept(i);
            }
        }
        out.setValueCount(rows);
    }
}
