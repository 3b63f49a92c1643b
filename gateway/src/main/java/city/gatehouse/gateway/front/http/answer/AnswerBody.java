package city.gatehouse.gateway.front.http.answer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer as bytes, piece by piece. */
interface AnswerBody {
    /**
     * The next piece; null at the end, after which nothing more is to come.
     *
     * @throws city.gatehouse.gateway.query.AnswerRefusedException when the answer cannot be
     *     finished
     */
    byte @Nullable [] next() throws IOException;
}
