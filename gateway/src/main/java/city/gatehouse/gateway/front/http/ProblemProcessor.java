package city.gatehouse.gateway.front.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * What the server itself has to say against a request, as a problem: the status and nothing else,
 * because its own messages quote the request.
 */
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<String> {
    @Override
    public MutableHttpResponse<String> processResponse(
            ErrorContext errorContext, MutableHttpResponse<?> baseResponse) {
        var problem = Problem.of(HttpStatus.valueOf(baseResponse.code()));
        baseResponse
                .getHeaders()
                .forEach((name, values) -> values.forEach(value -> problem.header(name, value)));
        return errorContext.getRequest().getMethod() == HttpMethod.HEAD
                ? problem.body(null)
                : problem.contentType(Problem.MEDIA_TYPE);
    }
}
