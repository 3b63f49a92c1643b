package city.gatehouse.gateway.front.render;

import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * Writes one answer: {@link #begin} once, {@link #rows} as often as there are any, {@link #end}.
 */
public sealed interface AnswerWriter permits TextTable, CsvRows, JsonRows {
    void begin(Schema schema);

    /** The rows of a batch from {@code from} up to, without, {@code to}. */
    void rows(VectorSchemaRoot batch, int from, int to);

    void end();
}
