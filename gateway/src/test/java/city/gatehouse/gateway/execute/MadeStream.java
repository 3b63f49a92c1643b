package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.Stop;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.types.pojo.Schema;

/** Streams of answers without a plan, for tests of what comes after execution. */
public final class MadeStream {
    private MadeStream() {}

    public static AnswerStream of(
            Schema schema,
            BufferAllocator allocator,
            ScheduledExecutorService scheduler,
            Function<Stop, BatchStream> source) {
        var stop = Stop.after(Harness.LIMITS.timeout(), scheduler);
        return new AnswerStream(
                schema,
                allocator.newChildAllocator("answer", 0, Long.MAX_VALUE),
                stop,
                LIMITS,
                () -> () -> {},
                () -> source.apply(stop));
    }

    private static final ExecutionLimits LIMITS =
            new ExecutionLimits(
                    Harness.LIMITS.memoryBytes(),
                    Long.MAX_VALUE,
                    Long.MAX_VALUE,
                    Harness.LIMITS.timeout(),
                    Harness.LIMITS.running(),
                    Harness.LIMITS.patience());
}
