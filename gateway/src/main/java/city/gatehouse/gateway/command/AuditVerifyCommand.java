package city.gatehouse.gateway.command;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Premises;
import city.gatehouse.gateway.audit.chain.AuditVerifier;
import city.gatehouse.gateway.audit.chain.StateWitness;
import city.gatehouse.gateway.audit.chain.Verification;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.demo.DemoCity;
import city.gatehouse.gateway.key.Keys;
import city.gatehouse.gateway.state.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies the chains of records from their first entry to their last. */
@Command(
        name = "verify",
        description = {
            "Verifies every chain of records from its first entry to its last: hashes, order,"
                    + " signatures, and that nothing was cut off at the end.",
            "",
            "Writes nothing, and works beside a gateway that is running."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exits with 1 and names the first broken entry when there is one."})
final class AuditVerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The gateway's data directory; without one, the demo city's.")
    private Optional<Path> data = Optional.empty();

    AuditVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var directory = data.orElseGet(() -> new DemoCity(surroundings.root()).data());
        if (!Keys.exist(directory)) {
            surroundings.err().println("gatehouse: no gateway has kept records in " + directory);
            return Exit.BROKEN;
        }
        var found = verify(directory);
        found.forEach(verification -> surroundings.out().println(line(verification)));
        return found.stream().anyMatch(Verification.Broken.class::isInstance)
                ? Exit.REFUSED
                : Exit.DONE;
    }

    /** What verifying every chain in a data directory found. */
    static List<Verification> verify(Path data) throws IOException {
        var premises =
                Premises.of(
                        new CitySource.Folder(data), GatewayConfiguration.DEFAULT.withData(data));
        var keys = Keys.open(premises.data(), premises.masterKey());
        try (var state = State.open(premises.state())) {
            return new AuditVerifier(keys.audit().verifier(), new StateWitness(state))
                    .verify(premises.audit());
        }
    }

    /** One line for a chain. */
    static String line(Verification verification) {
        return switch (verification) {
            case Verification.Sound sound ->
                    "sound   "
                            + sound.chain()
                            + ": "
                            + sound.entries()
                            + " entries, "
                            + sound.decisions()
                            + " decisions, "
                            + sound.checkpoints()
                            + " signed checkpoints"
                            + (sound.open().isEmpty()
                                    ? ""
                                    : ", " + sound.open().size() + " without an outcome yet")
                            + "; head "
                            + sound.head();
            case Verification.Broken broken ->
                    "BROKEN  "
                            + broken.chain()
                            + ": entry "
                            + broken.sequence()
                            + " in "
                            + broken.file()
                            + ": "
                            + broken.sentence();
        };
    }
}
