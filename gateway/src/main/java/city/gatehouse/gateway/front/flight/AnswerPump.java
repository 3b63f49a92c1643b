package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.SqlTypes;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.SafeBatches;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Duration;
import org.apache.arrow.flight.BackpressureStrategy.CallbackBackpressureStrategy;
import org.apache.arrow.flight.FlightProducer.ServerStreamListener;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorLoader;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Brings one answer to one client: asks the question, then sends a batch whenever the client is
 * ready for it. A client that leaves, or does not read for too long, ends the query in its stores.
 */
final class AnswerPump implements Runnable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Questions questions;
    private final Question question;
    private final Schema announced;
    private final ServerStreamListener client;
    private final BufferAllocator allocator;
    private final CallbackBackpressureStrategy pressure;
    private volatile boolean cancelled;
    private volatile @Nullable SafeBatches answer;

    /** To be made on the call's own thread, before the call's method returns. */
    AnswerPump(
            Questions questions,
            Question question,
            Schema announced,
            ServerStreamListener client,
            BufferAllocator allocator) {
        this.questions = questions;
        this.question = question;
        this.announced = announced;
        this.client = client;
        this.allocator = allocator;
        this.pressure =
                new CallbackBackpressureStrategy() {
                    @Override
                    protected void cancelCallback() {
                        cancel();
                    }

                    @Override
                    protected boolean shouldContinueWaiting(
                            ServerStreamListener listener, long remainingTimeout) {
                        return !cancelled;
                    }
                };
        pressure.register(client);
        // A batch's buffers are used again for the next one, so the wire has to have its own copy.
        client.setUseZeroCopy(false);
    }

    /** Safe from any thread, at any time. */
    void cancel() {
        cancelled = true;
        SafeBatches current = answer;
        if (current != null) {
            current.cancel();
        }
        pressure.interruptWait();
    }

    @Override
    public void run() {
        try {
            try (SafeBatches batches = questions.answer(question)) {
                answer = batches;
                if (cancelled) {
                    batches.cancel();
                }
                send(batches);
            } finally {
                answer = null;
            }
            // Only now, because closing the answer may still refuse it.
            client.completed();
        } catch (Throwable failure) {
            client.error(FlightRefusals.of(failure));
        }
    }

    private void send(SafeBatches batches) {
        if (!SqlTypes.agree(announced, batches.schema())) {
            throw new RefusedException(
                    Refusal.of(
                                    RefusalCode.INVALID,
                                    "the columns of this statement have changed since it was prepared")
                            .help("prepare it again"));
        }
        if (!batches.next()) {
            sendNothing(batches.schema());
            return;
        }
        VectorSchemaRoot root = batches.root();
        client.start(root);
        do {
            if (batches.root() != root) {
                move(batches.root(), root);
            }
            awaitClient();
            client.putNext();
        } while (batches.next());
    }

    private void sendNothing(Schema schema) {
        try (var empty = VectorSchemaRoot.create(schema, allocator)) {
            client.start(empty);
        }
    }

    private static void move(VectorSchemaRoot from, VectorSchemaRoot to) {
        try (var batch = new VectorUnloader(from).getRecordBatch()) {
            new VectorLoader(to).load(batch);
        }
    }

    private void awaitClient() {
        if (cancelled) {
            throw new RefusedException(Refusal.of(RefusalCode.CANCELLED));
        }
        switch (pressure.waitForListener(PATIENCE.toMillis())) {
            case READY -> {}
            case CANCELLED, OTHER -> {
                cancel();
                throw new RefusedException(Refusal.of(RefusalCode.CANCELLED));
            }
            case TIMEOUT -> {
                cancel();
                throw new RefusedException(
                        Refusal.of(RefusalCode.TIMEOUT, "the client did not read its answer"));
            }
        }
    }
}
