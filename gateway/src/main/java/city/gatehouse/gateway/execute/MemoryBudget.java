package city.gatehouse.gateway.execute;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import org.apache.arrow.memory.BufferAllocator;

/**
 * What one query may hold in batches. It is looked at after each batch instead of being the
 * allocator's own limit: an import from C that fails half-way keeps what it has imported (Arrow
 * 19), so a query could overdraw it by a batch, but never leak one.
 */
record MemoryBudget(BufferAllocator allocator, long bytes) {
    void check() {
        if (allocator.getAllocatedMemory() > bytes) {
            throw new RefusedException(Refusal.of(RefusalCode.TOO_MUCH));
        }
    }
}
