package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.sql.Query;
import java.util.Optional;

/**
 * What came of one query.
 *
 * @param number of the query under its seed
 * @param viewAnswers whether plain DuckDB answers it over the governed view
 * @param refusal why the gateway did not answer; empty where it did
 * @param mismatch how the answer differs from that of the governed view
 * @param distinction how the answer differs from that over the twin
 */
public record Trial(
        long number,
        String purpose,
        Query query,
        boolean viewAnswers,
        Optional<Answer.Refused> refusal,
        Optional<String> mismatch,
        Optional<String> distinction) {
    /** Whether it shows that a promise is not kept. */
    public boolean isFailure() {
        return mismatch.isPresent() || distinction.isPresent();
    }

    /** What failed, and how. */
    public String failure() {
        return mismatch.map(m -> "mismatched: " + m).orElse("")
                + (mismatch.isPresent() && distinction.isPresent() ? "; " : "")
                + distinction.map(d -> "distinguished: " + d).orElse("");
    }
}
