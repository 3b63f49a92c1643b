package city.gatehouse.gateway.front.http.answer;

import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.SafeBatches;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/**
 * An answer on its way to one connection, at its pace: a piece is made when one is asked for. A
 * client that leaves stops the query.
 */
public final class StreamedAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(StreamedAnswer.class);

    private final SafeBatches answer;
    private final AnswerBody body;
    private final byte @Nullable [] first;
    private final Executor threads;
    private final OpenAnswers open;

    /** Held while a batch is read, which must not be given back then. */
    private final ReentrantLock reading = new ReentrantLock();

    private boolean closed;

    /**
     * Makes the first piece, so that what fails at once can still be told.
     *
     * @throws AnswerRefusedException when the answer fails before there is anything of it
     */
    public StreamedAnswer(SafeBatches answer, AnswerForm form, Executor threads, OpenAnswers open)
            throws IOException {
        this.answer = answer;
        this.body = form.body(answer);
        this.threads = threads;
        this.open = open;
        try {
            this.first = body.next();
        } catch (RuntimeException | IOException failure) {
            closeNow();
            throw failure;
        }
        open.add(this);
    }

    /** The pieces; to be subscribed to once. */
    Flux<byte[]> pieces() {
        var rest =
                Flux.<byte[], AnswerBody>generate(() -> body, this::piece, _ -> close())
                        .doOnCancel(answer::cancel)
                        .subscribeOn(Schedulers.fromExecutor(threads));
        return first == null ? rest : rest.startWith(first);
    }

    private AnswerBody piece(AnswerBody from, SynchronousSink<byte[]> client) {
        reading.lock();
        try {
            if (closed) {
                // It would look as if it had come to its end.
                throw new IOException("the answer is closed");
            }
            byte @Nullable [] piece = from.next();
            if (piece == null) {
                client.complete();
            } else {
                client.next(piece);
            }
        } catch (AnswerRefusedException refused) {
            // It cannot be told any more, but it is on record.
            client.error(new IOException("the answer was broken off"));
        } catch (RuntimeException | IOException failure) {
            LOG.error("unexpected failure in an answer: {}", failure.getClass().getName());
            client.error(new IOException("the answer was broken off"));
        } finally {
            reading.unlock();
        }
        return from;
    }

    /** Nobody reads it any more. Any number of times, on any thread. */
    void discard() {
        answer.cancel();
        close();
    }

    /** Not on the thread that says so, which is the network's. */
    private void close() {
        try {
            threads.execute(this::closeNow);
        } catch (RejectedExecutionException _) {
            // The gateway is going down; there is no network to be kept free any more.
            closeNow();
        }
    }

    private void closeNow() {
        reading.lock();
        try {
            closed = true;
            answer.close();
        } finally {
            open.remove(this);
            reading.unlock();
        }
    }
}
