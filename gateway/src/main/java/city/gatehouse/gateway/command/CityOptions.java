package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.city.ChosenCity;
import city.gatehouse.gateway.command.terminal.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which city a command is about; without them it is the demo's. */
final class CityOptions {
    @Option(
            names = "--city",
            paramLabel = "DIR",
            description = "The folder of another city than the demo's.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of the city's gateway.")
    private Optional<Path> configuration = Optional.empty();

    /** The city; the demo's with its data, which is made where there is none. */
    ChosenCity chosen(Surroundings surroundings) {
        return ChosenCity.of(surroundings, folder, configuration);
    }
}
