package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.Comparison;
import city.gatehouse.gateway.prove.generate.Generator;
import city.gatehouse.gateway.prove.generate.Inexact;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.shrink.Shrinker;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.Optional;

/** Asks made-up queries of a gateway, of its governed view, and of a twin of the gateway. */
public final class Prover {
    private static final int SHRINKING_ATTEMPTS = 400;

    private final ProveCity city;
    private final Generator generator;

    public Prover(ProveCity city, long seed) {
        this.city = city;
        this.generator = new Generator(seed);
    }

    /** Makes the query of a number and tries it. */
    public Trial prove(long number) {
        var purpose = ProveCity.PURPOSES.get(Math.floorMod(number, ProveCity.PURPOSES.size() - 1));
        return attempt(number, purpose, generator.rows(number, city.visible(purpose)));
    }

    /** Tries a query. */
    public Trial attempt(long number, String purpose, Query query) {
        var statement = SqlWriter.write(query);
        var answer = city.ask(purpose, statement);
        var twin = city.askTwin(purpose, statement);
        var expected = city.askView(purpose, statement);
        return new Trial(
                number,
                purpose,
                query,
                expected instanceof Answer.Rows,
                answer instanceof Answer.Refused refused ? Optional.of(refused) : Optional.empty(),
                answer instanceof Answer.Rows
                        ? new Comparison(query.isOrdered(), Inexact.in(query))
                                .difference(answer, expected)
                        : Optional.empty(),
                timedOut(answer) || timedOut(twin)
                        ? Optional.empty()
                        : Comparison.exactly(answer, twin));
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

    /** Time is the machine's and says nothing of data. */
    private static boolean timedOut(Answer answer) {
        return answer instanceof Answer.Refused(var code, _)
                && code.equals(RefusalCode.TIMEOUT.name());
    }
}
