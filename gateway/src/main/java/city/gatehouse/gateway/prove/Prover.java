package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.Comparison;
import city.gatehouse.gateway.prove.generate.Generator;
import city.gatehouse.gateway.prove.generate.Inexact;
import city.gatehouse.gateway.prove.generate.ProtectedWriter;
import city.gatehouse.gateway.prove.generate.Visible;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.shrink.Shrinker;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import city.gatehouse.gateway.prove.sql.Statement;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks made-up queries of a gateway, of its governed view, and of a twin of the gateway. Safe for
 * use by many threads.
 */
public final class Prover {
    private static final int SHRINKING_ATTEMPTS = 400;

    private final Map<String, List<Visible>> visible;
    private final Asked gateway;
    private final Asked twin;
    private final Asked view;
    private final Generator generator;

    /**
     * @param visible for each purpose what can be asked for
     * @param view plain DuckDB over the governed view
     */
    Prover(Map<String, List<Visible>> visible, Asked gateway, Asked twin, Asked view, long seed) {
        this.visible = visible;
        this.gateway = gateway;
        this.twin = twin;
        this.view = view;
        this.generator = new Generator(seed);
    }

    public static Prover of(ProveCity city, long seed) {
        return new Prover(city.visible(), city::ask, city::askTwin, city::askView, seed);
    }

    /** Makes the query of a number and tries it. */
    public Trial prove(long number) {
        var purpose = ProveCity.PURPOSES.get(Math.floorMod(number, ProveCity.PURPOSES.size()));
        var datasets = visible(purpose);
        return attempt(
                number,
                purpose,
                purpose.equals(ProveCity.GROUPED)
                        ? generator.groups(number, datasets)
                        : generator.rows(number, datasets));
    }

    /** Tries a query. */
    public Trial attempt(long number, String purpose, Query query) {
        var statement = SqlWriter.write(query);
        var expected = view.ask(purpose, reference(purpose, query));
        var answer = gateway.ask(purpose, statement);
        var overTwin = twin.ask(purpose, statement);
        return new Trial(
                number,
                purpose,
                query,
                expected instanceof Answer.Rows,
                answer instanceof Answer.Refused refused ? Optional.of(refused) : Optional.empty(),
                mismatch(query, answer, expected),
                answer.isTimeout() || overTwin.isTimeout()
                        ? Optional.empty()
                        : Comparison.exactly(answer, overTwin));
    }

    /** A refusal is no mismatch where it has a reason. */
    private static Optional<String> mismatch(Query query, Answer answer, Answer expected) {
        return switch (answer) {
            case Answer.Rows _ when expected.isTimeout() -> Optional.empty();
            case Answer.Rows _ ->
                    new Comparison(query.isOrdered(), Inexact.in(query))
                            .difference(answer, expected);
            case Answer.Refused(var code, var text) ->
                    code.equals(RefusalCode.INTERNAL.name()) ? Optional.of(text) : Optional.empty();
        };
    }

    private List<Visible> visible(String purpose) {
        return Objects.requireNonNull(visible.get(purpose));
    }

    /** The statement for the governed view, which protects no groups by itself. */
    private Statement reference(String purpose, Query query) {
        return purpose.equals(ProveCity.GROUPED)
                ? ProtectedWriter.write(query, visible(purpose))
                : SqlWriter.write(query);
    }

    /** The smallest query found that fails as this one does. */
    public Trial shrunk(Trial failed) {
        var shrinker = new Shrinker(SHRINKING_ATTEMPTS);
        var small = shrinker.shrink(failed.query(), query -> fails(failed, query));
        return attempt(failed.number(), failed.purpose(), small);
    }

    private boolean fails(Trial failed, Query query) {
        var trial = attempt(failed.number(), failed.purpose(), query);
        return failed.mismatch().isPresent()
                ? trial.mismatch().isPresent()
                : trial.distinction().isPresent();
    }
}
