package city.gatehouse.engine;

import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.calcite.rex.RexNode;

/** A governed relation as indented lines, one for each node. */
final class Outline {
    private static final Pattern CHARACTERS =
            Pattern.compile(" CHARACTER SET \"UTF-8\" COLLATE \"[^\"]*\"");

    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    static String of(Relation relation) {
        var outline = new Outline();
        outline.add(relation, "  ");
        return outline.lines.toString();
    }

    private void add(Relation relation, String indent) {
        line(indent, node(relation));
        for (var expression : relation.ownExpressions()) {
            for (var subquery : Subquery.in(expression)) {
                line(indent + "  ", "asked " + subquery.form());
                add(subquery.relation(), indent + "    ");
            }
        }
        relation.inputs().forEach(input -> add(input, indent + "  "));
    }

    private void line(String indent, String text) {
        lines.append(indent).append(text).append('\n');
    }

    private static String node(Relation relation) {
        return switch (relation) {
            case Relation.GovernedScan scan ->
                    "view of "
                            + scan.dataset().name()
                            + ": "
                            + joined(scan.columns().stream().map(Outline::column).toList())
                            + scan.rows().map(rows -> " where " + rows).orElse("");
            case Relation.Values values -> "values " + joined(values.rows());
            case Relation.Unnest unnest -> "elements of " + text(unnest.array());
            case Relation.Project project -> "project " + joined(project.expressions());
            case Relation.Filter filter -> "filter " + text(filter.condition());
            case Relation.Join join ->
                    "join " + join.kind() + " " + text(join.condition()) + nullable(join);
            case Relation.Correlate correlate ->
                    "correlate"
                            + (correlate.outer() ? " outer " : " ")
                            + correlate.correlation()
                            + nullable(correlate);
            case Relation.Aggregate aggregate ->
                    "group by " + aggregate.groupingSets() + ": " + aggregate.calls();
            case Relation.Release release ->
                    "release "
                            + release.atLeast()
                            + " by "
                            + release.keys()
                            + ": "
                            + release.calls()
                            + " counting "
                            + joined(release.counts().stream().map(Outline::count).toList());
            case Relation.Sort sort ->
                    "sort "
                            + sort.keys().stream().map(Relation.Sort.Key::column).toList()
                            + (sort.limits() ? " limited" : "");
            case Relation.SetOperation operation ->
                    operation.kind() + (operation.all() ? " all" : "");
            case Relation.VisibleScan _, Relation.StreamScan _ ->
                    throw new IllegalArgumentException("nothing that is governed has one");
        };
    }

    private static String column(Relation.GovernedColumn column) {
        return (column.hidden() ? "hidden " : "")
                + column.raw().stream().map(raw -> raw.name()).collect(Collectors.joining("+"))
                + " "
                + column.treatment();
    }

    private static String count(Relation.Release.SubjectCount count) {
        return count.condition().isPresent()
                ? count.subject() + " if " + count.condition().getAsInt()
                : String.valueOf(count.subject());
    }

    private static String nullable(Relation relation) {
        return " ("
                + relation.types().stream()
                        .map(type -> type.isNullable() ? "?" : "!")
                        .collect(Collectors.joining())
                + ")";
    }

    private static String joined(List<?> parts) {
        return parts.stream()
                .map(part -> part instanceof RexNode node ? text(node) : String.valueOf(part))
                .collect(Collectors.joining(", "));
    }

    /** Subqueries have lines of their own. */
    private static String text(RexNode expression) {
        return CHARACTERS.matcher(String.valueOf(expression)).replaceAll("");
    }
}
