package city.gatehouse.anonymize.token;

import city.gatehouse.policy.grant.TokenScope;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * By how many days each subject's dates are moved: a pseudorandom function of the subject's
 * canonical key, uniform over the days from -{@code days} to {@code days} without 0 (the bias is
 * below 2<sup>-50</sup>). Shifts for different {@code days} are independent.
 */
public final class SubjectShifts {
    private final TokenScope scope;
    private final int days;
    private final PrfSet function;

    SubjectShifts(TokenScope scope, int days, PrfSet function) {
        if (days < 1) {
            throw new IllegalArgumentException("a shift is at least one day");
        }
        this.scope = scope;
        this.days = days;
        this.function = function;
    }

    /** The shift in days, never 0, of the subject with this canonical key. */
    public int daysOf(byte[] subject) {
        byte[] input =
                ByteBuffer.allocate(Integer.BYTES + subject.length)
                        .putInt(days)
                        .put(subject)
                        .array();
        try {
            long random = ByteBuffer.wrap(function.computePrimary(input, Long.BYTES)).getLong();
            int step = (int) Math.unsignedMultiplyHigh(random, 2L * days);
            return step < days ? step - days : step - days + 1;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a shift could not be computed", e);
        }
    }

    @Override
    public String toString() {
        return "SubjectShifts[" + scope + "]";
    }
}
