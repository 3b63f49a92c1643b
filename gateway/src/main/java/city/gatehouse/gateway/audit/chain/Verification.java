package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.Fault;
import city.gatehouse.gateway.audit.format.Hash;
import java.util.List;

/** What verifying a chain found. */
public sealed interface Verification {
    /** The name of the chain. */
    String chain();

    /**
     * Every entry is what was written, where it was written.
     *
     * @param open decisions without an outcome: being answered, or cut short by a crash
     * @param unfinished bytes of a write that was not finished, or is not yet
     * @param head the hash of the last entry, to be noted elsewhere by whoever wants to be sure
     */
    record Sound(
            String chain,
            int segments,
            long entries,
            long decisions,
            long checkpoints,
            List<Long> open,
            long unfinished,
            Hash head)
            implements Verification {
        public Sound {
            open = List.copyOf(open);
        }
    }

    /**
     * The first entry that does not verify.
     *
     * @param file the file's name
     * @param sequence of the entry; 0 where a whole file is meant
     * @param sentence what is wrong, in words
     */
    record Broken(String chain, String file, long sequence, Fault fault, String sentence)
            implements Verification {}
}
