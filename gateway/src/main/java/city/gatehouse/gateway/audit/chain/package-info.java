/**
 * How records are kept: Avro files that only grow, every entry hashed over the one before, signed
 * at checkpoints, one chain for each gateway below {@code audit/}. An entry that was altered, left
 * out, moved or cut off is found by {@link city.gatehouse.gateway.audit.chain.AuditVerifier}.
 *
 * <p>What it cannot find: a whole chain put back, with its head and the state's witness of it, to
 * an earlier time. Whoever fears that notes the head, which the verifier prints, somewhere else.
 */
@NullMarked
package city.gatehouse.gateway.audit.chain;

import org.jspecify.annotations.NullMarked;
