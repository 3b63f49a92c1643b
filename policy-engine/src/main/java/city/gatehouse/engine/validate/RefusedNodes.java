package city.gatehouse.engine.validate;

import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Collect;
import org.apache.calcite.rel.core.Combine;
import org.apache.calcite.rel.core.Sample;
import org.apache.calcite.rel.logical.LogicalAsofJoin;
import org.apache.calcite.rel.logical.LogicalCalc;
import org.apache.calcite.rel.logical.LogicalConditionalCorrelate;
import org.apache.calcite.rel.logical.LogicalExchange;
import org.apache.calcite.rel.logical.LogicalMatch;
import org.apache.calcite.rel.logical.LogicalRepeatUnion;
import org.apache.calcite.rel.logical.LogicalSnapshot;
import org.apache.calcite.rel.logical.LogicalSortExchange;
import org.apache.calcite.rel.logical.LogicalTableFunctionScan;
import org.apache.calcite.rel.logical.LogicalTableModify;
import org.apache.calcite.rel.logical.LogicalTableSpool;
import org.apache.calcite.rel.logical.LogicalWindow;

/** The nodes of Calcite's plans that are not answered, in the words of whoever caused them. */
final class RefusedNodes {
    static final Map<Class<? extends RelNode>, String> FORMS =
            Map.ofEntries(
                    Map.entry(LogicalAsofJoin.class, "ASOF JOIN"),
                    Map.entry(LogicalMatch.class, "matching patterns of rows"),
                    Map.entry(LogicalRepeatUnion.class, "WITH RECURSIVE"),
                    Map.entry(LogicalTableSpool.class, "WITH RECURSIVE"),
                    Map.entry(LogicalSnapshot.class, "a table as it was at another time"),
                    Map.entry(LogicalTableFunctionScan.class, "a table that a function makes"),
                    Map.entry(LogicalTableModify.class, "writing"),
                    Map.entry(Collect.class, "an array of a subquery"),
                    Map.entry(Sample.class, "a sample of rows"),
                    Map.entry(Combine.class, "several statements at once"),
                    Map.entry(
                            LogicalConditionalCorrelate.class,
                            "a correlated subquery in this place"),
                    // Only rules that are not run here make these.
                    Map.entry(LogicalCalc.class, "this form of query"),
                    Map.entry(LogicalExchange.class, "this form of query"),
                    Map.entry(LogicalSortExchange.class, "this form of query"),
                    Map.entry(LogicalWindow.class, "this form of query"));

    private RefusedNodes() {}

    static Optional<String> form(Class<? extends RelNode> node) {
        return Optional.ofNullable(FORMS.get(node));
    }
}
