package city.gatehouse.gateway.front.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * Columns under a header, numbers on the right. The first rows that come together decide how wide
 * the columns are; what is wider later stands out of its column.
 */
final class TextTable implements AnswerWriter {
    private static final String NULL = "NULL";
    private static final int WIDEST = 60;

    private final StringBuilder out;
    private List<String> names = List.of();
    private int[] widths = {};
    private long rows;

    TextTable(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void begin(Schema schema) {
        names = schema.getFields().stream().map(Field::getName).toList();
    }

    @Override
    public void rows(VectorSchemaRoot batch, int from, int to) {
        if (from >= to) {
            return;
        }
        var columns = Cells.of(batch);
        var lines = new ArrayList<List<String>>();
        for (int row = from; row < to; row++) {
            var line = new ArrayList<String>();
            for (var cells : columns) {
                line.add(cells.isNull(row) ? NULL : onOneLine(cells.text().apply(row)));
            }
            lines.add(line);
        }
        if (rows == 0) {
            header(lines);
        }
        for (var line : lines) {
            line(line, columns);
        }
        rows += lines.size();
    }

    private void header(List<List<String>> lines) {
        widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            int widest = names.get(i).length();
            for (var line : lines) {
                widest = Math.max(widest, Math.min(WIDEST, line.get(i).length()));
            }
            widths[i] = widest;
        }
        line(names, List.of());
        for (int i = 0; i < widths.length; i++) {
            out.append(i == 0 ? "" : "-+-").repeat("-", widths[i]);
        }
        out.append('\n');
    }

    private void line(List<String> values, List<Cells> columns) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            int padding = Math.max(0, widths[i] - value.length());
            boolean right = !columns.isEmpty() && columns.get(i).numeric();
            out.append(i == 0 ? "" : " | ").repeat(" ", right ? padding : 0).append(value);
            if (!right && i < values.size() - 1) {
                out.repeat(" ", padding);
            }
        }
        out.append('\n');
    }

    /** Without what would break the line or steer the terminal. */
    private static String onOneLine(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var shown = new StringBuilder();
        text.chars()
                .forEach(c -> {
                    if (Character.isISOControl(c)) {
                        shown.append("\\u%04x".formatted(c));
                    } else {
                        shown.append((char) c);
                    }
                });
        return shown.toString();
    }

    @Override
    public void end() {
        if (rows == 0) {
            header(List.of());
        }
        out.append('(').append(rows).append(rows == 1 ? " row)\n" : " rows)\n");
    }
}
