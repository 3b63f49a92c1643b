package city.gatehouse.policy.reader.document;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.FindingCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects findings while a city is read. Used by one thread. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private boolean complete = true;

    public void add(FindingCode code, Position position, String message, String help) {
        found.add(new Finding(code.severity(), code.word(), position, message, help));
    }

    /** A document could not be read at all, so what is missing may well be in it. */
    public void lost() {
        complete = false;
    }

    /**
     * Whether {@code reference} is among the names known; reported if not, unless a document was
     * lost.
     *
     * @param what a noun, such as {@code purpose}
     */
    public boolean known(
            String what, Value.Scalar reference, Collection<String> names, String otherwise) {
        if (names.contains(reference.text())) {
            return true;
        }
        if (complete) {
            add(
                    FindingCode.UNKNOWN_REFERENCE,
                    reference.position(),
                    "there is no " + what + " " + Words.quoted(reference.text()),
                    Words.didYouMean(reference.text(), names, otherwise));
        }
        return false;
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }
}
