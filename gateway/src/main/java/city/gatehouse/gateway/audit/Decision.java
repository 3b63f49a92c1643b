package city.gatehouse.gateway.audit;

import city.gatehouse.policy.refusal.RefusalCode;
import java.time.Instant;
import java.util.List;

/**
 * What was decided about one question.
 *
 * @param account the name of an account of the city; empty where nobody was recognised
 * @param purpose of the session; empty where there is none
 * @param front {@code flight}, {@code http} or {@code cli}
 * @param peer the client's address, or {@code local}
 * @param policySet the hash of the policy set that decided
 * @param statement the digest of the statement, see {@link StatementDigest}; empty without one
 * @param policies the names of those that decided
 * @param form in which form the answer leaves, such as {@code groups of at least 10}; empty when
 *     refused
 * @param protection the sentence that the answer carries; empty when refused
 * @param detail for the privacy officer
 */
public record Decision(
        Instant time,
        Kind kind,
        Verdict verdict,
        String account,
        String purpose,
        String front,
        String peer,
        String policySet,
        String statement,
        List<String> policies,
        List<Reading> readings,
        String form,
        String protection,
        Detail detail) {
    /** What was asked for. */
    public enum Kind {
        /** An answer: it touches stores, and so has an outcome. */
        ANSWER,
        /** A look at a store for what the catalog should say of it; it has an outcome too. */
        SCAN,
        /** The shape of an answer. */
        DESCRIBE,
        /** What would be done to a statement, and why. */
        EXPLAIN,
        /** What there is to ask. */
        CATALOG,
        /** To be recognised. */
        LOGIN,
        /** Something done to the gateway, such as a reload of its policies. */
        OPERATE
    }

    /** How it was decided. */
    public sealed interface Verdict {
        /** The question is answered. */
        record Answered() implements Verdict {}

        /** The question is refused. */
        record Refused(RefusalCode code) implements Verdict {}
    }

    /** A dataset that is read, and its columns that are read, each with its treatment in words. */
    public record Reading(String dataset, List<TreatedColumn> columns) {
        public Reading {
            columns = List.copyOf(columns);
        }
    }

    /** A column that is read, and what is done to it, such as {@code tokenize resident}. */
    public record TreatedColumn(String column, String treatment) {}

    public Decision {
        policies = List.copyOf(policies);
        readings = List.copyOf(readings);
    }

    /** Whether an outcome has to follow. */
    public boolean opens() {
        boolean touchesStores = kind == Kind.ANSWER || kind == Kind.SCAN;
        return touchesStores && verdict instanceof Verdict.Answered;
    }
}
