package city.gatehouse.gateway.command;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.command.city.Asking;
import city.gatehouse.gateway.command.city.ChosenCity;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.ExplanationText;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.front.render.AnswerFormat;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One governed answer, without a running gateway. */
@Command(
        name = "query",
        description = {
            "Asks one question and prints its governed answer.",
            "",
            "Works on the demo city without a running gateway, and makes its data at first use. No"
                    + " credential is asked for: whoever can read the gateway's keys may ask for any"
                    + " account, and every question is recorded."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Rows go to stdout; what protects them, and refusals, to stderr.",
            "Exits with 0 when there is an answer, and with 1 when it is refused.",
            "",
            "For instance:",
            "  gatehouse query --as transport-analyst --purpose transport-planning \\",
            "      \"SELECT stop_id, count(*) AS taps FROM mobility.taps GROUP BY stop_id\""
        })
final class QueryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "USER",
            description = "The account that asks.")
    private String account = "";

    @Option(
            names = "--purpose",
            paramLabel = "P",
            description = "What for; without it, the account's default or only purpose.")
    private Optional<String> purpose = Optional.empty();

    @Option(
            names = "--explain",
            description = "Tell what would be done for the answer and why, instead of the answer.")
    private boolean explain;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description =
                    "table, csv or json (one array of row objects); ${DEFAULT-VALUE} otherwise.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(
            names = "--city",
            paramLabel = "DIR",
            description = "The folder of another city than the demo's.")
    private Optional<Path> city = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of that city's gateway.")
    private Optional<Path> configuration = Optional.empty();

    @Option(
            names = "--param",
            paramLabel = "VALUE",
            description = "The value of the next `?` of the statement; once for each.")
    private List<String> parameters = List.of();

    @Parameters(paramLabel = "SQL", description = "One SELECT statement; - reads it from stdin.")
    private String sql = "";

    QueryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var statement =
                sql.equals("-")
                        ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8)
                        : sql;
        var chosen = ChosenCity.of(surroundings, city, configuration).beside();
        try (var gateway = chosen.open(surroundings)) {
            var asking = new Asking(gateway);
            var session = asking.session(account, purpose);
            return answer(gateway, asking.question(session, statement, parameters));
        } catch (RefusedException e) {
            return refused(e.refusal().code(), e.refusal().text());
        } catch (AnswerRefusedException e) {
            return refused(e.refusal().code(), String.valueOf(e.getMessage()));
        }
    }

    private int answer(Gateway gateway, Question question) throws IOException {
        if (explain) {
            ExplanationText.write(gateway.queryPath().explain(question), surroundings.out());
            return Exit.DONE;
        }
        try (var answer = gateway.queryPath().answer(question)) {
            format.write(answer, surroundings.out());
            surroundings.out().flush();
            surroundings
                    .err()
                    .println(answer.protection() + " (reference " + answer.reference() + ")");
        }
        return Exit.DONE;
    }

    private int refused(RefusalCode code, String message) {
        surroundings.out().flush();
        surroundings.err().println("refused: " + message);
        return switch (code) {
            case STORE_UNAVAILABLE, RECORD_UNAVAILABLE, INTERNAL -> Exit.BROKEN;
            default -> Exit.REFUSED;
        };
    }
}
