package city.gatehouse.gateway.doctor;

import city.gatehouse.gateway.CityFindings;
import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.OpenStores;
import city.gatehouse.gateway.Premises;
import city.gatehouse.gateway.audit.chain.AuditVerifier;
import city.gatehouse.gateway.audit.chain.StateWitness;
import city.gatehouse.gateway.audit.chain.Verification;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.Readiness;
import city.gatehouse.gateway.discover.drift.Drift;
import city.gatehouse.gateway.doctor.Check.Finding;
import city.gatehouse.gateway.key.Keys;
import city.gatehouse.gateway.state.OwnerOnly;
import city.gatehouse.gateway.state.State;
import city.gatehouse.gateway.state.StateException;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at everything that a gateway needs, one thing after the other, whatever the others say. */
public final class Doctor {
    private static final int JAVA = 25;
    private static final long LITTLE_SPACE = 1L << 30;

    private final CitySource source;
    private final GatewayConfiguration configuration;
    private final Premises premises;
    private final InstantSource clock;

    public Doctor(CitySource source, GatewayConfiguration configuration, InstantSource clock) {
        this.source = source;
        this.configuration = configuration;
        this.premises = Premises.of(source, configuration);
        this.clock = clock;
    }

    /** Every check, in an order in which they are worth reading. */
    public List<Check> examine() {
        var checks = new ArrayList<Check>();
        checks.add(java(Runtime.version()));
        var set = policies(checks);
        checks.add(listeners());
        checks.add(data());
        checks.add(permissions());
        var keys = keys(checks);
        keys.ifPresent(opened -> records(opened, checks));
        set.ifPresent(s -> {
            servers(s.city(), checks);
            s.city().stores().values().forEach(store -> store(s.city(), store, checks));
        });
        checks.add(space());
        return checks;
    }

    static Check java(Runtime.Version version) {
        return version.feature() >= JAVA
                ? Check.well("java", version.toString())
                : Check.finding("java", "this is Java " + version.feature(), "use Java " + JAVA);
    }

    private Optional<PolicySet> policies(List<Check> checks) {
        var reading = source.read();
        var all = CityFindings.of(reading, clock.instant());
        var errors =
                all.stream()
                        .filter(city.gatehouse.policy.reader.Finding::isError)
                        .map(f -> new Finding(f.position() + ": " + f.message(), f.help()))
                        .toList();
        int warnings = all.size() - errors.size();
        var state =
                reading.set()
                        .map(set ->
                                set.policies().size()
                                        + " policies over "
                                        + set.city().datasets().size()
                                        + " datasets"
                                        + (warnings == 0 ? "" : ", " + warnings + " warnings"))
                        .orElse("");
        checks.add(new Check("policies", state, errors));
        return reading.set();
    }

    private Check listeners() {
        var problems = Readiness.ofListeners(configuration);
        return new Check(
                "listeners",
                "flight on "
                        + configuration.flight().port()
                        + ", http on "
                        + configuration.http().port(),
                findings(problems));
    }

    private Check data() {
        return new Check(
                "data directory",
                premises.data().toString(),
                findings(Readiness.ofData(premises.data())));
    }

    /** Whatever of the gateway's own is open to others on this machine. */
    private Check permissions() {
        var found = new ArrayList<Finding>();
        var paths =
                Stream.of(
                        premises.data(),
                        premises.masterKey(),
                        premises.state(),
                        premises.audit(),
                        premises.stores());
        for (var path : paths.filter(Files::exists).toList()) {
            try {
                if (OwnerOnly.isOpenToOthers(path)) {
                    found.add(
                            new Finding(
                                    "`" + path + "` can be read by others on this machine",
                                    "run `chmod go= " + path + "`"));
                }
            } catch (IOException e) {
                found.add(new Finding("`" + path + "` cannot be looked at", "check who owns it"));
            }
        }
        return new Check("permissions", "for the owner only", found);
    }

    private Optional<Keys> keys(List<Check> checks) {
        if (!Keys.exist(premises.data())) {
            checks.add(Check.well("keys", "made at the first start"));
            return Optional.empty();
        }
        try {
            var keys = Keys.open(premises.data(), premises.masterKey());
            checks.add(Check.well("keys", "open under the master key"));
            return Optional.of(keys);
        } catch (NotReadyException e) {
            checks.add(new Check("keys", "", findings(e.problems())));
            return Optional.empty();
        }
    }

    private void records(Keys keys, List<Check> checks) {
        if (!Files.exists(premises.state())) {
            checks.add(Check.well("records", "none yet"));
            return;
        }
        try (var state = State.open(premises.state())) {
            new AuditVerifier(keys.audit().verifier(), new StateWitness(state))
                    .verify(premises.audit())
                    .forEach(verification -> checks.add(records(verification)));
        } catch (IOException | StateException e) {
            checks.add(
                    Check.finding(
                            "records",
                            "the records cannot be read",
                            "check who owns `" + premises.audit() + "`"));
        }
    }

    private static Check records(Verification verification) {
        var name = "records " + verification.chain();
        return switch (verification) {
            case Verification.Sound sound ->
                    Check.well(
                            name,
                            sound.decisions()
                                    + " decisions in "
                                    + sound.entries()
                                    + " entries verify");
            case Verification.Broken broken ->
                    Check.finding(
                            name,
                            broken.fault()
                                    + " at "
                                    + broken.file()
                                    + ", entry "
                                    + broken.sequence()
                                    + ": "
                                    + broken.sentence(),
                            "keep the files as they are, and tell the privacy officer");
        };
    }

    /** A name that was written wrong is of no store, and read by nobody. */
    private void servers(City city, List<Check> checks) {
        var unknown =
                configuration.places().servers().keySet().stream()
                        .filter(name -> !city.stores().containsKey(name))
                        .map(name ->
                                new Finding(
                                        "`servers: " + name + "` is no store of the city",
                                        "the stores of the city are "
                                                + city.stores().keySet().stream()
                                                        .sorted()
                                                        .map(store -> "`" + store + "`")
                                                        .collect(Collectors.joining(", "))))
                        .toList();
        if (!unknown.isEmpty()) {
            checks.add(new Check("servers", "", unknown));
        }
    }

    private void store(City city, Store declared, List<Check> checks) {
        var name = "store " + declared.name();
        var limits =
                OpenStores.limits(
                        configuration.stores(),
                        premises,
                        Runtime.getRuntime().availableProcessors());
        try (var store = OpenStores.open(declared, premises, limits, configuration.places())) {
            store.check();
            var tables = store.tables();
            var drift =
                    Drift.between(city, declared.name(), tables).stream()
                            .map(it -> new Finding(it.sentence(), it.help()))
                            .toList();
            checks.add(new Check(name, tables.size() + " tables, as the catalog has them", drift));
        } catch (NotReadyException e) {
            checks.add(new Check(name, "", findings(e.problems())));
        } catch (StoreException e) {
            checks.add(
                    Check.finding(
                            name,
                            "the store does not answer: " + e.getMessage(),
                            help(e.failure(), declared)));
        }
    }

    private static String help(StoreException.Failure failure, Store declared) {
        var server = "`servers: " + declared.name() + "`";
        return switch (failure) {
            case UNAVAILABLE ->
                    declared.kind() == Store.Kind.DUCKDB
                            ? "look whether its files are there and can be read"
                            : "look at the store itself";
            case UNREACHABLE -> "look whether it runs, and whether " + server + " says where";
            case DENIED -> "check the user and the password file of " + server;
            case UNREADABLE -> "let the user of " + server + " read the tables";
            case REJECTED -> "compare the store with the catalog: `gatehouse catalog scan`";
            case BUSY -> "try again when fewer questions are asked, or allow more connections";
            case DATA, MEMORY, STOPPED, UNEXPECTED -> "look at the store itself";
        };
    }

    private Check space() {
        try {
            long free = Files.getFileStore(premises.data()).getUsableSpace();
            var state = (free >> 20) + " MiB free";
            return free >= LITTLE_SPACE
                    ? Check.well("space", state)
                    : Check.finding(
                            "space",
                            "only " + state + " for records and for what queries spill",
                            "make room on the disk of `" + premises.data() + "`");
        } catch (IOException e) {
            return Check.finding(
                    "space", "the free space cannot be measured", "check the data directory");
        }
    }

    private static List<Finding> findings(List<Problem> problems) {
        return problems.stream().map(p -> new Finding(p.sentence(), p.help())).toList();
    }
}
