package city.gatehouse.gateway.execute;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What a query holds, given back last first; one that fails keeps no other from being closed. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> held = new ArrayDeque<>();

    <T extends AutoCloseable> T hold(T resource) {
        held.push(resource);
        return resource;
    }

    /** Closes in the order given. */
    static void all(AutoCloseable... resources) {
        var closing = new Closing();
        for (int i = resources.length - 1; i >= 0; i--) {
            closing.hold(resources[i]);
        }
        closing.close();
    }

    @Override
    public void close() {
        @Nullable RuntimeException failed = null;
        while (!held.isEmpty()) {
            try {
                held.pop().close();
            } catch (Exception e) {
                var next = e instanceof RuntimeException r ? r : new IllegalStateException(e);
                if (failed == null) {
                    failed = next;
                } else {
                    failed.addSuppressed(next);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
