package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes questions of requests. */
@Singleton
final class RequestedQuestions {
    private final Questions questions;
    private final Door door;

    RequestedQuestions(Questions questions, Door door) {
        this.questions = questions;
        this.door = door;
    }

    /** The question of a request, with its parameters as the statement's types. */
    Question of(HttpRequest<?> request, QueryRequest body) {
        var session = door.session(request, Optional.ofNullable(body.purpose()));
        var nodes = Optional.ofNullable(body.parameters()).orElse(List.of());
        var unbound = new Question(session, sql(body), List.of());
        if (nodes.isEmpty()) {
            return unbound;
        }
        var types = questions.describe(unbound).parameters();
        return new Question(session, unbound.sql(), JsonParameters.read(types, nodes));
    }

    private static String sql(QueryRequest body) {
        return Optional.ofNullable(body.sql())
                .orElseThrow(() ->
                        new RefusedException(
                                Refusal.of(RefusalCode.INVALID, "the request has no `sql`")
                                        .help("send {\"sql\": \"SELECT …\"}")));
    }
}
