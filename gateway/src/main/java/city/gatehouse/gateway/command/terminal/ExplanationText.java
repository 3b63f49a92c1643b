package city.gatehouse.gateway.command.terminal;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.gateway.front.SqlTypes;
import city.gatehouse.gateway.query.Explanation;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/** An explanation for people to read, from what they get down to how it is made. */
public final class ExplanationText {
    private static final int SQL_WIDTH = 100;

    private final Explanation explanation;
    private final PrintStream out;

    private ExplanationText(Explanation explanation, PrintStream out) {
        this.explanation = explanation;
        this.out = out;
    }

    public static void write(Explanation explanation, PrintStream out) {
        new ExplanationText(explanation, out).write();
    }

    private void write() {
        out.println("What would be done; no store was touched (reference " + reference() + ").");
        heading("Protection");
        out.println("  " + explanation.protection());
        heading("Answer");
        pairs(explanation.columns(), OutputColumn::name, c -> SqlTypes.sqlName(c.type()));
        explanation.datasets().forEach(this::dataset);
        if (!explanation.rules().isEmpty()) {
            heading("What was proven, so that stores may compute it");
            explanation.rules().forEach(rule -> out.println("  " + rule));
        }
        explanation.parts().forEach(this::part);
        explanation.residual().ifPresent(this::residual);
    }

    private String reference() {
        return explanation.reference();
    }

    private void dataset(Explanation.Dataset dataset) {
        heading("Dataset " + dataset.name() + ", answered as " + dataset.form());
        out.println("  decided by " + String.join(", ", dataset.policies()));
        treated(dataset.columns());
    }

    private void part(Explanation.Part part) {
        heading("Part " + part.name() + ", computed by the store " + part.store());
        part.sql().ifPresentOrElse(this::sql, this::withoutSql);
        if (part.columns().stream().allMatch(c -> c.treatment().equals("keep"))) {
            out.println("  leaves the store as it is to be seen");
        } else {
            out.println("  is treated in the gateway");
            treated(part.columns());
        }
    }

    private void withoutSql() {
        out.println("  its SQL is for those who see policies");
    }

    private void residual(String sql) {
        heading("Computed in the gateway, over treated columns");
        sql(sql);
    }

    private void heading(String words) {
        out.println();
        out.println(words);
    }

    private void sql(String sql) {
        sql.lines().forEach(this::wrapped);
    }

    private void wrapped(String sql) {
        var line = new StringBuilder();
        for (var word : sql.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= SQL_WIDTH) {
                out.println("  | " + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println("  | " + line);
    }

    private void treated(List<Explanation.Column> columns) {
        pairs(columns, Explanation.Column::name, Explanation.Column::treatment);
    }

    private <T> void pairs(List<T> items, Function<T, String> name, Function<T, String> word) {
        int width = items.stream().map(name).mapToInt(String::length).max().orElse(0);
        for (var item : items) {
            var padded = name.apply(item) + " ".repeat(width - name.apply(item).length());
            out.println("  " + padded + "  " + word.apply(item));
        }
    }
}
