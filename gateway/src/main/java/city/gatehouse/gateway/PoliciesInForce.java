package city.gatehouse.gateway;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.engine.Detokenizer;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.KeyDomain;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.Reading;
import java.util.List;
import java.util.Optional;

/** The policy set in force, which only a valid one replaces. */
final class PoliciesInForce {
    private final CitySource source;
    private final TokenKeys tokens;
    private volatile PolicyEngine engine;

    PoliciesInForce(CitySource source, PolicySet first, TokenKeys tokens) {
        this.source = source;
        this.tokens = tokens;
        this.engine = engine(first);
    }

    /**
     * Reads a city to begin with.
     *
     * @throws NotReadyException with the findings, when it has no policy set
     */
    static PolicySet first(CitySource source) {
        var reading = source.read();
        return reading.set()
                .orElseThrow(() ->
                        new NotReadyException(
                                List.of(
                                        new Problem(
                                                ReadinessCode.POLICIES,
                                                "the city's documents have "
                                                        + errors(reading)
                                                        + " to be put right",
                                                "see `gatehouse policy lint`")),
                                reading.findings()));
    }

    PolicyEngine engine() {
        return engine;
    }

    PolicySet set() {
        return engine.policySet();
    }

    /** Puts what the documents say now in force, if they are valid; gives all findings. */
    synchronized List<Finding> reload() {
        var reading = source.read();
        reading.set()
                .filter(set -> !set.hash().equals(set().hash()))
                .ifPresent(set -> {
                    if (!set.city().stores().equals(set().city().stores())) {
                        throw new NotReadyException(
                                List.of(
                                        new Problem(
                                                ReadinessCode.STORE,
                                                "the stores of the city were changed",
                                                "start the gateway again")));
                    }
                    engine = engine(set);
                });
        return reading.findings();
    }

    private PolicyEngine engine(PolicySet set) {
        var domains = set.city().domains();
        Detokenizer detokenizer =
                (scope, token) ->
                        Optional.ofNullable(domains.get(scope.domain()))
                                .map(KeyDomain::width)
                                .flatMap(width -> tokens.tokenizer(scope, width).detokenize(token));
        return new PolicyEngine(set, detokenizer);
    }

    private static String errors(Reading reading) {
        long count = reading.findings().stream().filter(Finding::isError).count();
        return count == 1 ? "an error" : count + " errors";
    }
}
