package city.gatehouse.gateway.command.terminal;

import city.gatehouse.gateway.query.Explanation;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation for people to read. */
public final class ExplanationText {
    private ExplanationText() {}

    public static void write(Explanation explanation, PrintStream out) {
        out.println("Protection: " + explanation.protection());
        for (var dataset : explanation.datasets()) {
            out.println();
            out.println("Dataset " + dataset.name());
            out.println("  decided by  " + String.join(", ", dataset.policies()));
            out.println("  answers as  " + dataset.form());
            columns(out, dataset.columns());
        }
        if (!explanation.rules().isEmpty()) {
            out.println();
            out.println("What was done");
            explanation.rules().forEach(rule -> out.println("  " + rule));
        }
        for (var part : explanation.parts()) {
            out.println();
            out.println("Part " + part.name() + ", computed by the store " + part.store());
            part.sql().ifPresent(sql -> sql.lines().forEach(line -> out.println("  | " + line)));
            columns(out, part.columns());
        }
        explanation
                .residual()
                .ifPresent(sql -> {
                    out.println();
                    out.println("Above the treatments");
                    sql.lines().forEach(line -> out.println("  | " + line));
                });
        out.println();
        out.println(
                "Answer: "
                        + explanation.columns().stream()
                                .map(column -> column.name() + " " + column.type().kind())
                                .collect(Collectors.joining(", "))
                        + " (reference "
                        + explanation.reference()
                        + ")");
    }

    private static void columns(PrintStream out, List<Explanation.Column> columns) {
        int width = columns.stream().mapToInt(column -> column.name().length()).max().orElse(0);
        columns.forEach(column ->
                out.println(
                        "  "
                                + column.name()
                                + " ".repeat(width - column.name().length() + 2)
                                + column.treatment()));
    }
}
