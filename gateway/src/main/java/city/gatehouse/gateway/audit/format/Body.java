package city.gatehouse.gateway.audit.format;

import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import java.time.Instant;
import java.util.List;

/** What an entry says; the schema {@code entry.avsc} explains every field. */
public sealed interface Body {
    /** The first entry of every file. */
    record SegmentStart(
            Instant time, String chain, int segment, Hash header, long decisions, List<Long> open)
            implements Body {
        public SegmentStart {
            open = List.copyOf(open);
        }
    }

    /**
     * A signature over all that stands before it.
     *
     * @param signature in Base64
     */
    record Checkpoint(Instant time, Reason reason, String signature) implements Body {
        /** When a signature is due. The order is part of what is signed. */
        public enum Reason {
            OPEN,
            PERIODIC,
            SEGMENT,
            CLOSE
        }
    }

    /** A write that a crash had left unfinished was cut off. */
    record Recovery(Instant time, int segment, long offset, long bytes, Hash digest)
            implements Body {}

    /** A decision, with its number. */
    record Decided(long number, Decision decision) implements Body {}

    /** The outcome of a decision. */
    record Ended(Outcome outcome) implements Body {}
}
