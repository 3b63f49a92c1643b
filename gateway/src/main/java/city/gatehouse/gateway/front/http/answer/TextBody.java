package city.gatehouse.gateway.front.http.answer;

import city.gatehouse.gateway.front.SqlTypes;
import city.gatehouse.gateway.front.render.AnswerFormat;
import city.gatehouse.gateway.front.render.AnswerWriter;
import city.gatehouse.gateway.front.render.JsonRows;
import city.gatehouse.gateway.front.render.JsonText;
import city.gatehouse.gateway.query.SafeBatches;
import java.nio.charset.StandardCharsets;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as CSV, or as one JSON object that says what it is before its rows. */
final class TextBody implements AnswerBody {
    private static final int ROWS_AT_ONCE = 512;
    private static final int PIECE = 64 << 10;

    private final SafeBatches answer;
    private final StringBuilder text = new StringBuilder(PIECE);
    private final AnswerWriter writer;
    private final String closing;
    private int row;
    private int rows;
    private boolean ended;

    private TextBody(SafeBatches answer, AnswerFormat format, String opening, String closing) {
        this.answer = answer;
        this.writer = format.writer(text);
        this.closing = closing;
        text.append(opening);
        writer.begin(answer.schema());
    }

    static TextBody csv(SafeBatches answer) {
        return new TextBody(answer, AnswerFormat.CSV, "", "");
    }

    static TextBody json(SafeBatches answer) {
        return new TextBody(answer, AnswerFormat.JSON, opening(answer), "}\n");
    }

    private static String opening(SafeBatches answer) {
        var opening = new StringBuilder("{\"reference\":");
        JsonText.string(answer.reference(), opening);
        opening.append(",\"protection\":");
        JsonText.string(answer.protection(), opening);
        opening.append(",\"columns\":[");
        Schema schema = answer.schema();
        var keys = JsonRows.keys(schema);
        for (int i = 0; i < keys.size(); i++) {
            opening.append(i == 0 ? "{\"name\":" : ",{\"name\":");
            JsonText.string(keys.get(i), opening);
            opening.append(",\"type\":");
            JsonText.string(SqlTypes.sqlName(schema.getFields().get(i)), opening);
            opening.append('}');
        }
        return opening.append("],\"rows\":").toString();
    }

    @Override
    public byte @Nullable [] next() {
        if (ended) {
            return null;
        }
        while (text.length() < PIECE && more()) {
            int to = Math.min(rows, row + ROWS_AT_ONCE);
            writer.rows(answer.root(), row, to);
            row = to;
        }
        byte[] piece = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return piece;
    }

    private boolean more() {
        while (row == rows) {
            if (!answer.next()) {
                writer.end();
                text.append(closing);
                ended = true;
                return false;
            }
            row = 0;
            rows = answer.root().getRowCount();
        }
        return true;
    }
}
