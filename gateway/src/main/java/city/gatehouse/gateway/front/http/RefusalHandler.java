package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells refusals in their own words, and of anything unforeseen only that it happened. */
@Singleton
final class RefusalHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        return switch (failure) {
            case AnswerRefusedException refused ->
                    Problem.of(refused.refusal(), refused.reference());
            case RefusedException refused -> Problem.of(refused.refusal(), "");
            default -> {
                // The class and the place say enough; a message could quote data.
                LOG.error(
                        "unexpected failure in the http front: {} at {}",
                        failure.getClass().getName(),
                        failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
                yield Problem.of(Refusal.of(RefusalCode.INTERNAL), "");
            }
        };
    }
}
