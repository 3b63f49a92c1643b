package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.generate.Value;
import city.gatehouse.gateway.prove.generate.Visible;
import city.gatehouse.gateway.prove.sql.Statement;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.grant.Treatment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be asked of a governed view, with values that occur in it. */
final class Samples {
    private static final int MANY = 24;

    private Samples() {}

    static Visible of(PlainDuckDb view, Granted granted) {
        var columns =
                granted.visible().stream().map(column -> column(view, granted, column)).toList();
        var count = rows(view, "SELECT count(*) FROM " + granted.name()).getFirst().getFirst();
        return new Visible(
                granted.name(),
                columns,
                (Long) Objects.requireNonNull(count),
                granted.atLeast(),
                hiddenKeys(granted));
    }

    private static SequencedMap<String, String> hiddenKeys(Granted granted) {
        var hidden = new LinkedHashMap<String, String>();
        for (int i = 0; i < granted.keys().size(); i++) {
            hidden.put(Granted.hidden(i), granted.keys().get(i).name());
        }
        return hidden;
    }

    private static Visible.Column column(PlainDuckDb view, Granted granted, Column column) {
        var family = SqlTypes.family(granted.governedType(column));
        var distinct =
                rows(
                                view,
                                "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL ORDER BY %1$s"
                                        .formatted(column.name(), granted.name()))
                        .stream()
                        .map(row -> Objects.requireNonNull(row.getFirst()))
                        .toList();
        int shown = Math.min(MANY, distinct.size());
        var samples =
                IntStream.range(0, shown)
                        .mapToObj(i -> Value.of(distinct.get(i * distinct.size() / shown), family))
                        .toList();
        var treatment = granted.treatment(column).orElseThrow();
        return new Visible.Column(
                column.name(),
                family,
                granted.nullable(column),
                space(column, treatment),
                treatment instanceof Treatment.Tokenize,
                isIdentifying(granted, column, treatment),
                distinct.size(),
                samples);
    }

    /** Names of the proof's cities mean the same in every dataset. */
    private static Optional<String> space(Column column, Treatment treatment) {
        return switch (treatment) {
            case Treatment.Tokenize(var domain) -> Optional.of("tokens of " + domain);
            case Treatment.Keep() ->
                    Optional.of(column.domain().map(d -> "keys of " + d).orElse(column.name()));
            case Treatment.Blank _,
                    Treatment.Constant _,
                    Treatment.Partial _,
                    Treatment.Shift _,
                    Treatment.Clamp _,
                    Treatment.Generalize _ ->
                    Optional.empty();
        };
    }

    private static boolean isIdentifying(Granted granted, Column column, Treatment treatment) {
        return granted.atLeast() > 0
                && !(treatment instanceof Treatment.Blank)
                && !(treatment instanceof Treatment.Constant)
                && (column.columnClass() == ColumnClass.DIRECT_IDENTIFIER
                        || granted.keys().contains(column));
    }

    private static List<List<@Nullable Object>> rows(PlainDuckDb view, String sql) {
        return switch (view.ask(new Statement(sql, List.of()))) {
            case Answer.Rows(_, var rows) -> rows;
            case Answer.Refused(_, var text) -> throw new IllegalStateException(text);
        };
    }
}
