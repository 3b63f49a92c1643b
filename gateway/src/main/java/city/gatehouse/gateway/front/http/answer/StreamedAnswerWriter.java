package city.gatehouse.gateway.front.http.answer;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.ResponseBodyWriter;
import io.micronaut.http.body.stream.BodySizeLimits;
import jakarta.inject.Singleton;
import java.io.OutputStream;

/** Hands an answer to the network, which asks for as many bytes as it can send. */
@Singleton
final class StreamedAnswerWriter implements ResponseBodyWriter<StreamedAnswer> {
    @Override
    public CloseableByteBody writePiece(
            ByteBodyFactory bodies,
            HttpRequest<?> request,
            HttpResponse<?> response,
            Argument<StreamedAnswer> type,
            MediaType mediaType,
            StreamedAnswer answer) {
        var buffers = bodies.readBufferFactory();
        return bodies.adapt(
                answer.pieces().map(buffers::adapt),
                BodySizeLimits.UNLIMITED,
                null,
                answer::discard);
    }

    @Override
    public void writeTo(
            Argument<StreamedAnswer> type,
            MediaType mediaType,
            StreamedAnswer answer,
            MutableHeaders headers,
            OutputStream out) {
        throw new UnsupportedOperationException("answers are streamed");
    }
}
