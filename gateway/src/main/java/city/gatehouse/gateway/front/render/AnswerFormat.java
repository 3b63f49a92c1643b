package city.gatehouse.gateway.front.render;

import city.gatehouse.gateway.query.SafeBatches;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an answer can be written. */
public enum AnswerFormat {
    /** Aligned columns under a header, and the number of rows: for people. */
    TABLE,
    /** RFC 4180 with a header; NULL is an empty field, empty text is {@code ""}. */
    CSV,
    /** One array with an object for each row. */
    JSON;

    private static final int ROWS_AT_ONCE = 1024;

    /** The format of this name, such as {@code csv}. */
    public static Optional<AnswerFormat> of(String name) {
        for (var format : values()) {
            if (format.word().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of one answer, which appends to {@code out}. */
    public AnswerWriter writer(StringBuilder out) {
        return switch (this) {
            case TABLE -> new TextTable(out);
            case CSV -> new CsvRows(out);
            case JSON -> new JsonRows(out);
        };
    }

    /**
     * Writes a whole answer, batch by batch.
     *
     * @return the number of rows
     * @throws city.gatehouse.gateway.query.AnswerRefusedException when the answer cannot be
     *     finished; what was written is not an answer then
     */
    public long write(SafeBatches answer, Appendable out) throws IOException {
        var text = new StringBuilder();
        var writer = writer(text);
        long rows = 0;
        writer.begin(answer.schema());
        while (answer.next()) {
            int count = answer.root().getRowCount();
            for (int from = 0; from < count; from += ROWS_AT_ONCE) {
                writer.rows(answer.root(), from, Math.min(count, from + ROWS_AT_ONCE));
                drain(text, out);
            }
            rows += count;
        }
        writer.end();
        drain(text, out);
        return rows;
    }

    private static void drain(StringBuilder text, Appendable out) throws IOException {
        out.append(text);
        text.setLength(0);
    }
}
