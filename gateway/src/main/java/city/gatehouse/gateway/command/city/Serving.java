package city.gatehouse.gateway.command.city;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.command.GatehouseCommand;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.front.Fronts;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A gateway with its listeners open. */
public final class Serving implements AutoCloseable {
    private final Gateway gateway;
    private final Fronts fronts;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Serving(Gateway gateway, Fronts fronts) {
        this.gateway = gateway;
        this.fronts = fronts;
    }

    /** On the listeners that are configured. */
    public static Serving start(ChosenCity chosen, Surroundings surroundings) {
        var gateway = chosen.open(surroundings);
        try {
            var fronts = Fronts.start(gateway, new SecureRandom(), GatehouseCommand.version());
            return new Serving(gateway, fronts);
        } catch (RuntimeException e) {
            gateway.close();
            throw e;
        }
    }

    /** On the listeners that are configured, or on free ports where those are in use. */
    public static Serving startAnywhere(ChosenCity chosen, Surroundings surroundings) {
        try {
            return start(chosen, surroundings);
        } catch (UncheckedIOException _) {
            surroundings.err().println("The usual ports are in use; taking others.");
            return start(chosen.onFreePorts(), surroundings);
        }
    }

    public Gateway gateway() {
        return gateway;
    }

    public Fronts fronts() {
        return fronts;
    }

    /** Waits until the process is told to end, and is closed. The process ends while this waits. */
    public void untilTold() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            fronts.close();
            gateway.close();
        }
    }
}
