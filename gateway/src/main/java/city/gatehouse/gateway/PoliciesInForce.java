package city.gatehouse.gateway;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.engine.Detokenizer;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.KeyDomain;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /**
     * Puts what the documents say now in force, if they are valid and {@code before} lets them.
     *
     * @return all findings
     */
    synchronized List<Finding> reload(Consumer<PolicySet> before) {
        var reading = source.read();
        var set = reading.set().filter(next -> !next.hash().equals(set().hash()));
        if (set.isPresent()) {
            checkStores(set.get());
            before.accept(set.get());
            engine = engine(set.get());
        }
        return reading.findings();
    }

    private void checkStores(PolicySet set) {
        if (!placed(set).equals(placed(set()))) {
            throw new NotReadyException(
                    List.of(
                            new Problem(
                                    ReadinessCode.STORE,
                                    "the stores of the city were changed",
                                    "start the gateway again")));
        }
    }

    /** The stores, wherever in the documents they are written. */
    private static List<Store> placed(PolicySet set) {
        return set.city().stores().values().stream()
                .map(store ->
                        new Store(
                                store.name(),
                                store.kind(),
                                store.file(),
                                store.files(),
                                Position.NOWHERE))
                .toList();
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
