package city.gatehouse.gateway.front.render;

import java.util.List;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/** CSV as in RFC 4180, with a header. NULL is an empty field, empty text is {@code ""}. */
final class CsvRows implements AnswerWriter {
    static final String LINE_END = "\r\n";

    private final StringBuilder out;

    CsvRows(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void begin(Schema schema) {
        line(schema.getFields().stream().map(Field::getName).toList());
    }

    private void line(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(field(names.get(i)));
        }
        out.append(LINE_END);
    }

    @Override
    public void rows(VectorSchemaRoot batch, int from, int to) {
        var columns = Cells.of(batch);
        for (int row = from; row < to; row++) {
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                if (!columns.get(i).isNull(row)) {
                    out.append(field(columns.get(i).text().apply(row)));
                }
            }
            out.append(LINE_END);
        }
    }

    /** A text as a field, in quotes where it needs them. */
    static String field(String text) {
        return !text.isEmpty() && text.chars().noneMatch(CsvRows::needsQuotes)
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean needsQuotes(int c) {
        return c == '"' || c == ',' || c == '\r' || c == '\n';
    }

    @Override
    public void end() {}
}
