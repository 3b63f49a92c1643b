package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.doctor.Check;
import city.gatehouse.gateway.doctor.Doctor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at everything that a gateway needs. */
@Command(
        name = "doctor",
        description = "Looks whether a gateway could run here, and says what to put right.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exits with 1 when there is anything to put right."})
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CityOptions city = new CityOptions();

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var chosen = city.chosen(surroundings);
        var checks =
                new Doctor(chosen.source(), chosen.configuration(), surroundings.clock()).examine();
        int width = checks.stream().mapToInt(check -> check.name().length()).max().orElse(0);
        checks.forEach(check -> print(check, width));
        int wrong = checks.stream().mapToInt(check -> check.findings().size()).sum();
        if (wrong > 0) {
            surroundings
                    .err()
                    .println(wrong + (wrong == 1 ? " thing" : " things") + " to put right");
        }
        return wrong == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private void print(Check check, int width) {
        var out = surroundings.out();
        var name = check.name() + " ".repeat(width - check.name().length());
        if (check.isWell()) {
            out.println("ok     " + name + "  " + check.state());
        }
        for (var finding : check.findings()) {
            out.println("WRONG  " + name + "  " + finding.sentence() + "; " + finding.help());
        }
    }
}
