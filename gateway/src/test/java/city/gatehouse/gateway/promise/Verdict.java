package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import java.sql.SQLException;
import java.util.List;

/**
 * What is wrong about an answer. {@code expect} of a case says what must become of it: {@code
 * refused CODES} (and, but for DATA_ERROR, before any store is touched), {@code governed view} (the
 * answer of the view), {@code governed view or refused}, {@code counted or refused} (the same for
 * groups), {@code cells NULL} (in every row one), {@code answered}, {@code empty}, {@code alone}
 * (the same as where one person did something else, whatever it is).
 */
final class Verdict {
    private Verdict() {}

    /** What is wrong about the answer to {@code asked} in a carrier; empty where nothing is. */
    static String of(Case asked, Carrier carrier, House house, GovernedView view)
            throws SQLException {
        var question = carrier.carry(asked);
        var answer = house.ask(question);
        var expected = asked.expected();
        if (expected.startsWith("values refused ")) {
            // EXISTS computes no values, and shows none.
            return carrier == Carrier.EXISTS
                    ? ""
                    : of(asked.expecting(expected.substring(7)), carrier, house, view);
        }
        if (expected.startsWith("refused ")) {
            return refused(List.of(expected.substring(8).split("\\|")), carrier, answer)
                    ? atPlanning(house, question, answer)
                    : "wanted " + expected + ", got " + told(answer);
        }
        return switch (expected) {
            case "alone" -> "";
            case "answered" -> answer.refusal();
            case "empty" -> empty(answer, carrier) ? "" : "got " + told(answer);
            case "cells NULL" -> cellsNull(answer, carrier) ? "" : "got " + answer.rows();
            case "governed view" ->
                    answer.isRefused()
                            ? "refused: " + answer.refusal()
                            : difference(asked, carrier, answer, view);
            case "governed view or refused", "counted or refused" ->
                    answer.isRefused() ? "" : difference(asked, carrier, answer, view);
            default -> throw new IllegalArgumentException("no expectation " + expected);
        };
    }

    private static boolean refused(List<String> codes, Carrier carrier, Transcript answer) {
        if (carrier == Carrier.EXISTS && codes.contains("DATA_ERROR")) {
            // What EXISTS does not look at need not be computed.
            return true;
        }
        return answer.isRefused() && (carrier != Carrier.PLAIN || codes.contains(answer.code()));
    }

    /** An explanation touches no store: what is refused without one was decided by the plan. */
    private static String atPlanning(House house, Case question, Transcript answer) {
        if (!answer.isRefused() || answer.code().equals("DATA_ERROR")) {
            return "";
        }
        try {
            house.gateway()
                    .queryPath()
                    .explain(
                            new Question(
                                    house.session(question.account(), question.purpose()),
                                    question.sql(),
                                    question.parameters()));
            return "refused only when a store was asked: " + answer.refusal();
        } catch (AnswerRefusedException e) {
            return e.refusal().text().equals(answer.refusal())
                    ? ""
                    : "refused otherwise: " + e.refusal().text();
        } catch (city.gatehouse.policy.refusal.RefusedException e) {
            return "";
        }
    }

    private static boolean empty(Transcript answer, Carrier carrier) {
        return !answer.isRefused() && (carrier == Carrier.EXISTS || answer.rows().isEmpty());
    }

    private static boolean cellsNull(Transcript answer, Carrier carrier) {
        return !answer.isRefused()
                && (carrier == Carrier.EXISTS
                        || (!answer.rows().isEmpty()
                                && answer.rows().stream().allMatch(row -> row.contains("NULL"))));
    }

    private static String difference(
            Case asked, Carrier carrier, Transcript answer, GovernedView view) throws SQLException {
        var onView = view.ask(carrier.of(asked.view().orElse(asked.sql())), asked.parameters());
        return answer.difference(onView, false);
    }

    private static String told(Transcript answer) {
        return answer.isRefused()
                ? answer.refusal()
                : "an answer of " + answer.rows().size() + " rows " + answer.columns();
    }
}
