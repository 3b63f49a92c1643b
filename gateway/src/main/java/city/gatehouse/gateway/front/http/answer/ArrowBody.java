package city.gatehouse.gateway.front.http.answer;

import city.gatehouse.gateway.query.SafeBatches;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.jspecify.annotations.Nullable;

/** An answer as an Arrow IPC stream; without its end marker, a stream is not complete. */
final class ArrowBody implements AnswerBody {
    private final SafeBatches answer;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable ArrowStreamWriter writer;
    private boolean ended;

    ArrowBody(SafeBatches answer) {
        this.answer = answer;
    }

    /** Not closed: its root belongs to the answer. */
    @Override
    public byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        if (writer == null) {
            writer = new ArrowStreamWriter(answer.root(), null, Channels.newChannel(bytes));
            writer.start();
        }
        if (answer.next()) {
            writer.writeBatch();
        } else {
            writer.end();
            ended = true;
        }
        byte[] piece = bytes.toByteArray();
        bytes.reset();
        return piece;
    }
}
