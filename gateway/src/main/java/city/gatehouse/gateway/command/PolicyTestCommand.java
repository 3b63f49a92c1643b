package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.city.CaseTrial;
import city.gatehouse.gateway.command.city.ChosenCity;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.FindingsException;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.reader.PolicyCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries the policy cases of a city through a real gateway. */
@Command(
        name = "test",
        description = "Tries a city's policy cases on its data, through a gateway.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Every case is a PASS, a FAIL (it ended otherwise) or an ERROR (it could not be tried).",
            "Exits with 0 when all pass, with 1 when any fails, and with 3 when any is an error."
        })
final class PolicyTestCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The city's folder; without one, the demo city's.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of that city's gateway.")
    private Optional<Path> configuration = Optional.empty();

    PolicyTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private static final class Counts {
        private int passed;
        private int failed;
        private int errors;
    }

    @Override
    public Integer call() {
        var chosen = ChosenCity.of(surroundings, folder, configuration).beside();
        var reading = CityReader.read(chosen.folder());
        if (reading.hasErrors()) {
            throw new FindingsException(reading.findings());
        }
        var counts = new Counts();
        try (var gateway = chosen.open(surroundings)) {
            run(new CaseTrial(gateway), reading.cases(), counts);
        }
        surroundings
                .err()
                .println(
                        counts.passed
                                + " passed, "
                                + counts.failed
                                + " failed, "
                                + counts.errors
                                + " errors");
        if (counts.errors > 0) {
            return Exit.BROKEN;
        }
        return counts.failed > 0 ? Exit.REFUSED : Exit.DONE;
    }

    private void run(CaseTrial trial, List<PolicyCase> cases, Counts counts) {
        var out = surroundings.out();
        for (var check : cases) {
            var name = check.suite() + ": " + check.sentence();
            switch (trial.run(check)) {
                case CaseTrial.Result.Pass() -> {
                    counts.passed++;
                    out.println("PASS  " + name);
                }
                case CaseTrial.Result.Fail(String why) -> {
                    counts.failed++;
                    out.println("FAIL  " + name);
                    out.println("      " + check.position() + ": " + why);
                }
                case CaseTrial.Result.Error(String why) -> {
                    counts.errors++;
                    out.println("ERROR " + name);
                    out.println("      " + check.position() + ": " + why);
                }
            }
            out.flush();
        }
    }
}
