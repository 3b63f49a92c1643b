package city.gatehouse.gateway.command;

import city.gatehouse.gateway.CityFindings;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.Usage;
import city.gatehouse.gateway.demo.DemoCity;
import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a city and tells everything that is wrong with it. */
@Command(
        name = "lint",
        description = "Reads a city's documents and tells everything that is wrong with them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exits with 1 when there are errors, or with --strict any findings."})
final class PolicyLintCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The city's folder; without one, the demo city's.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--strict", description = "Warnings count like errors.")
    private boolean strict;

    PolicyLintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var city = folder.orElseGet(() -> new DemoCity(surroundings.root()).folder());
        Usage.requireFolder(city);
        var reading = CityReader.read(city);
        var findings = CityFindings.of(reading, surroundings.clock().instant());
        findings.forEach(finding -> surroundings.out().println(finding.text()));
        surroundings.err().println(summary(reading, findings));
        boolean passes = findings.stream().noneMatch(finding -> strict || finding.isError());
        return passes ? Exit.DONE : Exit.REFUSED;
    }

    private static String summary(Reading reading, List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        var read =
                reading.set()
                        .map(set ->
                                set.city().datasets().size()
                                        + " datasets and "
                                        + set.policies().size()
                                        + " policies; ")
                        .orElse("no policy set; ");
        return read + errors + " errors, " + (findings.size() - errors) + " warnings";
    }
}
