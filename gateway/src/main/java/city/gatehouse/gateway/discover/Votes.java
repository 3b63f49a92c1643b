package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.report.Confidence;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.policy.catalog.ColumnClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks for which class of one column. */
final class Votes {
    /** Of classes that as much speaks for, the one that would do more harm if it were missed. */
    private static final List<ColumnClass> BY_HARM =
            List.of(
                    ColumnClass.CREDENTIAL,
                    ColumnClass.DIRECT_IDENTIFIER,
                    ColumnClass.SENSITIVE,
                    ColumnClass.FREE_TEXT,
                    ColumnClass.LOCATION,
                    ColumnClass.QUASI_IDENTIFIER,
                    ColumnClass.PLAIN);

    private final Map<ColumnClass, Confidence> classes = new EnumMap<>(ColumnClass.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Evidence.Key> key = Optional.empty();
    private Confidence keyConfidence = Confidence.WEAK;

    /** Something that speaks for no class. */
    void note(Evidence seen) {
        evidence.add(seen);
    }

    /** Something that speaks for a class; a second thing for the same makes it more certain. */
    void add(ColumnClass found, Confidence confidence, Evidence seen) {
        evidence.add(seen);
        classes.merge(
                found, confidence, (one, other) -> (one.compareTo(other) > 0 ? one : other).more());
    }

    /** The best of the keys that values belong to. */
    void belongsTo(Evidence.Key found, Confidence confidence) {
        if (key.isEmpty() || confidence.compareTo(keyConfidence) > 0) {
            key = Optional.of(found);
            keyConfidence = confidence;
        }
    }

    boolean hasKey() {
        return key.isPresent();
    }

    boolean has(ColumnClass asked) {
        return classes.containsKey(asked);
    }

    Proposal count() {
        Optional<ColumnClass> winner = Optional.empty();
        var confidence = Confidence.WEAK;
        for (var candidate : BY_HARM) {
            var given = Optional.ofNullable(classes.get(candidate));
            if (given.isPresent() && (winner.isEmpty() || given.get().compareTo(confidence) > 0)) {
                winner = Optional.of(candidate);
                confidence = given.get();
            }
        }
        return new Proposal(winner, confidence, key, evidence);
    }
}
