package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.city.Asking;
import city.gatehouse.gateway.command.city.ChosenCity;
import city.gatehouse.gateway.command.city.Reception;
import city.gatehouse.gateway.command.city.Serving;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.Usage;
import city.gatehouse.gateway.demo.Tour;
import city.gatehouse.gateway.front.render.AnswerFormat;
import city.gatehouse.gateway.query.AnswerRefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The demo city, running. */
@Command(
        name = "demo",
        description = {
            "Makes up the city of Rivermouth, starts its gateway, and shows what it answers and"
                    + " what it refuses.",
            "",
            "Everything is kept in .gatehouse/rivermouth and found again at the next start."
                    + " Credentials are made at the first start and printed, once."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--once", description = "End after the tour.")
    private boolean once;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "The size of the city; 1 is 50,000 residents and a million taps.")
    private Optional<BigDecimal> scale = Optional.empty();

    @Option(
            names = "--renew-credentials",
            description = "Make a new credential for every account, and print them.")
    private boolean renew;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        scale.filter(n -> n.signum() <= 0 || n.compareTo(BigDecimal.valueOf(100)) > 0)
                .ifPresent(n -> {
                    throw new Usage("--scale is above 0 and at most 100");
                });
        var chosen = ChosenCity.demo(surroundings, scale);
        try (var serving = Serving.startAnywhere(once ? chosen.beside() : chosen, surroundings)) {
            var out = surroundings.out();
            out.println("Rivermouth is open: a city of made-up residents.");
            out.println();
            var reception = new Reception(serving.gateway(), out);
            reception.accounts(renew);
            reception.addresses(serving.fronts());
            tour(new Asking(serving.gateway()));
            verify(chosen);
            more();
            out.flush();
            if (!once) {
                surroundings.err().println("The gateway is running; Ctrl-C ends it.");
                serving.untilTold();
            }
        }
        return Exit.DONE;
    }

    private void tour(Asking asking) throws IOException {
        var out = surroundings.out();
        for (int i = 0; i < Tour.STOPS.size(); i++) {
            var stop = Tour.STOPS.get(i);
            out.println((i + 1) + ". " + stop.sentence());
            out.println("   (" + stop.account() + ", for " + stop.purpose() + ")");
            out.println();
            stop.sql().lines().forEach(line -> out.println("   " + line));
            out.println();
            show(asking, stop);
            out.println();
            out.flush();
        }
    }

    private void show(Asking asking, Tour.Stop stop) throws IOException {
        var session = asking.session(stop.account(), Optional.of(stop.purpose()));
        var question = asking.question(session, stop.sql(), List.of());
        try (var answer = asking.gateway().queryPath().answer(question)) {
            AnswerFormat.TABLE.write(answer, surroundings.out());
            surroundings
                    .out()
                    .println(answer.protection() + " (reference " + answer.reference() + ")");
        } catch (AnswerRefusedException e) {
            surroundings.out().println("refused: " + e.getMessage());
        }
    }

    private void verify(ChosenCity chosen) throws IOException {
        var out = surroundings.out();
        out.println(
                (Tour.STOPS.size() + 1)
                        + ". Every question is on record, in a chain that shows when it was"
                        + " tampered with.");
        out.println();
        out.println("   gatehouse audit verify");
        out.println();
        AuditVerifyCommand.verify(chosen.data())
                .forEach(found -> out.println(AuditVerifyCommand.line(found)));
        out.println();
    }

    private void more() {
        surroundings
                .out()
                .println(
                        """
                        Ask it something else:

                           ./gatehouse query --as transport-analyst --purpose transport-planning \\
                               "SELECT card_kind, count(*) AS taps FROM mobility.taps GROUP BY card_kind"

                        With --explain it tells what it would do, and why. Rivermouth's policies are YAML files in
                        policies/src/main/resources/rivermouth.
                        """);
    }
}
