package city.gatehouse.gateway.discover.report;

import city.gatehouse.policy.catalog.ColumnClass;
import java.util.List;
import java.util.Optional;

/**
 * What the catalog could say of a column; somebody has to decide.
 *
 * @param columnClass empty where nothing speaks for any: such a column stays hidden
 * @param confidence in the class; {@link Confidence#WEAK} without one
 * @param key the known identifiers that its values belong to
 */
public record Proposal(
        Optional<ColumnClass> columnClass,
        Confidence confidence,
        Optional<Evidence.Key> key,
        List<Evidence> evidence) {
    public Proposal {
        evidence = List.copyOf(evidence);
    }

    /** Such as {@code direct-identifier, strong}. */
    public String words() {
        return columnClass
                .map(found -> found.word() + ", " + confidence.word())
                .orElse("unclassified: stays hidden");
    }
}
