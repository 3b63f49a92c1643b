package city.gatehouse.gateway.front.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * One array with an object for each row. Whole numbers and decimals are numbers with all their
 * digits; NaN and the infinities are strings, and so is JSON, as its text; arrays are arrays.
 */
public final class JsonRows implements AnswerWriter {
    private final StringBuilder out;
    private List<String> keys = List.of();
    private boolean first = true;

    JsonRows(StringBuilder out) {
        this.out = out;
    }

    /**
     * The keys of the objects: the columns' names, where one comes again with a number, because an
     * object has each key once.
     */
    public static List<String> keys(Schema schema) {
        var used = new HashSet<String>();
        var keys = new ArrayList<String>();
        for (Field field : schema.getFields()) {
            String key = field.getName();
            for (int n = 2; !used.add(key); n++) {
                key = field.getName() + "_" + n;
            }
            keys.add(key);
        }
        return keys;
    }

    @Override
    public void begin(Schema schema) {
        keys = keys(schema).stream().map(key -> JsonText.string(key) + ":").toList();
        out.append('[');
    }

    @Override
    public void rows(VectorSchemaRoot batch, int from, int to) {
        var columns = Cells.of(batch);
        for (int row = from; row < to; row++) {
            out.append(first ? "\n" : ",\n").append('{');
            first = false;
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                out.append(keys.get(i));
                columns.get(i).json(row, out);
            }
            out.append('}');
        }
    }

    @Override
    public void end() {
        out.append("\n]\n");
    }
}
