package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.audit.format.Body.Checkpoint.Reason;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that writes a chain. Whatever waits while it writes to the disk is written together
 * next, so that many queries share one write. It is a thread of its own because an interrupted
 * caller must not take the file with it.
 */
final class ChainWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ChainWriter.class);
    private static final int GROUP = 512;
    private static final long REST_MILLIS = 25;

    private sealed interface Request {
        CompletableFuture<?> done();
    }

    private record Decide(Decision decision, CompletableFuture<Long> done) implements Request {}

    private record End(Outcome outcome, CompletableFuture<@Nullable Void> done)
            implements Request {}

    private record Close(CompletableFuture<@Nullable Void> done) implements Request {}

    private final ChainEnd end;
    private final ChainDirectory directory;
    private final Witness witness;
    private final BlockingQueue<Request> waiting = new LinkedBlockingQueue<>();
    private boolean accepting = true;
    private long headAt = -1;
    private long witnessedAt = -1;

    ChainWriter(ChainEnd end, ChainDirectory directory, Witness witness) {
        this.end = end;
        this.directory = directory;
        this.witness = witness;
        Thread.ofPlatform().name("audit " + directory.chain()).daemon().start(this::run);
    }

    CompletableFuture<Long> decide(Decision decision) {
        var done = new CompletableFuture<Long>();
        submit(new Decide(decision, done));
        return done;
    }

    CompletableFuture<@Nullable Void> outcome(Outcome outcome) {
        var done = new CompletableFuture<@Nullable Void>();
        submit(new End(outcome, done));
        return done;
    }

    /** Done when everything before it is written and the end is signed. */
    CompletableFuture<@Nullable Void> close() {
        var done = new CompletableFuture<@Nullable Void>();
        submit(new Close(done));
        return done;
    }

    private synchronized void submit(Request request) {
        if (!accepting) {
            if (request instanceof Close close) {
                close.done().complete(null);
            } else {
                fail(request, new IOException("the log is closed"));
            }
            return;
        }
        accepting = !(request instanceof Close);
        waiting.add(request);
    }

    private void run() {
        var group = new ArrayList<Request>();
        try {
            note();
            while (true) {
                group.clear();
                var next = waiting.poll(REST_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    note();
                    next = waiting.take();
                }
                group.add(next);
                waiting.drainTo(group, GROUP - 1);
                if (!write(group)) {
                    return;
                }
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            LOG.error("audit: the writer of chain {} stopped", directory.chain(), e);
            stop(group, e);
        }
    }

    /** False after the last. */
    private boolean write(List<Request> group) {
        var bodies = new ArrayList<Body>();
        var answers = new ArrayList<Runnable>();
        @Nullable Close close = null;
        long number = end.decisions();
        for (var request : group) {
            switch (request) {
                case Decide(Decision decision, var done) -> {
                    long next = ++number;
                    bodies.add(new Body.Decided(next, decision));
                    answers.add(() -> done.complete(next));
                }
                case End(Outcome outcome, var done) -> {
                    if (end.isOpen(outcome.decision())
                            && bodies.stream().noneMatch(b -> ends(b, outcome.decision()))) {
                        bodies.add(new Body.Ended(outcome));
                        answers.add(() -> done.complete(null));
                    } else {
                        done.completeExceptionally(
                                new IllegalArgumentException(
                                        "decision " + outcome.decision() + " has its outcome"));
                    }
                }
                case Close last -> close = last;
            }
        }
        try {
            if (!bodies.isEmpty()) {
                end.append(bodies);
                answers.forEach(Runnable::run);
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.error("audit: chain {} cannot be written", directory.chain(), e);
            group.forEach(request -> fail(request, e));
        }
        return close == null ? roll() : !close(close);
    }

    private boolean roll() {
        try {
            if (end.roll()) {
                note();
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.warn("audit: chain {} goes on in a full file", directory.chain(), e);
        }
        return true;
    }

    private boolean close(Close close) {
        try (end) {
            end.sign(Reason.CLOSE);
            directory.head(end.head(true));
            witness.note(end.head(true));
            close.done().complete(null);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            fail(close, e);
        }
        return true;
    }

    /** Signs how far the chain has come, where it is not yet known. */
    private void note() {
        if (headAt == end.sequence()) {
            return;
        }
        try {
            var head = end.head(false);
            directory.head(head);
            headAt = head.sequence();
            if (witnessedAt < 0 || headAt - witnessedAt >= ChainWalk.CHECKPOINT_EVERY) {
                witness.note(head);
                witnessedAt = headAt;
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.warn("audit: the head of chain {} cannot be noted", directory.chain(), e);
        }
    }

    private synchronized void stop(List<Request> group, Throwable cause) {
        accepting = false;
        group.forEach(request -> fail(request, cause));
        waiting.forEach(request -> fail(request, cause));
        waiting.clear();
        try {
            end.close();
        } catch (IOException e) {
            LOG.warn("audit: the file of chain {} cannot be closed", directory.chain(), e);
        }
    }

    private static boolean ends(Body body, long decision) {
        return body instanceof Body.Ended ended && ended.outcome().decision() == decision;
    }

    private static void fail(Request request, Throwable cause) {
        request.done()
                .completeExceptionally(
                        new AuditUnavailableException("the record could not be written", cause));
    }
}
