package city.gatehouse.gateway.command.city;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.policy.reader.PolicyCase;
import city.gatehouse.policy.reader.PolicyCase.Expectation.Answered;
import city.gatehouse.policy.reader.PolicyCase.Expectation.Refused;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.arrow.vector.types.pojo.Field;

/** Tries policy cases on a gateway. */
public record CaseTrial(Gateway gateway) {
    /** How a case ended. */
    public sealed interface Result {
        /** As it should. */
        record Pass() implements Result {}

        /** Otherwise than it should; why, in words. */
        record Fail(String why) implements Result {}

        /** Not at all: the case could not be tried. */
        record Error(String why) implements Result {}
    }

    /** What came of asking. */
    private sealed interface Ending {
        record Answer(List<String> columns, long rows) implements Ending {}

        record Refusal(RefusalCode code, String text) implements Ending {}
    }

    public Result run(PolicyCase check) {
        try {
            var ending = ask(check);
            return switch (check.expectation()) {
                case Refused(RefusalCode code) -> refused(ending, code);
                case Answered expected ->
                        switch (ending) {
                            case Ending.Refusal(RefusalCode code, String text) ->
                                    isBroken(code)
                                            ? new Result.Error(text)
                                            : new Result.Fail("was refused: " + text);
                            case Ending.Answer answer -> answered(check, expected, answer);
                        };
            };
        } catch (RuntimeException e) {
            var message = e.getMessage();
            return new Result.Error(message == null ? e.getClass().getSimpleName() : message);
        }
    }

    private Ending ask(PolicyCase check) {
        try (var answer = gateway.queryPath().answer(question(check))) {
            var columns = answer.schema().getFields().stream().map(Field::getName).toList();
            long rows = 0;
            while (answer.next()) {
                rows += answer.root().getRowCount();
            }
            return new Ending.Answer(columns, rows);
        } catch (AnswerRefusedException e) {
            return new Ending.Refusal(e.refusal().code(), e.refusal().text());
        } catch (RefusedException e) {
            return new Ending.Refusal(e.refusal().code(), e.refusal().text());
        }
    }

    private Question question(PolicyCase check) {
        var session = new Asking(gateway).session(check.account(), check.purpose());
        return new Question(session, check.sql(), List.of());
    }

    private static Result refused(Ending ending, RefusalCode code) {
        return switch (ending) {
            case Ending.Refusal(RefusalCode given, _) when given == code -> new Result.Pass();
            case Ending.Refusal(RefusalCode given, String text) when isBroken(given) ->
                    new Result.Error(text);
            case Ending.Refusal(_, String text) ->
                    new Result.Fail("should be refused with " + code + ", was with " + text);
            case Ending.Answer(_, long rows) ->
                    new Result.Fail(
                            "should be refused with " + code + ", was answered: " + rows + " rows");
        };
    }

    private Result answered(PolicyCase check, Answered expected, Ending.Answer answer) {
        var wrong = new ArrayList<String>();
        expected.rows()
                .ifPresent(rows -> {
                    if (rows != answer.rows()) {
                        wrong.add("should have " + rows + " rows, has " + answer.rows());
                    }
                });
        expected.columns()
                .filter(columns -> !columns.equals(answer.columns()))
                .ifPresent(columns ->
                        wrong.add("should have " + columns + ", has " + answer.columns()));
        check.decided()
                .flatMap(policies -> decidedOtherwise(check, policies))
                .ifPresent(wrong::add);
        return wrong.isEmpty() ? new Result.Pass() : new Result.Fail(String.join("; ", wrong));
    }

    private Optional<String> decidedOtherwise(PolicyCase check, List<String> expected) {
        var decided = new TreeSet<String>();
        gateway.queryPath()
                .explain(question(check))
                .datasets()
                .forEach(dataset -> decided.addAll(dataset.policies()));
        return decided.equals(new TreeSet<>(expected))
                ? Optional.empty()
                : Optional.of("should be decided by " + expected + ", was by " + decided);
    }

    /** Says something about the gateway, and nothing about the policies. */
    private static boolean isBroken(RefusalCode code) {
        return switch (code) {
            case STORE_UNAVAILABLE, RECORD_UNAVAILABLE, INTERNAL, TIMEOUT, CANCELLED -> true;
            default -> false;
        };
    }
}
