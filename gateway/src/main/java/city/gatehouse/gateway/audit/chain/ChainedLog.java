package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.state.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The audit log of one gateway: its chain below the audit directory, which it alone writes. */
public final class ChainedLog implements AuditLog, AutoCloseable {
    /** The chain of the gateway that serves; its references are bare numbers. */
    public static final String MAIN = "main";

    private static final int CHAINS_OF_ONE_NAME = 64;

    private final String chain;
    private final FileChannel lock;
    private final List<Long> interrupted;
    private final ChainWriter writer;

    private ChainedLog(String chain, FileChannel lock, List<Long> interrupted, ChainWriter writer) {
        this.chain = chain;
        this.lock = lock;
        this.interrupted = List.copyOf(interrupted);
        this.writer = writer;
    }

    /**
     * Opens the chain of this name, or begins it.
     *
     * @throws AuditUnavailableException when it does not verify, cannot be written, or is in use
     */
    public static ChainedLog open(
            Path audit, String chain, ChainKey key, Witness witness, InstantSource clock) {
        return tryOpen(audit, chain, key, witness, clock, Disk.REAL)
                .orElseThrow(() ->
                        new AuditUnavailableException(
                                "the audit chain `" + chain + "` is in use by another gateway"));
    }

    /**
     * Opens the first chain of {@code name}, {@code name-2}, {@code name-3} … that no other process
     * uses, so that short-lived gateways can work side by side.
     *
     * @throws AuditUnavailableException when there is none, or it cannot be opened
     */
    public static ChainedLog openFree(
            Path audit, String name, ChainKey key, Witness witness, InstantSource clock) {
        for (int i = 1; i <= CHAINS_OF_ONE_NAME; i++) {
            var opened =
                    tryOpen(audit, i == 1 ? name : name + "-" + i, key, witness, clock, Disk.REAL);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new AuditUnavailableException("every audit chain `" + name + "` is in use");
    }

    static Optional<ChainedLog> tryOpen(
            Path audit,
            String chain,
            ChainKey key,
            Witness witness,
            InstantSource clock,
            Disk disk) {
        var directory = ChainDirectory.of(audit, chain);
        FileChannel lock = null;
        try {
            OwnerOnly.directory(audit);
            OwnerOnly.directory(directory.path());
            lock = FileChannel.open(OwnerOnly.existing(directory.lock()), StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                return Optional.empty();
            }
            var opening = ChainOpening.open(directory, key, witness, clock, disk);
            var writer = new ChainWriter(opening.end(), directory, witness);
            return Optional.of(new ChainedLog(chain, lock, opening.interrupted(), writer));
        } catch (OverlappingFileLockException e) {
            release(lock);
            return Optional.empty();
        } catch (BrokenChainException e) {
            release(lock);
            throw new AuditUnavailableException(
                    "the audit chain `"
                            + chain
                            + "` does not verify: "
                            + e.fault()
                            + " at "
                            + e.file()
                            + ", entry "
                            + e.sequence()
                            + ": "
                            + e.sentence(),
                    e);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            release(lock);
            throw new AuditUnavailableException(
                    "the audit chain `" + chain + "` cannot be opened", e);
        }
    }

    @Override
    public long decide(Decision decision) {
        return await(writer.decide(decision));
    }

    @Override
    public void outcome(Outcome outcome) {
        await(writer.outcome(outcome));
    }

    @Override
    public String reference(long number) {
        return chain.equals(MAIN) ? Long.toString(number) : chain + "-" + number;
    }

    public String chain() {
        return chain;
    }

    /**
     * The decisions whose outcome a crash had taken; they were recorded as incomplete when this log
     * was opened.
     */
    public List<Long> interrupted() {
        return interrupted;
    }

    /** Signs the end of the chain and lets go of it. */
    @Override
    public void close() {
        try {
            await(writer.close());
        } finally {
            release(lock);
        }
    }

    /** Waits, also when interrupted: what was handed over may be recorded already. */
    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case AuditUnavailableException unavailable ->
                        throw new AuditUnavailableException(
                                String.valueOf(unavailable.getMessage()), unavailable);
                case IllegalArgumentException illegal ->
                        throw new IllegalArgumentException(illegal.getMessage(), illegal);
                case null, default ->
                        throw new AuditUnavailableException("the record could not be written", e);
            }
        }
    }

    private static void release(@Nullable FileChannel lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new AuditUnavailableException("the chain's lock cannot be given back", e);
            }
        }
    }
}
