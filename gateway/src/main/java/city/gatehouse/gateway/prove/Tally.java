package city.gatehouse.gateway.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What many trials came to. */
public final class Tally {
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<Trial> failures = new ArrayList<>();
    private int generated;
    private int answered;
    private int answerable;
    private int answeredOfThem;

    /**
     * Refusals of what plain DuckDB answers, for one reason.
     *
     * @param reason code and sentence, without what is particular to one statement
     */
    public record Refusals(String reason, int count) {}

    public void add(Trial trial) {
        generated++;
        answered += trial.refusal().isEmpty() ? 1 : 0;
        if (trial.viewAnswers()) {
            answerable++;
            answeredOfThem += trial.refusal().isEmpty() ? 1 : 0;
            trial.refusal()
                    .ifPresent(refusal -> refusals.merge(reason(refusal.text()), 1, Integer::sum));
        }
        if (trial.isFailure()) {
            failures.add(trial);
        }
    }

    private static String reason(String text) {
        return text.replaceAll("`[^`]*`", "`…`").replaceAll(" \\(line.*", "").replaceAll(";.*", "");
    }

    public int generated() {
        return generated;
    }

    public int answered() {
        return answered;
    }

    public int refused() {
        return generated - answered;
    }

    public long mismatched() {
        return failures.stream().filter(trial -> trial.mismatch().isPresent()).count();
    }

    public long distinguished() {
        return failures.stream().filter(trial -> trial.distinction().isPresent()).count();
    }

    /** Trials that show that a promise is not kept. */
    public List<Trial> failures() {
        return List.copyOf(failures);
    }

    /** How many of the statements that plain DuckDB answers are answered, from 0 to 1. */
    public double share() {
        return answerable == 0 ? 1 : (double) answeredOfThem / answerable;
    }

    /** Why statements that plain DuckDB answers were refused, the most frequent first. */
    public List<Refusals> refusals() {
        return refusals.entrySet().stream()
                .map(entry -> new Refusals(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Refusals::count).reversed())
                .toList();
    }

    /** One line of JSON. */
    public String json(long seed) {
        return String.format(
                Locale.ROOT,
                "{\"generated\":%d,\"answered\":%d,\"refused\":%d,\"mismatched\":%d,\"distinguished\":%d,\"seed\":%d}",
                generated,
                answered,
                refused(),
                mismatched(),
                distinguished(),
                seed);
    }
}
