package city.gatehouse.gateway;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.chain.ChainedLog;
import city.gatehouse.gateway.audit.chain.StateWitness;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.Readiness;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.gateway.discover.CatalogScan;
import city.gatehouse.gateway.discover.drift.DriftWatch;
import city.gatehouse.gateway.identity.Credentials;
import city.gatehouse.gateway.identity.Identity;
import city.gatehouse.gateway.key.Keys;
import city.gatehouse.gateway.query.QueryPath;
import city.gatehouse.gateway.state.State;
import city.gatehouse.gateway.state.StateException;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.reader.Finding;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gateway put together: everything between a city's documents and {@link QueryPath}, without a
 * front. Whoever opens it listens, asks and prints; whoever closes it has closed the fronts before.
 */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Premises premises;
    private final GatewayConfiguration configuration;
    private final InstantSource clock;
    private final PoliciesInForce policies;
    private final ChainedLog audit;
    private final Credentials credentials;
    private final Identity identity;
    private final OpenEngines engines;
    private final QueryPath queryPath;
    private final CatalogScan catalogScan;

    /**
     * Opens a gateway: reads the city, opens keys, state, record and stores. Keys and state are
     * made at the first start. Listeners are not looked at.
     *
     * @throws NotReadyException with everything that is known to be in the way
     */
    public static Gateway open(
            CitySource source,
            GatewayConfiguration configuration,
            InstantSource clock,
            SecureRandom random) {
        var premises = Premises.of(source, configuration);
        var problems = Readiness.ofData(premises.data());
        if (!problems.isEmpty()) {
            throw new NotReadyException(problems);
        }
        return new Gateway(source, configuration, premises, clock, random);
    }

    private Gateway(
            CitySource source,
            GatewayConfiguration configuration,
            Premises premises,
            InstantSource clock,
            SecureRandom random) {
        this.premises = premises;
        this.configuration = configuration;
        this.clock = clock;
        try {
            var first = PoliciesInForce.first(source);
            var keys = Keys.open(premises.data(), premises.masterKey());
            this.policies = new PoliciesInForce(source, first, keys.tokens());
            var state = hold(State.open(premises.state()));
            this.audit = hold(record(keys, state));
            this.credentials = new Credentials(state, random, clock);
            this.identity = new Identity(policies::set, credentials, audit, clock);
            this.engines =
                    hold(OpenEngines.open(first.city(), keys.tokens(), configuration, premises));
            this.queryPath =
                    new QueryPath(
                            policies::engine, engines.execution(), audit, keys.statements(), clock);
            this.catalogScan = engines.scan(policies::set, audit, clock);
        } catch (StateException e) {
            close();
            throw new NotReadyException(
                    new Problem(
                            ReadinessCode.STATE,
                            String.valueOf(e.getMessage()),
                            "check the file and its permissions, or put it back from a backup"),
                    e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** A gateway beside another writes a chain of its own. */
    private ChainedLog record(Keys keys, State state) {
        var witness = new StateWitness(state);
        var name = configuration.gateway();
        try {
            return name.equals(ChainedLog.MAIN)
                    ? ChainedLog.open(premises.audit(), name, keys.audit(), witness, clock)
                    : ChainedLog.openFree(premises.audit(), name, keys.audit(), witness, clock);
        } catch (AuditUnavailableException e) {
            throw new NotReadyException(
                    new Problem(
                            ReadinessCode.AUDIT,
                            String.valueOf(e.getMessage()),
                            "if another gateway serves this city, end it first; else see"
                                    + " `gatehouse audit verify`"),
                    e);
        }
    }

    private <T extends AutoCloseable> T hold(T part) {
        opened.push(part);
        return part;
    }

    /** The only way to an answer. */
    public QueryPath queryPath() {
        return queryPath;
    }

    /** What proposes words for the catalog; it gives no answers. */
    public CatalogScan catalogScan() {
        return catalogScan;
    }

    /**
     * Begins to count where the stores are not as the catalog says. To be closed before the gateway
     * is.
     */
    public DriftWatch watchDrift(MeterRegistry registry) {
        return DriftWatch.start(
                () -> policies().city(), engines.stores(), registry, configuration.driftEvery());
    }

    /** Bytes that queries hold in batches now. */
    long held() {
        return engines.held();
    }

    public Identity identity() {
        return identity;
    }

    public Credentials credentials() {
        return credentials;
    }

    public AuditLog audit() {
        return audit;
    }

    /** Decisions whose outcome the end of the gateway before had taken. */
    public List<Long> interrupted() {
        return audit.interrupted();
    }

    /** The policies in force now. */
    public PolicySet policies() {
        return policies.set();
    }

    public Premises premises() {
        return premises;
    }

    public GatewayConfiguration configuration() {
        return configuration;
    }

    /**
     * Reads the city's documents again and puts them in force if they are valid; recorded before.
     * Answers that have begun go on under the policies they began with.
     *
     * @return all findings; with an error among them, nothing has changed
     * @throws NotReadyException when the stores were changed, for which a gateway has to be started
     *     again
     */
    public List<Finding> reload() {
        return policies.reload(set -> audit.decide(reloaded(set)));
    }

    private Decision reloaded(PolicySet set) {
        return new Decision(
                clock.instant(),
                Kind.OPERATE,
                new Verdict.Answered(),
                "",
                "",
                "",
                "",
                set.hash(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                Detail.words("other policies come into force"));
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.warn("gateway: a part could not be closed", e);
            }
        }
    }
}
