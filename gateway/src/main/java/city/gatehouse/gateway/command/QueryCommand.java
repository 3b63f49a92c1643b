package city.gatehouse.gateway.command;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.command.city.Asking;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.ExplanationText;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.Usage;
import city.gatehouse.gateway.front.render.AnswerFormat;
import city.gatehouse.gateway.front.render.ExplanationJson;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "      \"SELECT stop_id, count(*) AS taps FROM mobility.taps GROUP BY stop_id\"",
            "",
            "What would be done for it, for the privacy officer to read:",
            "  gatehouse query --as transport-analyst --purpose transport-planning \\",
            "      --explain --officer privacy-officer \"SELECT …\""
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
            names = "--officer",
            paramLabel = "ACCOUNT",
            description =
                    "With --explain: tell it to this account, which has to be one that sees policies,"
                            + " with the stores' SQL; recorded as its own doing.")
    private Optional<String> officer = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description =
                    "table, csv or json (one array of row objects; of an explanation, one object);"
                            + " ${DEFAULT-VALUE} otherwise.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin private final CityOptions city = new CityOptions();

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
        checkUsage();
        var statement =
                sql.equals("-")
                        ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8)
                        : sql;
        var chosen = city.chosen(surroundings).beside();
        try (var gateway = chosen.open(surroundings)) {
            var asking = new Asking(gateway);
            var session = asking.session(account, purpose);
            var question = asking.question(session, statement, parameters);
            return explain ? explain(asking, question) : answer(gateway, question);
        } catch (RefusedException e) {
            return refused(e.refusal().code(), e.refusal().text());
        } catch (AnswerRefusedException e) {
            return refused(e.refusal().code(), String.valueOf(e.getMessage()));
        }
    }

    private void checkUsage() {
        if (officer.isPresent() && !explain) {
            throw new Usage("--officer goes with --explain: an officer sees no answers");
        }
        if (explain && format == AnswerFormat.CSV) {
            throw new Usage("an explanation is written as table or as json");
        }
    }

    private int explain(Asking asking, Question question) {
        var path = asking.gateway().queryPath();
        var explanation =
                officer.isPresent()
                        ? path.explain(question, asking.account(officer.get()))
                        : path.explain(question);
        if (format == AnswerFormat.JSON) {
            surroundings.out().print(ExplanationJson.of(explanation));
        } else {
            ExplanationText.write(explanation, surroundings.out());
        }
        return Exit.DONE;
    }

    private int answer(Gateway gateway, Question question) throws IOException {
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
