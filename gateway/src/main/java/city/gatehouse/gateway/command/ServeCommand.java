package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.city.ChosenCity;
import city.gatehouse.gateway.command.city.Reception;
import city.gatehouse.gateway.command.city.Serving;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A city of one's own, served until the process is told to end. */
@Command(
        name = "serve",
        description = {
            "Serves a city: Arrow Flight SQL (JDBC) and HTTP, on this machine only unless TLS is"
                    + " configured.",
            "",
            "Keys, state and the audit record are made at the first start, in the data directory."
                    + " Credentials of accounts that have none are made and printed, once."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--city",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the city's documents.")
    private Path city = Path.of("");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The gateway's configuration; without one, the defaults.")
    private Optional<Path> configuration = Optional.empty();

    @Option(
            names = "--renew-credentials",
            description = "Make a new credential for every account, and print them.")
    private boolean renew;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var chosen = ChosenCity.of(surroundings, Optional.of(city), configuration);
        try (var serving = Serving.start(chosen, surroundings)) {
            var reception = new Reception(serving.gateway(), surroundings.out());
            reception.accounts(renew);
            reception.addresses(serving.fronts());
            surroundings.out().flush();
            surroundings.err().println("Serving " + chosen.folder() + "; Ctrl-C ends it.");
            serving.untilTold();
        }
        return Exit.DONE;
    }
}
