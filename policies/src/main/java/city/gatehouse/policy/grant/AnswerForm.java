package city.gatehouse.policy.grant;

import java.math.BigDecimal;

/** In which form answers may leave. */
public sealed interface AnswerForm {
    /** Record level: controlled, not anonymous. */
    record Rows() implements AnswerForm {}

    /**
     * Aggregates only, each resting on at least so many distinct subjects of every kind:
     * controlled, not anonymous.
     */
    record Groups(int atLeast) implements AnswerForm {
        public Groups {
            if (atLeast < 2) {
                throw new IllegalArgumentException("a group has at least 2 subjects");
            }
        }
    }

    /**
     * Differentially private per subject.
     *
     * @param epsilon spent by one answer
     * @param delta spent by one answer; 0 for pure differential privacy
     * @param budget the epsilon that may be spent in all
     */
    record Private(BigDecimal epsilon, BigDecimal delta, BigDecimal budget) implements AnswerForm {
        public Private {
            if (epsilon.signum() <= 0
                    || delta.signum() < 0
                    || delta.compareTo(BigDecimal.ONE) >= 0
                    || budget.compareTo(epsilon) < 0) {
                throw new IllegalArgumentException("0 < epsilon <= budget and 0 <= delta < 1");
            }
        }
    }

    /** The stricter of two: private, then groups with the larger minimum, then rows. */
    static AnswerForm stricter(AnswerForm a, AnswerForm b) {
        return switch (a) {
            case Rows() -> b;
            case Groups(int k) ->
                    switch (b) {
                        case Rows() -> a;
                        case Groups(int other) -> other > k ? b : a;
                        case Private _ -> b;
                    };
            case Private p ->
                    switch (b) {
                        case Rows() -> a;
                        case Groups _ -> a;
                        case Private q ->
                                new Private(
                                        p.epsilon().min(q.epsilon()),
                                        p.delta().min(q.delta()),
                                        p.budget()
                                                .min(q.budget())
                                                .max(p.epsilon().min(q.epsilon())));
                    };
        };
    }
}
